import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinForm } from "../../../../components/sessions/join-form.tsx";
import { isRefusal } from "../../../../domain/refusal.ts";
import { openLink } from "../../../../server/members/open-link.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sessions");
  return { title: t("signIn"), referrer: "no-referrer" };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/join">) {
  const { token } = await searchParams;
  const t = await getTranslations("sessions");
  const link = await openLink(String(token ?? "")).catch((error: unknown) => {
    if (isRefusal(error)) return undefined;
    throw error;
  });
  if (link && link.kind !== "setup" && link.name) {
    return (
      <JoinForm token={String(token)} name={link.name} email={link.email ?? ""} isNew={link.kind === "invitation"} />
    );
  }
  return (
    <>
      <h1 className="font-serif text-3xl font-semibold">{t("noLink")}</h1>
      <p className="text-ink-2">{t("noAccount")}</p>
    </>
  );
}
