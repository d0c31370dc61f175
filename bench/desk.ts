// A desk to be measured: the real process on a folder of its own, with an administrator and articles made for it.
import { fileURLToPath } from "node:url";
import { Script } from "../e2e/script.ts";
import { type Desk, removeFolder, startDesk } from "../e2e/server.ts";

export interface MeasuredDesk extends Desk {
  script: Script;
  /** What the writer of the database has counted since the desk was started. */
  stats(): Promise<{ writes: number; commits: number }>;
  /** What of its memory is in use, and what the system has given it, in bytes. */
  memory(): Promise<{ used: number; resident: number }>;
  remove(): Promise<void>;
}

export async function openMeasuredDesk(): Promise<MeasuredDesk> {
  const desk = await startDesk({ preload: fileURLToPath(new URL("./tell-stats.ts", import.meta.url)) });
  const script = await Script.setUpDesk(desk, "alone");
  const told = <T>(what: string) =>
    new Promise<T>((answer) => {
      desk.process.once("message", (said) => answer(said as T));
      desk.process.send?.(what);
    });
  return {
    ...desk,
    script,
    stats: () => told("stats"),
    memory: () => told("memory"),
    remove: async () => {
      await desk.stop();
      removeFolder(desk);
    },
  };
}

const sentences = {
  en: "The council of the valley met on Tuesday and put off the vote on the new bridge for another week.",
  ru: "Совет долины собрался во вторник и отложил голосование о новом мосте ещё на одну неделю.",
  "zh-Hans": "山谷议会星期二开会，把新桥的表决又推迟了一个星期。",
};

/** An article of as many units in three languages, each with a text of two or three sentences. Gives its id. */
export async function makeArticle(script: Script, units: number): Promise<string> {
  const text = (language: keyof typeof sentences, index: number) =>
    `${index + 1}. ${`${sentences[language]} `.repeat(2 + (index % 2)).trim()}`;
  const content = { units: Array.from({ length: units }, (_, i) => ({ kind: "paragraph", text: text("en", i) })) };
  const targets = ["ru", "zh-Hans"] as const;
  const { id } = await script.post("/articles", {
    title: `${units} units`,
    source: "en",
    targets,
    format: "json",
    content,
  });
  const article = await script.get(`/articles/${id}`);
  const saves = article.units.flatMap((unit: { id: string }, index: number) =>
    targets.map(
      (language) => () =>
        script.ask("PUT", `/segments/${unit.id}/${language}`, { text: text(language, index) }, { "if-match": '"0"' }),
    ),
  );
  await inParallel(saves, 32);
  return id;
}

async function inParallel(tasks: (() => Promise<unknown>)[], most: number) {
  const rest = tasks.values();
  const worker = async () => {
    for (const task of rest) await task();
  };
  await Promise.all(Array.from({ length: most }, worker));
}
