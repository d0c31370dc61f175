import { expect, it } from "vitest";
import { belongsToInputMethod, latinKey } from "./input-method.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  ({ key, isComposing: false, keyCode: 0, altKey: false, ...more }) as KeyboardEvent;

it.each([
  ["Enter that confirms a candidate", press("Enter", { isComposing: true, keyCode: 229 }), true],
  ["Enter that Safari sends after the composition", press("Enter", { keyCode: 229 }), true],
  ["Enter", press("Enter", { keyCode: 13 }), false],
  ["Option and an arrow on macOS", press("ArrowDown", { keyCode: 229, altKey: true }), false],
])("%s", (_, event, belongs) => {
  expect(belongsToInputMethod(event)).toBe(belongs);
});

it.each([
  ["j", "KeyJ", "j"],
  ["о", "KeyJ", "j"],
  ["Л", "KeyK", "k"],
  ["Enter", "Enter", "Enter"],
  ["?", "Slash", "?"],
])("%s on the key %s is %s", (key, code, latin) => {
  expect(latinKey({ key, code })).toBe(latin);
});
