/** What makes a line an item of a list: how long it is, and the number that it says. */
export interface Marker {
  length: number;
  number?: number;
}

const bullet = /^[\u00a0\u3000]*[-•*▪◦‣·][ \t\u00a0]+(?=.*[\p{L}\p{N}])/u;
// Up to three digits: four would be a year that a sentence begins with.
const digits = /^[\u00a0\u3000]*(?:(\d{1,3})[.)][ \t\u00a0]+|[(（](\d{1,3})[)）][ \t\u00a0]*)(?=.*[\p{L}\p{N}])/u;
const chinese = /^[\u00a0\u3000]*[(（]([一二三四五六七八九十]{1,3})[)）][ \t\u3000]*(?=.*[\p{L}\p{N}])/u;

/** A dash that begins a line of dialogue is none. */
export function markerOf(line: string): Marker | undefined {
  const point = bullet.exec(line);
  if (point) return { length: point[0].length };
  const arabic = digits.exec(line);
  if (arabic) return { length: arabic[0].length, number: Number(arabic[1] ?? arabic[2]) };
  const counted = chinese.exec(line);
  return counted ? { length: counted[0].length, number: chineseNumber(counted[1]!) } : undefined;
}

/** 一 to 九十九. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? 10 * (digitOf(tens!) || 1) : 0;
  return ten + digitOf(ones!);
}

const digitOf = (text: string) => "一二三四五六七八九".indexOf(text || " ") + 1;
