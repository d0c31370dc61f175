"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { useArticle, useHere, useOrder } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useActs } from "./workbench-acts.tsx";

/** What translators should know: of the paragraph, of the article, and how this desk writes. */
export function NotesPanel({ styleGuide }: { styleGuide: string }) {
  const t = useTranslations("workbench");
  const here = useHere();
  const unit = useOrder().find((one) => one.id === here?.unit);
  return (
    <div className="flex flex-col gap-5 text-sm">
      {unit && (
        <section>
          <h2 className="mb-1 font-medium">{t("unitNote", { position: unit.position })}</h2>
          <p className={`whitespace-pre-wrap ${unit.note ? "" : "text-ink-2"}`}>{unit.note ?? t("noUnitNote")}</p>
        </section>
      )}
      <ArticleNote />
      <section>
        <h2 className="mb-1 font-medium">{t("styleGuide")}</h2>
        <p className={`whitespace-pre-wrap ${styleGuide ? "" : "text-ink-2"}`}>{styleGuide || t("noStyleGuide")}</p>
      </section>
    </div>
  );
}

function ArticleNote() {
  const t = useTranslations();
  const { id, note, may } = useArticle();
  const acts = useActs();
  const [draft, setDraft] = useState<string>();
  const save = useCallback(async () => {
    await ask(client.articles[":id"].$patch({ param: { id }, json: { note: draft ?? "" } }));
    await acts.reload();
    setDraft(undefined);
  }, [acts, id, draft]);
  const { run, busy, problem } = useAct(save);
  if (draft !== undefined) {
    return (
      <div className="flex flex-col gap-2">
        <TextArea
          label={t("workbench.articleNote")}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          autoFocus
        />
        <ProblemNote problem={problem} />
        <div className="flex gap-2">
          <Button size="small" look="primary" isDisabled={busy} onPress={() => void run()}>
            {t("ui.save")}
          </Button>
          <Button size="small" onPress={() => setDraft(undefined)}>
            {t("ui.cancel")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <section>
      <h2 className="mb-1 font-medium">{t("workbench.articleNote")}</h2>
      <p className={`whitespace-pre-wrap ${note ? "" : "text-ink-2"}`}>{note || t("ui.none")}</p>
      {may.change && (
        <Button size="small" look="quiet" className="mt-1 -ms-2" onPress={() => setDraft(note)}>
          <Icon name="edit" />
          {t("workbench.editNote")}
        </Button>
      )}
    </section>
  );
}
