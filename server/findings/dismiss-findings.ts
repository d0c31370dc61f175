import { reader } from "../../db/client.ts";
import { addEvent } from "../../db/queries/events.ts";
import { addDismissals, type DismissalRow, listDismissalsFor } from "../../db/queries/findings.ts";
import { findUnit } from "../../db/queries/units.ts";
import { concernOf, type DismissalScope, languagesOf, wordsOf } from "../../domain/findings/dismissal.ts";
import { mostAtOnce, parseReason } from "../../domain/findings/reason.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { type LoadedArticle, loadArticle, reachArticle } from "../articles/load-article.ts";
import { newId } from "../id.ts";
import { type ArticleFinding, type ExaminedEdition, examineEdition, findingsOf } from "./examine-edition.ts";
import { findingId, isOpen } from "./present-findings.ts";

/** A finding of an article: where it is, and its id there. */
export interface NamedFinding {
  unit: string;
  language: Language;
  id: string;
}
export interface DismissFindings {
  scope: DismissalScope;
  reason: string;
  /** All of one article. */
  findings: readonly NamedFinding[];
  /** Nothing is dismissed: only what would be is answered. */
  preview?: boolean | undefined;
}
export interface Dismissed {
  /** The dismissals, in the order of the findings; none where it is a preview. */
  dismissals: string[];
  /** Every open finding of the article, in these languages, that they say no to: also others of the same words. */
  findings: ArticleFinding[];
}

/** The right that a scope takes: who silences a check beyond their own text answers for others. */
export const permissionFor = {
  segment: "finding.dismiss",
  article: "finding.dismiss",
  unit: "finding.dismissWidely",
  pattern: "finding.dismissWidely",
} as const satisfies Record<DismissalScope, string>;

/**
 * Says no to findings, for a reason. A no belongs to the words that it is about: where these change, what was found is open again.
 * @throws Refusal `notFound`, `forbidden`, `invalid`, `conflict` where a finding is not there any more, `notNow`
 */
export async function dismissFindings(actor: Actor, input: DismissFindings): Promise<Dismissed> {
  const loaded = await loadArticle(reader(), actor, "article.read", await articleOf(actor, input.findings));
  refuseUnlessOpen(actor, loaded, input);
  const reason = parseReason(input.reason);
  const editions = await examine(loaded, input);
  const before = await listDismissalsFor(reader(), loaded.project.id, loaded.article.id);
  const common = { project: loaded.project.id, article: loaded.article.id, reason, by: actor.member, act: newId() };
  const rows = input.findings.map((named) => ({
    id: newId(),
    at: new Date(),
    endedAt: null,
    endedBy: null,
    ...common,
    ...aboutOf(named, input.scope, editions.get(named.language)),
  }));
  const findings = caughtBy(rows, { loaded, editions, before });
  if (input.preview) return { dismissals: [], findings };
  return act(actor, async (tx, at) => {
    refuseUnlessOpen(actor, await reachArticle(tx, actor, "article.read", loaded.article.id), input);
    await addDismissals(
      tx,
      rows.map((row) => ({ ...row, at })),
    );
    const [first] = rows;
    const one = new Set(rows.map(({ unit, language }) => `${unit} ${language}`)).size === 1;
    await addEvent(tx, actor, at, "finding.dismiss", {
      project: common.project,
      article: common.article,
      ...(one && first ? { unit: first.unit, language: first.language } : {}),
      details: { scope: input.scope, reason, checks: [...new Set(rows.map(({ check }) => check))], count: rows.length },
    });
    return { dismissals: rows.map(({ id }) => id), findings };
  });
}

/** The one article that the findings are of. */
async function articleOf(actor: Actor, findings: readonly NamedFinding[]): Promise<string> {
  const units = [...new Set(findings.map(({ unit }) => unit))];
  if (units.length === 0) throw invalid("findings", "required");
  if (findings.length > mostAtOnce) throw new Refusal("tooLarge", { field: "findings", most: mostAtOnce });
  const articles = new Set<string>();
  for (const unit of units) {
    const found = await findUnit(reader(), unit);
    if (!found || !can(actor, "article.read", { project: found.project.id })) throw new Refusal("notFound");
    articles.add(found.article.id);
  }
  const [article, ...others] = articles;
  if (!article || others.length > 0) throw invalid("findings", "oneArticle");
  return article;
}

type Reached = Pick<LoadedArticle, "article" | "project">;

function refuseUnlessOpen(actor: Actor, { article, project }: Reached, { scope, findings }: DismissFindings): void {
  for (const language of new Set(findings.map((one) => one.language))) {
    if (!article.languages.includes(language)) throw invalid("language", "notInArticle");
    const about = { project: project.id, language, source: article.source };
    if (!can(actor, permissionFor[scope], about)) throw new Refusal("forbidden");
  }
  if (article.archivedAt) throw new Refusal("notNow");
}

type Editions = ReadonlyMap<Language, ExaminedEdition>;

async function examine(loaded: LoadedArticle, { findings }: DismissFindings): Promise<Editions> {
  const editions = new Map<Language, ExaminedEdition>();
  for (const language of new Set(findings.map((one) => one.language)))
    editions.set(language, await examineEdition(loaded, language));
  return editions;
}

// What people are shown of the words that a no is about.
const longestShown = 200;

/** What a dismissal of this finding says no to. */
function aboutOf({ unit, language, id }: NamedFinding, scope: DismissalScope, edition: ExaminedEdition | undefined) {
  const checked = edition?.units.find((one) => one.unit === unit);
  const finding = checked?.findings.find((one) => findingId(one) === id);
  if (!checked || !finding) throw new Refusal("conflict", { reason: "findingGone" });
  const found = { finding, pairing: checked.pairing };
  const { sourceLanguage } = languagesOf(checked.pairing);
  const { source, target } = wordsOf(found);
  const shown = (words: readonly string[]) =>
    words.slice(0, 10).map((word) => word.slice(0, longestShown).toWellFormed());
  return {
    scope,
    check: finding.check,
    concern: concernOf(scope, found),
    unit,
    sourceLanguage,
    language,
    words: { source: shown(source), target: shown(target) },
  };
}

interface Catching {
  loaded: LoadedArticle;
  editions: Editions;
  before: readonly DismissalRow[];
}

/** What is open in the article and would not be with these. */
function caughtBy(rows: readonly DismissalRow[], { loaded, editions, before }: Catching): ArticleFinding[] {
  const { id } = loaded.article;
  return [...editions].flatMap(([language, edition]) => {
    const open = new Set(findingsOf(edition, id, language, before).filter(isOpen).map(placeOf));
    const after = findingsOf(edition, id, language, [...before, ...rows]);
    return after.filter((finding) => !isOpen(finding) && open.has(placeOf(finding)));
  });
}

const placeOf = ({ unit, id }: ArticleFinding) => `${unit} ${id}`;
