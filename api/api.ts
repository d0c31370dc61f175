import { bodyLimit } from "hono/body-limit";
import { Refusal } from "../domain/refusal.ts";
import { activity } from "./activity.ts";
import { articles } from "./articles.ts";
import { identify, room } from "./door.ts";
import { editions } from "./editions.ts";
import { members } from "./members.ts";
import { answerProblem } from "./problem.ts";
import { projects } from "./projects.ts";
import { segments } from "./segments.ts";
import { sessions } from "./sessions.ts";
import { units } from "./units.ts";

const tooLarge = () => {
  throw new Refusal("tooLarge", { field: "body" });
};
const small = bodyLimit({ maxSize: 2 * 1024 * 1024, onError: tooLarge });
// A file of 20 MB, and the form around it; a whole article that a person has gone through is as large as its file.
const large = bodyLimit({ maxSize: 22 * 1024 * 1024, onError: tooLarge });
const takesFiles = /\/(recognitions|articles|alignments)$/;

const base = room().basePath("/api/v1");
base.onError(answerProblem);
base.notFound(() => {
  throw new Refusal("notFound", { reason: "route" });
});
base.use((ask, next) => (takesFiles.test(ask.req.path) ? large : small)(ask, next));
base.use(identify);

/** The one door for acts: people's browsers and programs come in by it alike. */
export const api = base
  .route("/", sessions)
  .route("/", members)
  .route("/", projects)
  .route("/", articles)
  .route("/", units)
  .route("/", segments)
  .route("/", editions)
  .route("/", activity);

api.doc31("/openapi.json", {
  openapi: "3.1.0",
  info: { title: "Verso", version: "1", description: "Everything that a screen of Verso does, a program can do." },
});

export type Api = typeof api;
