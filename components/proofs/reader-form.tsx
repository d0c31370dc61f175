"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { ask, client, newKey } from "../../api/client.ts";
import { longestComment } from "../../domain/threads/comment.ts";
import { Button } from "../ui/button.tsx";
import { TextArea, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useProofToken } from "./proof-reader.tsx";

// The reader's name is kept by their browser and by nothing else.
const nameKey = "verso-reader-name";

interface ReaderFormProps {
  unit: string;
  position: number;
  /** The words that it is about; may be empty. */
  quote: string;
  onSent(text: string): void;
  onClose(): void;
}

/** A name and a comment. What was typed stays until the desk has it. */
export function ReaderForm({ unit, position, quote, onSent, onClose }: ReaderFormProps) {
  const t = useTranslations();
  const token = useProofToken();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(rememberedName);
  const [text, setText] = useState("");
  const keyOf = useKeys();
  useEffect(() => {
    const empty = [...(form.current?.elements ?? [])].find((field) => "value" in field && field.value === "");
    if (empty instanceof HTMLElement) empty.focus();
  }, []);
  const send = useCallback(async () => {
    const json = { unit, name, text, ...(quote === "" ? {} : { quote }) };
    const headers = { "idempotency-key": keyOf(JSON.stringify(json)) };
    await ask(client.proofs.open[":token"].comments.$post({ param: { token }, json }, { headers }));
    rememberName(name);
    onSent(text);
  }, [token, unit, name, text, quote, keyOf, onSent]);
  const { run, busy, problem, errorOf } = useAct(send);
  const isOfField = ["name", "text"].includes(String(problem?.facts.field));
  return (
    <form
      ref={form}
      aria-label={t("proofs.reading.commentOn", { position })}
      className="my-2 flex flex-col gap-3 rounded-md border border-hairline bg-surface-2 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      {quote && (
        <div className="text-sm">
          <p className="text-[0.8125rem] text-ink-2">{t("proofs.reading.quoting")}</p>
          <blockquote dir="auto" className="border-s-2 border-line ps-2 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {quote}
          </blockquote>
        </div>
      )}
      <TextField
        label={t("proofs.reading.name")}
        hint={t("proofs.reading.nameHint")}
        error={errorOf("name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={100}
        autoComplete="name"
        dir="auto"
        required
      />
      <TextArea
        label={t("proofs.reading.text")}
        error={errorOf("text")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        maxLength={longestComment}
        dir="auto"
        required
      />
      {!isOfField && <ProblemNote problem={problem} />}
      <div className="flex gap-2">
        <Button type="submit" look="primary" isDisabled={busy}>
          {t("proofs.reading.send")}
        </Button>
        <Button onPress={onClose}>{t("ui.cancel")}</Button>
      </div>
    </form>
  );
}

/** The same comment sent again is the same request: one whose answer was lost does not arrive twice. */
function useKeys() {
  const last = useRef({ of: "", key: "" });
  return useCallback((request: string) => {
    if (last.current.of !== request) last.current = { of: request, key: newKey() };
    return last.current.key;
  }, []);
}

function rememberedName(): string {
  try {
    return localStorage.getItem(nameKey) ?? "";
  } catch {
    return "";
  }
}

function rememberName(name: string) {
  try {
    localStorage.setItem(nameKey, name);
  } catch {
    // A browser that keeps nothing asks again.
  }
}
