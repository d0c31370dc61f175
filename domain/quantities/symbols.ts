const symbols: Record<string, string> = {
  $: "USD",
  "＄": "USD",
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "¥": "¥",
  "￥": "¥",
  "₹": "INR",
  "₩": "KRW",
  "₴": "UAH",
  "₸": "KZT",
  "₺": "TRY",
  "₪": "ILS",
  "฿": "THB",
  "₫": "VND",
};

/** The currency whose sign stands before a number: `$5`, `€ 5`, `A$5` (a dollar of no known country, `$`). */
export function symbolBefore(text: string, from: number): string | undefined {
  let at = from - 1;
  if (text[at] === " " || text[at] === "\u00a0") at--;
  const code = symbols[text[at] ?? ""];
  if (code !== "USD") return code;
  const country = text[at - 1] ?? "";
  return /[A-Z]/.test(country) && !(country === "S" && text[at - 2] === "U") ? "$" : code;
}

/** Where the sign before a number stands; the number itself where there is none. */
export function signBefore(text: string, from: number): number {
  const at = text[from - 1] === " " || text[from - 1] === "\u00a0" ? from - 2 : from - 1;
  return symbols[text[at] ?? ""] ? at : from;
}

/** The currency whose sign stands right behind a number, or behind one space. */
export function symbolAfter(text: string, to: number): string | undefined {
  const direct = symbols[text[to] ?? ""];
  if (direct) return direct;
  if (text[to] !== " " && text[to] !== "\u00a0") return undefined;
  // "100 $5": the sign belongs to what follows.
  const code = symbols[text[to + 1] ?? ""];
  const next = text.charCodeAt(to + 2);
  return code && !(next >= 48 && next <= 57) ? code : undefined;
}
