import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

export const readWhole = (file: string): Uint8Array => about(file, () => readFileSync(file));

/** A file is there as a whole or not at all; what is no file, such as a pipe, is written to as it is. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  about(file, () => {
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) return writeFileSync(file, bytes);
    const part = `${file}.part`;
    try {
      writeFileSync(part, bytes, { flush: true });
      renameSync(part, file);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
  });
}

/** Not every error of the file system names the file that the person knows. */
function about<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw Object.assign(error as Error, { path: file });
  }
}
