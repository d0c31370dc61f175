"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { type Severity, severities } from "../../domain/checks/finding.ts";
import type { HouseRule } from "../../domain/checks/house-rule.ts";
import { compileDraft, faultsOf, type RuleFault } from "../../domain/checks/house-rules.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Checkbox, Select, TextArea, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { useKey } from "../ui/use-key.ts";
import type { ProjectRule } from "./rule-list.tsx";

interface RuleDialogProps {
  project: string;
  languages: readonly string[];
  /** Absent for a new one. */
  edited: ProjectRule | undefined;
  onClose(): void;
}

/** A rule of the house is written with examples, and tried while it is written: on them, and on any text. */
export function RuleDialog({ project, languages, edited, onClose }: RuleDialogProps) {
  const t = useTranslations("findings");
  const ui = useTranslations("ui");
  const locale = useLocale();
  const router = useRouter();
  const key = useKey();
  const [form, setForm] = useState(() => formOf(edited?.rule, languages));
  const [trial, setTrial] = useState("");
  const put = (change: Partial<Form>) => setForm((now) => ({ ...now, ...change }));
  const rule = useMemo(() => ruleOf(form), [form]);
  const faults = useMemo(() => faultsOf(rule), [rule]);
  const say = useFaultWords();
  const errorOf = (...fields: RuleFault["field"][]) =>
    faults
      .filter(({ field }) => fields.includes(field))
      .map(say)
      .join(" ") || undefined;
  const save = useCallback(async () => {
    const json = rule as never;
    if (edited) await ask(client.rules[":id"].$put({ param: { id: edited.id }, json }, key(rule)));
    else await ask(client.projects[":id"].rules.$post({ param: { id: project }, json }, key(rule)));
    router.refresh();
    onClose();
  }, [rule, edited, project, key, router, onClose]);
  const { run, busy, problem, errorOf: refused } = useAct(save);
  const isBegun = form.pattern !== "";
  return (
    <Dialog title={edited ? t("editRule") : t("addRule")} onClose={onClose} size="wide">
      <form
        className="grid gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <TextField
          className="sm:col-span-2"
          label={t("rule.pattern")}
          hint={t("rule.patternHint")}
          value={form.pattern}
          onChange={(event) => put({ pattern: event.target.value })}
          error={isBegun ? errorOf("pattern") : undefined}
          spellCheck={false}
          required
          autoFocus
        />
        <TextField
          className="sm:col-span-2"
          label={t("rule.message")}
          hint={t("rule.messageHint")}
          value={form.message}
          onChange={(event) => put({ message: event.target.value })}
          error={form.message === "" ? undefined : errorOf("message")}
          required
        />
        <TextField
          label={t("rule.id")}
          hint={t("rule.idHint")}
          value={form.id}
          onChange={(event) => put({ id: event.target.value })}
          error={refused("rule.id") ?? (form.id === "" ? undefined : errorOf("id"))}
          spellCheck={false}
          required
        />
        <TextField
          label={t("rule.replacement")}
          hint={t("rule.replacementHint")}
          value={form.replacement}
          onChange={(event) => put({ replacement: event.target.value })}
          error={errorOf("replacement")}
          spellCheck={false}
        />
        <Select
          label={t("language")}
          value={form.language}
          onChange={(event) => put({ language: event.target.value })}
          choices={languages.map((value) => ({ value, label: languageName(locale, value) }))}
        />
        <Select
          label={t("rule.severity")}
          value={form.severity}
          onChange={(event) => put({ severity: event.target.value as Severity })}
          choices={severities.map((value) => ({ value, label: t(`levels.${value}`) }))}
        />
        <Checkbox
          label={t("rule.wholeWords")}
          checked={form.wholeWords}
          onChange={() => put({ wholeWords: !form.wholeWords })}
        />
        <span className="max-sm:hidden" />
        <TextArea
          label={t("rule.match")}
          hint={t("rule.oneALine")}
          value={form.match}
          onChange={(event) => put({ match: event.target.value })}
          error={form.match === "" ? undefined : errorOf("examples.match")}
          lang={form.language}
          required
        />
        <TextArea
          label={t("rule.pass")}
          hint={t("rule.oneALine")}
          value={form.pass}
          onChange={(event) => put({ pass: event.target.value })}
          error={form.pass === "" ? undefined : errorOf("examples.pass")}
          lang={form.language}
          required
        />
        <div className="flex flex-col gap-1.5 sm:col-span-2">
          <TextArea
            label={t("rule.try")}
            value={trial}
            onChange={(event) => setTrial(event.target.value)}
            lang={form.language}
          />
          <Trial rule={rule} text={trial} />
        </div>
        <div className="flex flex-col gap-2 sm:col-span-2">
          {problem?.facts.field !== "rule.id" && <ProblemNote problem={problem} />}
          <DialogActions>
            <Button onPress={onClose}>{ui("cancel")}</Button>
            <Button type="submit" look="primary" isDisabled={busy || faults.length > 0}>
              {ui("save")}
            </Button>
          </DialogActions>
        </div>
      </form>
    </Dialog>
  );
}

/** What a rule would find in a text, shown in it. */
function Trial({ rule, text }: { rule: HouseRule; text: string }) {
  const t = useTranslations("findings");
  const found = useMemo(() => compileDraft(rule)?.find(text) ?? [], [rule, text]);
  if (text === "" || rule.pattern === "") return null;
  let at = 0;
  const pieces = found.flatMap(({ from, to, replacement }) => {
    const before = text.slice(at, from);
    at = to;
    return [
      before,
      replacement === undefined ? (
        <mark key={from} className="finding finding-warning bg-transparent">
          {text.slice(from, to)}
        </mark>
      ) : (
        <span key={from}>
          <del>{text.slice(from, to)}</del>
          <ins>{replacement}</ins>
        </span>
      ),
    ];
  });
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p role="status" className="text-ink-2">
        {t("count", { count: found.length })}
      </p>
      <p lang={rule.language} className="rounded-md bg-surface-2 p-2 whitespace-pre-wrap">
        {pieces}
        {text.slice(at)}
      </p>
    </div>
  );
}

interface Form {
  id: string;
  language: string;
  pattern: string;
  wholeWords: boolean;
  message: string;
  replacement: string;
  severity: Severity;
  match: string;
  pass: string;
}

const formOf = (rule: HouseRule | undefined, languages: readonly string[]): Form => ({
  id: rule?.id ?? "",
  language: rule?.language ?? languages.at(-1) ?? "en",
  pattern: rule?.pattern ?? "",
  wholeWords: rule?.wholeWords ?? false,
  message: rule?.message ?? "",
  replacement: rule?.replacement ?? "",
  severity: rule?.severity ?? "warning",
  match: rule?.examples.match.join("\n") ?? "",
  pass: rule?.examples.pass.join("\n") ?? "",
});

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

const ruleOf = ({
  id,
  language,
  pattern,
  wholeWords,
  message,
  replacement,
  severity,
  match,
  pass,
}: Form): HouseRule => ({
  id: id.trim(),
  language,
  pattern,
  ...(wholeWords ? { wholeWords } : {}),
  message,
  ...(replacement === "" ? {} : { replacement }),
  severity,
  examples: { match: linesOf(match), pass: linesOf(pass) },
});

/** What is wrong with a rule, in the words of the API. */
function useFaultWords(): (fault: RuleFault) => string {
  const t = useTranslations("problems.reasons");
  return ({ reason, detail = "" }) => t(reason, { said: detail, most: 500 } as never);
}
