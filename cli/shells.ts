/** A command as a shell completes it: its words, its options, and the words that its arguments can be. */
export interface Completed {
  name: string;
  options: readonly string[];
  choices: readonly string[];
}

const unique = (words: readonly string[]) => [...new Set(words)];
const firstWords = (commands: readonly Completed[]) => unique(commands.map(({ name }) => name.split(" ")[0]!));
const rooms = (commands: readonly Completed[]) =>
  unique(commands.filter(({ name }) => name.includes(" ")).map(({ name }) => name.split(" ")[0]!)).map((room) => ({
    room,
    seconds: commands.filter(({ name }) => name.startsWith(`${room} `)).map(({ name }) => name.split(" ")[1]!),
  }));

function bash(commands: readonly Completed[]): string {
  const cases = [
    ...commands.map(({ name, options, choices }) => `    "${name}") words="${[...choices, ...options].join(" ")}" ;;`),
    ...rooms(commands).map(({ room, seconds }) => `    "${room}") words="${seconds.join(" ")}" ;;`),
  ];
  return `_verso() {
  local current="\${COMP_WORDS[COMP_CWORD]}" first="\${COMP_WORDS[1]}" words="" called
  called="$first"
  case "$first" in ${rooms(commands)
    .map(({ room }) => room)
    .join("|")}) [ "$COMP_CWORD" -gt 2 ] && called="$first \${COMP_WORDS[2]}" ;; esac
  [ "$COMP_CWORD" -eq 1 ] && called=""
  case "$called" in
    "") words="${firstWords(commands).join(" ")} --help --version" ;;
${cases.join("\n")}
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$current") )
}
complete -o default -F _verso verso`;
}

// zsh runs bash's completions as they are.
const zsh = (commands: readonly Completed[]) => `autoload -U +X bashcompinit && bashcompinit
${bash(commands)}`;

function fish(commands: readonly Completed[]): string {
  const under = (name: string) =>
    name
      .split(" ")
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join("; and ");
  return [
    `complete -c verso -n __fish_use_subcommand -f -a '${firstWords(commands).join(" ")}'`,
    ...rooms(commands).map(
      ({ room, seconds }) =>
        `complete -c verso -n '${under(room)}; and not __fish_seen_subcommand_from ${seconds.join(" ")}' -f -a '${seconds.join(" ")}'`,
    ),
    ...commands.flatMap(({ name, options, choices }) => [
      ...(choices.length > 0 ? [`complete -c verso -n '${under(name)}' -f -a '${choices.join(" ")}'`] : []),
      ...options.map((option) => `complete -c verso -n '${under(name)}' -l ${option.slice(2)}`),
    ]),
  ].join("\n");
}

export const shells = { bash, zsh, fish } as const;
export type Shell = keyof typeof shells;
