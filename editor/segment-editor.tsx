"use client";
import { undo } from "@tiptap/pm/history";
import type { Editor } from "@tiptap/react";
import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import type { Content } from "../domain/content/content.ts";
import type { Direction, Language } from "../domain/language/tag.ts";
import { toDocument } from "./content.ts";
import { FormatBar, type FormatLabels } from "./format-bar.tsx";
import { type Insertion, insertInto } from "./insertion.ts";
import { liveEditor } from "./live-editor.ts";

/** What the screen around the editor can ask of it. */
export interface EditorHandle {
  /** Puts other content in the place of what is there, as one step that can be undone. */
  replace(content: Content): void;
  focus(): void;
  /** The cursor, as an offset into the plain text. */
  cursor(): number;
  /** What is selected, as plain text. */
  selected(): string;
  /** Puts a sign of the language, or a text, where the cursor is. */
  insert(what: Insertion): void;
  /** Takes back the last thing that was typed, or does it again. */
  undo(): void;
}

export interface SegmentEditorProps {
  /** What tells this segment from every other one on the page. */
  id: string;
  content: Content;
  /** What it is made from: its codes are offered first. */
  source: Content;
  language: Language;
  direction: Direction;
  kind: string;
  spellCheck: boolean;
  label: string;
  describedBy?: string | undefined;
  /** Where the person clicked, so that the cursor stands there; absent: at the end. */
  point?: { x: number; y: number } | undefined;
  /** Whether marks become those of the language as they are typed. */
  typographer?: boolean | undefined;
  /** What was typed before the editor stood there; asked for once. */
  typedAhead?(): string;
  onChange(content: Content): void;
  /** A key that the text does not know; answers whether the screen does. */
  onKeyDown(event: KeyboardEvent): boolean;
  onBlur?(): void;
  labels: FormatLabels;
  ref?: Ref<EditorHandle>;
}

/** A slot in which the live editor sits: it owns the text until it hands it over. */
export function SegmentEditor(props: SegmentEditorProps) {
  const [{ editor, sit }] = useState(liveEditor);
  const latest = useRef(props);
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const { id, language, direction, kind, labels } = props;

  useLayoutEffect(() => {
    const stand = sit(host.current!, id, () => latest.current);
    placeCursor(editor, latest.current.point);
    const typed = latest.current.typedAhead?.();
    if (typed) editor.view.dispatch(editor.state.tr.insertText(typed));
    return stand;
  }, [editor, sit, id]);

  useImperativeHandle(props.ref, () => ({
    replace: (content) => void editor.commands.setContent(toDocument(content), { emitUpdate: true }),
    focus: () => void editor.commands.focus(),
    selected: () => {
      const { from, to } = editor.state.selection;
      return editor.state.doc.textBetween(from, to, undefined, leafText);
    },
    insert: (what) => insertInto(editor, what, latest.current.language),
    undo: () => void undo(editor.state, editor.view.dispatch),
    cursor: () => editor.state.doc.textBetween(0, cursorOf(editor), undefined, leafText).length,
  }));

  return (
    <>
      <div ref={host} className="text" data-kind={kind} lang={language} dir={direction} />
      <FormatBar editor={editor} labels={labels} />
    </>
  );
}

const leafText = (node: { type: { name: string } }) => (node.type.name === "paragraphBreak" ? "\n\n" : "\n");

/** Where the cursor is on the page: the editor hears of it a moment later. */
function cursorOf({ view, state }: Editor): number {
  const { anchorNode, anchorOffset } = getSelection() ?? {};
  return anchorNode && view.dom.contains(anchorNode)
    ? view.posAtDOM(anchorNode, anchorOffset ?? 0)
    : state.selection.from;
}

function placeCursor(editor: Editor, point: { x: number; y: number } | undefined) {
  const at = point && editor.view.posAtCoords({ left: point.x, top: point.y });
  editor.commands.focus(at ? at.pos : "end", { scrollIntoView: false });
}
