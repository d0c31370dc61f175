import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { invalid, isRefusal, Refusal } from "../../domain/refusal.ts";
import { decode } from "../decode-text.ts";

const mostEntries = 2_000;
const mebibyte = 1024 * 1024;
const mostInPart = 50 * mebibyte;
const mostInAll = 100 * mebibyte;
const mostTimesItsSize = 200;

/** A package of Office Open XML, of which one part after another can be read. */
export interface Package {
  names: readonly string[];
  /** The text of a part, or undefined where there is none of that name. */
  read: (name: string) => Promise<string | undefined>;
}

/**
 * Opens a zip without trusting it: what it says of its sizes is not believed, but what comes out of it counted.
 * @throws Refusal `invalid` for a damaged one, `unsupported` for an encrypted one; reading a part also `tooLarge`
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await orDamaged(
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { strictFileNames: true }),
  );
  const entries = await orDamaged(entriesOf(zip));
  let left = Math.min(mostInAll, bytes.length * mostTimesItsSize);
  const read = async (name: string) => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return undefined;
    const part = await orDamaged(inflate(zip, entry, Math.min(left, mostInPart)));
    left -= part.length;
    return textOf(part);
  };
  return { names: [...entries.values()].map((entry) => entry.fileName), read };
}

/** By name; the names of parts differ by more than case. */
async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostEntries) throw invalid("content", "damaged");
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (entry.isEncrypted()) throw new Refusal("unsupported", { reason: "encrypted" });
    if (entries.has(name)) throw invalid("content", "damaged");
    if (!name.endsWith("/")) entries.set(name, entry);
  }
  return entries;
}

async function inflate(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    length += chunk.length;
    if (length > most) throw new Refusal("tooLarge", { reason: "zipBomb" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Office writes UTF-8 and declares no types; a declaration could name files of ours, or grow without end. */
function textOf(part: Buffer): string {
  const text = decode(part, "utf-8");
  if (text === undefined || /<!doctype/i.test(text)) throw invalid("content", "damaged");
  return text;
}

/** The zip library says in sentences what is wrong with a file; whatever it is, the file cannot be read. */
async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isRefusal(error)) throw error;
    const encrypted = error instanceof Error && /encrypt/i.test(error.message);
    throw encrypted ? new Refusal("unsupported", { reason: "encrypted" }) : invalid("content", "damaged");
  }
}
