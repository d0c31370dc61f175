/**
 * Whether a key belongs to an input method: the one guard that every handler of keys asks first.
 *
 * Safari ends the composition before the Enter that confirms it, so that only keyCode 229 still tells; but macOS stamps
 * 229 on every key that is pressed with Option, and those are ours.
 */
export function belongsToInputMethod(event: KeyboardEvent): boolean {
  return event.isComposing || (event.keyCode === 229 && !event.altKey && !movement.has(event.key));
}

const movement = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "Escape",
  "Tab",
]);

/**
 * The Latin character of a key, whatever layout is on: its own where it is one, else that of its place on the keyboard.
 * So the same keys work under ЙЦУКЕН and pinyin, and stay where they are under Dvorak and AZERTY.
 */
export function latinKey(event: Pick<KeyboardEvent, "key" | "code">): string {
  // ЙЦУКЕН has its full stop there, which is Latin too; no other layout has.
  if (event.code === "Slash" && (event.key === "." || event.key === ",")) return event.key === "." ? "/" : "?";
  if (/^[\x20-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  if (letter) return letter.toLowerCase();
  return (event.key.length === 1 && signs[event.code]) || event.key;
}

const signs: Record<string, string> = {
  BracketLeft: "[",
  BracketRight: "]",
  Quote: "'",
  Semicolon: ";",
  Comma: ",",
  Period: ".",
  Slash: "/",
  Backquote: "`",
  Minus: "-",
  Equal: "=",
};
