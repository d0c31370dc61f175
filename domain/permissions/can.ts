import type { Language } from "../language/tag.ts";
import { type Actor, everyLanguage, type Membership } from "./actor.ts";

interface InProject {
  project: string;
}
interface InLanguage extends InProject {
  language: Language;
  /** The language that the article arrived in. */
  source: Language;
}

const membershipIn = (actor: Actor, project: string): Membership | undefined =>
  actor.memberships.find((membership) => membership.project === project);
const includes = (languages: readonly Language[] | undefined, language: Language) =>
  languages !== undefined && (languages.includes(language) || languages.includes(everyLanguage));

const administers = (actor: Actor) => actor.admin;
const belongs = (actor: Actor, { project }: InProject) => actor.admin || membershipIn(actor, project) !== undefined;
const takesPart = (actor: Actor, about: InProject) => belongs(actor, about) && !actor.readOnly;
const manages = (actor: Actor, { project }: InProject) =>
  actor.admin || membershipIn(actor, project)?.role === "manager";
const reviews = (actor: Actor, { project, language }: InLanguage) =>
  includes(membershipIn(actor, project)?.review, language);
const translates = (actor: Actor, { project, language }: InLanguage) =>
  includes(membershipIn(actor, project)?.translate, language);
/** The source is the managers' to correct; any other language is written by those who have the right to it. */
const writes = (actor: Actor, about: InLanguage) =>
  about.language === about.source ? manages(actor, about) : translates(actor, about) || reviews(actor, about);
const writesOrManages = (actor: Actor, about: InLanguage) => writes(actor, about) || manages(actor, about);

const reviewsOrManages = (actor: Actor, about: InLanguage) => reviews(actor, about) || manages(actor, about);

/** Every permission there is, as a sentence and the rule that grants it. */
const rules = {
  "member.administer": administers,
  "key.administer": administers,
  "project.add": administers,
  "project.read": belongs,
  "project.change": manages,
  "article.read": belongs,
  "article.import": manages,
  "article.change": manages,
  "unit.change": manages,
  "segment.write": writes,
  "segment.review": reviews,
  "segment.omit": writesOrManages,
  "segment.align": writesOrManages,
  "edition.plan": manages,
  "edition.signOff": manages,
  "edition.export": belongs,
  "thread.write": takesPart,
  "proof.manage": manages,
  "finding.dismiss": writesOrManages,
  "finding.dismissWidely": reviewsOrManages,
} satisfies Record<string, (actor: Actor, about: InLanguage) => boolean>;

export type Permission = keyof typeof rules;
type About<P extends Permission> = Parameters<(typeof rules)[P]> extends [unknown, infer T] ? T : undefined;

/** The one question about rights: `can(actor, "segment.review", { project, language, source })`. */
export function can<P extends Permission>(
  actor: Actor,
  permission: P,
  ...about: About<P> extends undefined ? [] : [About<P>]
): boolean {
  return rules[permission](actor, about[0] as InLanguage);
}
