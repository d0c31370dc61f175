// What runs before the command line itself is loaded: how its modules are found, and where it stands.
import module from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command; its status becomes that of the process. */
export async function run(words: readonly string[]): Promise<void> {
  quicken();
  // The folder of the person: npm runs a script in the checkout's own, and tells where it was called.
  const folder = (process.env.npm_lifecycle_event === "verso" && process.env.INIT_CWD) || process.cwd();
  // The data folder, migrations and worker threads are found from the checkout.
  process.chdir(root);
  const { main } = await import("./main.ts");
  process.exitCode = await main(words, folder);
}

/**
 * A command lives for less than a second, and most of it is the loading of modules. Drizzle is taken as CommonJS: its
 * three hundred small files load five times as fast that way.
 */
function quicken() {
  module.registerHooks?.({
    resolve: (name, context, next) =>
      next(name, name.startsWith("drizzle-orm") ? { ...context, conditions: ["node", "require", "default"] } : context),
  });
}
