/** A sheet on landscape paper, with its head on every page and room to write. */
export const sheetStyle = `
@page { size: A4 landscape; margin: 12mm; }
body { margin: 1.5rem; font: .9375rem/1.5 "Source Serif 4", "PT Serif", Georgia, serif; color: #1c1b19; background: #fff; }
h1 { font-size: 1.4rem; line-height: 1.2; margin: 0 0 .25rem; }
.made { color: #56524b; margin: 0 0 1rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #8a857b; padding: .4rem .6rem; vertical-align: top; text-align: start; overflow-wrap: break-word; }
thead th { background: #f5f3ef; }
th:first-child { width: 2.5rem; }
th:nth-child(2) { width: 6rem; }
th:last-child { width: 22%; }
td p { margin: 0 0 .4em; }
.kind, .standing { font-size: .8125rem; color: #56524b; }
td:lang(zh) { font-family: "Noto Serif SC", "Songti SC", SimSun, serif; line-height: 1.8; line-break: strict; text-autospace: normal; }
td:lang(zh-Hant) { font-family: "Noto Serif TC", "Songti TC", PMingLiU, serif; }
td:lang(zh) em { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
@media print { body { margin: 0; font-size: 9.5pt; } }
`;
