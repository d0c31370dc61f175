"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ask, client } from "../../api/client.ts";
import type { HouseRule } from "../../domain/checks/house-rule.ts";
import { languageName } from "../../i18n/language-name.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { SeveritySign } from "../findings/severity-sign.tsx";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import type { Rate } from "./rates.ts";

const RuleDialog = later(async () => (await import("./rule-dialog.tsx")).RuleDialog);

export interface ProjectRule {
  id: string;
  rule: HouseRule;
  name: string;
}
interface RuleListProps {
  project: string;
  languages: readonly string[];
  rules: readonly ProjectRule[];
  rates: ReadonlyMap<string, Rate>;
}

/** The rules of the house: what editors will not have written, whose each is, and how often people say no to it. */
export function RuleList({ project, languages, rules, rates }: RuleListProps) {
  const t = useTranslations("findings");
  const ui = useTranslations("ui");
  const locale = useLocale();
  const router = useRouter();
  const [edited, setEdited] = useState<ProjectRule | "new">();
  const [removed, setRemoved] = useState<ProjectRule>();
  return (
    <div className="flex flex-col gap-3">
      <Button look="primary" className="self-start" onPress={() => setEdited("new")}>
        <Icon name="plus" />
        {t("addRule")}
      </Button>
      {rules.length === 0 ? (
        <p className="text-ink-2">{t("noRules")}</p>
      ) : (
        <ul className="divide-y divide-hairline border-y border-hairline text-sm">
          {rules.map((one) => {
            const { rule, name } = one;
            const rate = rates.get(`house.${rule.id}`);
            return (
              <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
                <SeveritySign severity={rule.severity} />
                <span className="min-w-0 grow basis-64">
                  <span lang={rule.language}>{rule.message}</span>
                  <span className="block text-xs text-ink-2">
                    <code>{rule.pattern}</code> · {languageName(locale, rule.language)} · {t("ruleOf", { name })}
                    {rate &&
                      ` · ${t("rate", { seen: rate.seen, percent: String(Math.round((rate.dismissed / rate.seen) * 100)) })}`}
                  </span>
                </span>
                <Button size="small" onPress={() => setEdited(one)} aria-label={`${t("editRule")}: ${rule.id}`}>
                  {t("editRule")}
                </Button>
                <Button
                  size="small"
                  look="quiet"
                  onPress={() => setRemoved(one)}
                  aria-label={`${ui("remove")}: ${rule.id}`}
                >
                  {ui("remove")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {edited && (
        <RuleDialog
          project={project}
          languages={languages}
          edited={edited === "new" ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
      {removed && (
        <ConfirmDialog
          title={t("removeRule", { rule: removed.rule.id })}
          detail={t("removeRuleDetail")}
          act={ui("remove")}
          onConfirm={async () => {
            await ask(client.rules[":id"].$delete({ param: { id: removed.id } }));
            router.refresh();
            setRemoved(undefined);
          }}
          onClose={() => setRemoved(undefined)}
        />
      )}
    </div>
  );
}
