"use client";
import type { InferResponseType } from "hono/client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client, Problem } from "../../api/client.ts";
import type { UnitBefore } from "../../domain/alignment/revision-plan.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { type GivenText, ImportText, type Recognition, recognise } from "./import-text.tsx";
import { RevisionCheck } from "./revision-check.tsx";
import { RevisionDone } from "./revision-done.tsx";

/** A unit of the source as it stands, and the languages that have a text made from it. */
export interface SourceUnit extends UnitBefore {
  position: number;
  written: string[];
}
export type Revision = InferResponseType<(typeof client.articles)[":id"]["source"]["$put"], 200>;
/** A new text: the file, what was recognised in it, and what it would change. */
export interface NewText {
  given: GivenText;
  recognition: Recognition;
  proposed: Revision;
}

interface ReviseArticleProps {
  article: string;
  source: string;
  units: readonly SourceUnit[];
}

/** From a new text of the source to a revised article: bring it, look at what it changes, apply it, or take that back. */
export function ReviseArticle({ article, source, units }: ReviseArticleProps) {
  const t = useTranslations("articles.revising");
  const router = useRouter();
  const [text, setText] = useState<NewText>();
  const [done, setDone] = useState<Revision>();
  const bring = useCallback(
    async (given: GivenText) => {
      const recognition = await recognise(given);
      const form = { ...given, dryRun: "1" as const };
      const proposed = await ask(client.articles[":id"].source.$put({ param: { id: article }, form } as never));
      if (!isAbout(units, proposed)) {
        router.refresh();
        throw new Problem("conflict", t("meanwhile"));
      }
      setText({ given, recognition, proposed });
    },
    [article, units, router, t],
  );
  if (done) return <RevisionDone article={article} revision={done} />;
  if (text)
    return (
      <RevisionCheck
        article={article}
        source={source}
        units={units}
        text={text}
        onAgain={() => {
          setText(undefined);
          router.refresh();
        }}
        onDone={setDone}
      />
    );
  return (
    <>
      <p className="max-w-2xl text-ink-2">{t("intro")}</p>
      <ImportText onText={bring} />
    </>
  );
}

/** Whether the server compared the very source that stands on this screen. */
function isAbout(units: readonly SourceUnit[], { revised = [] }: Revision): boolean {
  const textOf = new Map(units.map(({ id, content }) => [id, plainText(content)]));
  const named = revised.flatMap(({ units, before }) => units.map((id, at) => textOf.get(id) === before[at]));
  return named.length === units.length && named.every(Boolean);
}
