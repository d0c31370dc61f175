import { useTranslations } from "next-intl";
import type { Fate } from "../../domain/alignment/revise.ts";
import { Icon, type IconName } from "../ui/icon.tsx";

const looks: Record<Fate, { icon: IconName; look: string }> = {
  unchanged: { icon: "check", look: "text-ink-2" },
  edited: { icon: "edit", look: "text-stale-ink" },
  moved: { icon: "move", look: "text-confirmed-ink" },
  split: { icon: "cut", look: "text-confirmed-ink" },
  merged: { icon: "join", look: "text-confirmed-ink" },
  added: { icon: "plus", look: "text-approved-ink" },
  removed: { icon: "drop", look: "text-danger" },
};

/** What becomes of a paragraph: by its shape and in words; the colour only helps. */
export function FateMark({ fate }: { fate: Fate }) {
  const t = useTranslations("articles.revising.fates");
  const { icon, look } = looks[fate];
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium ${look}`}>
      <Icon name={icon} />
      {t(fate)}
    </span>
  );
}
