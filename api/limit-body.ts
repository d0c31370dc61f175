import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Refusal } from "../domain/refusal.ts";
import type { Ask, Env } from "./door.ts";

const tooLarge = () => {
  throw new Refusal("tooLarge", { field: "body" });
};
const bytes = 1024 * 1024;
const limits = {
  small: 2 * bytes,
  // A file of 20 MB, and the form around it; a whole article that a person has gone through is as large as its file.
  large: 22 * bytes,
};
const counting = {
  small: bodyLimit({ maxSize: limits.small, onError: tooLarge }),
  large: bodyLimit({ maxSize: limits.large, onError: tooLarge }),
};
const takesFiles = /\/(recognitions|articles|alignments|source)$/;

/**
 * Refuses a body that is larger than its route takes. A length that is declared is believed, since no more than that is
 * read; a body that comes in pieces is counted, which takes a slower way through the server.
 */
export const limitBody: MiddlewareHandler<Env> = async (ask, next) => {
  const size = takesFiles.test(ask.req.path) ? "large" : "small";
  if (ask.req.header("transfer-encoding") !== undefined) return counting[size](ask, next);
  if (declaredLength(ask) > limits[size]) tooLarge();
  await next();
};

const declaredLength = (ask: Ask) => Number(ask.req.header("content-length") ?? 0);
