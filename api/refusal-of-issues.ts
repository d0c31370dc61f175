// What a schema finds wrong with a request, as the refusal that says it: zod's codes are its own, ours are in messages/.
import type { z } from "@hono/zod-openapi";
import { invalid, isRefusal, type Refusal } from "../domain/refusal.ts";

type Issue = z.core.$ZodIssue;
type Said = [reason: string, values?: Record<string, unknown>];

/** What is said of a request: a name that nobody knows comes first, since something else may be missing for it. */
export function refusalOfIssues(given: readonly Issue[], asked: unknown): Refusal {
  const issues = given.flatMap(issuesOf);
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (!issue) return invalid("", "notExpected");
  const passedOn = issue.code === "custom" ? issue.params?.refusal : undefined;
  if (isRefusal(passedOn)) return passedOn;
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  const [reason, values] = issue.code === "custom" ? [issue.message] : said(issue, valueAt(asked, issue.path));
  return invalid(path.join("."), reason, values);
}

/** Of a choice between several forms, what is wrong with the one that was most likely meant. */
function issuesOf(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const forms = issue.errors.map((errors) => errors.flatMap(issuesOf));
  const [nearest = []] = forms.toSorted((one, two) => faultsIn(one) - faultsIn(two));
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}
const faultsIn = (issues: readonly Issue[]) =>
  issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);

function said(issue: Exclude<Issue, { code: "custom" }>, value: unknown): Said {
  if (value === undefined && issue.code !== "unrecognized_keys") return ["required"];
  switch (issue.code) {
    case "unrecognized_keys":
      return ["unknownField"];
    case "invalid_value":
      return ["notAmong", { options: issue.values.join(", ") }];
    case "invalid_type":
      return ["wrongType", { expected: issue.expected }];
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum));
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum));
    case "invalid_format":
      return [issue.format === "datetime" ? "notATime" : "notExpected"];
    default:
      return ["notExpected"];
  }
}

function tooSmall(origin: string, least: number): Said {
  if (origin === "string") return least === 1 ? ["required"] : ["tooShort", { least }];
  return ["notLess", { least }];
}

function tooBig(origin: string, most: number): Said {
  if (origin === "string") return ["tooLong", { most }];
  return [origin === "array" ? "tooManyOf" : "notMore", { most }];
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key], value);
