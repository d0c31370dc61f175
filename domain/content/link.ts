const absolute = /^(https?:\/\/[^\s/?#]|mailto:[^\s]+@|tel:[+\d])/i;
// A path or a fragment of the same site; two slashes, or a slash and a backslash, would name another host.
const relative = /^(\/(?![/\\])|#|\.{1,2}\/|\?)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these inside an address, so that a scheme can hide behind them
const unsafe = /[\u0000-\u0020\u007f-\u009f\\\u202a-\u202e\u2066-\u2069]/;

const longestHref = 2_000;

/** Whether a link may lead there: http, https, mailto, tel, or a path of the same site. */
export function isSafeHref(href: string): boolean {
  if (href.length > longestHref || unsafe.test(href) || !href.isWellFormed()) return false;
  return absolute.test(href) || relative.test(href);
}
