import { commandNames, commands } from "./all.ts";
import { command, everywhere } from "./command.ts";
import { type Shell, shells } from "./shells.ts";

export default command({
  arguments: [{ name: "shell", choices: Object.keys(shells) }],
  options: {},
  async run({ shell }, terminal) {
    const words = await Promise.all(
      commandNames.map(async (name) => {
        const { arguments: places, options } = await commands[name]();
        return {
          name,
          options: Object.keys({ ...options, ...everywhere }).map((option) => `--${option}`),
          choices: places.flatMap(({ choices = [] }) => choices),
        };
      }),
    );
    const script = shells[shell as Shell](words);
    terminal.answer({ shell, script }, () => [script]);
  },
});
