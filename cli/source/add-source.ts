/** Adds sources: one by its address, or the feeds of an OPML file. */
import { readFile } from 'node:fs/promises';
import { decode } from '../../etl/extract/decode.js';
import { parseOpml } from '../../etl/extract/poll/parse-opml.js';
import { addPolledSource } from '../../etl/load/poll/polled-sources.js';
import type { Database } from '../../schema/database.js';
import { AidgraphError } from '../../schema/errors.js';
import { print, say } from '../output.js';
import { lookAtSource, type Look } from './look-at-source.js';
import { checkUrl, parseKind, settingsOf, type AddOptions } from './source-options.js';

/** What is not said is looked up: the kind from the bytes, the name from the feed. */
export async function addSource(db: Database, written: string, options: AddOptions): Promise<void> {
  const url = checkUrl(written);
  const kind = options.kind === undefined ? undefined : parseKind(options.kind);
  const settings = await settingsOf(options);
  const isToldAll = kind !== undefined && options.name !== undefined;
  const look = isToldAll
    ? undefined
    : await lookOrAdvise(url, { ...(kind && { kind }), ...(options.format && { format: options.format }) });
  const name = options.name ?? look?.listing.title ?? new URL(url).host;
  const found = kind ?? look!.kind;
  await addPolledSource(db, { name, url, kind: found, ...settings });
  const shown = look === undefined ? '' : ` It shows ${look.listing.items.length} items.`;
  await print(`Added "${name}" (${found.toLowerCase()}), asked every ${settings.everyMinutes} minutes.${shown}\n`);
}

async function lookOrAdvise(url: string, options: Parameters<typeof lookAtSource>[1]): Promise<Look> {
  try {
    return await lookAtSource(url, options);
  } catch (error) {
    if (!(error instanceof AidgraphError)) throw error;
    const message = `${error.message} To add it all the same, give --kind and --name.`;
    throw new AidgraphError(error.code, message, { cause: error });
  }
}

/** Feeds that are there already are passed over. */
export async function importOpml(db: Database, file: string, options: AddOptions): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new AidgraphError('NOT_FOUND', `"${file}" cannot be read. Give an OPML file, as feed readers export it.`);
  });
  const feeds = parseOpml(decode(bytes, { isMarkup: true }).text);
  if (feeds.length === 0) {
    throw new AidgraphError('USAGE', `"${file}" names no feeds: an OPML file has <outline xmlUrl="…"> elements.`);
  }
  const settings = await settingsOf(options);
  let added = 0;
  for (const { name, url } of feeds) {
    try {
      await addPolledSource(db, { name, url, kind: 'FEED', ...settings });
      added += 1;
    } catch (error) {
      if (!(error instanceof AidgraphError)) throw error;
      say(error.message);
    }
  }
  await print(`${added} of ${feeds.length} feeds added.\n`);
}
