"use client";
import { soon } from "../ui/soon.tsx";

/** The one live editor: it comes when nobody waits for anything, or at the latest when it is wanted. */
export const [LiveEditor, loadEditor] = soon(
  async () => (await import("../../editor/segment-editor.tsx")).SegmentEditor,
);
