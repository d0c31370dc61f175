import { describe, expect, it } from "vitest";
import { reader, write } from "../../db/client.ts";
import { addSession } from "../../db/queries/sessions.ts";
import { endOtherSessions, endSession, signOut } from "../sessions/end-session.ts";
import { findActor } from "../sessions/find-actor.ts";
import { listSessions } from "../sessions/list-sessions.ts";
import { signIn } from "../sessions/sign-in.ts";
import { hashToken, newToken } from "../sessions/token.ts";
import { admin, anna, desk, oleg, openDesk, refusal } from "../testing/desk.ts";
import { changePassword } from "./change-profile.ts";
import { changeRights, endMember, restoreMember } from "./change-rights.ts";
import { inviteMember } from "./invite-member.ts";
import { issueLink } from "./issue-link.ts";
import { joinDesk } from "./join-desk.ts";
import { listMembers } from "./list-members.ts";
import { openLink } from "./open-link.ts";

openDesk();
const client = { agent: "Test", address: "192.0.2.1" };
let guests = 0;
const guest = () => ({
  email: `guest${++guests}@example.org`,
  name: "Guest",
  role: "viewer" as const,
  translate: ["ru"],
  review: [],
  project: desk,
});
const good = "a long enough phrase";
const joined = async () => {
  const invited = guest();
  const { id, token } = await inviteMember(admin, invited);
  const session = await joinDesk({ token, name: "Guest", password: good }, client);
  return { id, email: invited.email, token: session.token };
};

describe("inviting", () => {
  it("makes a link that opens once, and lets its holder in with the rights they were given", async () => {
    const { id, token } = await inviteMember(admin, guest());
    expect(await openLink(token)).toMatchObject({ kind: "invitation", name: "Guest" });
    const session = await joinDesk({ token, name: "Инга", password: good }, client);
    expect(await findActor(session.token, "web")).toMatchObject({
      member: id,
      name: "Инга",
      memberships: [{ project: desk, translate: ["ru"], review: [] }],
    });
    await expect(joinDesk({ token, name: "Other", password: good }, client)).rejects.toEqual(refusal("notFound"));
  });

  it("lets one of fifty in who open a link at once", async () => {
    const { token } = await inviteMember(admin, guest());
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, () => joinDesk({ token, name: "Guest", password: good }, client)),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  });

  it("gives the same link to the same request, and stores it nowhere", async () => {
    const asking = { ...admin, request: { key: "invite-1", digest: "a" } };
    const input = guest();
    const [first, again] = [await inviteMember(asking, input), await inviteMember(asking, input)];
    expect(again).toEqual(first);
    const rows = await reader()
      .select()
      .from((await import("../../db/schema.ts")).answers);
    expect(JSON.stringify(rows)).not.toContain(first.token);
  });

  it.each([
    ["an address that is none", { email: "nobody" }, "invalid"],
    ["an address that is taken", { email: "ANNA@example.org" }, "invalid"],
    ["a name with a hidden turn of direction", { name: "An\u202ena" }, "invalid"],
    ["a project that is none", { project: "nowhere" }, "notFound"],
  ])("refuses %s", async (_, change, code) => {
    await expect(inviteMember(admin, { ...guest(), ...change })).rejects.toEqual(refusal(code));
  });

  it("is the administrators' alone", async () => {
    await expect(inviteMember(oleg, guest())).rejects.toEqual(refusal("forbidden"));
    await expect(listMembers(anna)).rejects.toEqual(refusal("forbidden"));
  });
});

