"use client";
import { useTranslations } from "next-intl";
import { memo, useCallback, useEffect, useRef, useState } from "react";
import { noContent } from "../../domain/content/content.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { directionOf } from "../../domain/language/tag.ts";
import { writingOf } from "../../domain/language/writing.ts";
import { type UnitKind, unitKinds } from "../../domain/segmentation/kinds.ts";
import { isChord } from "../../editor/chord.ts";
import type { EditorHandle } from "../../editor/segment-editor.tsx";
import { useFormatLabels } from "../segments/format-labels.ts";
import { LiveEditor, loadEditor } from "../segments/live-editor.tsx";
import { SegmentContent } from "../segments/segment-content.tsx";
import { Button } from "../ui/button.tsx";
import { InlineSelect } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { addBelow, change, drop, type EditedBlock, mergeUp, move, putBack, split } from "./edit-blocks.ts";

interface BlockListProps {
  blocks: EditedBlock[];
  language: string;
  onChange(blocks: EditedBlock[]): void;
}

/** The blocks of a text before it is saved: each can be edited, retyped, merged, split, moved, left out. */
export function BlockList({ blocks, language, onChange }: BlockListProps) {
  const t = useTranslations("articles.import");
  const [open, setOpen] = useState<number>();
  const [dropped, setDropped] = useState<{ block: EditedBlock; index: number }>();
  useEffect(() => void loadEditor(), []);
  const list = useRef<HTMLOListElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    // The editor that had the keyboard is gone: its text takes it.
    if (open === undefined) list.current?.querySelector<HTMLElement>(`[data-edit="${wasOpen.current}"]`)?.focus();
    wasOpen.current = open;
  }, [open]);
  const latest = useRef(blocks);
  useEffect(() => {
    latest.current = blocks;
  });
  const act = useCallback((next: (now: EditedBlock[]) => EditedBlock[]) => onChange(next(latest.current)), [onChange]);
  // An open editor holds the text as it was before it was cut or joined: it would write that back.
  const recut = useCallback<BlockRowProps["recut"]>(
    (next) => {
      setOpen(undefined);
      act(next);
    },
    [act],
  );
  const leaveOut = useCallback(
    (block: EditedBlock) => {
      setDropped({ block, index: latest.current.findIndex((one) => one.key === block.key) });
      act((now) => drop(now, block.key));
    },
    [act],
  );
  return (
    <>
      <ol ref={list} className="mt-3 border-t border-hairline">
        {blocks.map((block, index) => (
          <BlockRow
            key={block.key}
            block={block}
            position={index + 1}
            count={blocks.length}
            language={language}
            isOpen={open === block.key}
            onOpen={setOpen}
            act={act}
            recut={recut}
            onDrop={leaveOut}
          />
        ))}
      </ol>
      <p
        role="status"
        className="sticky bottom-3 mt-3 flex w-fit items-center gap-3 rounded-md bg-ink px-3 py-1.5 text-sm text-surface empty:hidden"
      >
        {dropped && (
          <>
            <span className="max-w-64 truncate">{t("dropped", { text: plainText(dropped.block.content) })}</span>
            <Button
              size="small"
              look="quiet"
              className="font-semibold underline hover:text-ink"
              onPress={() => {
                act((now) => putBack(now, dropped.block, dropped.index));
                setDropped(undefined);
              }}
            >
              {t("undo")}
            </Button>
          </>
        )}
      </p>
    </>
  );
}

interface BlockRowProps {
  block: EditedBlock;
  position: number;
  count: number;
  language: string;
  isOpen: boolean;
  onOpen(key: number | undefined): void;
  act(next: (now: EditedBlock[]) => EditedBlock[]): void;
  /** The same for what moves text from one block to another. */
  recut(next: (now: EditedBlock[]) => EditedBlock[]): void;
  onDrop(block: EditedBlock): void;
}

