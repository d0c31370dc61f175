import { expect, it } from "vitest";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { listEvents } from "../activity/list-events.ts";
import { importArticle } from "../articles/import-article.ts";
import { openArticle } from "../articles/open-article.ts";
import { saveSegment } from "../segments/save-segment.ts";
import { admin, articleOf, desk, openDesk, refusal, unitOf } from "../testing/desk.ts";
import { enlistOperator, findMemberActor, findMemberId, findOperator } from "./find-operator.ts";
import { listMembers } from "./list-members.ts";

openDesk();

it("lets the one at the terminal import, and signs the log with their name", async () => {
  const actor = await enlistOperator("maria");
  const document = {
    blocks: [{ kind: "paragraph" as const, region: "body" as const, content: contentOfText("A ferry.") }],
    groups: [],
    notices: [],
  };
  const { id } = await importArticle(actor, { project: desk, title: "Ferry", source: "en", targets: ["ru"], document });
  const { events } = await listEvents(admin, { project: desk, article: id, limit: 10 });
  expect(events).toMatchObject([{ act: "article.import", channel: "cli", operator: "maria", by: actor.member }]);
  const { people, units } = await openArticle(admin, id);
  expect(people[units[0]!.segments.en!.writer ?? ""]).toBe("maria");
});

it("lets them write nothing as nobody", async () => {
  const article = await articleOf("The ferry sails at nine.");
  const write = { unit: unitOf(article), language: "ru", content: contentOfText("Паром"), version: 0 };
  await expect(saveSegment(await enlistOperator("maria"), write)).rejects.toEqual(refusal("forbidden"));
});

it("knows them again, and does not show them among the members", async () => {
  const first = await enlistOperator("jo hn");
  expect(await enlistOperator("jo hn")).toEqual(first);
  expect(await findOperator("jo hn")).toEqual(first);
  expect((await findOperator("somebody else")).member).toBe("");
  expect((await listMembers(admin)).map(({ name }) => name)).not.toContain("jo hn");
});

it("acts for a member with their rights and no more", async () => {
  const article = await articleOf("The ferry sails at nine.");
  const anna = await findMemberActor("Anna@Example.org", "maria");
  expect(anna).toMatchObject({ member: "anna", admin: false, channel: "cli", operator: "maria" });
  const write = { unit: unitOf(article), content: contentOfText("x"), version: 0 };
  expect(await saveSegment(anna, { ...write, language: "ru" })).toMatchObject({ writer: "anna", version: 1 });
  await expect(saveSegment(anna, { ...write, language: "zh-Hans" })).rejects.toEqual(refusal("forbidden"));
  await expect(findMemberId(anna, "lin@example.org")).rejects.toEqual(refusal("forbidden"));
});

it("knows nobody by an address that is nobody's", async () => {
  await expect(findMemberActor("ghost@example.org", "maria")).rejects.toEqual(
    refusal("notFound", { reason: "noMember", email: "ghost@example.org" }),
  );
});
