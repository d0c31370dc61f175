// A closed loop of requests over raw sockets: each connection asks again as soon as it is answered. It costs so little
// that what is measured is the server.
import { connect } from "node:net";

export interface Load {
  url: string;
  inFlight: number;
  seconds: number;
  /** The next request of a connection, head and body; called again after each answer. */
  ask(connection: number): { method: string; path: string; headers: Record<string, string>; body: string };
  /** What came back. @throws to end the run */
  answered(connection: number, status: number, body: string): void;
}

/** Answers in a second. */
export async function runLoad(load: Load): Promise<number> {
  const { host, port, hostname } = Object.assign(new URL(load.url));
  let answers = 0;
  const begin = performance.now();
  const end = begin + load.seconds * 1000;
  const one = (connection: number) =>
    new Promise<void>((done, failed) => {
      const socket = connect({ port: Number(port), host: hostname }).setNoDelay();
      let heard = Buffer.alloc(0);
      const send = () => {
        const { method, path, headers, body } = load.ask(connection);
        const head = Object.entries({ host, "content-length": Buffer.byteLength(body), ...headers });
        socket.write(
          `${method} ${path} HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n${body}`,
        );
      };
      socket.on("connect", send);
      socket.on("error", failed);
      socket.on("close", () => failed(new Error("the server closed the connection")));
      socket.on("data", (chunk) => {
        heard = heard.length === 0 ? chunk : Buffer.concat([heard, chunk]);
        const answer = readAnswer(heard);
        if (!answer) return;
        heard = Buffer.alloc(0);
        try {
          load.answered(connection, answer.status, answer.body);
        } catch (error) {
          return failed(error);
        }
        answers++;
        if (performance.now() < end) return send();
        socket.removeAllListeners("close");
        socket.destroy();
        done();
      });
    });
  await Promise.all(Array.from({ length: load.inFlight }, (_, connection) => one(connection)));
  return answers / ((performance.now() - begin) / 1000);
}

/** One answer, when all of it has come. */
function readAnswer(heard: Buffer): { status: number; body: string } | undefined {
  const gap = heard.indexOf("\r\n\r\n");
  if (gap < 0) return undefined;
  const head = heard.toString("latin1", 0, gap);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const rest = heard.subarray(gap + 4);
  if (length !== undefined) return rest.length < Number(length) ? undefined : { status, body: rest.toString() };
  return rest.toString("latin1", rest.length - 5) === "0\r\n\r\n" ? { status, body: rest.toString() } : undefined;
}
