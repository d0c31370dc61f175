"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";

interface ActDoneProps {
  title: string;
  /** Absent where nothing was changed. */
  undo: string | undefined;
  /** Where the article is worked on. */
  href: string;
  /** What is said of what was done. */
  children: ReactNode;
}

/** What has just been done to an article as a whole, and the way back. */
export function ActDone({ title, undo, href, children }: ActDoneProps) {
  const t = useTranslations("articles.done");
  const [undone, setUndone] = useState<{ restored: number; kept: number }>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const takeBack = useCallback(async () => {
    if (!undo) return;
    const { restored, kept } = await ask(client.undos[":id"].$post({ param: { id: undo } }));
    setUndone({ restored, kept: kept.length });
    heading.current?.focus();
  }, [undo]);
  const { run, busy, problem } = useAct(takeBack);
  return (
    <section aria-labelledby="done" className="flex flex-col gap-4">
      <h2 id="done" ref={heading} tabIndex={-1} className="flex items-center gap-2 text-lg font-semibold outline-none">
        <Icon name={undone ? "return" : "check"} />
        {undone ? t("undone") : title}
      </h2>
      {undone ? <p role="status">{t("undoneMore", undone)}</p> : children}
      <ProblemNote problem={problem} />
      <div className="flex flex-wrap gap-2">
        <LinkButton look="primary" href={href}>
          {t("toWork")}
        </LinkButton>
        {undo && !undone && (
          <Button isDisabled={busy} onPress={() => void run()}>
            <Icon name="return" />
            {t("undo")}
          </Button>
        )}
      </div>
    </section>
  );
}
