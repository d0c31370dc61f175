"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Checkbox, Select, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";

const day = 24 * 60 * 60 * 1000;
const terms = [3, 14, 30, 90];

interface ProofDialogProps {
  article: string;
  source: string;
  languages: readonly string[];
  onClose(): void;
  onMade(link: string): void;
}

/** Which edition a new proof link shows, how much of it, to whom and for how long. */
export function ProofDialog({ article, source, languages, onClose, onMade }: ProofDialogProps) {
  const t = useTranslations("proofs");
  const words = useTranslations("ui");
  const locale = useLocale();
  const router = useRouter();
  const [language, setLanguage] = useState(languages.find((one) => one !== source) ?? source);
  const [name, setName] = useState("");
  const [term, setTerm] = useState("14");
  const [drafts, setDrafts] = useState(false);
  const make = useCallback(async () => {
    const expires = new Date(Date.now() + Number(term) * day).toISOString();
    const json = { language, name, drafts, expires };
    onMade((await ask(client.articles[":id"].proofs.$post({ param: { id: article }, json }))).link);
    router.refresh();
    onClose();
  }, [router, article, language, name, drafts, term, onMade, onClose]);
  const { run, busy, problem, errorOf } = useAct(make);
  return (
    <Dialog title={t("make")} onClose={onClose}>
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <Select
          label={t("language")}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          choices={languages.map((value) => ({ value, label: languageName(locale, value) }))}
        />
        <TextField
          label={t("name")}
          hint={t("nameHint")}
          value={name}
          error={errorOf("name")}
          onChange={(event) => setName(event.target.value)}
          maxLength={100}
        />
        <Select
          label={t("term")}
          value={term}
          onChange={(event) => setTerm(event.target.value)}
          choices={terms.map((days) => ({ value: String(days), label: t("days", { days }) }))}
        />
        <Checkbox label={t("drafts")} checked={drafts} onChange={() => setDrafts(!drafts)} />
        {problem && problem.facts.field !== "name" && <ProblemNote problem={problem} />}
        <DialogActions>
          <Button onPress={onClose}>{words("cancel")}</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {t("make")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
