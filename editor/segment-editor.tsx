"use client";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import type { Content } from "../domain/content/content.ts";
import { isLong } from "../domain/content/is-long.ts";
import type { Direction, Language } from "../domain/language/tag.ts";
import { toContent, toDocument } from "./content.ts";
import { bold } from "./extensions/bold.ts";
import { code } from "./extensions/code.ts";
import { codeIds } from "./extensions/code-ids.ts";
import { hardBreak } from "./extensions/hard-break.ts";
import { history } from "./extensions/history.ts";
import { italic } from "./extensions/italic.ts";
import { link } from "./extensions/link.ts";
import { paragraphBreak } from "./extensions/paragraph-break.ts";
import { type SegmentKey, segmentKeys } from "./extensions/segment-keys.ts";
import { document as doc, paragraph, pasteAsLines, text } from "./extensions/single-paragraph.ts";
import { subscript } from "./extensions/subscript.ts";
import { superscript } from "./extensions/superscript.ts";
import { setThreadMarks, threadMarks } from "./extensions/thread-marks.ts";
import { FormatBar, type FormatLabels } from "./format-bar.tsx";
import type { ThreadMark } from "./thread-mark.ts";

/** What the screen around the editor can ask of it. */
export interface EditorHandle {
  /** Puts other content in the place of what is there, as one step that can be undone. */
  replace(content: Content): void;
  focus(): void;
  /** The cursor, as an offset into the plain text. */
  cursor(): number;
}

export interface SegmentEditorProps {
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
  /** What was typed before the editor stood there; asked for once. */
  typedAhead?(): string;
  /** The words that threads point to. */
  marks?: readonly ThreadMark[];
  onChange(content: Content): void;
  onKey(key: SegmentKey): void;
  onBlur?(): void;
  labels: FormatLabels;
  ref?: Ref<EditorHandle>;
}

/** The one live editor: it owns the text until it hands it over. */
export function SegmentEditor(props: SegmentEditorProps) {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { language, direction, kind, spellCheck, label, describedBy, labels } = props;
  const editor = useEditor({
    extensions: [
      doc,
      paragraph,
      text,
      hardBreak,
      paragraphBreak,
      // In the order in which marks are nested and stored.
      link,
      bold,
      italic,
      superscript,
      subscript,
      code,
      codeIds.configure({ source: props.source }),
      pasteAsLines,
      history,
      threadMarks,
      segmentKeys.configure({ onKey: (key) => latest.current.onKey(key) }),
    ],
    content: toDocument(props.content),
    enableCoreExtensions: true,
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        lang: language,
        dir: direction,
        ...(isLong(props.content) ? { class: "long" } : {}),
        spellcheck: String(spellCheck),
        autocapitalize: "sentences",
        enterkeyhint: "enter",
      },
    },
    onUpdate: ({ editor }) => latest.current.onChange(toContent(editor.getJSON())),
    onBlur: () => latest.current.onBlur?.(),
  });

  // Once it stands on the page: what is not there yet cannot hold the keyboard. An editor whose page came late has
  // been destroyed by then, and the hook brings another.
  useEffect(() => {
    if (editor.isDestroyed) return;
    placeCursor(editor, latest.current.point);
    const typed = latest.current.typedAhead?.();
    if (typed) editor.view.dispatch(editor.state.tr.insertText(typed));
  }, [editor]);

  const { marks } = props;
  useEffect(() => (marks && !editor.isDestroyed ? setThreadMarks(editor.view, marks) : undefined), [editor, marks]);

  useImperativeHandle(props.ref, () => ({
    replace: (content) => void editor.commands.setContent(toDocument(content), { emitUpdate: true }),
    focus: () => void editor.commands.focus(),
    cursor: () => editor.state.doc.textBetween(0, editor.state.selection.from, undefined, leafText).length,
  }));

  return (
    <>
      <EditorContent editor={editor} className="text" data-kind={kind} lang={language} dir={direction} />
      <FormatBar editor={editor} labels={labels} />
    </>
  );
}

const leafText = (node: { type: { name: string } }) => (node.type.name === "paragraphBreak" ? "\n\n" : "\n");

function placeCursor(editor: Editor, point: { x: number; y: number } | undefined) {
  const at = point && editor.view.posAtCoords({ left: point.x, top: point.y });
  editor.commands.focus(at ? at.pos : "end", { scrollIntoView: false });
}
