import { measureCheckedSaves } from "./checked-saves.ts";
import type { Benchmark } from "./figure.ts";
import { measureKills } from "./kills.ts";
import { measureRequests } from "./requests.ts";
import { measureSaves } from "./saves.ts";
import { measureScripts } from "./scripts.ts";
import { measureStart } from "./start.ts";
import { measureStreams } from "./streams.ts";
import { measureTyping } from "./typing.ts";
import { measureWorkbench } from "./workbench.ts";

/** Every benchmark there is, by the name under which it is asked for, in the order in which they are run. */
export const benchmarks = {
  start: measureStart,
  workbench: measureWorkbench,
  typing: measureTyping,
  saves: measureSaves,
  "checked-saves": measureCheckedSaves,
  scripts: measureScripts,
  kills: measureKills,
  streams: measureStreams,
  requests: measureRequests,
} satisfies Record<string, Benchmark>;
