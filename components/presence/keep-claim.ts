// Says where this tab is, for as long as somebody is there. What is said is put again when it changes, and renewed while
// the person does something; who does nothing for a while is said to be idle once, and then the claim lapses by itself.
// Who turns to another tab leaves the segment at once.
import { client } from "../../api/client.ts";
import type { Address } from "../segments/article-data.ts";
import type { SegmentStore } from "../segments/segment-store.ts";

/** Shorter than the claim holds by two tries. */
const renewal = 15_000;
const idleAfter = 20_000;
// Who walks through a column is nowhere for long.
const pause = 300;

interface Place {
  at?: Address;
  writing: boolean;
  idle: boolean;
}

const activity = ["keydown", "pointerdown", "pointermove", "wheel", "input", "focusin"] as const;

export function keepClaim(store: SegmentStore, claim: string): () => void {
  const { id: article } = store.article();
  let active = Date.now();
  let said: { place: string; at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A page that goes is also hidden, in an order of each browser's own: after it has left it says nothing more.
  let left = false;
  let saying = new AbortController();

  const placeNow = (): Place => {
    const { active: open, cursor } = store.place();
    const idle = document.visibilityState === "hidden" || Date.now() - active > idleAfter;
    const here = document.visibilityState === "hidden" ? undefined : (open ?? cursor);
    return {
      ...(here ? { at: { unit: here.unit, language: here.language } } : {}),
      writing: here !== undefined && open?.editing === true,
      idle,
    };
  };
  const say = (keepalive = false) => {
    clearTimeout(timer);
    timer = undefined;
    if (left) return;
    const place = placeNow();
    const words = JSON.stringify(place);
    const isNews = said?.place !== words;
    const isOld = !place.idle && Date.now() - (said?.at ?? 0) >= renewal;
    if (!isNews && !isOld) return;
    said = { place: words, at: Date.now() };
    saying = new AbortController();
    const asked = client.claims[":claim"].$put(
      { param: { claim }, json: { article, ...place } },
      { init: { keepalive, signal: saying.signal } },
    );
    // Without a connection nobody is anywhere; it is said again when there is one.
    void asked.then(
      (answer) => {
        if (!answer.ok) said = undefined;
      },
      () => {
        said = undefined;
      },
    );
  };
  const soon = () => {
    timer ??= setTimeout(say, pause);
  };
  const stir = () => {
    const wasIdle = Date.now() - active > idleAfter;
    active = Date.now();
    if (wasIdle) soon();
  };
  const turn = () => {
    if (document.visibilityState === "visible") active = Date.now();
    say(true);
  };
  const leave = () => {
    clearTimeout(timer);
    timer = undefined;
    said = undefined;
    left = true;
    // What was on its way must not arrive behind the word that one has left.
    saying.abort();
    void client.claims[":claim"].$delete({ param: { claim } }, { init: { keepalive: true } }).catch(() => {});
  };
  const comeBack = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    left = false;
    soon();
  };

  const unsubscribe = store.subscribe("place", soon);
  const ticking = setInterval(() => say(), idleAfter / 4);
  for (const name of activity) addEventListener(name, stir, { capture: true, passive: true });
  document.addEventListener("visibilitychange", turn);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", comeBack);
  soon();
  return () => {
    unsubscribe();
    clearInterval(ticking);
    for (const name of activity) removeEventListener(name, stir, { capture: true });
    document.removeEventListener("visibilitychange", turn);
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", comeBack);
    leave();
  };
}
