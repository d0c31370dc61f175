import { useTranslations } from "next-intl";
import { Icon } from "./icon.tsx";

/** A search by an address that can be kept: works before any script does. */
export function SearchForm({ label, value, keep }: { label: string; value: string; keep: Record<string, string> }) {
  const t = useTranslations("ui");
  return (
    <search className="max-w-full min-w-0">
      <form className="flex gap-2">
        <input
          type="search"
          name="search"
          aria-label={label}
          placeholder={label}
          defaultValue={value}
          className="min-h-9 pointer-coarse:min-h-11 w-64 max-w-full min-w-0 rounded-md border border-line bg-surface px-3 text-base sm:text-sm"
        />
        {Object.entries(keep).map(([name, kept]) => (
          <input key={name} type="hidden" name={name} value={kept} />
        ))}
        <button
          type="submit"
          aria-label={t("search")}
          className="inline-flex min-h-9 pointer-coarse:size-11 items-center justify-center rounded-md border border-line px-3 hover:bg-surface-2"
        >
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}
