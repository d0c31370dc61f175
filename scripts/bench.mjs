// npm run bench: measures what is promised. `-- saves typing` measures those alone, `-- --write` keeps the table in
// docs/performance.md. `-- checks --bitext FILE.tsv --source en --target ru` measures the checks on a text of yours.
// Node's built-ins only.
import { install, run } from "./tasks.mjs";

install();
const [first, ...rest] = process.argv.slice(2);
if (first === "checks") run("node", ["bench/checks.ts", ...rest]);
else run("node", ["bench/run.ts", ...process.argv.slice(2)], { NODE_ENV: "production" });
