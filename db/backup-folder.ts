import { join } from "node:path";
import { dataFolder } from "./dialect.ts";

/** Where the desk keeps the copies that it makes by itself. */
export const backupFolder = () => join(dataFolder(), "backups");
