import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { MessagePage } from "../../components/ui/message-page.tsx";
import { Link } from "../../i18n/navigation.ts";

export default async function NotFound() {
  // A page that is made beforehand has scripts without a nonce, and none of them would run.
  await connection();
  const t = await getTranslations("ui");
  return (
    <MessagePage title={t("notFound")} detail={t("notFoundDetail")}>
      <Link href="/" className="font-medium underline underline-offset-4">
        {t("toDesk")}
      </Link>
    </MessagePage>
  );
}
