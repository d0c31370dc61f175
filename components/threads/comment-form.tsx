"use client";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { longestComment } from "../../domain/threads/comment.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useAct } from "../ui/use-act.ts";

interface CommentFormProps {
  label: string;
  act: string;
  /** What stands there to begin with. */
  initial?: string;
  onSend(text: string): Promise<void>;
  onCancel?(): void;
}

/** A comment of a member. What was typed stays until it was taken. */
export function CommentForm({ label, act, initial = "", onSend, onCancel }: CommentFormProps) {
  const t = useTranslations("ui");
  const [text, setText] = useState(initial);
  const send = useCallback(async () => {
    await onSend(text);
    setText("");
  }, [onSend, text]);
  const { run, busy, problem, errorOf } = useAct(send);
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <TextArea
        label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={errorOf("text")}
        maxLength={longestComment}
        dir="auto"
        required
        autoFocus={onCancel !== undefined}
      />
      {problem && problem.facts.field !== "text" && <ProblemNote problem={problem} />}
      <div className="flex gap-2">
        <Button type="submit" size="small" look="primary" isDisabled={busy || text.trim() === ""}>
          {act}
        </Button>
        {onCancel && (
          <Button size="small" onPress={onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
