"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { directionOf } from "../../domain/language/tag.ts";
import { longestQuote } from "../../domain/threads/comment.ts";
import { ReaderForm } from "./reader-form.tsx";

/** What a reader can do at a paragraph: comment on it, or on the words of it that they have selected. */
export function ParagraphComment({ unit, position }: { unit: string; position: number }) {
  const t = useTranslations("proofs.reading");
  const dir = directionOf(useLocale());
  const button = useRef<HTMLButtonElement>(null);
  const selected = useRef("");
  const [quote, setQuote] = useState<string>();
  const [sent, setSent] = useState<string[]>([]);
  const wasOpen = useRef(false);
  const isOpen = quote !== undefined;
  // The keyboard goes back to where it came from, once that is there again.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      {sent.map((text, index) => (
        <div key={index} dir={dir} className="my-1 rounded-md bg-surface-2 px-3 py-2 text-sm">
          <p className="text-[0.8125rem] text-ink-2">{t("yours")}</p>
          <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:isolate]">
            {text}
          </p>
        </div>
      ))}
      {!isOpen ? (
        <button
          ref={button}
          type="button"
          dir={dir}
          aria-label={t("commentOn", { position })}
          // A press takes the selection away before it is a click.
          onPointerDown={() => {
            selected.current = selectedIn(`t${position}`);
          }}
          onClick={() => {
            setQuote(selected.current || selectedIn(`t${position}`));
            selected.current = "";
          }}
          className="min-h-7 rounded-md px-1.5 -ms-1.5 text-[0.8125rem] text-accent select-none hover:bg-surface-3"
        >
          {t("comment")}
        </button>
      ) : (
        <div dir={dir}>
          <ReaderForm
            unit={unit}
            position={position}
            quote={quote}
            onClose={() => setQuote(undefined)}
            onSent={(text) => {
              setSent([...sent, text]);
              setQuote(undefined);
            }}
          />
        </div>
      )}
      <p role="status" className="text-[0.8125rem] text-approved-ink">
        {sent.length > 0 && !isOpen && <bdi dir={dir}>{t("sent")}</bdi>}
      </p>
    </>
  );
}

/** What is selected within the words of a paragraph, and nowhere else. */
function selectedIn(id: string): string {
  const selection = getSelection();
  const words = document.getElementById(id);
  const isInside = selection && words?.contains(selection.anchorNode) && words.contains(selection.focusNode);
  return isInside ? selection.toString().trim().slice(0, longestQuote) : "";
}
