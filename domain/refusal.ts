/** The expected ways to say no, in the order in which they are looked for. The doors give each its status and its words. */
export const refusalCodes = [
  "unauthenticated",
  "notFound",
  "forbidden",
  "missingPrecondition",
  "missingKey",
  "invalid",
  "keyReused",
  "tooLarge",
  "unsupported",
  "conflict",
  "notNow",
  "blocked",
  "twoPeople",
  "stale",
  "tooMany",
  "busy",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** An expected no, with the facts that the doors need to say why. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: RefusalCode, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Known by its shape, not by its class: the process holds two copies of this module (see docs/architecture.md). */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === "Refusal" && "code" in error;
}

/** Input that does not fit: the field that is wrong, and a reason code that messages/ says in words. */
export function invalid(field: string, reason: string, values: Record<string, unknown> = {}): Refusal {
  return new Refusal("invalid", { field, reason, ...values });
}
