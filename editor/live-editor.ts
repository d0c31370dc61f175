import { Editor } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import type { Content } from "../domain/content/content.ts";
import { isLong } from "../domain/content/is-long.ts";
import { toContent, toDocument } from "./content.ts";
import { bold } from "./extensions/bold.ts";
import { code } from "./extensions/code.ts";
import { codeIds } from "./extensions/code-ids.ts";
import { findingMarks } from "./extensions/finding-marks.ts";
import { hardBreak } from "./extensions/hard-break.ts";
import { history } from "./extensions/history.ts";
import { italic } from "./extensions/italic.ts";
import { link } from "./extensions/link.ts";
import { paragraphBreak } from "./extensions/paragraph-break.ts";
import { segmentKeys } from "./extensions/segment-keys.ts";
import { segmentPaste } from "./extensions/segment-paste.ts";
import { document as doc, paragraph, text } from "./extensions/single-paragraph.ts";
import { subscript } from "./extensions/subscript.ts";
import { superscript } from "./extensions/superscript.ts";
import { threadMarks } from "./extensions/thread-marks.ts";
import { typographer } from "./extensions/typographer.ts";
import type { SegmentEditorProps } from "./segment-editor.tsx";

// How many segments can be left and come back to with their undo; a state is a few kilobytes.
const mostKept = 60;

/** Where the editor is: what the open segment says about itself, and whom to tell. */
type Seat = () => SegmentEditorProps;

/**
 * The one live editor of a page. It is carried from segment to segment; each finds its undo again when one comes back
 * to it, as long as nobody else has changed its text meanwhile.
 */
export interface LiveEditor {
  readonly editor: Editor;
  /** Takes its seat in a slot, until the function that it answers is called. */
  sit(host: HTMLElement, key: string, seat: Seat): () => void;
}

let live: LiveEditor | undefined;
export const liveEditor = (): LiveEditor => {
  live ??= createLiveEditor();
  return live;
};

function createLiveEditor(): LiveEditor {
  let seat: Seat | undefined;
  const kept = new Map<string, EditorState>();
  const editor = new Editor({
    element: null,
    extensions: [
      doc,
      paragraph,
      text,
      hardBreak,
      paragraphBreak,
      // In the order in which marks are nested and stored.
      link,
      bold,
      italic,
      superscript,
      subscript,
      code,
      codeIds.configure({ source: () => seat?.().source ?? [] }),
      segmentPaste.configure({
        onSeveral: (paragraphs) => seat?.().onPasteSeveral?.(paragraphs) ?? false,
        onTrouble: (trouble) => seat?.().onPasteTrouble?.(trouble),
      }),
      typographer.configure({ language: () => (seat?.().typographer ? seat().language : undefined) }),
      history,
      threadMarks,
      findingMarks,
      segmentKeys.configure({ onKeyDown: (event) => seat?.().onKeyDown(event) ?? false }),
    ],
    injectCSS: false,
    onUpdate: () => seat?.().onChange(toContent(editor.getJSON())),
    onBlur: () => seat?.().onBlur?.(),
  });

  const stateOf = (key: string, content: Content): EditorState => {
    const state = kept.get(key);
    if (state && isSame(toContent(state.doc.toJSON()), content)) return state;
    return EditorState.create({ doc: editor.schema.nodeFromJSON(toDocument(content)) });
  };
  const keep = (key: string) => {
    kept.delete(key);
    kept.set(key, editor.state);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  };

  return {
    editor,
    sit(host, key, next) {
      seat = next;
      // It stands on no page now: this is the state that it comes with.
      editor.view.updateState(stateOf(key, next().content));
      editor.setOptions({ editorProps: { attributes: attributesOf(next()) } });
      editor.mount(host);
      return () => {
        keep(key);
        editor.unmount();
        seat = undefined;
      };
    },
  };
}

const isSame = (a: Content, b: Content) => JSON.stringify(a) === JSON.stringify(b);

function attributesOf(props: SegmentEditorProps): Record<string, string> {
  const { label, describedBy, language, direction, content, spellCheck } = props;
  return {
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    ...(describedBy ? { "aria-describedby": describedBy } : {}),
    lang: language,
    dir: direction,
    ...(isLong(content) ? { class: "long" } : {}),
    spellcheck: String(spellCheck),
    autocapitalize: "sentences",
    enterkeyhint: "enter",
  };
}
