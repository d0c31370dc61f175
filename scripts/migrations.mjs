// Writes the migrations of both dialects from db/schema.ts: npm run migrations -- <name>
import { run } from "./tasks.mjs";

const [name = "change"] = process.argv.slice(2);
for (const url of ["", "postgres://localhost/verso"]) {
  run("drizzle-kit", ["generate", "--name", name], { DATABASE_URL: url });
}
