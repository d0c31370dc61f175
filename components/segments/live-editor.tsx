"use client";
import { type ComponentType, lazy, useState } from "react";
import type { SegmentEditorProps } from "../../editor/segment-editor.tsx";

type Editor = ComponentType<SegmentEditorProps>;
let loaded: Editor | undefined;

/** Brings the editor's code to the browser: when nobody waits for anything, or at the latest when it is wanted. */
export async function loadEditor(): Promise<{ default: Editor }> {
  const { SegmentEditor } = await import("../../editor/segment-editor.tsx");
  loaded = SegmentEditor;
  return { default: SegmentEditor };
}

const LazyEditor = lazy(loadEditor);

/** The one live editor. Once its code is here it stands there at once, without a moment in which keys go nowhere. */
export function LiveEditor(props: SegmentEditorProps) {
  // What stands there stays there: code that arrives in the meantime must not put a second editor in its place.
  const [Now] = useState(() => loaded ?? LazyEditor);
  return <Now {...props} />;
}
