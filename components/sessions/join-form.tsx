"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ask, client } from "../../api/client.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { PasswordField } from "./password-field.tsx";

interface JoinFormProps {
  token: string;
  name: string;
  email: string;
  /** Somebody who joins; else a member who chooses another password. */
  isNew: boolean;
}

export function JoinForm({ token, name, email, isNew }: JoinFormProps) {
  const t = useTranslations("sessions");
  const router = useRouter();
  const join = useCallback(
    async (form: FormData) => {
      const json = { name: String(form.get("name")), password: String(form.get("password")) };
      await ask(client.links[":token"].$post({ param: { token }, json }));
      router.replace("/");
      router.refresh();
    },
    [router, token],
  );
  const { run, busy, problem, errorOf } = useAct(join);
  return (
    <>
      <h1 className="font-serif text-3xl font-semibold">{isNew ? t("join", { name }) : t("newPassword")}</h1>
      <p className="text-ink-2">{isNew ? t("joinIntro") : t("newPasswordIntro")}</p>
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
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          label={t("name")}
          hint={t("nameHint")}
          error={errorOf("name")}
          name="name"
          defaultValue={name}
          autoComplete="name"
          required
        />
        <PasswordField
          label={t("password")}
          hint={t("passwordHint")}
          error={errorOf("password")}
          name="password"
          autoComplete="new-password"
          autoFocus
        />
        <Button type="submit" look="primary" isDisabled={busy} className="justify-center">
          {t("joinDone")}
        </Button>
      </form>
    </>
  );
}
