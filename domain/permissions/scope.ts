import { everyLanguage, type Membership } from "./actor.ts";

/** What a key may do: read; also write and confirm texts; also manage articles. None of them ever approves. */
export const scopes = ["read", "write", "manage"] as const;
export type Scope = (typeof scopes)[number];

const narrowing: Record<Scope, (rights: Membership) => Pick<Membership, "role" | "translate">> = {
  read: () => ({ role: "viewer", translate: [] }),
  write: (rights) => ({ role: "viewer", translate: writable(rights) }),
  manage: (rights) => ({ role: rights.role, translate: writable(rights) }),
};

/** The rights that a key has of those of its maker: the languages that they may review it may write, and no more. */
export function narrow(rights: Membership, scope: Scope): Membership {
  return { project: rights.project, ...narrowing[scope](rights), review: [] };
}

/** What an administrator may give to a key: they have every right to manage, and may let it write every language. */
export const rightsOfAdministrator = (project: string): Membership => ({
  project,
  role: "manager",
  translate: [everyLanguage],
  review: [],
});

function writable({ translate, review }: Membership): string[] {
  const all = [...new Set([...translate, ...review])];
  return all.includes(everyLanguage) ? [everyLanguage] : all;
}
