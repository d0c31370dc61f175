import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Ask, Env } from "./door.ts";

const bytes = 1024 * 1024;
const limits = {
  small: 2 * bytes,
  // A file of 20 MB, and the form around it; a whole article that a person has gone through is as large as its file.
  large: 22 * bytes,
};
const takesFiles = /\/(recognitions|articles|alignments)$/;

/**
 * Marks a request whose body is larger than its route takes; it is refused in its turn, see `refuseUnread`. A length that
 * is declared is believed, since no more than that is read; a body that comes in pieces is counted, which takes a slower
 * way through the server.
 */
export const limitBody: MiddlewareHandler<Env> = async (ask, next) => {
  const most = limits[takesFiles.test(ask.req.path) ? "large" : "small"];
  const goOn = async () => {
    ask.set("tooLarge", true);
    await next();
    return ask.res;
  };
  if (ask.req.header("transfer-encoding") !== undefined) return bodyLimit({ maxSize: most, onError: goOn })(ask, next);
  if (declaredLength(ask) > most) ask.set("tooLarge", true);
  await next();
};

const declaredLength = (ask: Ask) => Number(ask.req.header("content-length") ?? 0);
