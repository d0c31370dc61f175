import { toggleMark } from "@tiptap/pm/commands";
import type { EditorView } from "@tiptap/pm/view";
import { newCode } from "../domain/content/codes.ts";
import type { MarkType } from "../domain/content/content.ts";

/** Puts a mark on the selection, or takes it off; its id comes by itself. */
export function toggleCode(view: EditorView, type: MarkType): boolean {
  const mark = view.state.schema.marks[type];
  return mark ? toggleMark(mark, { cid: newCode })(view.state, view.dispatch) || true : false;
}

/** Puts a link on the selection, or another address on the link that it stands in; none takes the link off. */
export function setLink(view: EditorView, href: string | undefined): void {
  const { state } = view;
  const link = state.schema.marks.link!;
  const around = linkAround(view);
  const { from, to } = around ?? state.selection;
  const tr = state.tr.removeMark(from, to, link);
  view.dispatch(href === undefined ? tr : tr.addMark(from, to, link.create({ cid: around?.cid ?? newCode, href })));
}

/** The link that the selection stands in. */
export function linkAround({ state }: EditorView): { from: number; to: number; cid: string; href: string } | undefined {
  const { $from } = state.selection;
  const mark = [...$from.marks(), ...($from.nodeAfter?.marks ?? [])].find((one) => one.type.name === "link");
  if (!mark) return undefined;
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  state.doc.descendants((node, position) => {
    if (!mark.isInSet(node.marks)) return true;
    from = Math.min(from, position);
    to = Math.max(to, position + node.nodeSize);
    return true;
  });
  return { from, to, cid: String(mark.attrs.cid), href: String(mark.attrs.href) };
}
