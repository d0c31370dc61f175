"use client";
import { useTranslations } from "next-intl";
import { Button } from "../../components/ui/button.tsx";
import { MessagePage } from "../../components/ui/message-page.tsx";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("ui");
  return (
    <MessagePage title={t("crashed")} detail={t("crashedDetail", { digest: error.digest ?? "–" })}>
      <Button onPress={reset}>{t("retry")}</Button>
    </MessagePage>
  );
}
