// Loaded into the process of a measured desk before its own code. Tells what the database's writer has counted, when a
// commit was made, and how much memory is in use once everything that is not has been thrown away.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const told: Record<string, () => object | undefined> = {
  stats() {
    const things = (globalThis as { [key: symbol]: Map<string, { stats?: object }> | undefined })[Symbol.for("verso")];
    return [...(things?.values() ?? [])].find((thing) => thing?.stats)?.stats;
  },
  memory() {
    collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    return { used: heapUsed + external, resident: rss };
  },
};
process.on("message", (asked) => process.send?.(told[String(asked)]?.()));
// Listening must not keep a process alive that has been told to stop.
process.channel?.unref();
