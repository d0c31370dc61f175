"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ask, client } from "../../api/client.ts";
import type { Scope } from "../../domain/permissions/scope.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { SecretDialog } from "../ui/secret-dialog.tsx";
import { KeyDialog } from "./key-dialog.tsx";

interface KeyData {
  id: string;
  name: string;
  scope: Scope;
  project?: string;
  maker: string;
  endsAt: string;
  usedAt?: string;
  ended: boolean;
}
export interface ProjectChoice {
  id: string;
  name: string;
}

/** The keys by which programs come in: what each may do, when it was used last, and how to end it. */
export function KeyList({ keys, projects }: { keys: readonly KeyData[]; projects: readonly ProjectChoice[] }) {
  const t = useTranslations("keys");
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<{ name: string; key: string }>();
  return (
    <>
      <Button look="primary" className="self-start" onPress={() => setMaking(true)}>
        <Icon name="plus" />
        {t("create")}
      </Button>
      {keys.length === 0 ? (
        <p className="text-ink-2">{t("none")}</p>
      ) : (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {keys.map((key) => (
            <KeyRow key={key.id} {...key} projects={projects} />
          ))}
        </ul>
      )}
      {making && <KeyDialog projects={projects} onClose={() => setMaking(false)} onMade={setMade} />}
      {made && (
        <SecretDialog
          title={t("keyOf", { name: made.name })}
          hint={t("shownOnce")}
          secret={made.key}
          onClose={() => setMade(undefined)}
        />
      )}
    </>
  );
}

function KeyRow({
  id,
  name,
  scope,
  project,
  maker,
  endsAt,
  usedAt,
  ended,
  projects,
}: KeyData & { projects: readonly ProjectChoice[] }) {
  const t = useTranslations("keys");
  const format = useFormatter();
  const router = useRouter();
  const [revoking, setRevoking] = useState(false);
  const day = (time: string) => format.dateTime(new Date(time), { dateStyle: "medium" });
  const within = project ? projects.find((one) => one.id === project)?.name : undefined;
  return (
    <li className="flex items-start gap-3 py-3 text-sm">
      <div className="min-w-0 grow">
        <p className={`font-medium ${ended ? "text-ink-2 line-through" : ""}`}>{name}</p>
        <p className="text-[0.8125rem] text-ink-2">
          {t(`scopes.${scope}`)} · {within ? `${within} · ` : ""}
          {t("madeBy", { name: maker })} · {ended ? t("ended", { day: day(endsAt) }) : t("ends", { day: day(endsAt) })}
          {" · "}
          {usedAt ? t("used", { day: day(usedAt) }) : t("neverUsed")}
        </p>
      </div>
      <Button size="small" onPress={() => setRevoking(true)} aria-label={t("revokeKey", { name })}>
        {t("revoke")}
      </Button>
      {revoking && (
        <ConfirmDialog
          title={t("revokeKey", { name })}
          detail={t("revokeDetail")}
          act={t("revoke")}
          onConfirm={async () => {
            await ask(client.keys[":id"].$delete({ param: { id } }));
            router.refresh();
            setRevoking(false);
          }}
          onClose={() => setRevoking(false)}
        />
      )}
    </li>
  );
}
