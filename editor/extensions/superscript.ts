import { codeMark } from "./code-mark.ts";

export const superscript = codeMark({ name: "superscript", tag: "sup" });
