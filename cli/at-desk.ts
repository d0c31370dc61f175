import { userInfo } from "node:os";
import type { Actor } from "../domain/permissions/actor.ts";

interface AtDesk {
  /** The address of the member for whom the one at the terminal acts. */
  as?: string | undefined;
  /** Whether the command changes something: the log and the history then name who did. */
  acts?: boolean;
  /** Whether a desk that is not there yet is made. */
  make?: boolean;
}

/** Does something at the desk of the settings, beside a server or without one, and closes it again. */
export async function atDesk<T>(
  { as, acts = false, make = false }: AtDesk,
  work: (actor: Actor) => Promise<T>,
): Promise<T> {
  const { VERSO_SAMPLE } = await settings();
  const [{ openDesk, closeDesk }, { enlistOperator, findMemberActor, findOperator }] = await Promise.all([
    import("../server/open-desk.ts"),
    import("../server/members/find-operator.ts"),
  ]);
  try {
    await openDesk({ make, sample: VERSO_SAMPLE === "1" });
    const name = userName();
    if (as !== undefined) return await work(await findMemberActor(as, name));
    return await work(await (acts ? enlistOperator(name) : findOperator(name)));
  } finally {
    await closeDesk();
  }
}

/** The settings of the environment. @throws SettingsError */
export async function settings() {
  const { readSettings } = await import("../server/settings.ts");
  return readSettings(process.env);
}

/** The operating system's user; a number where it has no name, as in some containers. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 0}`;
  }
}
