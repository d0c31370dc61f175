"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { type Role, roles } from "../../domain/permissions/actor.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Checkbox, RadioGroup, Select, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import type { MemberData, ProjectChoice } from "./member-list.tsx";

interface MemberDialogProps {
  /** The member whose rights are changed; absent for one who is invited. */
  member?: MemberData;
  projects: readonly ProjectChoice[];
  onClose(): void;
  onLink(link: { name: string; link: string }): void;
}

/** Who somebody is and what they may do, language by language. */
export function MemberDialog({ member, projects, onClose, onLink }: MemberDialogProps) {
  const t = useTranslations("members");
  const ui = useTranslations("ui");
  const words = useTranslations();
  const router = useRouter();
  const [project, setProject] = useState(projects[0]!);
  const given = member?.memberships.find((one) => one.project === project.id);
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>(member?.admin ? "admin" : (given?.role ?? "viewer"));
  const [translate, setTranslate] = useState(given?.translate ?? []);
  const [review, setReview] = useState(given?.review ?? []);
  const save = useCallback(async () => {
    const rights = { role, translate, review, project: project.id };
    if (member) await ask(client.members[":id"].rights.$put({ param: { id: member.id }, json: rights }));
    else onLink({ name, link: (await ask(client.members.$post({ json: { name, email, ...rights } }))).link });
    router.refresh();
    onClose();
  }, [router, member, name, email, role, translate, review, project, onLink, onClose]);
  const { run, busy, problem, errorOf } = useAct(save);
  return (
    <Dialog title={member ? t("changeRightsOf", { name: member.name }) : t("invite")} onClose={onClose} size="wide">
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {!member && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={t("name")}
              value={name}
              error={errorOf("name")}
              onChange={(event) => setName(event.target.value)}
              required
              autoFocus
            />
            <TextField
              label={t("email")}
              type="email"
              value={email}
              error={errorOf("email")}
              onChange={(event) => setEmail(event.target.value)}
              required
            />
          </div>
        )}
        {projects.length > 1 && (
          <Select
            label={words("nav.project")}
            value={project.id}
            onChange={(event) => setProject(projects.find((one) => one.id === event.target.value)!)}
            choices={projects.map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
        <RadioGroup
          label={t("role")}
          name="role"
          value={role}
          onChange={(value) => setRole(value as Role)}
          choices={[...roles]
            .reverse()
            .map((value) => ({ value, label: t(`roles.${value}`), hint: t(`roleHints.${value}`) }))}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <RightField
            label={t("translates")}
            languages={project.languages}
            chosen={translate}
            onChange={setTranslate}
          />
          <RightField label={t("reviews")} languages={project.languages} chosen={review} onChange={setReview} />
        </div>
        {problem && !["name", "email"].includes(String(problem.facts.field)) && <ProblemNote problem={problem} />}
        <DialogActions>
          <Button onPress={onClose}>{ui("cancel")}</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {member ? ui("save") : t("invite")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The languages in which a right holds; all of them, also those that are added later. */
function RightField({
  label,
  languages,
  chosen,
  onChange,
}: {
  label: string;
  languages: readonly string[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}) {
  const t = useTranslations("members");
  const locale = useLocale();
  const all = chosen.includes("*");
  const toggle = (language: string) =>
    onChange(chosen.includes(language) ? chosen.filter((one) => one !== language) : [...chosen, language]);
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <Checkbox label={t("allLanguages")} checked={all} onChange={() => onChange(all ? [] : ["*"])} />
      {[...new Set([...languages, ...chosen])]
        .filter((language) => language !== "*")
        .map((language) => (
          <Checkbox
            key={language}
            label={languageName(locale, language)}
            checked={all || chosen.includes(language)}
            disabled={all}
            onChange={() => toggle(language)}
          />
        ))}
    </fieldset>
  );
}
