import { reader } from "../../db/client.ts";
import { findLink } from "../../db/queries/links.ts";
import { Refusal } from "../../domain/refusal.ts";
import { hashToken } from "../sessions/token.ts";

/** What a link is for. Looking at it uses nothing up. @throws Refusal `notFound` for one that is used, expired or unknown */
export async function openLink(token: string) {
  const found = await findLink(reader(), hashToken(token), new Date());
  if (!found || found.member?.endedAt) throw new Refusal("notFound", { reason: "link" });
  const { link, member } = found;
  return { kind: link.kind, ...(member ? { name: member.name, email: member.email } : {}) };
}
