"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { ExportEdition } from "./export-form.tsx";

/** Freezes the texts of an edition, or opens them again for a reason. */
export function SignOff({ article, edition }: { article: string; edition: ExportEdition }) {
  const t = useTranslations();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { language, signedOff, may, errors } = edition;
  const sign = useCallback(async () => {
    await ask(client.editions[":article"][":language"]["sign-off"].$post({ param: { article, language } }));
    router.refresh();
  }, [router, article, language]);
  const { run, busy, problem } = useAct(sign);
  if (!may.signOff && !may.reopen && (signedOff || edition.ready)) return null;
  return (
    <div className="flex flex-col gap-2 border-t border-hairline pt-4">
      {signedOff ? (
        <Button className="self-start" isDisabled={!may.reopen} onPress={() => setAsking(true)}>
          {t("articles.exporting.reopen")}
        </Button>
      ) : (
        <>
          <Button
            className="self-start"
            isDisabled={busy || !may.signOff || errors.length > 0}
            onPress={() => void run()}
          >
            {t("articles.exporting.signOff")}
          </Button>
          <p className="text-[0.8125rem] text-ink-2">
            {!edition.ready
              ? t("articles.exporting.signOffNotYet")
              : errors.length > 0
                ? t("articles.exporting.signOffErrors")
                : t("articles.exporting.signOffHint")}
          </p>
        </>
      )}
      <ProblemNote problem={problem} />
      {asking && <ReopenDialog article={article} language={language} onClose={() => setAsking(false)} />}
    </div>
  );
}

function ReopenDialog({ article, language, onClose }: { article: string; language: string; onClose(): void }) {
  const t = useTranslations();
  const router = useRouter();
  const reopen = useCallback(
    async (form: FormData) => {
      const json = { reason: String(form.get("reason")) };
      await ask(client.editions[":article"][":language"].reopen.$post({ param: { article, language }, json }));
      router.refresh();
      onClose();
    },
    [router, article, language, onClose],
  );
  const { run, busy, problem } = useAct(reopen);
  return (
    <Dialog title={t("articles.exporting.reopen")} onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run(new FormData(event.currentTarget));
        }}
      >
        <TextField
          label={t("articles.exporting.reopenReason")}
          name="reason"
          error={problem?.detail}
          required
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {t("articles.exporting.reopen")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
