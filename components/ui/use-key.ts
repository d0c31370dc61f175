"use client";
import { useCallback, useRef } from "react";
import { newKey } from "../../api/client.ts";

/** The headers of an act that is done once: the same thing asked again, since its answer was lost, carries the same key. */
export function useKey(): (asked: unknown) => { headers: Record<string, string> } {
  const last = useRef({ asked: "", key: "" });
  return useCallback((asked) => {
    const now = JSON.stringify(asked);
    if (last.current.asked !== now) last.current = { asked: now, key: newKey() };
    return { headers: { "idempotency-key": last.current.key } };
  }, []);
}
