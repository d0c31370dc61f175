import { codeMark } from "./code-mark.ts";

export const italic = codeMark({ name: "italic", tag: "em", also: ["i"] });
