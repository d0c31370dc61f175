import { expect, it } from "vitest";
import type { Membership } from "./actor.ts";
import { narrow, type Scope } from "./scope.ts";

const manager: Membership = { project: "desk", role: "manager", translate: ["ru"], review: ["zh-Hans"] };
const viewer: Membership = { project: "desk", role: "viewer", translate: ["ru"], review: ["*"] };

it.each<[string, Membership, Scope, Omit<Membership, "project">]>([
  ["a key that reads writes nothing", manager, "read", { role: "viewer", translate: [], review: [] }],
  [
    "a key that writes does so where its maker may, and approves nothing",
    manager,
    "write",
    { role: "viewer", translate: ["ru", "zh-Hans"], review: [] },
  ],
  [
    "a key that manages is a manager where its maker is one",
    manager,
    "manage",
    { role: "manager", translate: ["ru", "zh-Hans"], review: [] },
  ],
  ["a viewer's key manages nothing", viewer, "manage", { role: "viewer", translate: ["*"], review: [] }],
])("%s", (_, rights, scope, expected) => {
  expect(narrow(rights, scope)).toEqual({ project: "desk", ...expected });
});
