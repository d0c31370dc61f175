/** The words of a row of a table, parted by spaces. */
export const words = (row: string): ReadonlySet<string> => new Set(row.trim().split(/\s+/));
