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

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("sessions");
  const router = useRouter();
  const enter = useCallback(
    async (form: FormData) => {
      const json = { email: String(form.get("email")), password: String(form.get("password")) };
      await ask(client.sessions.$post({ json }));
      router.replace(next as "/");
      router.refresh();
    },
    [router, next],
  );
  const { run, busy, problem } = useAct(enter);
  return (
    <>
      <h1 className="font-serif text-3xl font-semibold">{t("signIn")}</h1>
      <form
        // Sent before the script runs, it must not put a password into the address.
        method="post"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run(new FormData(event.currentTarget));
        }}
      >
        <ProblemNote problem={problem} />
        <TextField label={t("email")} name="email" type="email" autoComplete="username" required autoFocus />
        <PasswordField label={t("password")} name="password" autoComplete="current-password" />
        <Button type="submit" look="primary" isDisabled={busy} className="justify-center">
          {t("signIn")}
        </Button>
      </form>
      <p className="text-sm text-ink-2">{t("noAccount")}</p>
    </>
  );
}
