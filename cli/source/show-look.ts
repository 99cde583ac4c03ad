/** Prints what a source shows: kind, number of items, the first of them, how much they carry, and what ails it. */
import { print, printJson } from '../output.js';
import type { Look } from './look-at-source.js';

const SHOWN_ITEMS = 5;
const SHOWN_ISSUES = 10;

export async function showLook(look: Look, isJson: boolean): Promise<void> {
  const { kind, url, listing } = look;
  const { items, issues, title } = listing;
  const first = items.slice(0, SHOWN_ITEMS);
  const fill = {
    title: shareOf(look, (item) => item.title !== undefined),
    date: shareOf(look, (item) => item.published !== undefined),
    text: shareOf(look, (item) => item.hasText),
    link: shareOf(look, (item) => item.url !== undefined),
  };
  if (isJson) {
    const shown = first.map(({ title: name, url: link, published }) => ({ title: name, url: link, published }));
    return printJson({ kind, url, title, items: items.length, fill, first: shown, issues }, true);
  }
  const lines = [
    `${kind.toLowerCase()} at ${url}${title === undefined ? '' : `: ${title}`}`,
    `${items.length} items; with title ${percent(fill.title)}, date ${percent(fill.date)}, text ${percent(fill.text)}, link ${percent(fill.link)}`,
    ...first.map(
      (item) => `  ${item.published ?? '(no date)'}  ${item.title ?? item.key}\n    ${item.url ?? '(no page)'}`,
    ),
    ...issues.slice(0, SHOWN_ISSUES).map(({ code, message }) => `${code}: ${message}`),
    ...(issues.length > SHOWN_ISSUES ? [`… and ${issues.length - SHOWN_ISSUES} more issues`] : []),
  ];
  await print(`${lines.join('\n')}\n`);
}

type Item = Look['listing']['items'][number];

function shareOf({ listing }: Look, has: (item: Item) => boolean): number {
  return listing.items.length === 0 ? 0 : listing.items.filter(has).length / listing.items.length;
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
