// Everybody who may ask, and a thing of each kind to ask for: what the tests of every route have in common.
import { beforeAll } from "vitest";
import { write } from "../../db/client.ts";
import { addMember } from "../../db/queries/members.ts";
import { contentOfText } from "../../domain/content/plain-text.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import type { Scope } from "../../domain/permissions/scope.ts";
import { dismissFindings } from "../../server/findings/dismiss-findings.ts";
import { createKey } from "../../server/keys/create-key.ts";
import { makeProof } from "../../server/proofs/make-proof.ts";
import { saveSegment } from "../../server/segments/save-segment.ts";
import { openSession } from "../../server/sessions/session.ts";
import {
  admin,
  anna,
  articleOf,
  desk,
  lin,
  oleg,
  openDesk,
  stranger,
  unitOf,
  vera,
} from "../../server/testing/desk.ts";
import { resolveThread } from "../../server/threads/resolve-thread.ts";
import { startThread } from "../../server/threads/start-thread.ts";
import { removeUnit } from "../../server/units/change-unit.ts";
import type { Asker } from "../authorisation.ts";
import { examples } from "../examples.ts";
import { origin } from "./asking.ts";

const members: Partial<Record<Asker, Actor>> = {
  viewer: vera,
  "translator of ru": anna,
  "reviewer of ru and zh-Hans": lin,
  manager: oleg,
  administrator: admin,
  "manager of another project": stranger,
};
const scopeOf: Partial<Record<Asker, Scope>> = {
  "key that reads": "read",
  "key that writes": "write",
  "key that manages": "manage",
};
const keys = new Map<Asker, string>();

/** Opens a desk with everybody at it, before the tests of a file. */
export function openDeskWithKeys() {
  openDesk();
  beforeAll(async () => {
    for (const [asker, scope] of Object.entries(scopeOf) as [Asker, Scope][]) {
      keys.set(asker, (await createKey(admin, { name: asker, scope, project: desk })).key);
    }
  });
}

/** What shows who asks: a cookie of a session of its own, since some acts end one. */
export async function credentialsOf(asker: Asker): Promise<Record<string, string>> {
  const key = keys.get(asker);
  if (key) return { authorization: `Bearer ${key}` };
  const actor = members[asker];
  if (!actor) return { origin };
  const client = { agent: "Test", address: "192.0.2.1" };
  const { token } = await write((tx) => openSession(tx, actor.member, client, new Date()));
  return { origin, cookie: `verso-session=${token}` };
}

let people = 0;
async function newMember(): Promise<string> {
  const id = `person-${++people}`;
  const email = `${id}@example.org`;
  const row = { id, name: id, email, emailKey: email, password: null, admin: false, createdAt: new Date() };
  await write((tx) => addMember(tx, { ...row, endedAt: null }));
  return id;
}

/** A thing of each kind that a line of the matrix names, made for one request. */
export async function thingsFor(line: string): Promise<Record<string, string>> {
  if (line.includes("/members/")) return { id: await newMember() };
  if (line.includes("/keys/")) return { id: (await createKey(admin, { name: "short-lived", scope: "read" })).id };
  if (line.includes("/projects/")) return { id: desk };
  if (line.includes("/sessions/")) return { id: "0".repeat(64) };
  const article = await articleOf("The ferry sails at nine.", "It returns at noon.");
  const things = { id: article.id, article: article.id, unit: unitOf(article), project: desk };
  if (line.includes(" /dismissals/{id}")) return { ...things, id: await newDismissal(things.unit) };
  if (line.includes("/threads/{id}")) {
    const { id } = await startThread(oleg, { unit: things.unit, text: "At nine in the evening?" });
    if (line.includes("/reopen")) await resolveThread(oleg, id);
    return { ...things, id };
  }
  if (line.includes("/undos/")) return { ...things, id: (await removeUnit(oleg, things.unit)).undo ?? "" };
  if (line.includes(" /proofs/{id}"))
    return { ...things, id: (await makeProof(oleg, article.id, { language: "en" })).id };
  return things;
}

/** Somebody's no to the number that is not there. */
export async function newDismissal(unit: string): Promise<string> {
  const { findings } = await saveSegment(anna, {
    unit,
    language: "ru",
    content: contentOfText("Паром выходит в десять."),
    version: 0,
  });
  const named = findings.map(({ id }) => ({ unit, language: "ru", id }));
  const { dismissals } = await dismissFindings(anna, { scope: "segment", reason: "It is late.", findings: named });
  return dismissals[0]!;
}

export const routeOf = (line: string) => line.split(" ").slice(0, 2).join(" ");
export const stepOf = (line: string) => (line.includes("/steps ") ? line.split(" ")[2] : undefined);
/** `POST /dismissals pattern`: the same with a wider scope. */
export const scopeIn = (line: string) => (line.includes("/dismissals ") ? { scope: line.split(" ")[2] } : {});

/** The route of the description that a line is of: `PUT /segments/{unit}/ru` is one of `PUT /segments/{unit}/{language}`. */
export function exampleFor(line: string): string {
  const route = routeOf(line);
  if (route in examples) return route;
  const known = Object.keys(examples).find((name) => {
    const parts = name.split("/");
    const mine = route.split("/");
    return parts.length === mine.length && parts.every((part, i) => part === mine[i] || part.startsWith("{"));
  });
  if (!known) throw new Error(`${line} has no example`);
  return known;
}

/** A text with the names in it replaced by the things that they stand for. */
export const fill = (text: string, things: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => things[name] ?? name);
