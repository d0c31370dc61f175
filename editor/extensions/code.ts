import { codeMark } from "./code-mark.ts";

export const code = codeMark({ name: "code", tag: "code" });
