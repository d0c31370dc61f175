/** How roomy the rows of the workbench are. */
export const densities = ["compact", "cosy", "comfortable"] as const;
export type Density = (typeof densities)[number];

/** How somebody likes to work, on whatever machine they sign in. */
export interface Preferences {
  density: Density;
  /** Whether single keys act in the list of paragraphs. */
  singleKeys: boolean;
  /** Single keys that were given to other acts than usual: act → key; an empty key is none. */
  keys: Readonly<Record<string, string>>;
  /** Whether quotation marks, dashes and dots become those of the language as they are typed. */
  typographer: boolean;
}

export const usual: Preferences = { density: "cosy", singleKeys: true, keys: {}, typographer: true };

/** What was changed, on top of what is usual. */
export const preferencesOf = (changed: Partial<Preferences>): Preferences => ({ ...usual, ...changed });
