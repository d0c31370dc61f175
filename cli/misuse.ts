/** A command that is called wrongly: a code that messages/ says in words, under `cli.misuse`. */
export class Misuse extends Error {
  override name = "Misuse";
  readonly reason: MisuseReason;
  readonly values: Readonly<Record<string, string>>;

  constructor(reason: MisuseReason, values: Readonly<Record<string, string>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}

export const misuses = [
  "unknownCommand",
  "missingCommand",
  "unknownOption",
  "unknownValue",
  "missingValue",
  "missingOption",
  "missingArgument",
  "tooMany",
  "noValue",
  "notALanguage",
  "notANumber",
  "notATime",
  "needsTitle",
  "needsFormat",
  "needsOutput",
  "noTab",
] as const;
export type MisuseReason = (typeof misuses)[number];
