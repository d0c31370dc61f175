// The first that fits: many call themselves by the names of others too.
const browsers = [
  ["Edge", /Edg/],
  ["Yandex Browser", /YaBrowser/],
  ["Opera", /OPR\//],
  ["Firefox", /Firefox|FxiOS/],
  ["Chrome", /Chrom(e|ium)|CriOS/],
  ["Safari", /Safari/],
] as const;
const systems = [
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux|X11/],
] as const;

/** What a browser calls itself, as people call it; undefined for what is no browser that is known here. */
export function agentName(agent: string): { browser: string; system: string } | undefined {
  const browser = browsers.find(([, pattern]) => pattern.test(agent))?.[0];
  const system = systems.find(([, pattern]) => pattern.test(agent))?.[0];
  return browser && system ? { browser, system } : undefined;
}
