"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { Menu, MenuItem, MenuLine } from "../ui/menu.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { SecretDialog } from "../ui/secret-dialog.tsx";
import { useAct } from "../ui/use-act.ts";
import { MemberDialog } from "./member-dialog.tsx";

export interface MemberData {
  id: string;
  name: string;
  email: string;
  admin: boolean;
  standing: "invited" | "active" | "ended";
  memberships: { project: string; role: "manager" | "viewer"; translate: string[]; review: string[] }[];
}
export interface ProjectChoice {
  id: string;
  name: string;
  languages: string[];
}

/** Everybody on the desk: invited, at work, or gone; what each may do, and the links that let them in. */
export function MemberList({
  members,
  projects,
}: {
  members: readonly MemberData[];
  projects: readonly ProjectChoice[];
}) {
  const t = useTranslations("members");
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<{ name: string; link: string }>();
  return (
    <>
      <Button look="primary" className="self-start" onPress={() => setInviting(true)}>
        <Icon name="plus" />
        {t("invite")}
      </Button>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {members.map((member) => (
          <MemberRow key={member.id} member={member} projects={projects} onLink={setLink} />
        ))}
      </ul>
      {inviting && <MemberDialog projects={projects} onClose={() => setInviting(false)} onLink={setLink} />}
      {link && (
        <SecretDialog
          title={t("linkFor", { name: link.name })}
          hint={t("linkHint")}
          secret={link.link}
          onClose={() => setLink(undefined)}
        />
      )}
    </>
  );
}

interface MemberRowProps {
  member: MemberData;
  projects: readonly ProjectChoice[];
  onLink(link: { name: string; link: string }): void;
}

function MemberRow({ member, projects, onLink }: MemberRowProps) {
  const t = useTranslations("members");
  const locale = useLocale();
  const router = useRouter();
  const [open, setOpen] = useState<"rights" | "end">();
  const { id, name, email, admin, standing, memberships } = member;
  const issue = useCallback(async () => {
    onLink({ name, link: (await ask(client.members[":id"].link.$post({ param: { id } }))).link });
  }, [id, name, onLink]);
  const restore = useCallback(async () => {
    await ask(client.members[":id"].restore.$post({ param: { id } }));
    router.refresh();
  }, [router, id]);
  const linking = useAct(issue);
  const restoring = useAct(restore);
  const names = (languages: readonly string[]) =>
    languages.includes("*")
      ? t("allLanguages")
      : languages.map((language) => languageName(locale, language)).join(", ");
  return (
    <li className="flex items-start gap-3 py-3 text-sm">
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className={`font-medium ${standing === "ended" ? "text-ink-2 line-through" : ""}`}>{name}</span>
          <span className="text-ink-2">{email}</span>
          {standing !== "active" && (
            <span className="rounded-full bg-surface-3 px-2 text-xs">{t(`standing.${standing}`)}</span>
          )}
        </p>
        {memberships.map(({ project, role, translate, review }) => (
          <p key={project} className="text-[0.8125rem] text-ink-2">
            {projects.length > 1 && `${projects.find((one) => one.id === project)?.name ?? "–"}: `}
            {[
              t(`roles.${admin ? "admin" : role}`),
              translate.length > 0 && `${t("translates")}: ${names(translate)}`,
              review.length > 0 && `${t("reviews")}: ${names(review)}`,
              translate.length + review.length === 0 && !admin && role === "viewer" && t("readsOnly"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        ))}
        <ProblemNote problem={linking.problem ?? restoring.problem} />
      </div>
      <Menu label={t("actionsFor", { name })}>
        {standing === "ended" ? (
          <MenuItem onAction={() => void restoring.run()}>{t("restore")}</MenuItem>
        ) : (
          <>
            <MenuItem onAction={() => setOpen("rights")}>{t("change")}</MenuItem>
            <MenuItem onAction={() => void linking.run()}>{t("newLink")}</MenuItem>
            <MenuLine />
            <MenuItem danger onAction={() => setOpen("end")}>
              {t("end")}
            </MenuItem>
          </>
        )}
      </Menu>
      {open === "rights" && (
        <MemberDialog member={member} projects={projects} onClose={() => setOpen(undefined)} onLink={onLink} />
      )}
      {open === "end" && (
        <ConfirmDialog
          title={t("end")}
          detail={t("endConfirm", { name })}
          act={t("end")}
          onConfirm={async () => {
            await ask(client.members[":id"].$delete({ param: { id } }));
            router.refresh();
            setOpen(undefined);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </li>
  );
}
