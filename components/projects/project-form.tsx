"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { type ReviewPolicy, reviewPolicies } from "../../domain/workflow/review-policy.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { LanguageField } from "../articles/language-field.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox, RadioGroup, TextArea, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";

export interface EditedProject {
  id: string;
  name: string;
  languages: string[];
  reviewPolicy: ReviewPolicy;
  sourceReview: boolean;
  styleGuide: string;
  may: { change: boolean };
}

const changeable = ({ name, languages, reviewPolicy, sourceReview, styleGuide }: EditedProject) => ({
  name,
  languages,
  reviewPolicy,
  sourceReview,
  styleGuide,
});

/** The rules of a project: its languages, who approves, its style guide. */
export function ProjectForm({ project }: { project: EditedProject }) {
  const t = useTranslations("projects");
  const ui = useTranslations("ui");
  const router = useRouter();
  const { id, may } = project;
  const [edited, setEdited] = useState(() => changeable(project));
  const [saved, setSaved] = useState(false);
  const change = (next: Partial<typeof edited>) => {
    setSaved(false);
    setEdited((now) => ({ ...now, ...next }));
  };
  const save = useCallback(async () => {
    await ask(client.projects[":id"].$patch({ param: { id }, json: edited }));
    setSaved(true);
    router.refresh();
  }, [router, id, edited]);
  const { run, busy, problem, errorOf } = useAct(save);
  return (
    <form
      className="flex flex-col gap-7"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <fieldset disabled={!may.change} className="contents">
        <TextField
          className="max-w-md"
          label={t("name")}
          value={edited.name}
          error={errorOf("name")}
          onChange={(event) => change({ name: event.target.value })}
          required
        />
        <fieldset>
          <legend className="mb-1.5 text-sm font-medium">{t("languages")}</legend>
          <p className="mb-3 text-[0.8125rem] text-ink-2">{t("languagesHint")}</p>
          <LanguageField chosen={edited.languages} onChange={(languages) => change({ languages })} />
        </fieldset>
        <RadioGroup
          label={t("policy")}
          name="policy"
          value={edited.reviewPolicy}
          onChange={(value) => change({ reviewPolicy: value as ReviewPolicy })}
          choices={reviewPolicies.map((value) => ({
            value,
            label: t(`policies.${value}`),
            hint: t(`policyHints.${value}`),
          }))}
        />
        <Checkbox
          label={t("sourceReview")}
          hint={t("sourceReviewHint")}
          checked={edited.sourceReview}
          onChange={() => change({ sourceReview: !edited.sourceReview })}
        />
        <TextArea
          label={t("styleGuide")}
          hint={t("styleGuideHint")}
          size="large"
          value={edited.styleGuide}
          onChange={(event) => change({ styleGuide: event.target.value })}
        />
        <ProblemNote problem={problem?.facts.field === "name" ? undefined : problem} />
        {may.change && (
          <div className="flex items-center gap-3">
            <Button type="submit" look="primary" isDisabled={busy}>
              {ui("save")}
            </Button>
            <p role="status" className="text-sm text-ink-2">
              {saved && ui("saved")}
            </p>
          </div>
        )}
      </fieldset>
    </form>
  );
}