const BlockRow = memo(function BlockRow({
  block,
  position,
  count,
  language,
  isOpen,
  onOpen,
  act,
  recut,
  onDrop,
}: BlockRowProps) {
  const t = useTranslations();
  const labels = useFormatLabels();
  const editor = useRef<EditorHandle>(null);
  const index = position - 1;
  const text = plainText(block.content);
  const cutHere = () => {
    // Asked now: the editor is gone when the list is made anew.
    const at = editor.current?.cursor() ?? 0;
    recut((now) => split(now, index, at));
  };
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)_auto] items-start gap-x-2 gap-y-1 border-b border-hairline py-2 sm:grid-cols-[2rem_9.5rem_minmax(0,1fr)_auto]">
      <span className="pt-1.5 text-end text-xs text-ink-2 tabular-nums">{position}</span>
      <div className="max-sm:col-start-2">
        <InlineSelect
          label={t("articles.import.kind", { position })}
          value={block.kind}
          onChange={(event) => act((now) => change(now, block.key, retyped(event.target.value as UnitKind, block)))}
          choices={unitKinds.map((value) => ({ value, label: t(`units.kinds.${value}`) }))}
        />
      </div>
      <div className="min-w-0 max-sm:col-span-3 max-sm:row-start-2 max-sm:ps-10">
        {isOpen ? (
          <div className="rounded-md bg-surface p-2 ring-2 ring-accent">
            <LiveEditor
              fallback={<p className="text">{text}</p>}
              ref={editor}
              id={`block ${block.key}`}
              content={block.content}
              source={noContent}
              language={language}
              direction={directionOf(language)}
              kind={block.kind}
              spellCheck={writingOf(language).spellcheck}
              label={t("articles.import.text", { position })}
              onChange={(content) => act((now) => change(now, block.key, { content }))}
              onKeyDown={(event) => {
                const isDone = ["Escape", "Mod+Enter", "Mod+s"].some((chord) => isChord(event, chord));
                if (isDone) onOpen(undefined);
                return isDone;
              }}
              labels={labels}
            />
            <div className="mt-1.5 flex flex-wrap items-center gap-2">
              <Button size="small" onPress={cutHere}>
                <Icon name="cut" />
                {t("articles.import.split")}
              </Button>
              <span className="text-xs text-ink-2">{t("articles.import.splitHint")}</span>
              <Button size="small" look="quiet" className="ms-auto" onPress={() => onOpen(undefined)}>
                {t("ui.close")}
              </Button>
            </div>
          </div>
        ) : (
          <button
            type="button"
            data-edit={block.key}
            aria-label={`${t("articles.import.edit", { position })}: ${text.slice(0, 60)}`}
            onClick={() => onOpen(block.key)}
            className="block w-full cursor-text rounded-md p-1 text-start hover:bg-surface-2"
          >
            <span className="text block" data-kind={block.kind} lang={language} dir={directionOf(language)}>
              {text === "" ? (
                <span className="text-ink-2">{t("articles.import.empty")}</span>
              ) : (
                <SegmentContent content={block.content} />
              )}
            </span>
          </button>
        )}
      </div>
      <div className="max-sm:col-start-3 max-sm:row-start-1">
        <Menu label={t("articles.import.actionsFor", { position })}>
          <MenuItem isDisabled={position === 1} onAction={() => recut((now) => mergeUp(now, index, language))}>
            {t("articles.import.mergeUp")}
          </MenuItem>
          <MenuItem isDisabled={position === 1} onAction={() => act((now) => move(now, index, -1))}>
            {t("articles.import.moveUp")}
          </MenuItem>
          <MenuItem isDisabled={position === count} onAction={() => act((now) => move(now, index, 1))}>
            {t("articles.import.moveDown")}
          </MenuItem>
          <MenuItem onAction={() => act((now) => addBelow(now, index))}>{t("articles.import.addBelow")}</MenuItem>
          <MenuItem danger onAction={() => onDrop(block)}>
            {t("articles.import.drop")}
          </MenuItem>
        </Menu>
      </div>
    </li>
  );
});

const headKinds: readonly UnitKind[] = ["headline", "standfirst", "byline", "seoTitle", "description"];

/** A block of another kind: a heading has a level, and what stands above the text is in the head. */
function retyped(kind: UnitKind, block: EditedBlock): Partial<EditedBlock> {
  const region = headKinds.includes(kind) ? "head" : "body";
  return { kind, region, ...(kind === "heading" ? { level: block.level ?? 2 } : {}) };
}
