import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { reader, write } from "../../db/client.ts";
import { type Change, findNewestChange, listChanges } from "../../db/queries/changes.ts";
import { removeEndedClaims } from "../../db/queries/claims.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { listen } from "../activity/hub.ts";
import { anna, articleOf, lin, oleg, openDesk, refusal, stranger, type, unitOf, vera } from "../testing/desk.ts";
import { endClaim, endLapsed } from "./end-claim.ts";
import { listClaims } from "./list-claims.ts";
import { holds, makeClaim } from "./make-claim.ts";

openDesk();

let tabs = 0;
const newTab = () => `tab-${++tabs}`;
const placeOf = async (actor: Actor, article: string) =>
  (await listClaims(actor, article)).claims.map(({ member, unit, language, writing, idle }) =>
    [member, unit ?? "-", language ?? "-", writing ? "writes" : "is there", idle ? "idle" : ""].join(" ").trim(),
  );
const soon = (after: number) => new Date(Date.now() + after);

/** What of this is told to those who listen. */
async function toldBy<T>(work: () => Promise<T>): Promise<Change[]> {
  const after = await findNewestChange(reader());
  await work();
  const upTo = await findNewestChange(reader());
  return listChanges(reader(), { after, upTo, limit: 100 });
}

describe("a claim", () => {
  it("says who is where, and is told when that changes; being renewed is not", async () => {
    const article = await articleOf("One.", "Two.");
    const [one, two] = [unitOf(article, 1), unitOf(article, 2)];
    const tab = newTab();
    const claim = { id: tab, article: article.id, at: { unit: one, language: "ru" }, writing: true, idle: false };
    const began = await toldBy(() => makeClaim(anna, claim));
    expect(began).toMatchObject([
      {
        event: "claim",
        claim: tab,
        member: "anna",
        name: "anna",
        unit: one,
        language: "ru",
        writing: true,
        gone: false,
      },
    ]);
    expect(await placeOf(lin, article.id)).toEqual([`anna ${one} ru writes`]);
    expect(await toldBy(() => makeClaim(anna, claim))).toEqual([]);
    const moved = await toldBy(() => makeClaim(anna, { ...claim, at: { unit: two, language: "ru" }, writing: false }));
    expect(moved).toMatchObject([{ claim: tab, unit: two, writing: false }]);
    expect(await toldBy(() => makeClaim(anna, { ...claim, at: undefined, idle: true }))).toMatchObject([
      { claim: tab, unit: null, language: null, idle: true, gone: false },
    ]);
    expect(await toldBy(() => endClaim(anna, tab))).toMatchObject([{ claim: tab, gone: true }]);
    expect(await toldBy(() => endClaim(anna, tab))).toEqual([]);
    expect(await placeOf(lin, article.id)).toEqual([]);
  });

  it("is one for each tab: two people, and one of them twice", async () => {
    const article = await articleOf("One.");
    const at = { unit: unitOf(article), language: "ru" };
    for (const actor of [anna, lin, lin])
      await makeClaim(actor, { id: newTab(), article: article.id, at, writing: true, idle: false });
    expect((await listClaims(lin, article.id)).you).toBe("lin");
    expect(await placeOf(vera, article.id)).toEqual(["anna", "lin", "lin"].map((who) => `${who} ${at.unit} ru writes`));
  });

  it("refuses nothing: whoever claims, others save", async () => {
    const article = await articleOf("One.");
    const at = { unit: unitOf(article), language: "ru" };
    await makeClaim(lin, { id: newTab(), article: article.id, at, writing: true, idle: false });
    expect((await type(anna, article, "ru", "Раз.")).version).toBe(1);
  });

  it("lapses unless it is renewed, and that is told once", async () => {
    const article = await articleOf("One.");
    const [gone, here] = [newTab(), newTab()];
    const about = { article: article.id, writing: false, idle: false };
    await makeClaim(anna, { ...about, id: gone, idle: true });
    await makeClaim(lin, { ...about, id: here });
    expect(await toldBy(() => endLapsed(soon(holds / 2)))).toEqual([]);
    expect(await toldBy(() => endLapsed(soon(holds - 5_000)))).toMatchObject([{ claim: gone, gone: true }]);
    expect(await placeOf(vera, article.id)).toEqual(["lin - - is there"]);
    await endLapsed(soon(holds + 1_000));
    expect(await placeOf(vera, article.id)).toEqual([]);
    expect(await toldBy(() => makeClaim(lin, { ...about, id: here }))).toMatchObject([{ claim: here, gone: false }]);
  });

  it("belongs to whoever made it", async () => {
    const article = await articleOf("One.");
    const tab = newTab();
    const claim = { id: tab, article: article.id, at: { unit: unitOf(article), language: "ru" }, idle: false };
    await makeClaim(anna, { ...claim, writing: true });
    await expect(makeClaim(lin, { ...claim, writing: false })).rejects.toThrow(refusal("notFound"));
    await endClaim(lin, tab);
    expect(await placeOf(vera, article.id)).toEqual([`anna ${claim.at.unit} ru writes`]);
  });

  it("is made where one may be, and seen by those who may see it", async () => {
    const [article, other] = [await articleOf("One."), await articleOf("One.")];
    const claim = { id: newTab(), article: article.id, writing: false, idle: false };
    await makeClaim(vera, claim);
    await expect(makeClaim(stranger, { ...claim, id: newTab() })).rejects.toThrow(refusal("notFound"));
    await expect(listClaims(stranger, article.id)).rejects.toThrow(refusal("notFound"));
    for (const at of [
      { unit: unitOf(other), language: "ru" },
      { unit: unitOf(article), language: "de" },
      { unit: "none", language: "ru" },
    ])
      await expect(makeClaim(vera, { ...claim, id: newTab(), at })).rejects.toThrow(refusal("notFound"));
    const program = { ...vera, readOnly: true } as const;
    await expect(makeClaim(program, { ...claim, id: newTab() })).rejects.toThrow(refusal("forbidden"));
  });

  it("is made by a person, and not a thousand times a second", async () => {
    const article = await articleOf("One.");
    const claim = { id: newTab(), article: article.id, writing: false, idle: false };
    const tries = Array.from({ length: 130 }, () => makeClaim(oleg, claim));
    const refused = (await Promise.allSettled(tries)).filter((one) => one.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ reason: { code: "tooMany" } });
  });

  it("is forgotten some time after it ended, and no change is told twice or missed for it", async () => {
    const article = await articleOf("One.");
    const tab = newTab();
    await makeClaim(anna, { id: tab, article: article.id, writing: false, idle: false });
    await endClaim(anna, tab);
    const last = await findNewestChange(reader());
    await write((tx) => removeEndedClaims(tx, soon(2 * holds)));
    expect(await findNewestChange(reader())).toBeGreaterThanOrEqual(last);
    expect(await toldBy(() => type(anna, article, "ru", "Раз."))).toMatchObject([{ event: "segment", version: 1 }]);
  });

  it("reaches those who listen, and so does its end when nobody says so", async () => {
    const article = await articleOf("One.");
    const tab = newTab();
    const heard: Change[] = [];
    const leave = await listen({ hear: (changes) => void heard.push(...(changes ?? [])) }, undefined);
    await makeClaim(anna, { id: tab, article: article.id, writing: false, idle: false });
    await expect.poll(() => heard.filter((one) => one.event === "claim" && one.claim === tab)).toHaveLength(1);
    await write((tx) => endAt(tx, tab));
    await expect.poll(() => heard.at(-1), { timeout: 6_000 }).toMatchObject({ event: "claim", claim: tab, gone: true });
    leave();
    await sleep(0);
  });
});

/** As if the time of a claim were over. */
async function endAt(tx: Parameters<Parameters<typeof write>[0]>[0], id: string) {
  const { claims } = await import("../../db/schema.ts");
  const { eq } = await import("drizzle-orm");
  await tx
    .update(claims)
    .set({ until: new Date(Date.now() - 1_000) })
    .where(eq(claims.id, id));
}
