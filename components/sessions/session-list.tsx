"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback } from "react";
import { ask, client } from "../../api/client.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { agentName } from "./agent-name.ts";

interface Session {
  id: string;
  agent: string;
  address: string;
  seenAt: string;
  current: boolean;
}

export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const t = useTranslations("sessions");
  const format = useFormatter();
  const router = useRouter();
  const end = useCallback(
    async (id: string | undefined) => {
      await (id === undefined
        ? ask(client.sessions.$delete())
        : ask(client.sessions[":id"].$delete({ param: { id } })));
      router.refresh();
    },
    [router],
  );
  const { run, busy, problem } = useAct(end);
  const nameOf = (agent: string) => {
    const known = agentName(agent);
    return known ? t("device", known) : agent;
  };
  return (
    <section aria-labelledby="sessions" className="flex flex-col gap-3">
      <h2 id="sessions" className="font-serif text-xl font-semibold">
        {t("yourSessions")}
      </h2>
      <ProblemNote problem={problem} />
      <ul className="divide-y divide-hairline border-y border-hairline">
        {sessions.map(({ id, agent, address, seenAt, current }) => (
          <li key={id} className="flex items-center gap-3 py-2.5 text-sm">
            <div className="min-w-0 grow">
              <p className="truncate">{nameOf(agent) || address}</p>
              <p className="text-[0.8125rem] text-ink-2">
                {address} ·{" "}
                {t("lastSeen", {
                  when: format.dateTime(new Date(seenAt), { dateStyle: "medium", timeStyle: "short" }),
                })}
              </p>
            </div>
            {current ? (
              <span className="text-ink-2">{t("thisSession")}</span>
            ) : (
              <Button size="small" isDisabled={busy} onPress={() => void run(id)}>
                {t("endSession")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button className="self-start" isDisabled={busy} onPress={() => void run(undefined)}>
          {t("endOthers")}
        </Button>
      )}
    </section>
  );
}
