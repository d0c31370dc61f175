import { expect, it } from "vitest";
import { openDesk } from "../server/testing/desk.ts";
import { ask } from "./testing/asking.ts";

openDesk();

it("tells a stranger who asks too much at once to wait", async () => {
  const answers = await Promise.all(Array.from({ length: 1_050 }, () => ask("GET", "/articles")));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.answer.code).toBe("tooMany");
  expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
});
