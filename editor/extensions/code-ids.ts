import { Extension } from "@tiptap/core";
import type { Node as Document, Mark } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { freeCode, newCode } from "../../domain/content/codes.ts";
import type { Content, MarkType } from "../../domain/content/content.ts";
import { toContent } from "../content.ts";

/** Gives every code that was typed or pasted its id: that of its counterpart in the source where there is one left. */
export const codeIds = Extension.create<{ source(): Content }>({
  name: "codeIds",
  addOptions: () => ({ source: () => [] }),
  addProseMirrorPlugins() {
    const { source } = this.options;
    return [
      new Plugin({
        appendTransaction: (transactions, _, { doc, tr }) => {
          if (!transactions.some((transaction) => transaction.docChanged)) return null;
          return giveIds(doc, tr, source()) ? tr : null;
        },
      }),
    ];
  },
});

function giveIds(doc: Document, tr: Transaction, source: Content): boolean {
  const given: Partial<Record<string, { cid: string; end: number }>> = {};
  const idFor = (type: MarkType | "hardBreak" | "paragraphBreak") => freeCode(type, toContent(tr.doc.toJSON()), source);
  let changed = false;
  doc.descendants((node, position) => {
    const end = position + node.nodeSize;
    for (const mark of node.marks.filter(isNew)) {
      const type = mark.type.name as MarkType;
      // A run that goes on over other marks is one code.
      const before = given[type];
      const cid = before?.end === position ? before.cid : idFor(type);
      given[type] = { cid, end };
      tr.addMark(position, end, mark.type.create({ ...mark.attrs, cid }));
      changed = true;
    }
    if (!node.isText && node.attrs.cid === newCode) {
      tr.setNodeMarkup(position, undefined, { ...node.attrs, cid: idFor(node.type.name as "hardBreak") }, node.marks);
      changed = true;
    }
    return true;
  });
  return changed;
}

const isNew = (mark: Mark) => mark.attrs.cid === newCode;
