"use client";
import { undo } from "@tiptap/pm/history";
import { Selection } from "@tiptap/pm/state";
import type { Editor, JSONContent } from "@tiptap/react";
import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import type { Range } from "../domain/checks/finding.ts";
import type { Content, Mark } from "../domain/content/content.ts";
import type { Direction, Language } from "../domain/language/tag.ts";
import { toDocument } from "./content.ts";
import { type FindingMark, showMarks } from "./extensions/finding-marks.ts";
import type { PasteTrouble } from "./extensions/segment-paste.ts";
import { setThreadMarks } from "./extensions/thread-marks.ts";
import { FormatBar, type FormatLabels } from "./format-bar.tsx";
import { type Insertion, insertCode, insertInto } from "./insertion.ts";
import { liveEditor } from "./live-editor.ts";
import { leafText, rangeIn } from "./offsets.ts";
import type { ThreadMark } from "./thread-mark.ts";

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
  /** Puts content in the place of what is selected, in one step. */
  insertContent(content: Content): void;
  /** Puts a mark of the source on what is selected; where nothing is, the words come with it. */
  code(mark: Mark, words: string): void;
  /** Takes back the last thing that was typed, or does it again. */
  undo(): void;
  /** Marks what the checks found in the plain text. */
  mark(marks: readonly FindingMark[]): void;
  /** Puts a text in the place of a stretch of the plain text, as one step that can be undone; one writes on behind it. */
  replaceRange(range: Range, text: string): void;
  /** Selects a stretch of the plain text. */
  select(range: Range): void;
  /** Whether an input method is at work. */
  composing(): boolean;
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
  /** The words that threads point to. */
  marks?: readonly ThreadMark[];
  onChange(content: Content): void;
  /** A key that the text does not know; answers whether the screen does. */
  onKeyDown(event: KeyboardEvent): boolean;
  /** Several paragraphs were pasted, whose codes have no ids yet; answers whether the screen takes them. */
  onPasteSeveral?(paragraphs: readonly Content[]): boolean;
  onPasteTrouble?(trouble: PasteTrouble): void;
  onBlur?(): void;
  labels: FormatLabels;
  ref?: Ref<EditorHandle>;
}

const noMarks: readonly ThreadMark[] = [];

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

  const { marks = noMarks } = props;
  // After it has taken its seat: each segment has marks of its own.
  useLayoutEffect(() => {
    void id;
    return setThreadMarks(editor.view, marks);
  }, [editor, id, marks]);

  useImperativeHandle(props.ref, () => ({
    replace: (content) => void editor.commands.setContent(toDocument(content), { emitUpdate: true }),
    focus: () => void editor.commands.focus(),
    selected: () => {
      const { from, to } = editor.state.selection;
      return editor.state.doc.textBetween(from, to, undefined, leafText);
    },
    insert: (what) => insertInto(editor, what, latest.current.language),
    insertContent: (content) => void editor.commands.insertContent([...content] as JSONContent[]),
    code: (mark, words) => insertCode(editor, mark, words),
    undo: () => void undo(editor.state, editor.view.dispatch),
    mark: (marks) => showMarks(editor.view, marks),
    replaceRange: (range, text) => {
      const { from, to } = rangeIn(editor.state.doc, range);
      const { tr } = editor.state;
      editor.view.dispatch((text === "" ? tr.delete(from, to) : tr.insertText(text, from, to)).scrollIntoView());
      editor.commands.focus(from + text.length);
    },
    select: (range) => void editor.commands.setTextSelection(rangeIn(editor.state.doc, range)),
    composing: () => editor.view.composing,
    cursor: () => editor.state.doc.textBetween(0, cursorOf(editor), undefined, leafText).length,
  }));

  return (
    <>
      <div ref={host} className="text" data-kind={kind} lang={language} dir={direction} />
      <FormatBar editor={editor} labels={labels} />
    </>
  );
}

/** Where the cursor is on the page: the editor hears of it a moment later. */
function cursorOf({ view, state }: Editor): number {
  const { anchorNode, anchorOffset } = getSelection() ?? {};
  return anchorNode && view.dom.contains(anchorNode)
    ? view.posAtDOM(anchorNode, anchorOffset ?? 0)
    : state.selection.from;
}

/** At once: a focus that came a frame later would put the cursor back over the first keys. */
function placeCursor({ view }: Editor, point: { x: number; y: number } | undefined) {
  const at = point && view.posAtCoords({ left: point.x, top: point.y });
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(at ? Selection.near(doc.resolve(at.pos)) : Selection.atEnd(doc)));
  view.focus();
}
