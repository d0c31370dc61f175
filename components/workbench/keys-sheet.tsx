"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { chordOf, keysOf } from "../../editor/chord.ts";
import { belongsToInputMethod } from "../../editor/input-method.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Checkbox } from "../ui/field.tsx";
import { type ActId, actIds, chordsOf, groups, isSingle, keymap, type Mode } from "./keymap.ts";
import { usePreferences } from "./use-preferences.ts";

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const asUsual = { singleKeys: true, keys: {} };

/** Every key there is, and what somebody has made of the single ones. */
export function KeysSheet({ onClose }: { onClose(): void }) {
  const t = useTranslations("workbench.keys");
  const { preferences, change } = usePreferences();
  const [giving, setGiving] = useState<ActId>();
  return (
    <Dialog title={t("title")} onClose={onClose} size="wide">
      <p className="text-sm text-ink-2">{t("intro")}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Checkbox
          label={t("singleKeys")}
          checked={preferences.singleKeys}
          onChange={(event) => change({ singleKeys: event.target.checked })}
        />
        <Checkbox
          label={t("typographer")}
          checked={preferences.typographer}
          onChange={(event) => change({ typographer: event.target.checked })}
        />
        {Object.keys(preferences.keys).length > 0 && (
          <Button size="small" onPress={() => change({ keys: {} })}>
            {t("asUsual")}
          </Button>
        )}
      </div>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {groups.map((group) => (
          <section key={group}>
            <h3 className="mb-1 text-sm font-semibold">{t(`groups.${group}`)}</h3>
            <ul className="flex flex-col text-sm">
              {actIds
                .filter((act) => keymap[act].group === group)
                .map((act) => (
                  <li key={act} className="flex min-h-8 items-center gap-3 border-t border-hairline py-1">
                    <span className="min-w-0 grow">{t(`acts.${act}`)}</span>
                    <Chords act={act} />
                    {(["list", "review"] as const).some((mode) => chordsOf(act, mode, asUsual).some(isSingle)) && (
                      <GiveKey act={act} isAsking={giving === act} onAsk={setGiving} />
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** The keys of an act: in a text, in the list, wherever one is. */
function Chords({ act }: { act: ActId }) {
  const { preferences } = usePreferences();
  const mac = isMac();
  const chords = new Set(
    (["text", "anywhere", "list", "review"] as const).flatMap((mode: Mode) => chordsOf(act, mode, preferences)),
  );
  return (
    <span className="flex flex-wrap justify-end gap-x-2 gap-y-1">
      {[...chords].map((chord) => (
        <span key={chord} className="whitespace-nowrap">
          {keysOf(chord, mac).map((key, index) => (
            <kbd
              key={index}
              className="me-0.5 inline-block min-w-5 rounded-sm border border-hairline bg-surface-2 px-1 text-center font-sans text-xs"
            >
              {key}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}

interface GiveKeyProps {
  act: ActId;
  isAsking: boolean;
  onAsk(act: ActId | undefined): void;
}

/** Gives an act another single key: the next one that is pressed; Backspace gives it none. */
function GiveKey({ act, isAsking, onAsk }: GiveKeyProps) {
  const t = useTranslations("workbench.keys");
  const { preferences, change } = usePreferences();
  return (
    <button
      type="button"
      aria-label={`${isAsking ? t("press") : t("change")}: ${t(`acts.${act}`)}`}
      className="min-h-6 rounded-sm px-1.5 text-xs text-ink-2 underline decoration-hairline underline-offset-2 hover:text-ink pointer-coarse:min-h-11"
      onClick={() => onAsk(isAsking ? undefined : act)}
      onBlur={() => isAsking && onAsk(undefined)}
      onKeyDown={(event) => {
        if (!isAsking || belongsToInputMethod(event.nativeEvent) || ["Tab", "Escape"].includes(event.key)) return;
        const key = event.key === "Backspace" ? "" : chordOf(event.nativeEvent);
        if (key === undefined || (key !== "" && !isSingle(key))) return;
        event.preventDefault();
        event.stopPropagation();
        change({ keys: { ...preferences.keys, [act]: key } });
        onAsk(undefined);
      }}
    >
      {isAsking ? t("press") : t("change")}
    </button>
  );
}
