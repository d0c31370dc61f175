"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { RadioGroup, TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { PasswordField } from "./password-field.tsx";

const policies = ["two-people", "alone"] as const;
type Policy = (typeof policies)[number];

export function SetUpForm({ token }: { token: string }) {
  const t = useTranslations("sessions");
  const router = useRouter();
  const [policy, setPolicy] = useState<Policy>("two-people");
  const setUp = useCallback(
    async (form: FormData) => {
      const [name, email, password] = ["name", "email", "password"].map((field) => String(form.get(field)));
      await ask(
        client.setup.$post({ json: { token, name: name ?? "", email: email ?? "", password: password ?? "", policy } }),
      );
      router.replace("/");
      router.refresh();
    },
    [router, token, policy],
  );
  const { run, busy, problem, errorOf } = useAct(setUp);
  return (
    <>
      <h1 className="font-serif text-3xl font-semibold">{t("setUp")}</h1>
      <p className="text-ink-2">{t("setUpIntro")}</p>
      <form
        // Sent before the script runs, it must not put a password into the address.
        method="post"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run(new FormData(event.currentTarget));
        }}
      >
        {problem && !problem.facts.field && <ProblemNote problem={problem} />}
        <TextField
          label={t("name")}
          hint={t("nameHint")}
          error={errorOf("name")}
          name="name"
          autoComplete="name"
          required
          autoFocus
        />
        <TextField
          label={t("email")}
          error={errorOf("email")}
          name="email"
          type="email"
          autoComplete="username"
          required
        />
        <PasswordField
          label={t("password")}
          hint={t("passwordHint")}
          error={errorOf("password")}
          name="password"
          autoComplete="new-password"
        />
        <RadioGroup
          label={t("policyQuestion")}
          name="policy"
          value={policy}
          onChange={(value) => setPolicy(value as Policy)}
          choices={policies.map((value) => ({ value, label: t(`policies.${value}`), hint: t(`policyHints.${value}`) }))}
        />
        <Button type="submit" look="primary" isDisabled={busy} className="justify-center">
          {t("setUpDone")}
        </Button>
      </form>
    </>
  );
}
