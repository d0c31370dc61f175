/** What `verso doctor` looks at, in this order. */
export const examinations = [
  "folder",
  "secret",
  "disk",
  "database",
  "backups",
  "clock",
  "server",
  "origin",
  "proxy",
] as const;
export type Examination = (typeof examinations)[number];

export const complaintCodes = [
  "folderMissing",
  "folderNoFolder",
  "folderNotWritable",
  "folderOpen",
  "secretOpen",
  "secretShort",
  "secretUnreadable",
  "diskFull",
  "diskTight",
  "databaseMissing",
  "databaseOld",
  "databaseNewer",
  "databaseDamaged",
  "databaseLocked",
  "databaseReadOnly",
  "databaseUnreachable",
  "backupsOld",
  "clockBehindRows",
  "clockBehindProgram",
  "clockOffFiles",
  "clockOffDatabase",
  "clockOffServer",
  "serverSilent",
  "serverNotReady",
  "originRefused",
  "originName",
  "publicSilent",
  "publicRedirects",
  "publicOther",
  "publicPlain",
  "proxyOrigin",
  "proxyHeaders",
] as const;
export type ComplaintCode = (typeof complaintCodes)[number];

/** Something that is wrong, or soon will be. messages/ says it in words, and what to do. */
export interface Complaint {
  code: ComplaintCode;
  severity: "fault" | "warning";
  values: Record<string, string | number>;
}

export const fault = (code: ComplaintCode, values: Complaint["values"] = {}): Complaint => {
  return { code, severity: "fault", values };
};
export const warning = (code: ComplaintCode, values: Complaint["values"] = {}): Complaint => {
  return { code, severity: "warning", values };
};
