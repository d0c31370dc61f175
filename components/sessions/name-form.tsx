"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { useAct } from "../ui/use-act.ts";

export function NameForm({ name }: { name: string }) {
  const t = useTranslations();
  const router = useRouter();
  const [done, setDone] = useState(false);
  const change = useCallback(
    async (form: FormData) => {
      setDone(false);
      await ask(client.profile.$patch({ json: { name: String(form.get("name")) } }));
      setDone(true);
      router.refresh();
    },
    [router],
  );
  const { run, busy, problem } = useAct(change);
  return (
    <form
      className="flex max-w-md flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void run(new FormData(event.currentTarget));
      }}
    >
      <TextField
        label={t("sessions.name")}
        hint={t("sessions.nameHint")}
        error={problem?.detail}
        name="name"
        defaultValue={name}
        autoComplete="name"
        required
      />
      <div className="flex items-center gap-3">
        <Button type="submit" isDisabled={busy}>
          {t("ui.save")}
        </Button>
        <p role="status" className="text-sm text-ink-2">
          {done && t("sessions.nameChanged")}
        </p>
      </div>
    </form>
  );
}
