"use client";
import { useLocale, useTranslations } from "next-intl";
import { Menu as AriaMenu, MenuTrigger, Popover } from "react-aria-components";
import { languageName } from "../../i18n/language-name.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { MenuItem } from "../ui/menu.tsx";

interface ColumnPickerProps {
  languages: readonly string[];
  source: string;
  columns: readonly string[];
  onChange(columns: string[]): void;
}

/** Which languages stand side by side: any of them, the source first. */
export function ColumnPicker({ languages, source, columns, onChange }: ColumnPickerProps) {
  const t = useTranslations("workbench");
  const locale = useLocale();
  const names = columns.map((language) => languageName(locale, language)).join(" · ");
  return (
    <MenuTrigger>
      <Button look="quiet" size="small" aria-label={`${t("columns")}: ${names}`}>
        <Icon name="columns" />
        <span className="hidden sm:inline">{names}</span>
        <span className="sm:hidden">{columns.length}</span>
      </Button>
      <Popover
        placement="bottom end"
        className="z-40 min-w-48 rounded-lg border border-hairline bg-surface p-1 shadow-lg"
      >
        <AriaMenu
          aria-label={t("columns")}
          className="outline-none"
          selectionMode="multiple"
          disallowEmptySelection
          selectedKeys={columns}
          onSelectionChange={(keys) => onChange(languages.filter((language) => keys === "all" || keys.has(language)))}
        >
          {languages.map((language) => (
            <MenuItem key={language} id={language} textValue={languageName(locale, language)}>
              <span className="w-4" aria-hidden="true">
                {columns.includes(language) ? "✓" : ""}
              </span>
              {languageName(locale, language)}
              {language === source && <span className="text-ink-2">· {t("source")}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
