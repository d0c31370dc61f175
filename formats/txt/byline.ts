const longest = 80;

const patterns = [
  // Every word a name, so that "By Tuesday the port was open" is none.
  /^By (?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|der|da|al)(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|der|da|al))*$/u,
  /^(?:Автор|Авторы|Текст|Корреспондент)\s*[:：]\s*\S/iu,
  /^(?:作者|記者|记者|撰文|文)\s*[:：|｜/]\s*\S/u,
  /^(?:本报|本報|本刊)?(?:记者|記者|作者)[ \u3000]+\S{2,10}(?:[ \u3000、，]+\S{2,10})*$/u,
];

/** Whether the line under a headline says who wrote it. */
export function isByline(line: string): boolean {
  const text = line.trim();
  return text.length <= longest && patterns.some((pattern) => pattern.test(text));
}
