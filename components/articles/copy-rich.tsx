"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";

/** Copies an edition with its headings, lists and links, for another system to paste. */
export function CopyRich({ load }: { load(): Promise<{ html: string }> }) {
  const t = useTranslations();
  const [said, setSaid] = useState("");
  const copy = useCallback(async () => {
    setSaid("");
    const { html } = await load();
    setSaid((await copyHtml(html)) ? t("ui.copied") : t("ui.copyFailed"));
  }, [load, t]);
  const { run, busy, problem } = useAct(copy);
  return (
    <>
      <Button isDisabled={busy} onPress={() => void run()}>
        <Icon name="copy" />
        {t("articles.exporting.copyRich")}
      </Button>
      <span role="status" className="self-center text-sm text-ink-2">
        {said}
      </span>
      <ProblemNote problem={problem} />
    </>
  );
}

/** By the clipboard API where there is one; on plain http by a copy event that carries our own data. */
async function copyHtml(html: string): Promise<boolean> {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const text = [...parsed.body.querySelectorAll("h1,h2,h3,h4,h5,h6,p,li,figcaption,td,th")]
    .map((element) => element.textContent)
    .join("\n\n");
  if (window.isSecureContext && "clipboard" in navigator && "ClipboardItem" in window) {
    try {
      const item = new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      });
      await navigator.clipboard.write([item]);
      return true;
    } catch {
      // Not allowed in this window: the older way may be.
    }
  }
  let done = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    done = true;
  };
  document.addEventListener("copy", give, { once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", give);
  return done;
}
