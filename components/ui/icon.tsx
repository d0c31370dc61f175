// Drawn on a grid of 16, with a stroke of 1.5.
const paths = {
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  close: "M4 4l8 8M12 4l-8 8",
  check: "M3 8.5l3.2 3L13 4.5",
  plus: "M8 3v10M3 8h10",
  up: "M8 12.5v-9M4 7.5l4-4 4 4",
  down: "M8 3.5v9M4 8.5l4 4 4-4",
  back: "M9.5 3.5L5 8l4.5 4.5",
  forward: "M6.5 3.5L11 8l-4.5 4.5",
  move: "M5 3v10M2.5 5.5L5 3l2.500 2.500M11 13V3M8.500 10.500L11 13l2.500-2.500",
  return: "M6 4L3 7l3 3M3 7h6.5a3.5 3.5 0 010 7H7",
  join: "M3 3.5h10M3 12.5h10M8 3.5v3M8 12.5v-3M6 5.5l2 2 2-2M6 10.5l2-2 2 2",
  cut: "M3 8h10M8 3v2.5M8 10.5V13M6 5l2-2 2 2M6 11l2 2 2-2",
  drop: "M3.5 4.5h9M6.5 4.5v-1h3v1M5 4.5l.5 8.5h5l.5-8.5",
  edit: "M3 13l.6-2.7 7.2-7.2 2.1 2.1-7.2 7.2L3 13z",
  copy: "M6 5.500h7v8h-7zM10 5.500v-3H3v8h3",
  link: "M7 9a2.5 2.5 0 003.5 0l2-2A2.5 2.5 0 009 3.500l-.8.8M9 7a2.500 2.500 0 00-3.500 0l-2 2A2.500 2.500 0 007 12.500l.8-.8",
  break: "M13 4v4.500H4M6.500 6L4 8.500 6.500 11",
  panel: "M2.500 3.500h11v9h-11zM10 3.500v9",
  search: "M7 11.500a4.500 4.500 0 100-9 4.500 4.500 0 000 9zM10.300 10.300l3.200 3.200",
  globe:
    "M8 14A6 6 0 108 2a6 6 0 000 12zM2.300 8h11.400M8 2c2 2 2.500 4 2.500 6S10 12 8 14M8 2C6 4 5.500 6 5.500 8S6 12 8 14",
  person: "M8 8a2.700 2.700 0 100-5.400A2.700 2.700 0 008 8zM2.800 13.500c.6-2.600 2.700-4 5.200-4s4.600 1.400 5.200 4",
  columns: "M2.500 3.500h11v9h-11zM8 3.500v9",
  download: "M8 2.500v7.500M4.500 7L8 10.500 11.500 7M3 13.500h10",
  eye: "M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8zM8 10a2 2 0 100-4 2 2 0 000 4z",
  question: "M5.500 6a2.500 2.500 0 115 0c0 1.700-2.500 2-2.500 3.700M8 12.500h.01",
  comment: "M2.500 3.500h11v7.500h-6l-3 2.500v-2.500h-2z",
  warning: "M8 2.500l6 10.500H2L8 2.500zM8 6.500v3M8 11.500h.01",
} as const;
export type IconName = keyof typeof paths;

/** A picture beside words, or in a button that has a label: never said by itself. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`size-4 shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2.2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
