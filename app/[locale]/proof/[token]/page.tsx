import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getFormatter, getLocale, getMessages, getTranslations } from "next-intl/server";
import { ProofReader } from "../../../../components/proofs/proof-reader.tsx";
import { ProofText } from "../../../../components/proofs/proof-text.tsx";
import { LocaleSwitch } from "../../../../components/ui/locale-switch.tsx";
import { languageName } from "../../../../i18n/language-name.ts";
import { pickMessages } from "../../../../i18n/pick-messages.ts";
import { openProof, type Proof } from "../../../../server/proofs/open-proof.ts";
import { notFoundUnless } from "../../../not-found-unless.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proofs.reading");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** An edition for somebody without an account: the link alone lets them in. */
export default async function Page({ params }: PageProps<"/[locale]/proof/[token]">) {
  const { token } = await params;
  const { language, direction, endsAt, paragraphs } = await notFoundUnless(openProof(token));
  const t = await getTranslations("proofs.reading");
  const format = await getFormatter();
  const day = format.dateTime(new Date(endsAt), { dateStyle: "long" });
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-3 py-5 sm:px-6">
      <header className="flex items-baseline justify-between gap-4 border-b border-hairline pb-2 text-sm">
        <p>
          <span className="font-medium">{t("title")}</span> · {languageName(await getLocale(), language)}
        </p>
        <div className="no-print">
          <LocaleSwitch />
        </div>
      </header>
      <main id="main" className="flex flex-col gap-5 pb-16">
        <div className="flex max-w-prose flex-col gap-1 text-sm text-ink-2">
          <p className="no-print">
            {t("intro")} {t("until", { day })}
          </p>
          <p className="no-print">{t("how")}</p>
          <WhatIsMissing paragraphs={paragraphs} />
        </div>
        <NextIntlClientProvider messages={pickMessages(await getMessages(), ["ui", "proofs"])}>
          <ProofReader token={token}>
            <ProofText language={language} direction={direction} paragraphs={paragraphs.map(withoutText)} />
          </ProofReader>
        </NextIntlClientProvider>
      </main>
    </div>
  );
}

async function WhatIsMissing({ paragraphs }: Pick<Proof, "paragraphs">) {
  const t = await getTranslations("proofs.reading");
  const format = await getFormatter();
  const missing = paragraphs.filter((one) => one.missing).map(({ position }) => String(position));
  const unapproved = paragraphs.filter((one) => !one.missing && !one.approved).length;
  return (
    <>
      {missing.length > 0 && (
        <p className="text-stale-ink">
          {t("missing", { count: missing.length, positions: format.list(missing, { type: "unit" }) })}
        </p>
      )}
      {unapproved > 0 && <p className="text-stale-ink">{t("unapproved", { count: unapproved })}</p>}
    </>
  );
}

function withoutText(paragraph: Proof["paragraphs"][number]) {
  if (paragraph.missing) return paragraph;
  const { text: _, ...rest } = paragraph;
  return rest;
}
