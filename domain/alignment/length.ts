const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/gu;
const letters = /[^\s]/gu;
/** A Chinese character says as much as about three letters. */
const wideWeight = 3;

/** How much a text says, in letters of an alphabet; spaces do not count. */
export function saidIn(text: string): number {
  const all = text.match(letters)?.length ?? 0;
  const wides = text.match(wide)?.length ?? 0;
  return all + (wideWeight - 1) * wides;
}
