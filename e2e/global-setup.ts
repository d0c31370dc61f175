// One desk for all journeys, with a cast who are signed in before they begin.
import { rmSync, writeFileSync } from "node:fs";
import { cast, castFile, type Person } from "./cast.ts";
import { Script } from "./script.ts";
import { type Desk, removeFolder, startDesk } from "./server.ts";

export default async function setUp() {
  const desk = await startDesk({ sample: true });
  const stop = async () => {
    await desk.stop();
    removeFolder(desk);
    rmSync(castFile, { force: true });
  };
  await enlist(desk).catch(async (error) => {
    await stop();
    throw error;
  });
  return stop;
}

/** Has everybody of the cast sign in, and writes down how. */
async function enlist(desk: Desk) {
  const admin = await Script.setUpDesk(desk);
  const people: Partial<Record<Person, { cookie: string; name: string; id: string }>> = {
    admin: { cookie: admin.cookie, name: cast.admin.name, id: "" },
  };
  for (const [person, { name, email, role, translate, review }] of Object.entries(cast)) {
    if (person === "admin") continue;
    const { id, link } = await admin.post("/members", { name, email, role, translate, review });
    const cookie = await Script.join(desk.url, link, name);
    people[person as Person] = { cookie, name, id };
  }
  writeFileSync(castFile, JSON.stringify({ url: desk.url, people }));
}
