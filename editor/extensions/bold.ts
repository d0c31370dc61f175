import { codeMark } from "./code-mark.ts";

export const bold = codeMark({ name: "bold", tag: "strong" }).extend({
  // Word processors wrap what is not bold in <b style="font-weight: normal">.
  parseHTML: () => [
    { tag: "strong" },
    { tag: "b", getAttrs: (element) => (element.style.fontWeight === "normal" ? false : null) },
  ],
});
