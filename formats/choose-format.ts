import { Refusal } from "../domain/refusal.ts";
import { formats } from "./all.ts";

const otherNames: Readonly<Record<string, string>> = {
  text: "txt",
  markdown: "md",
  mdown: "md",
  htm: "html",
  xhtml: "html",
};

/**
 * The format in which a file is to be read: the one that is named, else the one that its extension tells.
 * @throws Refusal `unsupported`
 */
export function chooseFormat({ name, format }: { name?: string | undefined; format?: string | undefined }): string {
  const extension = /\.([^./\\]+)$/.exec(name ?? "")?.[1]?.toLowerCase() ?? "";
  const named = (format ?? extension).toLowerCase();
  const wanted = otherNames[named] ?? named;
  const chosen = formats.find((candidate) => candidate.id === wanted && "read" in candidate);
  if (!chosen) throw new Refusal("unsupported", { reason: "unknownFormat", ...(wanted ? { format: wanted } : {}) });
  return chosen.id;
}
