// npm run dev: the same process, with pages that are built as they are asked for.
import { install, run } from "./tasks.mjs";

install();
run("node", ["--watch-path=api", "--watch-path=server", "--watch-path=db", "--watch-path=domain", "main.ts"], {
  NODE_ENV: "development",
});
