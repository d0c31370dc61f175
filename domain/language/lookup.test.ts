import { expect, it } from "vitest";
import { fitOf } from "./lookup.ts";

it.each([
  ["Settings", "set"],
  ["Settings", "ыуеештпы"],
  ["Настройки", "настр"],
  ["Настройки", "yfcnhjqrb"],
  ["设置", "sz"],
  ["历史", "lishi"],
  ["设置", "设"],
  ["查找和替换", "czhth"],
  ["Find and replace", "rep fin"],
  ["Ещё раз", "еще"],
  ["Ｆｕｌｌ", "full"],
])("%s is found by %s", (name, typed) => {
  expect(fitOf(name, typed)).toBeGreaterThan(0);
});

it.each([
  ["Settings", "sat"],
  ["设置", "zs"],
  ["Настройки", "settings"],
])("%s is not found by %s", (name, typed) => {
  expect(fitOf(name, typed)).toBe(0);
});
