"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ask, client } from "../../api/client.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { SecretDialog } from "../ui/secret-dialog.tsx";
import { ProofDialog } from "./proof-dialog.tsx";

interface ProofData {
  id: string;
  language: string;
  name: string;
  drafts: boolean;
  maker: string;
  createdAt: string;
  endsAt: string;
  ended: boolean;
}
interface ProofListProps {
  article: string;
  source: string;
  languages: readonly string[];
  proofs: readonly ProofData[];
}

/** The links by which somebody without an account reads an edition and comments on it: make, copy once, take back. */
export function ProofList({ article, source, languages, proofs }: ProofListProps) {
  const t = useTranslations("proofs");
  const [making, setMaking] = useState(false);
  const [link, setLink] = useState<string>();
  return (
    <section aria-labelledby="proofs" className="flex flex-col gap-4 border-t border-hairline pt-6">
      <h2 id="proofs" className="font-serif text-xl font-semibold">
        {t("title")}
      </h2>
      <p className="max-w-prose text-sm text-ink-2">{t("intro")}</p>
      <Button className="self-start" onPress={() => setMaking(true)}>
        <Icon name="plus" />
        {t("make")}
      </Button>
      {proofs.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {proofs.map((proof) => (
            <ProofRow key={proof.id} {...proof} />
          ))}
        </ul>
      )}
      {making && <ProofDialog {...{ article, source, languages }} onClose={() => setMaking(false)} onMade={setLink} />}
      {link && (
        <SecretDialog title={t("madeTitle")} hint={t("shownOnce")} secret={link} onClose={() => setLink(undefined)} />
      )}
    </section>
  );
}

function ProofRow({ id, language, name, drafts, maker, createdAt, endsAt, ended }: ProofData) {
  const t = useTranslations("proofs");
  const locale = useLocale();
  const format = useFormatter();
  const router = useRouter();
  const [revoking, setRevoking] = useState(false);
  const day = (time: string) => format.dateTime(new Date(time), { dateStyle: "medium" });
  const called = name || t("unnamed", { day: day(createdAt) });
  return (
    <li className="flex items-start gap-3 py-3 text-sm">
      <div className="min-w-0 grow">
        <p className={`font-medium ${ended ? "text-ink-2 line-through" : ""}`}>
          <bdi>{called}</bdi>
        </p>
        <p className="text-[0.8125rem] text-ink-2">
          {languageName(locale, language)} · {t(drafts ? "withDrafts" : "approvedOnly")} ·{" "}
          {t("madeBy", { name: maker, day: day(createdAt) })} ·{" "}
          {ended ? t("ended", { day: day(endsAt) }) : t("ends", { day: day(endsAt) })}
        </p>
      </div>
      <Button size="small" onPress={() => setRevoking(true)} aria-label={t("revokeLink", { name: called })}>
        {t("revoke")}
      </Button>
      {revoking && (
        <ConfirmDialog
          title={t("revokeLink", { name: called })}
          detail={t("revokeDetail")}
          act={t("revoke")}
          onConfirm={async () => {
            await ask(client.proofs[":id"].$delete({ param: { id } }));
            router.refresh();
            setRevoking(false);
          }}
          onClose={() => setRevoking(false)}
        />
      )}
    </li>
  );
}
