"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { longestComment } from "../../domain/threads/comment.ts";
import { matchPeople } from "../../domain/threads/match-person.ts";
import { mentionBegun } from "../../domain/threads/mention.ts";
import { belongsToInputMethod } from "../../editor/input-method.ts";
import { useCompany } from "../presence/use-company.tsx";
import { TextArea } from "../ui/field.tsx";
import type { Person } from "./thread-store.ts";

const mostOffered = 8;

interface MentionFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  /** Somebody was chosen by name. */
  onName(person: Person): void;
  error?: string | undefined;
  autoFocus?: boolean;
}

/**
 * A comment as it is typed. After @ it offers people; their names are also found by what an input method shows before
 * it is done, but its keys are left to it.
 */
export function MentionField({ label, value, onChange, onName, error, autoFocus }: MentionFieldProps) {
  const t = useTranslations("threads");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { begun, offered, look, close } = usePeople(field);
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, offered.length - 1);
  const cursor = useRef<number>(undefined);
  const composing = useRef(false);
  useEffect(() => {
    // React has written the text by now; before that the cursor would be moved to its end.
    if (cursor.current === undefined) return;
    field.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = undefined;
  });

  const choose = (person: Person | undefined) => {
    const { current: box } = field;
    if (!box || !begun || !person) return;
    const sign = box.value[begun.from] ?? "@";
    const before = `${box.value.slice(0, begun.from)}${sign}${person.name}`;
    const after = box.value.slice(box.selectionStart);
    const space = /^\s/.test(after) || sign === "＠" ? "" : " ";
    onName(person);
    onChange(before + space + after);
    cursor.current = before.length + (space || sign === "＠" ? space.length : 1);
    close();
  };
  /** Whoever chooses by the pointer is done with composing: the field is left for a moment, so that it ends. */
  const pick = (person: Person) => {
    if (!composing.current) return choose(person);
    field.current?.blur();
    field.current?.focus();
    requestAnimationFrame(() => choose(person));
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setCurrent((at + 1) % offered.length),
    ArrowUp: () => setCurrent((at - 1 + offered.length) % offered.length),
    Enter: () => choose(offered[at]),
    Tab: () => choose(offered[at]),
    Escape: close,
  };
  const press = (event: KeyboardEvent) => {
    const { shiftKey, ctrlKey, metaKey, altKey } = event;
    if (belongsToInputMethod(event.nativeEvent) || offered.length === 0) return;
    const act = shiftKey || ctrlKey || metaKey || altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <div className="relative">
      <TextArea
        ref={field}
        label={label}
        value={value}
        error={error}
        maxLength={longestComment}
        dir="auto"
        required
        autoFocus={autoFocus}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? `${id}-people` : undefined}
        aria-activedescendant={offered.length > 0 ? `${id}-${at}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          setCurrent(0);
          look();
        }}
        onKeyDown={press}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
        }}
        onSelect={look}
        onBlur={close}
      />
      {offered.length > 0 && (
        <div
          id={`${id}-people`}
          role="listbox"
          aria-label={t("people")}
          className="absolute inset-x-0 top-full z-40 mt-1 max-h-72 overflow-y-auto rounded-lg border border-hairline bg-surface p-1 shadow-lg"
        >
          {offered.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
            <div
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              className={`flex min-h-9 cursor-pointer items-center rounded-md px-2.5 text-sm pointer-coarse:min-h-11 ${index === at ? "bg-surface-3 forced-colors:outline-2" : ""}`}
              onPointerDown={(event) => event.preventDefault()}
              onPointerEnter={() => setCurrent(index)}
              onClick={() => pick(person)}
            >
              <bdi>{person.name}</bdi>
            </div>
          ))}
        </div>
      )}
      <p role="status" className="sr-only">
        {begun && t("offered", { count: offered.length })}
      </p>
    </div>
  );
}

/** The people who are offered for what is typed at the cursor. */
function usePeople(field: React.RefObject<HTMLTextAreaElement | null>) {
  const { threads } = useCompany();
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [begun, setBegun] = useState<ReturnType<typeof mentionBegun>>();
  const look = () => {
    const { current: box } = field;
    const next =
      box && box.selectionStart === box.selectionEnd ? mentionBegun(box.value, box.selectionStart) : undefined;
    setBegun(next);
    if (next && people.length === 0) void threads.people().then(setPeople);
  };
  const close = () => setBegun(undefined);
  const offered = begun ? matchPeople(begun.typed, people).slice(0, mostOffered) : [];
  return { begun, offered, look, close };
}
