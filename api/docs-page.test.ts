import { expect, it } from "vitest";
import { openDesk } from "../server/testing/desk.ts";
import { api } from "./api.ts";
import { examples } from "./examples.ts";
import { origin } from "./testing/asking.ts";

openDesk();

it("shows every route with an example, and runs no script", async () => {
  const answer = await api.request(`${origin}/api/v1/docs`);
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  for (const route of Object.keys(examples)) {
    const [method = "", path = ""] = route.split(" ");
    expect(page).toContain(`<b>${method}</b> /api/v1${path}`);
  }
  expect(page).not.toContain("<script");
});
