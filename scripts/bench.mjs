// npm run bench: measures what is promised. `-- saves typing` measures those alone, `-- --write` keeps the table in
// docs/performance.md. Node's built-ins only.
import { install, run } from "./tasks.mjs";

install();
run("node", ["bench/run.ts", ...process.argv.slice(2)], { NODE_ENV: "production" });
