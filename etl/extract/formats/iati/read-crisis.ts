/** The emergency or appeal that an activity answers (humanitarian-scope). */
import type { ReportedCrisis } from '../../../../schema/records/reported.js';
import { narrativeOf } from './narrative.js';
import { attributeOf, childrenOf, type XmlElement } from './xml-element.js';

/** `EQ-2001-000033-IND`, sometimes with the code of a state behind it. */
const GLIDE = /^[A-Z]{2}-\d{4}-\d{6}-[A-Z]{3}/i;

/** Emergencies go before appeals: the name is that of the first emergency that has one. */
export function readCrisis(activity: XmlElement): ReportedCrisis | undefined {
  const scopes = childrenOf(activity, 'humanitarian-scope').toSorted((left, right) => rankOf(left) - rankOf(right));
  const [first] = scopes;
  if (first === undefined) return undefined;
  const name = scopes.map(narrativeOf).find((one) => one !== undefined);
  const codes = scopes.flatMap((scope) => codeOf(scope) ?? []);
  const glide = codes.find(({ scheme }) => scheme === 'GLIDE')?.value;
  const others = codes.filter(({ value }) => value !== glide);
  if (name === undefined && codes.length === 0) return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(glide !== undefined && { glide }),
    ...(others.length > 0 && { codes: others }),
    locator: `line ${first.line}`,
  };
}

const rankOf = (scope: XmlElement): number => (attributeOf(scope, 'type') === '2' ? 1 : 0);

function codeOf(scope: XmlElement): { readonly scheme: string; readonly value: string } | undefined {
  const value = attributeOf(scope, 'code');
  if (value === undefined) return undefined;
  if (GLIDE.test(value)) return { scheme: 'GLIDE', value: value.toUpperCase() };
  const vocabulary = attributeOf(scope, 'vocabulary');
  return { scheme: vocabulary === '2-1' ? 'HUMANITARIAN-PLAN' : `IATI-SCOPE-${vocabulary ?? '99'}`, value };
}
