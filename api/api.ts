import { Refusal } from "../domain/refusal.ts";
import { activity } from "./activity.ts";
import { articles } from "./articles.ts";
import { type Description, docsPage, stylePolicy } from "./docs-page.ts";
import { identify, room } from "./door.ts";
import { editions } from "./editions.ts";
import { findings } from "./findings.ts";
import { keys } from "./keys.ts";
import { limitBody } from "./limit-body.ts";
import { members } from "./members.ts";
import { answerProblem } from "./problem.ts";
import { profile } from "./profile.ts";
import { projects } from "./projects.ts";
import { proofs } from "./proofs.ts";
import { segments } from "./segments.ts";
import { sessions } from "./sessions.ts";
import { streams } from "./stream.ts";
import { threads } from "./threads.ts";
import { undos } from "./undos.ts";
import { units } from "./units.ts";

const base = room().basePath("/api/v1");
base.onError(answerProblem);
base.notFound(() => {
  throw new Refusal("notFound", { reason: "route" });
});
base.use(limitBody);
base.use(identify);

/** The one door for acts: people's browsers and programs come in by it alike. */
export const api = base
  .route("/", sessions)
  .route("/", profile)
  .route("/", members)
  .route("/", keys)
  .route("/", projects)
  .route("/", articles)
  .route("/", units)
  .route("/", segments)
  .route("/", undos)
  .route("/", editions)
  .route("/", findings)
  .route("/", threads)
  .route("/", proofs)
  .route("/", activity)
  .route("/", streams);

const about = {
  openapi: "3.1.0",
  info: { title: "Verso", version: "1", description: "Everything that a screen of Verso does, a program can do." },
};
api.doc31("/openapi.json", about);
api.get("/docs", (ask) => {
  ask.header("content-security-policy", stylePolicy);
  return ask.html(docsPage(api.getOpenAPI31Document(about) as unknown as Description));
});

export type Api = typeof api;
