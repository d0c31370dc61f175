// The desk's own server, asked as a browser and a proxy would ask it.

export interface ServerAnswer {
  status: number;
  headers: Headers;
  body: unknown;
}
const patience = 5_000;

/** Asks a server of ours; undefined where nobody answers. Redirects are not followed: they are an answer. */
export async function askServer(
  address: string,
  path: string,
  { origin }: { origin?: string } = {},
): Promise<ServerAnswer | undefined> {
  try {
    const response = await fetch(new URL(path, address), {
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      ...(origin
        ? { method: "POST", headers: { origin, "content-type": "application/json" }, body: JSON.stringify({}) }
        : {}),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parse(text) };
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
