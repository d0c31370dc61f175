import { tmpdir } from "node:os";
import { join } from "node:path";

interface Part {
  name: string;
  email: string;
  role: "admin" | "manager" | "viewer";
  translate: string[];
  review: string[];
}

/** Who works on the desk of the journeys. */
export const cast = {
  admin: { name: "Ada Admin", email: "ada@example.org", role: "admin", translate: ["*"], review: ["*"] },
  manager: { name: "Oleg Manager", email: "oleg@example.org", role: "manager", translate: [], review: [] },
  translator: {
    name: "Anna Translator",
    email: "anna@example.org",
    role: "viewer",
    translate: ["ru", "zh-Hans"],
    review: [],
  },
  reviewer: {
    name: "Lin Reviewer",
    email: "lin@example.org",
    role: "viewer",
    translate: [],
    review: ["ru", "zh-Hans"],
  },
  viewer: { name: "Vera Viewer", email: "vera@example.org", role: "viewer", translate: [], review: [] },
} as const satisfies Record<string, Part>;

export type Person = keyof typeof cast;

export const password = "several words for a desk";

// Every run has its own, and its workers inherit the name.
process.env.E2E_RUN ??= String(process.pid);

/** Where the workers of Playwright find the desk that was started for them. */
export const castFile = join(tmpdir(), `verso-cast-${process.env.E2E_RUN}.json`);
