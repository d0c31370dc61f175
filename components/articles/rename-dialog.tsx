"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ask, client } from "../../api/client.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { useAct } from "../ui/use-act.ts";

export function RenameDialog({ id, title, onClose }: { id: string; title: string; onClose(): void }) {
  const t = useTranslations();
  const router = useRouter();
  const rename = useCallback(
    async (form: FormData) => {
      await ask(client.articles[":id"].$patch({ param: { id }, json: { title: String(form.get("title")) } }));
      router.refresh();
      onClose();
    },
    [router, id, onClose],
  );
  const { run, busy, problem } = useAct(rename);
  return (
    <Dialog title={t("articles.renameTitle")} onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run(new FormData(event.currentTarget));
        }}
      >
        <TextField
          label={t("articles.name")}
          name="title"
          defaultValue={title}
          error={problem?.detail}
          required
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {t("ui.save")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
