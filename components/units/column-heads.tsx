import { LanguageProgress } from "../workbench/language-progress.tsx";

/** What stands in each column, over the columns; on a phone, where they are none, the header says it. */
export function ColumnHeads({ columns }: { columns: readonly string[] }) {
  return (
    <div className="column-heads sticky top-[3.0625rem] z-10 grid-cols-[2.75rem_minmax(0,1fr)] gap-x-1 border-b border-hairline bg-surface py-1.5 pointer-coarse:top-[3.8125rem]">
      <span />
      <div className="slots" style={{ "--columns": columns.length } as React.CSSProperties}>
        {columns.map((language) => (
          <div key={language} className="min-w-0 px-2">
            <LanguageProgress language={language} />
          </div>
        ))}
      </div>
    </div>
  );
}
