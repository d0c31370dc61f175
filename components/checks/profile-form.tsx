"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { ask, client } from "../../api/client.ts";
import { type CheckId, catalogue, groupOf, groups } from "../../domain/checks/catalogue.ts";
import { findingMessage } from "../../domain/checks/finding.ts";
import { type Level, type Levels, levels, levelsOf, type Profile } from "../../domain/checks/profile.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { type Rate, ratesBy } from "./rates.ts";

interface ProfileFormProps {
  project: string;
  languages: readonly string[];
  profile: Profile;
  rates: readonly Rate[];
}
const everywhere = "";

/** Which checks run, and how gravely, in all directions or in one; beside each, how often people say no to it. */
export function ProfileForm({ project, languages, profile, rates }: ProfileFormProps) {
  const t = useTranslations("findings");
  const ui = useTranslations("ui");
  const locale = useLocale();
  const [edited, setEdited] = useState(profile);
  const [direction, setDirection] = useState(everywhere);
  const [saved, setSaved] = useState(false);
  const save = useCallback(async () => {
    await ask(client.projects[":id"].checks.profile.$put({ param: { id: project }, json: edited as never }));
    setSaved(true);
  }, [project, edited]);
  const { run, busy, problem } = useAct(save);
  const own: Levels = direction === everywhere ? (edited.all ?? {}) : (edited.pairs?.[direction] ?? {});
  const [from = "", into = ""] = direction.split(" ");
  const inherited =
    direction === everywhere ? {} : levelsOf({ ...edited, pairs: without(edited.pairs, direction) }, from, into);
  const put = (id: string, level: Level | undefined) => {
    setSaved(false);
    const next = withLevel(own, id, level);
    setEdited(
      direction === everywhere
        ? { ...edited, all: next }
        : { ...edited, pairs: { ...edited.pairs, [direction]: next } },
    );
  };
  const counted = useMemo(() => ratesBy(rates, direction), [rates, direction]);
  const pairs = languages.flatMap((one) => languages.filter((two) => two !== one).map((two) => [one, two] as const));
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <Select
        className="max-w-xs"
        label={t("direction")}
        value={direction}
        onChange={(event) => setDirection(event.target.value)}
        choices={[
          { value: everywhere, label: t("everyDirection") },
          ...pairs.map(([one, two]) => ({
            value: `${one} ${two}`,
            label: `${languageName(locale, one)} → ${languageName(locale, two)}`,
          })),
        ]}
      />
      {groups
        .filter((group) => group !== "house")
        .map((group) => (
          <Group key={group} group={group} own={own} inherited={inherited} rates={counted} onPut={put} />
        ))}
      <ProblemNote problem={problem} />
      <div className="sticky bottom-0 flex items-center gap-3 border-t border-hairline bg-surface py-3">
        <Button type="submit" look="primary" isDisabled={busy}>
          {ui("save")}
        </Button>
        <p role="status" className="text-sm text-ink-2">
          {saved && ui("saved")}
        </p>
      </div>
    </form>
  );
}

interface GroupProps {
  group: string;
  own: Levels;
  inherited: Levels;
  rates: ReadonlyMap<string, Rate>;
  onPut(id: string, level: Level | undefined): void;
}

function Group({ group, own, inherited, rates, onPut }: GroupProps) {
  const t = useTranslations("findings");
  const ids = (Object.keys(catalogue) as CheckId[]).filter((id) => groupOf(id) === group);
  return (
    <section aria-labelledby={`group-${group}`} className="flex flex-col">
      <div className="flex items-center gap-3 border-b border-line py-1.5">
        <h2 id={`group-${group}`} className="grow font-medium">
          {t(`groups.${group as "quantity"}`)}
        </h2>
        <LevelSelect
          label={t("levelOf", { check: t(`groups.${group as "quantity"}`) })}
          value={own[group]}
          onChange={(level) => onPut(group, level)}
        />
      </div>
      <ul className="flex flex-col divide-y divide-hairline">
        {ids.map((id) => (
          <CheckRow
            key={id}
            id={id}
            own={own[id]}
            usual={own[group] ?? inherited[id] ?? inherited[group] ?? catalogue[id].severity}
            rate={rates.get(id)}
            onPut={onPut}
          />
        ))}
      </ul>
    </section>
  );
}

interface CheckRowProps {
  id: CheckId;
  own: Level | undefined;
  /** What it is where nothing is said of it here. */
  usual: Level;
  rate: Rate | undefined;
  onPut(id: string, level: Level | undefined): void;
}

// A finding of its kind, with its words left open.
const open = {
  source: "…",
  target: "…",
  replacement: "…",
  own: "…",
  other: "…",
  percent: "…",
  type: "other",
  message: "…",
};

function CheckRow({ id, own, usual, rate, onPut }: CheckRowProps) {
  const t = useTranslations();
  const values = id === "completeness.sentence" ? { ...open, source: 2 } : open;
  const words = t(findingMessage({ check: id }) as "checks.space.double", values as never);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-sm">
      <span className="min-w-0 grow basis-64">
        {words} <code className="text-xs text-ink-2">{id}</code>
      </span>
      <span className="text-xs text-ink-2 tabular-nums">
        {rate && rate.seen > 0
          ? t("findings.rate", { seen: rate.seen, percent: String(Math.round((rate.dismissed / rate.seen) * 100)) })
          : ""}
      </span>
      <LevelSelect
        label={t("findings.levelOf", { check: id })}
        value={own}
        usual={usual}
        onChange={(level) => onPut(id, level)}
      />
    </li>
  );
}

interface LevelSelectProps {
  label: string;
  value: Level | undefined;
  usual?: Level;
  onChange(level: Level | undefined): void;
}

function LevelSelect({ label, value, usual, onChange }: LevelSelectProps) {
  const t = useTranslations("findings");
  return (
    <select
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => onChange((event.target.value || undefined) as Level | undefined)}
      className="min-h-8 rounded-md border border-line bg-surface px-2 text-sm pointer-coarse:min-h-11"
    >
      <option value="">{usual ? t("usual", { level: t(`levels.${usual}`) }) : t("asEach")}</option>
      {levels.map((level) => (
        <option key={level} value={level}>
          {t(`levels.${level}`)}
        </option>
      ))}
    </select>
  );
}

const withLevel = (own: Levels, id: string, level: Level | undefined): Levels => {
  const { [id]: _, ...rest } = own;
  return level === undefined ? rest : { ...rest, [id]: level };
};
const without = (pairs: Profile["pairs"] = {}, direction: string) =>
  Object.fromEntries(Object.entries(pairs).filter(([pair]) => pair !== direction));
