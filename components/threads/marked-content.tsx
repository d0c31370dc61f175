"use client";
import { useMemo } from "react";
import type { Content } from "../../domain/content/content.ts";
import { piecesOf } from "../../domain/content/pieces.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { findAnchor } from "../../domain/threads/anchor.ts";
import { markAttributes, type ThreadMark } from "../../editor/thread-mark.ts";
import { useOpenThreads } from "../presence/use-company.tsx";
import type { Address } from "../segments/article-data.ts";
import { SegmentContent } from "../segments/segment-content.tsx";
import { useMarks } from "./use-marks.ts";

/** The text of a segment as it is read, with the words marked that threads point to. */
export function MarkedContent(props: MarkedContentProps) {
  const { unit, language } = props.address;
  const isMarked = useOpenThreads(unit).some(({ anchor }) => anchor?.language === language);
  // Most texts have none, and there are thousands of them.
  return isMarked ? <Marked {...props} /> : <SegmentContent content={props.content} />;
}

interface MarkedContentProps {
  address: Address;
  content: Content;
}

function Marked({ address, content }: MarkedContentProps) {
  const marks = useMarks(address);
  const pieces = useMemo(() => markedPieces(content, marks), [content, marks]);
  return pieces.map(({ content, mark }, index) => {
    if (!mark) return <SegmentContent key={index} content={content} />;
    const { class: className, ...attributes } = markAttributes(mark);
    return (
      <mark key={index} className={className} {...attributes}>
        <SegmentContent content={content} />
      </mark>
    );
  });
}

/** Where two threads point to the same words, the mark is that of the newer one. */
function markedPieces(content: Content, marks: readonly ThreadMark[]): { content: Content; mark?: ThreadMark }[] {
  const text = plainText(content);
  const ranges = marks.flatMap((mark) => {
    const range = findAnchor(text, mark.anchor);
    return range ? [{ mark, ...range }] : [];
  });
  const offsets = [...new Set(ranges.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  return piecesOf(content, offsets).map((content, index) => {
    const at = offsets[index - 1] ?? -1;
    const mark = ranges.find(({ from, to }) => from <= at && at < to)?.mark;
    return mark ? { content, mark } : { content };
  });
}
