"use client";
import { useEffect, useRef } from "react";
import type { SegmentData } from "../segments/article-data.ts";
import { useStore } from "../segments/use-segment-store.tsx";
import { useView } from "./use-view.tsx";
import { useActs } from "./workbench-acts.tsx";

const ground = { empty: "--surface-3", draft: "--draft-ink", returned: "--returned-ink" } as const;
const colours = { ...ground, confirmed: "--confirmed-ink", approved: "--approved-ink" } as const;

/**
 * The whole article at the edge, a line for each paragraph in the colour of its state; stale ones have a notch at the
 * left, those with an open error at the right. For the pointer alone: filters and keys lead to the same places.
 */
export function ArticleMap() {
  const acts = useActs();
  const store = useStore();
  const { columns } = useView();
  const canvas = useRef<HTMLCanvasElement>(null);
  const language = store.place().cursor?.language ?? columns.at(-1) ?? "";
  useEffect(() => {
    let frame = 0;
    const redraw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const shown = store.place().cursor?.language ?? language;
        if (canvas.current)
          draw(
            canvas.current,
            store.order().map(({ segments }) => segments[shown]),
          );
      });
    };
    redraw();
    const topics = (["article", "order", "place"] as const).map((topic) => store.subscribe(topic, redraw));
    const dark = matchMedia("(prefers-color-scheme: dark)");
    addEventListener("resize", redraw);
    addEventListener("scroll", redraw, { passive: true });
    dark.addEventListener("change", redraw);
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of topics) stop();
      removeEventListener("resize", redraw);
      removeEventListener("scroll", redraw);
      dark.removeEventListener("change", redraw);
    };
  }, [store, language]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without a tabindex takes no focus
    <canvas
      ref={canvas}
      aria-hidden="true"
      data-map=""
      className="no-print sticky top-[3.0625rem] hidden h-[calc(100dvh-3.0625rem)] w-3 shrink-0 cursor-pointer lg:block"
      onClick={({ clientY, currentTarget }) => {
        const { top, height } = currentTarget.getBoundingClientRect();
        const units = store.order();
        const unit = units[Math.floor(((clientY - top) / height) * units.length)];
        if (unit) acts.goTo({ unit: unit.id, language: store.place().cursor?.language ?? language }, "center");
      }}
    />
  );
}

function draw(canvas: HTMLCanvasElement, segments: readonly (SegmentData | undefined)[]) {
  const { clientWidth: width, clientHeight: height } = canvas;
  const pen = canvas.getContext("2d");
  if (!pen || width === 0) return;
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  pen.scale(devicePixelRatio, devicePixelRatio);
  const style = getComputedStyle(canvas);
  const known = new Map<string, string>();
  const colour = (name: string) => {
    // The variables hold a colour for light and one for dark: only a property of the page says which.
    const value = known.get(name) ?? resolve(canvas, style, name);
    known.set(name, value);
    return value;
  };
  const step = height / Math.max(1, segments.length);
  const line = Math.max(1, step > 3 ? step - 1 : step);
  for (const [index, segment] of segments.entries()) {
    if (!segment) continue;
    pen.globalAlpha = segment.state === "approved" ? 0.45 : 0.8;
    pen.fillStyle = colour(segment.omission ? colours.empty : colours[segment.state]);
    pen.fillRect(2, index * step, width - 4, line);
    pen.globalAlpha = 1;
    if (segment.freshness.is === "major") mark(colour("--stale-ink"), 0);
    if (segment.findings.some(({ severity, dismissed }) => severity === "error" && !dismissed))
      mark(colour("--danger"), width - 4);

    function mark(fill: string, left: number) {
      if (!pen) return;
      pen.fillStyle = fill;
      pen.fillRect(left, index * step, 4, Math.max(2, line));
    }
  }
  const { scrollHeight } = document.documentElement;
  pen.strokeStyle = colour("--ink-2");
  pen.strokeRect(0.5, (scrollY / scrollHeight) * height, width - 1, (innerHeight / scrollHeight) * height);
}

function resolve(canvas: HTMLCanvasElement, style: CSSStyleDeclaration, name: string): string {
  canvas.style.color = `var(${name})`;
  const { color } = style;
  canvas.style.color = "";
  return color;
}
