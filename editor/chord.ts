import { latinKey } from "./input-method.ts";

/** A key with what is held beside it: `Mod+Shift+Enter`, `Alt+ArrowDown`, `F8`, `j`, `?`. Mod is Ctrl, or ⌘ on a Mac. */
export type Chord = string;

type Held = Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "key" | "code">;

/** Whether an event is this chord, under whatever layout. */
export function isChord(event: Held, chord: Chord): boolean {
  const parts = chord.split("+");
  const key = parts.pop() || "+";
  const wants = (name: string) => parts.includes(name);
  if (wants("Mod") !== (event.ctrlKey || event.metaKey) || wants("Alt") !== event.altKey) return false;
  // A sign that takes Shift on one keyboard takes none on another.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  if (wants("Shift") !== event.shiftKey && !(isSign && event.shiftKey)) return false;
  return pressed(event) === (key.length === 1 ? key.toLowerCase() : key);
}

/** The key itself; one that is a space is called by its name. */
const pressed = (event: Held) => (event.code === "Space" ? "Space" : latinKey(event));

/** The chord that an event is, as it is written down; undefined while only what is held is down. */
export function chordOf(event: Held): Chord | undefined {
  const key = pressed(event);
  if (["Control", "Meta", "Alt", "Shift", "AltGraph", "CapsLock", "Dead", "Process", "Unidentified"].includes(key))
    return undefined;
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  return [
    ...(event.ctrlKey || event.metaKey ? ["Mod"] : []),
    ...(event.altKey ? ["Alt"] : []),
    ...(event.shiftKey && !isSign ? ["Shift"] : []),
    key,
  ].join("+");
}

const onMac: Record<string, string> = { Mod: "⌘", Alt: "⌥", Shift: "⇧", Enter: "↩", Backspace: "⌫" };
const elsewhere: Record<string, string> = { Mod: "Ctrl" };
const signs: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  PageUp: "PgUp",
  PageDown: "PgDn",
};

/** A chord as a person reads it, one sign for each key. */
export function keysOf(chord: Chord, isMac: boolean): string[] {
  const names = isMac ? onMac : elsewhere;
  return chord
    .split(/\+(?=.)/)
    .map((part) => names[part] ?? signs[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** A chord as `aria-keyshortcuts` wants it. */
export const ariaChord = (chord: Chord, isMac: boolean): string =>
  chord.replace(/\bMod\b/, isMac ? "Meta" : "Control").replace(/\+$/, "Plus");
