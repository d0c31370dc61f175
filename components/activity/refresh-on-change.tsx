"use client";
import { useEffect, useState } from "react";
import { useRouter } from "../../i18n/navigation.ts";
import { followChanges } from "./follow-changes.ts";

// A list is drawn anew for all that changed in this time, in ms.
const pause = 400;

/** Draws the page anew when something on the desk has changed since `after`. */
export function RefreshOnChange({ after }: { after: number }) {
  const router = useRouter();
  // A page that is drawn anew brings a newer number: the stream is at it already.
  const [start] = useState(after);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = followChanges(start, ({ event }) => {
      // Who is where is shown in the articles alone.
      if (event === "claim") return;
      timer ??= setTimeout(() => {
        timer = undefined;
        router.refresh();
      }, pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [router, start]);
  return null;
}
