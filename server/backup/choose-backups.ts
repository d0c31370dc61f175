const day = 24 * 60 * 60 * 1000;
const mostDays = 7;
const mostWeeks = 4;
const form = /^verso-(\d{4}-\d{2}-\d{2})\.db$/;

/** The name of the backup of a day (UTC). */
export const backupName = (at: Date): string => `verso-${at.toISOString().slice(0, 10)}.db`;

/**
 * Which of the files in the folder of backups have had their time: all but the newest seven days, and the newest of each
 * of the four newest weeks. Files that are called otherwise are somebody's own.
 */
export function outdatedBackups(names: readonly string[]): string[] {
  const ours = names.filter((name) => form.test(name)).sort();
  const newestFirst = ours.toReversed();
  const weekly = new Map<number, string>();
  for (const name of newestFirst) {
    const week = weekOf(name);
    if (!weekly.has(week)) weekly.set(week, name);
  }
  const kept = new Set([...newestFirst.slice(0, mostDays), ...[...weekly.values()].slice(0, mostWeeks)]);
  return ours.filter((name) => !kept.has(name));
}

/** Weeks from Monday to Sunday, counted from some Monday on. */
function weekOf(name: string): number {
  const days = Date.parse(form.exec(name)![1]!) / day;
  // 1 January 1970 was a Thursday.
  return Math.floor((days + 3) / 7);
}
