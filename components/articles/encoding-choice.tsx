"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Problem } from "../../api/client.ts";
import { Button } from "../ui/button.tsx";
import { DialogActions } from "../ui/dialog.tsx";
import { Select } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";

// As TextDecoder names them, with the names that people know.
const encodings = [
  ["windows-1251", "Windows-1251 (Кириллица)"],
  ["koi8-r", "KOI8-R (Кириллица)"],
  ["ibm866", "CP866 / DOS (Кириллица)"],
  ["gb18030", "GB18030 / GBK（简体中文）"],
  ["big5", "Big5（繁體中文）"],
  ["windows-1252", "Windows-1252 (Latin)"],
  ["utf-16le", "UTF-16 LE"],
  ["utf-16be", "UTF-16 BE"],
] as const;
const previewed = 2_000;

interface EncodingChoiceProps {
  file: File;
  isBusy: boolean;
  problem: Problem | undefined;
  onChoose(encoding: string): void;
  onCancel(): void;
}

/** Which encoding is it? The one in which the beginning can be read. */
export function EncodingChoice({ file, isBusy, problem, onChoose, onCancel }: EncodingChoiceProps) {
  const t = useTranslations("articles.import");
  const ui = useTranslations("ui");
  const [bytes, setBytes] = useState<Uint8Array>();
  const [encoding, setEncoding] = useState<string>(encodings[0][0]);
  useEffect(() => {
    void file
      .slice(0, previewed)
      .arrayBuffer()
      .then((buffer) => setBytes(new Uint8Array(buffer)));
  }, [file]);
  const preview = bytes && decode(bytes, encoding);
  return (
    <section aria-labelledby="encoding" className="flex flex-col gap-4 rounded-lg border border-hairline p-4 sm:p-6">
      <h2 id="encoding" className="font-serif text-xl font-semibold">
        {t("encoding")}
      </h2>
      <p className="text-sm text-ink-2">{t("encodingHint")}</p>
      <Select
        label={file.name}
        value={encoding}
        onChange={(event) => setEncoding(event.target.value)}
        choices={encodings.map(([value, label]) => ({ value, label }))}
      />
      <div>
        <h3 className="text-sm font-medium">{t("encodingPreview")}</h3>
        <p
          aria-live="polite"
          className="mt-1 max-h-48 overflow-y-auto rounded-md bg-surface-2 p-3 font-serif whitespace-pre-wrap"
        >
          {preview ?? t("encodingUnreadable")}
        </p>
      </div>
      <ProblemNote problem={problem} />
      <DialogActions>
        <Button onPress={onCancel}>{ui("cancel")}</Button>
        <Button look="primary" isDisabled={isBusy || preview === undefined} onPress={() => onChoose(encoding)}>
          {t("useEncoding")}
        </Button>
      </DialogActions>
    </section>
  );
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // The end may be in the middle of a character: it is not the encoding's fault.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
