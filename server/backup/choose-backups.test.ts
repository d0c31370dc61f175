import { expect, it } from "vitest";
import { backupName, outdatedBackups } from "./choose-backups.ts";

const dayBefore = (days: number) => new Date(Date.UTC(2026, 10, 23) - days * 24 * 60 * 60 * 1000);
const daily = (days: number) => Array.from({ length: days }, (_, index) => backupName(dayBefore(index)));

it("keeps a week of days", () => {
  expect(outdatedBackups(daily(7))).toEqual([]);
});

it("keeps seven days and four weeks, however long it has run", () => {
  const names = daily(100);
  const gone = outdatedBackups(names);
  const kept = names.filter((name) => !gone.includes(name));
  // 23 November 2026 is a Monday: the weeks before it end on Sundays, the 22nd, the 15th and the 8th.
  expect(kept).toEqual([...daily(7), backupName(dayBefore(8)), backupName(dayBefore(15))]);
});

it("keeps old ones where there are few", () => {
  const names = [0, 40, 80, 120].map((days) => backupName(dayBefore(days)));
  expect(outdatedBackups(names)).toEqual([]);
});

it("leaves alone what it has not made", () => {
  expect(outdatedBackups([...daily(60), "before-0003_terms.db", "mine.db", "verso-old.db"])).not.toContain("mine.db");
  expect(outdatedBackups(["before-0003_terms.db", "mine.db", "verso-old.db"])).toEqual([]);
});
