"use client";
import { useLocale, useTranslations } from "next-intl";
import { DialogTrigger, Popover } from "react-aria-components";
import { languageName } from "../../i18n/language-name.ts";
import { useArticle } from "../segments/use-segment-store.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";

/** Which languages stand side by side, and in which order; the source stays where the person has put it. */
export function ColumnPicker() {
  const t = useTranslations("workbench");
  const locale = useLocale();
  const acts = useActs();
  const { columns } = useView();
  const { languages, source } = useArticle();
  const names = columns.map((language) => languageName(locale, language)).join(" · ");
  const put = (next: readonly string[]) => next.length > 0 && acts.look({ columns: next });
  const move = (language: string, by: -1 | 1) => {
    const at = columns.indexOf(language);
    put(columns.toSpliced(at, 1).toSpliced(at + by, 0, language));
  };
  const order = [...columns, ...languages.filter((language) => !columns.includes(language))];
  return (
    <DialogTrigger>
      <Button look="quiet" size="small" aria-label={`${t("columns")}: ${names}`}>
        <Icon name="columns" />
        <span className="hidden sm:inline">{names}</span>
        <span className="sm:hidden">{columns.length}</span>
      </Button>
      <Popover
        aria-label={t("columns")}
        placement="bottom end"
        className="z-40 min-w-64 rounded-lg border border-hairline bg-surface p-2 shadow-lg outline-none"
      >
        <ul className="flex flex-col">
          {order.map((language) => {
            const at = columns.indexOf(language);
            const name = languageName(locale, language);
            return (
              <li key={language} className="flex min-h-9 items-center gap-1 px-1">
                <div className="grow">
                  <Checkbox
                    label={language === source ? `${name} · ${t("source")}` : name}
                    checked={at >= 0}
                    disabled={at >= 0 && columns.length === 1}
                    onChange={(event) =>
                      put(event.target.checked ? [...columns, language] : columns.filter((one) => one !== language))
                    }
                  />
                </div>
                {at >= 0 && (
                  <>
                    <Button
                      look="quiet"
                      size="icon"
                      isDisabled={at === 0}
                      aria-label={t("columnBack", { language: name })}
                      onPress={() => move(language, -1)}
                    >
                      <Icon name="up" />
                    </Button>
                    <Button
                      look="quiet"
                      size="icon"
                      isDisabled={at === columns.length - 1}
                      aria-label={t("columnOn", { language: name })}
                      onPress={() => move(language, 1)}
                    >
                      <Icon name="down" />
                    </Button>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </Popover>
    </DialogTrigger>
  );
}
