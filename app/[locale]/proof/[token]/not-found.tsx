import { getTranslations } from "next-intl/server";
import { MessagePage } from "../../../../components/ui/message-page.tsx";

/** One page for a link that is unknown, expired or taken back: it tells nobody which. */
export default async function NotFound() {
  const t = await getTranslations("proofs.reading");
  return <MessagePage title={t("closed")} detail={t("closedDetail")} />;
}
