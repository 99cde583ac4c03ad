/** What ReliefWeb's API (version 2; version 1 had the same fields) answers for reports and disasters. */
import { z } from 'zod';

const text = z.string().nullish().catch(undefined);
const named = z.object({ name: text, shortname: text, code: text });
const list = z.array(named.catch({})).nullish().catch(undefined);

const Fields = z.object({
  title: text,
  name: text,
  body: text,
  'body-html': text,
  glide: text,
  url: text,
  url_alias: text,
  origin: text,
  date: z.object({ original: text, created: text, changed: text, event: text }).nullish().catch(undefined),
  source: list,
  language: list,
  primary_type: named.nullish().catch(undefined),
  type: list,
});
export type ReliefwebFields = z.infer<typeof Fields>;

/** One of `data`. */
export const ReliefwebEntry = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  href: text,
  fields: Fields,
});
export type ReliefwebEntry = z.infer<typeof ReliefwebEntry>;

export const ReliefwebAnswer = z.object({
  href: text,
  totalCount: z.number().nullish().catch(undefined),
  data: z.array(z.unknown()),
  links: z
    .object({ next: z.object({ href: text }).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
});
export type ReliefwebAnswer = z.infer<typeof ReliefwebAnswer>;

export type ReliefwebKind = 'report' | 'disaster' | 'unknown';

/** The address says what was asked for; without one, reports have titles and disasters GLIDE numbers. */
export function kindOf({ href, fields }: ReliefwebEntry, answer: Pick<ReliefwebAnswer, 'href'>): ReliefwebKind {
  const kind = /\/(reports|disasters|[a-z]+)(?=\/\d|\?|$)/.exec(href ?? answer.href ?? '')?.[1];
  if (kind === 'reports') return 'report';
  if (kind === 'disasters') return 'disaster';
  if (kind !== undefined) return 'unknown';
  return fields.title ? 'report' : fields.glide ? 'disaster' : 'unknown';
}
