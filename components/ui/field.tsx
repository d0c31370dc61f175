"use client";
import { type ComponentProps, type ReactNode, useId } from "react";

interface Around {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  className?: string;
}
const box =
  "w-full rounded-md border border-line bg-surface px-3 py-1.5 text-base text-ink placeholder:text-ink-2 aria-invalid:border-danger sm:text-sm";

/** A label, what is filled in, and what is said about it; an error is said when it comes. */
function Frame({ id, label, hint, error, className = "", children }: Around & { id: string; children: ReactNode }) {
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-[0.8125rem] text-ink-2">
          {hint}
        </p>
      )}
      <p id={`${id}-error`} role="alert" className="text-[0.8125rem] text-danger empty:hidden">
        {error}
      </p>
    </div>
  );
}

const described = (id: string, { hint, error }: Around) => ({
  "aria-describedby": [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
  "aria-invalid": error ? true : undefined,
});

export function TextField({
  label,
  hint,
  error,
  className,
  ...props
}: Around & Omit<ComponentProps<"input">, "className">) {
  const id = useId();
  const around = { label, hint, error, ...(className ? { className } : {}) };
  return (
    <Frame id={id} {...around}>
      <input id={id} {...described(id, around)} {...props} className={`${box} min-h-9`} />
    </Frame>
  );
}

export function TextArea({
  label,
  hint,
  error,
  className,
  ...props
}: Around & Omit<ComponentProps<"textarea">, "className">) {
  const id = useId();
  const around = { label, hint, error, ...(className ? { className } : {}) };
  return (
    <Frame id={id} {...around}>
      <textarea
        id={id}
        rows={3}
        {...described(id, around)}
        {...props}
        className={`${box} field-sizing-content max-h-96 min-h-18`}
      />
    </Frame>
  );
}

interface Choice {
  value: string;
  label: string;
  lang?: string;
}

export function Select({
  label,
  hint,
  error,
  className,
  choices,
  ...props
}: Around & Omit<ComponentProps<"select">, "className"> & { choices: readonly Choice[] }) {
  const id = useId();
  const around = { label, hint, error, ...(className ? { className } : {}) };
  return (
    <Frame id={id} {...around}>
      <select id={id} {...described(id, around)} {...props} className={`${box} min-h-9 pe-8`}>
        {choices.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A select without a visible label, for a row of a list: its name is said all the same. */
export function InlineSelect({
  label,
  choices,
  ...props
}: Omit<ComponentProps<"select">, "className"> & { label: string; choices: readonly Choice[] }) {
  return (
    <select
      aria-label={label}
      {...props}
      className="min-h-8 rounded-md border border-hairline bg-surface px-2 text-[0.8125rem] text-ink-2 hover:border-line"
    >
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

export function Checkbox({
  label,
  hint,
  ...props
}: { label: ReactNode; hint?: string | undefined } & Omit<ComponentProps<"input">, "type" | "className">) {
  const id = useId();
  return (
    <div className="flex items-start gap-2 text-sm">
      <input
        id={id}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...props}
        className="mt-0.5 size-4.5 shrink-0 accent-accent"
      />
      <label htmlFor={id}>
        {label}
        {hint && (
          <span id={`${id}-hint`} className="block text-[0.8125rem] text-ink-2">
            {hint}
          </span>
        )}
      </label>
    </div>
  );
}

/** A choice of one among few, each with its consequence. */
export function RadioGroup({
  label,
  name,
  choices,
  value,
  onChange,
}: {
  label: string;
  name: string;
  choices: readonly (Choice & { hint?: string })[];
  value: string;
  onChange(value: string): void;
}) {
  const id = useId();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      {choices.map((choice) => (
        <div
          key={choice.value}
          className="flex items-start gap-2 rounded-md border border-hairline p-2.5 text-sm has-checked:border-accent"
        >
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
            className="mt-0.5 size-4.5 shrink-0 accent-accent"
          />
          <label htmlFor={`${id}-${choice.value}`}>
            {choice.label}
            {choice.hint && (
              <span id={`${id}-${choice.value}-hint`} className="block text-[0.8125rem] text-ink-2">
                {choice.hint}
              </span>
            )}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
