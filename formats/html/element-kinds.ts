const names = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Without content. */
export const voids = names("area base br col embed hr img input link meta param source track wbr");

/** What stands in them is text to the parser, whatever it looks like. */
export const raw = names("script style textarea title xmp iframe noembed noframes");

/** Their end may be left out, and the next of the kind ends them: they do not nest by themselves. */
export const selfEnding = names("p li dt dd tr td th thead tbody tfoot colgroup option html head body");

/** What the parser calls formatting: left open, they go on in the next block. */
export const marks = names("a b big code em font i nobr s small strike strong tt u");

/** The end of an element outside these is not seen inside them. */
export const isolating = names("table template object marquee applet svg math");

/** What begins a new block of text. */
export const blocks = names(
  "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section select summary tbody td tfoot th thead tr ul",
);
