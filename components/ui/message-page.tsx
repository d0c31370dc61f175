import type { ReactNode } from "react";

/** A page that says one thing. */
export function MessagePage({ title, detail, children }: { title: string; detail: string; children?: ReactNode }) {
  return (
    <main id="main" className="mx-auto flex min-h-[60vh] max-w-md flex-col items-start justify-center gap-3 px-5">
      <h1 className="font-serif text-2xl font-semibold">{title}</h1>
      <p className="text-ink-2">{detail}</p>
      {children}
    </main>
  );
}
