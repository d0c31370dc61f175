import { defineConfig } from "drizzle-kit";
import { dialect } from "./db/dialect.ts";

// `npm run migrations -- name` runs this once for each dialect.
export default defineConfig({
  dialect: dialect === "postgres" ? "postgresql" : "sqlite",
  schema: "./db/schema.ts",
  out: `./db/migrations/${dialect}`,
  casing: "snake_case",
});
