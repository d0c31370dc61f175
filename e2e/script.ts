// What a program does at the desk: prepares for a journey what the journey is not about.
import { randomUUID } from "node:crypto";
import { cast, password } from "./cast.ts";
import type { Desk } from "./server.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers are read as each journey knows them
type Answer = any;

export class Script {
  readonly url: string;
  readonly cookie: string;

  constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  /** Sets a new desk up, as its administrator. */
  static async setUpDesk({ url, setup }: Pick<Desk, "url" | "setup">, policy = "two-people"): Promise<Script> {
    const token = new URL(setup, url).searchParams.get("token");
    const { name, email } = cast.admin;
    return new Script(url, await enter(url, "/setup", { token, name, email, password, policy }));
  }

  /** Joins the desk by an invitation; gives the session's cookie. */
  static join(url: string, link: string, name: string): Promise<string> {
    const token = new URL(link).searchParams.get("token");
    return enter(url, `/links/${token}`, { name, password });
  }

  get = (path: string): Promise<Answer> => this.ask("GET", path);
  post = (path: string, body: unknown = {}): Promise<Answer> => this.ask("POST", path, body);
  patch = (path: string, body: unknown): Promise<Answer> => this.ask("PATCH", path, body);

  /** Writes a text as somebody would who looked at the segment first. */
  async write(unit: string, language: string, text: string): Promise<Answer> {
    const { segments } = await this.get(`/units/${unit}`);
    return this.ask(
      "PUT",
      `/segments/${unit}/${language}`,
      { text },
      { "if-match": `"${segments[language].version}"` },
    );
  }

  async step(unit: string, language: string, step: string, more: object = {}): Promise<Answer> {
    const { segments } = await this.get(`/units/${unit}`);
    return this.post(`/segments/${unit}/${language}/steps`, { step, version: segments[language].version, ...more });
  }

  async ask(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        origin: this.url,
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
        ...more,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }
}

async function enter(url: string, path: string, body: unknown): Promise<string> {
  const headers = { "content-type": "application/json", origin: url };
  const response = await fetch(`${url}/api/v1${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
  if (!cookie) throw new Error(`${path}: ${await response.text()}`);
  return cookie;
}
