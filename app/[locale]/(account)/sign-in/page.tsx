import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SignInForm } from "../../../../components/sessions/sign-in-form.tsx";
import { redirect } from "../../../../i18n/navigation.ts";
import { findCurrentActor } from "../../../actor.ts";
import { pathWithin } from "../../../path-within.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sessions");
  return { title: t("signIn") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const next = pathWithin((await searchParams).next);
  if (await findCurrentActor()) redirect({ href: next, locale: await getLocale() });
  return <SignInForm next={next} />;
}
