import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SetUpForm } from "../../../../components/sessions/set-up-form.tsx";
import { isRefusal } from "../../../../domain/refusal.ts";
import { openLink } from "../../../../server/members/open-link.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sessions");
  return { title: t("setUp"), referrer: "no-referrer" };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/setup">) {
  const { token } = await searchParams;
  const t = await getTranslations("sessions");
  const link = await openLink(String(token ?? "")).catch((error: unknown) => {
    if (isRefusal(error)) return undefined;
    throw error;
  });
  if (link?.kind === "setup") return <SetUpForm token={String(token)} />;
  return (
    <>
      <h1 className="font-serif text-3xl font-semibold">{t("noSetUpLink")}</h1>
      <p className="text-ink-2">{t("noSetUpLinkDetail")}</p>
    </>
  );
}
