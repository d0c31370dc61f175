import { expect, it } from "vitest";
import type { Actor, Membership } from "./actor.ts";
import { can } from "./can.ts";

const actor = (membership: Partial<Membership> | undefined, admin = false): Actor => ({
  member: "m",
  name: "M",
  admin,
  memberships: membership ? [{ project: "desk", role: "viewer", translate: [], review: [], ...membership }] : [],
  channel: "web",
});
const anna = actor({ translate: ["ru"] });
const lin = actor({ review: ["zh-Hans"] });
const oleg = actor({ role: "manager" });
const vera = actor({});
const everyone = actor({ translate: ["*"], review: ["*"] });
const admin = actor(undefined, true);
const stranger = actor(undefined);

const about = { project: "desk", language: "ru", source: "en" };

it.each<[string, Actor, Parameters<typeof can>[1], typeof about, boolean]>([
  ["a translator writes their language", anna, "segment.write", about, true],
  ["a translator writes no other language", anna, "segment.write", { ...about, language: "zh-Hans" }, false],
  ["a translator approves nothing", anna, "segment.review", about, false],
  [
    "a translator cannot write the source",
    actor({ translate: ["en"] }),
    "segment.write",
    { ...about, language: "en" },
    false,
  ],
  ["a reviewer writes and approves theirs", lin, "segment.write", { ...about, language: "zh-Hans" }, true],
  ["a reviewer approves theirs", lin, "segment.review", { ...about, language: "zh-Hans" }, true],
  ["a reviewer approves no other", lin, "segment.review", about, false],
  ["a manager corrects the source", oleg, "segment.write", { ...about, language: "en" }, true],
  ["a manager has no language by office", oleg, "segment.write", about, false],
  ["a manager may omit in any", oleg, "segment.omit", about, true],
  ["a manager imports", oleg, "article.import", about, true],
  ["a translator imports nothing", anna, "article.import", about, false],
  ["a viewer reads", vera, "article.read", about, true],
  ["a viewer exports", vera, "edition.export", about, true],
  ["a viewer takes part in the talk", vera, "thread.write", about, true],
  ["a key that only reads does not", { ...vera, readOnly: true }, "thread.write", about, false],
  ["a viewer shows where they are", vera, "claim.make", about, true],
  ["a key that only reads is nowhere", { ...vera, readOnly: true }, "claim.make", about, false],
  ["a key that only reads has seen nothing", { ...vera, readOnly: true }, "visit.note", about, false],
  ["a manager answers for the desk", oleg, "query.answer", about, true],
  ["a translator does not", anna, "query.answer", about, false],
  ["a manager gives out proof links", oleg, "proof.manage", about, true],
  ["a reviewer gives out none", lin, "proof.manage", about, false],
  ["a stranger takes no part in the talk", stranger, "thread.write", about, false],
  ["a viewer writes nothing", vera, "segment.write", about, false],
  ["every language, also one that is added later", everyone, "segment.review", { ...about, language: "be" }, true],
  ["an administrator imports", admin, "article.import", about, true],
  ["an administrator does not review by office", admin, "segment.review", about, false],
  ["a stranger reads nothing", stranger, "article.read", about, false],
  ["a member of another project reads nothing", anna, "article.read", { ...about, project: "other" }, false],
])("%s", (_, who, permission, what, allowed) => {
  expect(can(who, permission as "segment.write", what)).toBe(allowed);
});

it("lets only administrators administer members", () => {
  expect([anna, oleg, admin].map((who) => can(who, "member.administer"))).toEqual([false, false, true]);
});
