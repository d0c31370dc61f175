"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Link } from "../../i18n/navigation.ts";
import { useSaves } from "../segments/use-segment-store.tsx";

/** Whether all that was typed is on the server: always to be seen, and never said too early. */
export function SaveNote() {
  const t = useTranslations();
  const format = useFormatter();
  const [state = "saved", ...rest] = useSaves().split(" ");
  const detail = rest.join(" ");
  const words = () => {
    switch (state) {
      case "saved":
        return Number(detail) > 0
          ? t("workbench.saveStates.savedAt", {
              time: format.dateTime(Number(detail), { timeStyle: "short", timeZone: localZone() }),
            })
          : t("workbench.saveStates.saved");
      case "refused":
        return t("workbench.saveStates.refused", { detail });
      case "retrying":
        return detail === "ended"
          ? `${t("sessions.ended")}. ${t("sessions.endedDetail")}`
          : t("workbench.saveStates.retrying");
      default:
        return t(`workbench.saveStates.${state as "dirty"}`);
    }
  };
  const alarming = ["refused", "conflict", "retrying"].includes(state);
  return (
    <p
      role="status"
      data-save={state}
      className={`text-[0.8125rem] tabular-nums ${alarming ? "font-medium text-danger" : "text-ink-2"}`}
    >
      {words()}
      {state === "retrying" && detail === "ended" && (
        <>
          {" "}
          <Link href="/sign-in" target="_blank" className="underline">
            {t("sessions.signInAgain")}
          </Link>
        </>
      )}
    </p>
  );
}

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
