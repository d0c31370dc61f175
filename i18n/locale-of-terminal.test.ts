import { expect, it } from "vitest";
import { localeOfTerminal } from "./locale-of-terminal.ts";

it.each([
  ["nothing said", {}, "en"],
  ["Russian", { LANG: "ru_RU.UTF-8" }, "ru"],
  ["Chinese of the mainland", { LANG: "zh_CN.UTF-8" }, "zh-Hans"],
  ["Chinese of Taiwan, in the script that we have", { LANG: "zh_TW.UTF-8" }, "zh-Hans"],
  ["Belarusian with a modifier", { LANG: "be_BY@latin" }, "en"],
  ["C", { LANG: "C.UTF-8" }, "en"],
  ["POSIX", { LANG: "POSIX" }, "en"],
  ["LC_ALL before all", { LC_ALL: "ru_RU.UTF-8", LC_MESSAGES: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, "ru"],
  ["LC_MESSAGES before LANG", { LC_ALL: "", LC_MESSAGES: "zh_CN.UTF-8", LANG: "ru_RU.UTF-8" }, "zh-Hans"],
] as const)("%s", (_, env, locale) => {
  expect(localeOfTerminal(env)).toBe(locale);
});
