"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { type Mention, mentionsIn } from "../../domain/threads/mention.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";
import { MentionField } from "./mention-field.tsx";
import type { Person } from "./thread-store.ts";

export interface SaidNow {
  text: string;
  mentions?: Mention[];
}
interface CommentFormProps {
  label: string;
  act: string;
  /** What stands there to begin with. */
  initial?: string;
  onSend(said: SaidNow): Promise<void>;
  /** The same, and what is done with it. */
  more?: readonly { act: string; onSend(said: SaidNow): Promise<void> }[];
  onCancel?(): void;
  autoFocus?: boolean;
  children?: ReactNode;
}

/** A comment of a member. What was typed stays until it was taken. */
export function CommentForm({
  label,
  act,
  initial = "",
  onSend,
  more = [],
  onCancel,
  autoFocus,
  children,
}: CommentFormProps) {
  const t = useTranslations("ui");
  const [text, setText] = useState(initial);
  const named = useRef<Person[]>([]);
  const send = useCallback(
    async (give: CommentFormProps["onSend"]) => {
      const said = text.replace(/\r\n?/g, "\n").trim();
      const mentions = mentionsIn(said, named.current);
      await give({ text: said, ...(mentions.length > 0 ? { mentions } : {}) });
      setText("");
      named.current = [];
    },
    [text],
  );
  const { run, busy, problem, errorOf } = useAct(send);
  const isEmpty = text.trim() === "";
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !busy) void run(onSend);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !isEmpty && !busy) void run(onSend);
      }}
    >
      {children}
      <MentionField
        label={label}
        value={text}
        onChange={setText}
        onName={(person) => void named.current.push(person)}
        error={errorOf("text")}
        autoFocus={autoFocus ?? onCancel !== undefined}
      />
      {problem && problem.facts.field !== "text" && <ProblemNote problem={problem} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" look="primary" isDisabled={busy || isEmpty}>
          {act}
        </Button>
        {more.map((other) => (
          <Button key={other.act} size="small" isDisabled={busy || isEmpty} onPress={() => void run(other.onSend)}>
            {other.act}
          </Button>
        ))}
        {onCancel && (
          <Button size="small" look="quiet" onPress={onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
