"use client";
import { type Editor, useEditorState } from "@tiptap/react";
import { type ReactNode, useId, useState } from "react";
import { Toolbar } from "react-aria-components";
import { newCode } from "../domain/content/codes.ts";
import type { MarkType } from "../domain/content/content.ts";
import { isSafeHref } from "../domain/content/link.ts";
import { linkAround, setLink, toggleCode } from "./toggle-code.ts";

/** The words of the bar: the screen gives them, in its language. */
export type FormatLabels = Record<
  | Exclude<MarkType, "link">
  | "link"
  | "lineBreak"
  | "formatting"
  | "linkAddress"
  | "linkRemove"
  | "linkUnsafe"
  | "save"
  | "cancel",
  string
>;

// Signs of two letters are drawn, not written: as text they would have to be part of the button's name.
const marks = [
  ["bold", "B", "font-bold"],
  ["italic", "I", "italic"],
  ["superscript", "", "before:content-['x²']"],
  ["subscript", "", "before:content-['x₂']"],
  ["code", "<>", "font-mono text-xs"],
] as const;

/** One line below the text: what can be done to the words that are selected. */
export function FormatBar({ editor, labels }: { editor: Editor; labels: FormatLabels }) {
  const active = useEditorState({
    editor,
    selector: ({ editor }) => marks.map(([type]) => editor.isActive(type)).concat(editor.isActive("link")),
    equalityFn: (a, b) => a.every((on, index) => on === b?.[index]),
  });
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Toolbar aria-label={labels.formatting} className="no-print flex flex-wrap gap-0.5 text-ink-2">
        {marks.map(([type, sign, look], index) => (
          <Toggle
            key={type}
            label={labels[type]}
            isOn={active[index] ?? false}
            onPress={() => toggleCode(editor.view, type)}
            look={look}
          >
            {sign}
          </Toggle>
        ))}
        <Toggle
          label={labels.link}
          isOn={active.at(-1) ?? false}
          onPress={() => setAsking(true)}
          look="underline decoration-accent"
        >
          a
        </Toggle>
        <Toggle
          label={labels.lineBreak}
          isOn={undefined}
          onPress={() =>
            editor
              .chain()
              .focus()
              .insertContent({ type: "hardBreak", attrs: { cid: newCode } })
              .run()
          }
          look=""
        >
          ↵
        </Toggle>
      </Toolbar>
      {asking && <LinkForm editor={editor} labels={labels} onDone={() => setAsking(false)} />}
    </>
  );
}

interface ToggleProps {
  label: string;
  /** Undefined for what is done at once and is never on. */
  isOn: boolean | undefined;
  look: string;
  onPress(): void;
  children: ReactNode;
}

function Toggle({ label, isOn, look, onPress, children }: ToggleProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      className={`inline-flex size-7 pointer-coarse:size-11 items-center justify-center rounded-md font-serif text-[0.9375rem] hover:bg-surface-3 aria-pressed:bg-surface-3 aria-pressed:text-ink ${look}`}
      // The text keeps the focus: a press is not to be taken for leaving it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function LinkForm({ editor, labels, onDone }: { editor: Editor; labels: FormatLabels; onDone(): void }) {
  const id = useId();
  const [href, setHref] = useState(() => linkAround(editor.view)?.href ?? "https://");
  const [isWrong, setIsWrong] = useState(false);
  const done = (apply?: () => void) => {
    apply?.();
    onDone();
    editor.commands.focus();
  };
  return (
    <form
      className="flex flex-wrap items-end gap-2 py-1 font-sans text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSafeHref(href.trim())) done(() => setLink(editor.view, href.trim()));
        else setIsWrong(true);
      }}
      onKeyDown={(event) => event.key === "Escape" && done()}
    >
      <label htmlFor={id} className="sr-only">
        {labels.linkAddress}
      </label>
      <input
        id={id}
        value={href}
        onChange={(event) => setHref(event.target.value)}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-error`}
        inputMode="url"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for it
        autoFocus
        className="min-h-8 w-64 max-w-full rounded-md border border-line bg-surface px-2"
      />
      <button type="submit" className="min-h-8 rounded-md border border-line px-2.5 hover:bg-surface-2">
        {labels.save}
      </button>
      <button
        type="button"
        onClick={() => done(() => setLink(editor.view, undefined))}
        className="min-h-8 rounded-md px-2.5 hover:bg-surface-3"
      >
        {labels.linkRemove}
      </button>
      <button type="button" onClick={() => done()} className="min-h-8 rounded-md px-2.5 hover:bg-surface-3">
        {labels.cancel}
      </button>
      <p id={`${id}-error`} role="alert" className="w-full text-[0.8125rem] text-danger empty:hidden">
        {isWrong && labels.linkUnsafe}
      </p>
    </form>
  );
}
