"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { LanguageField } from "./language-field.tsx";

export function AddLanguagesDialog({
  id,
  languages,
  onClose,
}: {
  id: string;
  languages: readonly string[];
  onClose(): void;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const [added, setAdded] = useState<string[]>([]);
  const add = useCallback(async () => {
    await ask(client.articles[":id"].$patch({ param: { id }, json: { addLanguages: added } }));
    router.refresh();
    onClose();
  }, [router, id, added, onClose]);
  const { run, busy, problem } = useAct(add);
  return (
    <Dialog title={t("articles.addLanguages")} onClose={onClose}>
      <p className="text-sm text-ink-2">{t("articles.addLanguagesHint")}</p>
      <p className="text-sm">{languages.map((language) => languageName(locale, language)).join(", ")}</p>
      <LanguageField chosen={added} taken={languages} onChange={setAdded} />
      <ProblemNote problem={problem} />
      <DialogActions>
        <Button onPress={onClose}>{t("ui.cancel")}</Button>
        <Button look="primary" isDisabled={busy || added.length === 0} onPress={() => void run()}>
          {t("ui.add")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
