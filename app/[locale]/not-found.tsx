import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "../../components/ui/button.tsx";
import { MessagePage } from "../../components/ui/message-page.tsx";

export default async function NotFound() {
  // A page that is made beforehand has scripts without a nonce, and none of them would run.
  await connection();
  const t = await getTranslations("ui");
  return (
    <MessagePage title={t("notFound")} detail={t("notFoundDetail")}>
      <LinkButton href="/">{t("toDesk")}</LinkButton>
    </MessagePage>
  );
}
