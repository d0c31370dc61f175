/** How an article looks that nobody has styled yet: by the habits of its script, with what the reader's system has. */
export const typography = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 2rem 1.25rem; font: 1.0625rem/1.55 "Source Serif 4", "PT Serif", Georgia, serif; }
article { max-width: 38rem; margin-inline: auto; overflow-wrap: break-word; }
h1 { font-size: 2.1rem; line-height: 1.15; text-wrap: balance; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin-block: 2em .5em; text-wrap: balance; }
.standfirst { font-size: 1.2em; line-height: 1.4; }
.byline, figcaption, .caption, .credit, .footnote { font-size: .875em; line-height: 1.45; opacity: .8; }
.credit { display: block; }
blockquote { margin-inline: 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid; }
figure { margin-inline: 0; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
td { padding: .4em .7em; border: 1px solid; vertical-align: top; text-align: start; }
body:lang(en) { quotes: "“" "”" "‘" "’"; hyphens: auto; hyphenate-limit-chars: 7 3 3; text-wrap: pretty; }
body:lang(ru) { quotes: "«" "»" "„" "“"; hyphens: auto; hyphenate-limit-chars: 7 3 3; text-wrap: pretty; }
body:lang(zh) { font-family: "Noto Serif SC", "Songti SC", SimSun, serif; line-height: 1.8; line-break: strict; text-autospace: normal; text-spacing-trim: normal; quotes: "“" "”" "‘" "’"; }
body:lang(zh-Hant) { font-family: "Noto Serif TC", "Songti TC", PMingLiU, serif; quotes: "「" "」" "『" "』"; }
article:lang(zh) p { text-align: justify; hanging-punctuation: allow-end; }
article:lang(zh) em { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
`;
