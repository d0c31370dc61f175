"use client";
import { useCallback, useState } from "react";
import { Problem } from "../../api/client.ts";

interface Acting<A extends unknown[]> {
  run(...args: A): Promise<void>;
  busy: boolean;
  problem: Problem | undefined;
  /** The problem, where it is about this field. */
  errorOf(field: string): string | undefined;
}

/** An act of the person at the screen: one at a time, and its problem kept until the next try. */
export function useAct<A extends unknown[]>(act: (...args: A) => Promise<unknown>): Acting<A> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = useCallback(
    async (...args: A) => {
      setBusy(true);
      setProblem(undefined);
      try {
        await act(...args);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        setProblem(error);
      } finally {
        setBusy(false);
      }
    },
    [act],
  );
  const errorOf = (field: string) => (problem?.facts.field === field ? problem.detail : undefined);
  return { run, busy, problem, errorOf };
}
