"use client";
import { useFormatter, useTranslations } from "next-intl";
import { signedOut } from "../../api/client.ts";
import { useSaves } from "../segments/use-segment-store.tsx";

/** Whether all that was typed is on the server: always to be seen, and never said too early. */
export function SaveNote() {
  const t = useTranslations("workbench");
  const format = useFormatter();
  const [state = "saved", ...rest] = useSaves().split(" ");
  const detail = rest.join(" ");
  const alarming = ["refused", "conflict", "offline", "ended", "trouble"].includes(state);
  return (
    <p
      role="status"
      data-save={state}
      className={`text-[0.8125rem] tabular-nums ${alarming ? "font-medium text-danger" : "text-ink-2"}`}
    >
      {words()}
      {state === "ended" && (
        <button type="button" className="ms-1.5 underline" onClick={() => dispatchEvent(new Event(signedOut))}>
          {t("signIn")}
        </button>
      )}
    </p>
  );

  function words() {
    switch (state) {
      case "saved":
        return Number(detail) > 0
          ? t("saveStates.savedAt", {
              time: format.dateTime(Number(detail), { timeStyle: "short", timeZone: localZone() }),
            })
          : t("saveStates.saved");
      case "refused":
        return t("saveStates.refused", { detail });
      case "offline":
        return t("saveStates.offline", { count: Number(detail) });
      default:
        return t(`saveStates.${state as "dirty" | "saving" | "conflict" | "ended" | "trouble"}`);
    }
  }
}

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
