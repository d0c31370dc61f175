import { mkdir } from "node:fs/promises";
import { reader, write } from "../db/client.ts";
import { dataFolder } from "../db/dialect.ts";
import { removeAnswersBefore } from "../db/queries/answers.ts";
import { removeEndedLinks, removeSetupLinks } from "../db/queries/links.ts";
import { countAdministrators } from "../db/queries/members.ts";
import { addProject, listProjects } from "../db/queries/projects.ts";
import { removeEndedSessions } from "../db/queries/sessions.ts";
import { removeUndosBefore } from "../db/queries/undos.ts";
import { undoableFor } from "../domain/workflow/undo.ts";
import { newId } from "./id.ts";
import { makeLink } from "./members/link.ts";
import { addSample } from "./sample/add-sample.ts";
import { idleTime } from "./sessions/session.ts";
import { newToken } from "./sessions/token.ts";

const firstLanguages = ["en", "ru", "zh-Hans"];
const day = 24 * 60 * 60 * 1000;

/**
 * Makes a new database a desk: its first project, with the bundled sample in it. Does nothing to one that is a desk
 * already.
 */
export async function foundDesk({ sample }: { sample: boolean }): Promise<void> {
  // With PostgreSQL nothing else has made it yet, and the disk that is watched is the one that it lies on.
  await mkdir(dataFolder(), { recursive: true });
  if ((await listProjects(reader())).length > 0) return;
  const id = newId();
  const row = {
    id,
    name: "Verso",
    languages: firstLanguages,
    reviewPolicy: "two-people" as const,
    sourceReview: false,
    styleGuide: "",
    createdAt: new Date(),
  };
  await write((tx) => addProject(tx, row));
  if (sample) await addSample(id);
}

/** While there is no administrator: the token of a new set-up link; the one that was printed before stops opening. */
export async function makeSetupToken(): Promise<string | undefined> {
  if ((await countAdministrators(reader())) > 0) return undefined;
  const token = newToken();
  await write(async (tx) => {
    await removeSetupLinks(tx);
    await makeLink(tx, "setup", null, token, new Date());
  });
  return token;
}

/** Takes away what nobody can use any more: ended sessions and links, answers and undos that are older than a day. */
export async function tidyUp(now = new Date()): Promise<void> {
  await write(async (tx) => {
    await removeAnswersBefore(tx, new Date(now.getTime() - day));
    await removeUndosBefore(tx, new Date(now.getTime() - undoableFor));
    await removeEndedSessions(tx, now, new Date(now.getTime() - idleTime));
    await removeEndedLinks(tx, now);
  });
}
