// One request for every route, that works: the page of the API shows them, and a test makes them all.

export interface Example {
  /** What follows the path. */
  query?: string;
  /** The version that the writer saw. */
  version?: number;
  body?: unknown;
  /** A form, where the route takes a file. */
  form?: Record<string, string>;
  /** Values of the path that are not ids. */
  path?: Record<string, string>;
}

const paragraph = [{ type: "text", text: "The ferry sails at nine." }];

export const examples: Record<string, Example> = {
  "POST /setup": {
    body: {
      token: "the token of the link",
      name: "Ada",
      email: "ada@example.org",
      password: "a long enough password",
      policy: "two-people",
    },
  },
  "GET /links/{token}": { path: { token: "the-token-of-the-link" } },
  "POST /links/{token}": {
    path: { token: "the-token-of-the-link" },
    body: { name: "Ada", password: "a long enough password" },
  },
  "POST /sessions": { body: { email: "ada@example.org", password: "a long enough password" } },
  "GET /sessions": {},
  "DELETE /sessions": {},
  "DELETE /sessions/current": {},
  "DELETE /sessions/{id}": {},
  "GET /profile": {},
  "PATCH /profile": { body: { name: "Ada L.", preferences: { density: "compact" } } },
  "PUT /profile/password": { body: { current: "a long enough password", password: "another long password" } },
  "GET /members": {},
  "POST /members": {
    body: { name: "Nina", email: "nina@example.org", role: "viewer", translate: ["ru"], review: [] },
  },
  "POST /members/{id}/link": {},
  "PUT /members/{id}/rights": { body: { role: "viewer", translate: ["ru"], review: ["zh-Hans"] } },
  "DELETE /members/{id}": {},
  "POST /members/{id}/restore": {},
  "GET /keys": {},
  "POST /keys": { body: { name: "Press feed", scope: "read" } },
  "DELETE /keys/{id}": {},
  "GET /projects": {},
  "POST /projects": { body: { name: "Weekend", languages: ["en", "ru"] } },
  "PATCH /projects/{id}": { body: { styleGuide: "Short sentences." } },
  "GET /projects/{id}/people": {},
  "POST /recognitions": { form: { file: "The ferry sails at nine.", format: "txt" } },
  "POST /articles": {
    body: {
      title: "Ferry",
      headline: "The ferry sails again",
      source: "en",
      targets: ["ru", "zh-Hans"],
      format: "txt",
      content: "The ferry sails at nine.\n\nIt returns at noon.",
    },
  },
  "GET /articles": { query: "?search=ferry&limit=20" },
  "GET /articles/{id}": {},
  "PATCH /articles/{id}": { body: { title: "Ferry, second edition" } },
  "POST /articles/{id}/alignments": {
    body: { language: "ru", pairs: [{ unit: "{unit}", content: [{ type: "text", text: "Паром выходит в девять." }] }] },
  },
  "GET /articles/{id}/export": { query: "?language=ru&format=html&drafts=1" },
  "GET /articles/{id}/fragment": { query: "?language=ru&drafts=1" },
  "GET /work": {},
  "POST /articles/{article}/units": { body: { kind: "paragraph", content: paragraph } },
  "GET /units/{unit}": {},
  "PATCH /units/{unit}": { body: { note: "“Sails” of a motor ship." } },
  "DELETE /units/{unit}": {},
  "POST /units/{unit}/restore": {},
  "POST /units/{unit}/move": { body: { after: null } },
  "POST /units/{unit}/split": { body: { at: { en: 10 } } },
  "POST /units/{unit}/merge": {},
  "PUT /segments/{unit}/{language}": {
    path: { language: "ru" },
    version: 0,
    body: { text: "Паром выходит в девять." },
  },
  "POST /segments/{unit}/{language}/steps": {
    path: { language: "ru" },
    body: { step: "omit", version: 0, omission: "left-out", reason: "Known to every reader here." },
  },
  "POST /articles/{id}/acts": {
    body: { act: "copy-source", language: "ru", items: [{ unit: "{unit}", version: 0 }] },
  },
  "GET /segments/{unit}/{language}/revisions": { path: { language: "en" } },
  "POST /segments/{unit}/{language}/revisions/{revision}/restore": {
    path: { language: "en", revision: "1" },
    body: { version: 1 },
  },
  "GET /editions/{article}/{language}": { path: { language: "ru" } },
  "PATCH /editions/{article}/{language}": { path: { language: "ru" }, body: { due: "2026-12-01", slug: "parom" } },
  "POST /editions/{article}/{language}/sign-off": { path: { language: "en" } },
  "POST /editions/{article}/{language}/reopen": { path: { language: "en" }, body: { reason: "A name was wrong." } },
  "POST /undos/{id}": {},
  "POST /checks": {
    body: {
      source: { language: "en", text: "The ferry carried 300 people." },
      target: { language: "ru", text: "Паром перевёз 30 человек." },
    },
  },
  "GET /articles/{id}/findings": { query: "?language=ru&open=1" },
  "GET /dismissals": { query: "?project={project}" },
  "POST /dismissals": {
    body: {
      scope: "segment",
      reason: "The harbour counts its crew as well.",
      findings: [{ unit: "{unit}", language: "ru", id: "quantity.mismatch:18-21:14-16" }],
    },
  },
  "DELETE /dismissals/{id}": {},
  "GET /projects/{id}/checks/rates": {},
  "GET /threads": { query: "?article={article}" },
  "POST /threads": { body: { unit: "{unit}", language: "ru", quote: "в девять", text: "Nine in the evening?" } },
  "POST /threads/{id}/comments": { body: { text: "In the evening." } },
  "POST /threads/{id}/resolve": {},
  "POST /threads/{id}/reopen": {},
  "GET /articles/{id}/proofs": {},
  "POST /articles/{id}/proofs": { body: { language: "en", name: "The harbour's press office" } },
  "DELETE /proofs/{id}": {},
  "GET /proofs/open/{token}": { path: { token: "the-token-of-the-link" } },
  "POST /proofs/open/{token}/comments": {
    path: { token: "the-token-of-the-link" },
    body: { unit: "{unit}", name: "Nina", text: "The boat sails at ten now." },
  },
  "GET /events": {},
  "GET /stream": {},
};
