import { defineConfig } from "vitest/config";

// What knows the database is tested on both; everything else once.
const onBoth = ["db/**/*.test.ts", "server/**/*.test.ts", "api/**/*.test.ts"];

export default defineConfig({
  test: {
    // A machine that does other things too is slow; a test that hangs is found all the same.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: "pure",
          include: ["**/*.test.ts"],
          exclude: ["node_modules", ".next", "e2e", ...onBoth],
        },
      },
      {
        test: { name: "sqlite", include: onBoth, setupFiles: ["db/testing/sqlite.setup.ts"] },
      },
      {
        test: {
          name: "postgres",
          include: onBoth,
          // What is about SQLite alone says so in its name.
          exclude: ["**/*.sqlite.test.ts", "db/group-commit.test.ts"],
          globalSetup: ["db/testing/postgres.ts"],
          setupFiles: ["db/testing/postgres.setup.ts"],
        },
      },
    ],
  },
});
