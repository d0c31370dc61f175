import { codeMark } from "./code-mark.ts";

export const subscript = codeMark({ name: "subscript", tag: "sub" });
