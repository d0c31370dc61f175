"use client";
import type { InferResponseType } from "hono/client";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, type DragEvent, useCallback, useRef, useState } from "react";
import { ask, client, Problem } from "../../api/client.ts";
import { mostFileBytes } from "../../domain/segmentation/block.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { EncodingChoice } from "./encoding-choice.tsx";

export type Recognition = InferResponseType<(typeof client.recognitions)["$post"], 200>;

const accepted = ".txt,.md,.markdown,.html,.htm,.docx";

/** What a file holds, by the words of the server. @throws Problem */
export const recognise = (form: GivenText): Promise<Recognition> => ask(client.recognitions.$post({ form }));

/** A file as it is sent: with its encoding, where that is known. */
export interface GivenText {
  file: File;
  encoding?: string;
}

/** Brings a text in: pasted, typed, chosen or dropped. It is read as the screen says; nothing is kept yet. */
export function ImportText({ onText }: { onText(given: GivenText): Promise<unknown> }) {
  const t = useTranslations("articles.import");
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [unreadable, setUnreadable] = useState<File>();
  const [isOver, setIsOver] = useState(false);
  const read = useCallback(
    async (file: File, encoding?: string) => {
      // Nobody waits for the upload of what would be refused; the server counts for itself.
      if (file.size > mostFileBytes) throw new Problem("tooLarge", t("tooLarge"));
      try {
        await onText({ file, ...(encoding ? { encoding } : {}) });
      } catch (error) {
        if (!(error instanceof Problem) || error.facts.reason !== "encodingUnknown") throw error;
        setUnreadable(file);
      }
    },
    [onText, t],
  );
  const { run, busy, problem } = useAct(read);
  const bring = (file: File | undefined, encoding?: string) => {
    setUnreadable(undefined);
    if (file) void run(file, encoding);
  };
  // A text that came as characters is UTF-8 as bytes, whatever it says of the file that it was once in.
  const bringText = (text: string, name: string) => bring(new File([text], name), "utf-8");

  const paste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    const html = event.clipboardData.getData("text/html");
    if (html === "" && files.length === 0) return;
    event.preventDefault();
    if (html === "") bring(files[0]);
    else bringText(html, "pasted.html");
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    bring(event.dataTransfer.files[0]);
  };

  if (unreadable)
    return (
      <EncodingChoice
        file={unreadable}
        isBusy={busy}
        problem={problem}
        onChoose={(encoding) => void run(unreadable, encoding)}
        onCancel={() => setUnreadable(undefined)}
      />
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to do what the button does
    <div
      className={`flex flex-col gap-5 rounded-lg border p-4 sm:p-6 ${isOver ? "border-accent bg-surface-2" : "border-hairline"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={dropped}
    >
      <TextArea
        label={t("paste")}
        hint={t("pasteHint")}
        size="large"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" isDisabled={busy || text.trim() === ""} onPress={() => bringText(text, "pasted.txt")}>
          {busy ? t("reading") : t("read")}
        </Button>
        <span className="text-sm text-ink-2">{t("orFile")}</span>
        <Button isDisabled={busy} onPress={() => chooser.current?.click()}>
          {t("choose")}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept={accepted}
          aria-label={t("choose")}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            bring(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      <p className="text-[0.8125rem] text-ink-2">{t("fileHint")}</p>
      <ProblemNote problem={problem} />
    </div>
  );
}
