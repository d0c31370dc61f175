import type { Language } from "../language/tag.ts";

export const roles = ["admin", "manager", "viewer"] as const;
/** `admin` is of the whole desk; the others are of one project. A translator or reviewer is a viewer with rights. */
export type Role = (typeof roles)[number];
export type ProjectRole = Exclude<Role, "admin">;

/** Stands for every language that a project has or will have. */
export const everyLanguage = "*";

export interface Membership {
  project: string;
  role: ProjectRole;
  /** Languages in which the member may write; `*` for all. */
  translate: readonly Language[];
  /** Languages in which the member may also approve and return; `*` for all. */
  review: readonly Language[];
}

export const channels = ["web", "api", "cli"] as const;
export type Channel = (typeof channels)[number];

/** Who asks, and by which door. */
export interface Actor {
  member: string;
  name: string;
  admin: boolean;
  memberships: readonly Membership[];
  channel: Channel;
  /** The operating system's user, where the door is the terminal; the name of the key, where a program asks. */
  operator?: string;
  /** The key that a program holds. */
  key?: string;
  /** A key that reads and does nothing else: what any member may do, it may not. */
  readOnly?: true;
  /** The one request that is being made: its idempotency key, and a digest of what it asks. */
  request?: { key: string; digest: string };
}
