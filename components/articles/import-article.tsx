"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ImportCheck } from "./import-check.tsx";
import { type GivenText, ImportText, type Recognition, recognise } from "./import-text.tsx";

export interface ImportProject {
  id: string;
  name: string;
  languages: string[];
}

/** From a text to an article, in two steps: bring it, and look through what was recognised. */
export function ImportArticle({ projects }: { projects: readonly ImportProject[] }) {
  const t = useTranslations("articles.import");
  const [read, setRead] = useState<{ recognition: Recognition; name: string }>();
  const bring = useCallback(
    async (given: GivenText) => setRead({ recognition: await recognise(given), name: given.file.name }),
    [],
  );
  const step = read ? 2 : 1;
  return (
    <>
      <ol className="flex gap-4 text-sm text-ink-2">
        {[t("stepText"), t("stepCheck")].map((words, index) => (
          <li
            key={words}
            aria-current={step === index + 1 ? "step" : undefined}
            className="aria-[current]:font-medium aria-[current]:text-ink"
          >
            {index + 1}. {words}
          </li>
        ))}
      </ol>
      {read ? (
        <ImportCheck
          recognition={read.recognition}
          name={read.name}
          projects={projects}
          onAgain={() => setRead(undefined)}
        />
      ) : (
        <ImportText onText={bring} />
      )}
    </>
  );
}
