import { randomBytes } from "node:crypto";

// Crockford's alphabet in lower case: no letter that is taken for another.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new id of 20 characters: ten of time, so that ids sort as they come, and ten of chance (50 bits). */
export function newId(): string {
  let time = Date.now();
  let id = "";
  for (let i = 0; i < 10; i++) {
    id = alphabet[time % 32] + id;
    time = Math.floor(time / 32);
  }
  for (const byte of randomBytes(10)) id += alphabet[byte % 32];
  return id;
}

/** Whether this can be an id: nothing else is looked for in the database. */
export const isId = (value: string): boolean => /^[\w-]{1,64}$/.test(value);