describe("signing in", () => {
  it("opens a session for the right password, whatever the case of the address", async () => {
    const { id, email } = await joined();
    const { token } = await signIn({ email: email.toUpperCase(), password: good }, client);
    expect((await findActor(token, "web"))?.member).toBe(id);
  });

  it("says the same of a wrong password and of an unknown address", async () => {
    const { email } = await joined();
    for (const wrong of [
      { email, password: "wrong" },
      { email: "nobody@example.org", password: good },
    ]) {
      await expect(signIn(wrong, { ...client, address: "192.0.2.7" })).rejects.toEqual(
        refusal("unauthenticated", { reason: "wrongPassword" }),
      );
    }
  });

  it("is slowed down at one address, and open from another", async () => {
    const { email } = await joined();
    const from = (address: string, password: string) => signIn({ email, password }, { ...client, address });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => from("198.51.100.1", "wrong")));
    const codes = tries.map((one) => (one.status === "rejected" ? one.reason.code : "in"));
    expect(codes.filter((code) => code === "unauthenticated")).toHaveLength(5);
    expect(codes.filter((code) => code === "tooMany")).toHaveLength(15);
    await expect(from("198.51.100.1", good)).rejects.toEqual(refusal("tooMany"));
    expect(await from("203.0.113.9", good)).toHaveProperty("token");
  });

  it("ends with the session, with all others, and with the membership", async () => {
    const { id, email, token } = await joined();
    const other = await signIn({ email, password: good }, client);
    const actor = (await findActor(token, "web"))!;
    expect((await listSessions(actor, token)).map((one) => one.current).sort()).toEqual([false, true]);
    await endOtherSessions(actor, token);
    expect(await findActor(other.token, "web")).toBeUndefined();
    await signOut(actor, token);
    expect(await findActor(token, "web")).toBeUndefined();
    const third = await signIn({ email, password: good }, client);
    await endMember(admin, id);
    expect(await findActor(third.token, "web")).toBeUndefined();
    await expect(signIn({ email, password: good }, client)).rejects.toEqual(refusal("unauthenticated"));
    await restoreMember(admin, id);
    expect(await signIn({ email, password: good }, client)).toHaveProperty("token");
  });

  it("ends by itself: when nobody has used it for a week, and after thirty days", async () => {
    const { id } = await joined();
    const day = 24 * 60 * 60 * 1000;
    const ago = (days: number) => new Date(Date.now() - days * day);
    const open = async (seen: number, ends: number) => {
      const token = newToken();
      const row = {
        tokenHash: hashToken(token),
        member: id,
        createdAt: ago(29),
        seenAt: ago(seen),
        endsAt: ago(ends),
        agent: "",
        address: "",
      };
      await write((tx) => addSession(tx, row));
      return (await findActor(token, "web")) !== undefined;
    };
    expect([await open(6.9, -1), await open(7.1, -1), await open(0, 0.1)]).toEqual([true, false, false]);
  });

  it("belongs to one person: nobody ends another's session", async () => {
    const { token } = await joined();
    await expect(endSession(anna, hashToken(token))).rejects.toEqual(refusal("notFound"));
  });
});

describe("passwords and rights", () => {
  it("asks for the old password, and ends every other session", async () => {
    const { email, token } = await joined();
    const other = await signIn({ email, password: good }, client);
    const actor = (await findActor(token, "web"))!;
    await expect(changePassword(actor, { current: "wrong", password: good }, token, "192.0.2.20")).rejects.toEqual(
      refusal("invalid", { field: "current" }),
    );
    await changePassword(actor, { current: good, password: "another long phrase" }, token, "192.0.2.20");
    expect([await findActor(other.token, "web"), (await findActor(token, "web")) !== undefined]).toEqual([
      undefined,
      true,
    ]);
  });

  it.each([
    ["a short one", "too short", "tooShort"],
    ["the same letter", "aaaaaaaaaaaaaa", "guessable"],
    ["the first that anybody tries", "password1234", "guessable"],
  ])("refuses %s", async (_, password, reason) => {
    const { token } = await inviteMember(admin, guest());
    await expect(joinDesk({ token, name: "Guest", password }, client)).rejects.toEqual(
      refusal("invalid", { field: "password", reason }),
    );
    expect(await openLink(token)).toMatchObject({ kind: "invitation" });
  });

  it("change at once, also for a session that is open", async () => {
    const { id, token } = await joined();
    await changeRights(admin, id, { role: "viewer", translate: [], review: ["zh-Hans"], project: desk });
    expect((await findActor(token, "web"))?.memberships[0]).toMatchObject({ translate: [], review: ["zh-Hans"] });
  });

  it("leave the desk an administrator", async () => {
    await expect(
      changeRights(admin, "admin", { role: "viewer", translate: [], review: [], project: desk }),
    ).rejects.toEqual(refusal("notNow"));
    await expect(endMember(admin, "admin")).rejects.toEqual(refusal("notNow"));
  });

  it("give way to a new link, which ends the one before", async () => {
    const { id, token } = await joined();
    const first = await issueLink(admin, id);
    const second = await issueLink(admin, id);
    await expect(openLink(first.token)).rejects.toEqual(refusal("notFound"));
    expect(await openLink(second.token)).toMatchObject({ kind: "sign-in" });
    await joinDesk({ token: second.token, name: "Guest", password: "a newer longer phrase" }, client);
    expect(await findActor(token, "web")).toBeUndefined();
  });
});
