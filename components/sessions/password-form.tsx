"use client";
import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { PasswordField } from "./password-field.tsx";

export function PasswordForm() {
  const t = useTranslations("sessions");
  const form = useRef<HTMLFormElement>(null);
  const [done, setDone] = useState(false);
  const change = useCallback(async (given: FormData) => {
    setDone(false);
    const json = { current: String(given.get("current")), password: String(given.get("password")) };
    await ask(client.profile.password.$put({ json }));
    form.current?.reset();
    setDone(true);
  }, []);
  const { run, busy, problem, errorOf } = useAct(change);
  return (
    <section aria-labelledby="password" className="flex max-w-md flex-col gap-3">
      <h2 id="password" className="font-serif text-xl font-semibold">
        {t("changePassword")}
      </h2>
      <form
        ref={form}
        // Sent before the script runs, it must not put a password into the address.
        method="post"
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void run(new FormData(event.currentTarget));
        }}
      >
        {problem && !problem.facts.field && <ProblemNote problem={problem} />}
        <PasswordField
          label={t("currentPassword")}
          error={errorOf("current")}
          name="current"
          autoComplete="current-password"
        />
        <PasswordField
          label={t("nextPassword")}
          hint={t("passwordHint")}
          error={errorOf("password")}
          name="password"
          autoComplete="new-password"
        />
        <Button type="submit" isDisabled={busy} className="self-start">
          {t("changePassword")}
        </Button>
        <p role="status" className="text-sm text-ink-2">
          {done && t("passwordChanged")}
        </p>
      </form>
    </section>
  );
}
