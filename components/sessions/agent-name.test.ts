import { expect, it } from "vitest";
import { agentName } from "./agent-name.ts";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [`Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/156.0.0.0 Safari/537.36`, "Chrome", "Linux"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/156.0.0.0 Safari/537.36 Edg/156.0`, "Edge", "Windows"],
  [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/156.0 YaBrowser/26.9 Safari/537.36`, "Yandex Browser", "Windows"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) Version/26.1 Mobile/15E148 Safari/604.1",
    "Safari",
    "iPhone",
  ],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:150.0) Gecko/20100101 Firefox/150.0", "Firefox", "macOS"],
])("%s", (agent, browser, system) => {
  expect(agentName(agent)).toEqual({ browser, system });
});

it("leaves a program as it calls itself", () => {
  expect(agentName("node")).toBeUndefined();
});
