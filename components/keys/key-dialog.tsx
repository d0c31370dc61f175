"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { type Scope, scopes } from "../../domain/permissions/scope.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { RadioGroup, Select, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { ProjectChoice } from "./key-list.tsx";

const day = 24 * 60 * 60 * 1000;
const terms = [30, 90, 365];

interface KeyDialogProps {
  projects: readonly ProjectChoice[];
  onClose(): void;
  onMade(made: { name: string; key: string }): void;
}

/** What a new key is called, what it may do, where, and for how long. */
export function KeyDialog({ projects, onClose, onMade }: KeyDialogProps) {
  const t = useTranslations("keys");
  const words = useTranslations();
  const router = useRouter();
  const [name, setName] = useState("");
  const [scope, setScope] = useState<Scope>("read");
  const [project, setProject] = useState("");
  const [term, setTerm] = useState("90");
  const create = useCallback(async () => {
    const expires = new Date(Date.now() + Number(term) * day).toISOString();
    const json = { name, scope, expires, ...(project ? { project } : {}) };
    onMade({ name, key: (await ask(client.keys.$post({ json }))).key });
    router.refresh();
    onClose();
  }, [router, name, scope, project, term, onMade, onClose]);
  const { run, busy, problem, errorOf } = useAct(create);
  return (
    <Dialog title={t("create")} onClose={onClose}>
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <TextField
          label={t("name")}
          hint={t("nameHint")}
          value={name}
          error={errorOf("name")}
          onChange={(event) => setName(event.target.value)}
          maxLength={200}
          required
          autoFocus
        />
        <RadioGroup
          label={t("scope")}
          name="scope"
          value={scope}
          onChange={(value) => setScope(value as Scope)}
          choices={scopes.map((value) => ({ value, label: t(`scopes.${value}`), hint: t(`scopeHints.${value}`) }))}
        />
        {projects.length > 1 && (
          <Select
            label={words("nav.project")}
            value={project}
            onChange={(event) => setProject(event.target.value)}
            choices={[
              { value: "", label: t("allProjects") },
              ...projects.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Select
          label={t("term")}
          value={term}
          onChange={(event) => setTerm(event.target.value)}
          choices={terms.map((days) => ({ value: String(days), label: t("days", { days }) }))}
        />
        {problem && problem.facts.field !== "name" && <ProblemNote problem={problem} />}
        <DialogActions>
          <Button onPress={onClose}>{words("ui.cancel")}</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {t("create")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
