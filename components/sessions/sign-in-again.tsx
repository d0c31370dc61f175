"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { ask, client, signedIn, signedOut } from "../../api/client.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { PasswordField } from "./password-field.tsx";

interface SignInAgainProps {
  id: string;
  email: string;
}

/** A session that ends while somebody works is opened anew over what they were doing; nothing on the page is lost. */
export function SignInAgain({ id, email }: SignInAgainProps) {
  const t = useTranslations();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    const show = () => setAsking(true);
    addEventListener(signedOut, show);
    return () => removeEventListener(signedOut, show);
  }, []);
  const enter = useCallback(
    async (form: FormData) => {
      await ask(client.sessions.$post({ json: { email, password: String(form.get("password")) } }));
      const who = await ask(client.profile.$get());
      // Another address for one account is no other person; another account is, and this page is not theirs.
      if (who.id !== id) return location.reload();
      setAsking(false);
      dispatchEvent(new Event(signedIn));
    },
    [id, email],
  );
  const { run, busy, problem } = useAct(enter);
  if (!asking) return null;
  return (
    <Dialog title={t("sessions.ended")} onClose={() => setAsking(false)}>
      <p className="text-sm">{t("sessions.endedDetail")}</p>
      <form
        method="post"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run(new FormData(event.currentTarget));
        }}
      >
        <ProblemNote problem={problem} />
        <TextField
          label={t("sessions.email")}
          name="email"
          type="email"
          autoComplete="username"
          value={email}
          readOnly
        />
        <PasswordField label={t("sessions.password")} name="password" autoComplete="current-password" autoFocus />
        <DialogActions>
          <Button onPress={() => setAsking(false)}>{t("sessions.notNow")}</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {t("sessions.signIn")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
