// Saves with every check on against saves with all of them off: in turns, in the same run, on the same desk. What is
// found is part of the answer, so a save is not done before its text is checked.
import { groups } from "../domain/checks/catalogue.ts";
import { openMeasuredDesk } from "./desk.ts";
import type { Benchmark } from "./figure.ts";
import { saver, unitsOf } from "./saves.ts";

const rounds = 6;
const seconds = 3;

export const measureCheckedSaves: Benchmark = async () => {
  const desk = await openMeasuredDesk();
  try {
    const saves = saver(desk, await unitsOf(desk));
    const { projects } = await desk.script.get("/projects");
    const settle = (all: Record<string, "off">) =>
      desk.script.ask("PUT", `/projects/${projects[0].id}/checks/profile`, { all });
    const silent = Object.fromEntries(groups.map((group) => [group, "off" as const]));
    await saves(16, 2);
    const perSecond = { on: 0, off: 0 };
    for (let round = 0; round < rounds; round++) {
      // Whichever comes first of the two has it no better.
      for (const which of round % 2 === 0 ? (["on", "off"] as const) : (["off", "on"] as const)) {
        await settle(which === "on" ? {} : silent);
        perSecond[which] += (await saves(16, seconds)) / rounds;
      }
    }
    const ratio = perSecond.on / perSecond.off;
    const round = (value: number) => Math.round(value).toLocaleString("en");
    return [
      {
        promise: "saves with all checks on, 16 in flight, against saves with all off",
        target: "≥ 0.9 of the throughput",
        measured: `${ratio.toFixed(2)}: ${round(perSecond.on)} saves a second, ${round(perSecond.off)} without checks`,
        data: `${rounds} rounds of ${seconds} s each in turns; a paragraph of 160 characters, another one each time`,
        holds: ratio >= 0.9,
      },
    ];
  } finally {
    await desk.remove();
  }
};
