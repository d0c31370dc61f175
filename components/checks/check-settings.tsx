"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Profile } from "../../domain/checks/profile.ts";
import { type Dismissal, DismissalList } from "./dismissal-list.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { type Rate, ratesBy } from "./rates.ts";
import { type ProjectRule, RuleList } from "./rule-list.tsx";

interface CheckSettingsProps {
  project: string;
  languages: readonly string[];
  profile: Profile;
  rules: readonly ProjectRule[];
  rates: readonly Rate[];
  dismissals: { dismissals: readonly Dismissal[]; cursor?: string | undefined };
}
const tab =
  "cursor-pointer rounded-md px-2.5 py-1 text-sm text-ink-2 outline-offset-2 pointer-coarse:py-2.5 data-hovered:bg-surface-3 data-selected:bg-surface-3 data-selected:font-medium data-selected:text-ink";

/** What a project settles about its checks: which run, its own rules, and what its people said no to. */
export function CheckSettings({ project, languages, profile, rules, rates, dismissals }: CheckSettingsProps) {
  const t = useTranslations("findings.settings");
  const all = useMemo(() => ratesBy(rates, ""), [rates]);
  return (
    <Tabs className="flex flex-col gap-5">
      <TabList aria-label={t("title")} className="flex flex-wrap gap-1">
        {(["profile", "rules", "dismissals"] as const).map((id) => (
          <Tab key={id} id={id} className={tab}>
            {t(id)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="profile" className="flex flex-col gap-4 outline-offset-4">
        <p className="text-sm text-ink-2">{t("profileHint")}</p>
        <ProfileForm project={project} languages={languages} profile={profile} rates={rates} />
      </TabPanel>
      <TabPanel id="rules" className="flex flex-col gap-4 outline-offset-4">
        <p className="text-sm text-ink-2">{t("rulesHint")}</p>
        <RuleList project={project} languages={languages} rules={rules} rates={all} />
      </TabPanel>
      <TabPanel id="dismissals" className="flex flex-col gap-4 outline-offset-4">
        <p className="text-sm text-ink-2">{t("dismissalsHint")}</p>
        <DismissalList project={project} first={dismissals} />
      </TabPanel>
    </Tabs>
  );
}
