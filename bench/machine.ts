import { availableParallelism, cpus, loadavg, totalmem, type } from "node:os";

/** The day and the machine, in one sentence, as it is now: no figure is worth more than that. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  const cpu = cpus()[0]?.model.trim() ?? "unknown processor";
  const others = loadavg()[0]!.toFixed(1);
  return `Measured on ${day}: ${cpu}, ${availableParallelism()} cores, ${memory} GB of memory, ${type()}, Node ${process.versions.node}; the machine's load was ${others} before it began.`;
}
