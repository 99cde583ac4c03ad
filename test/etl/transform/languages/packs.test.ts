/** Every language pack goes through this suite: each frame's own examples, its lexicon, its codes. */
import { describe, expect, test } from '@jest/globals';
import { splitWords } from '../../../../etl/transform/languages/split-words.js';
import { makeForms } from '../../../../etl/transform/frames/make-forms.js';
import { itemCategories } from '../../../../schema/codelists/item-categories.js';
import { packs, reader } from '../open-reader.js';

const codes = new Set(itemCategories.map(({ code }) => code));
const MIN_ITEMS = 200;

describe.each(packs.map((pack) => [pack.code, pack] as const))('the pack %s', (code, pack) => {
  describe.each(
    pack.frames.map((frame) => [frame.root, frame] as const).filter(([, frame]) => frame.act !== 'contain'),
  )('the frame "%s"', (_, frame) => {
    test('reads its example', () => {
      const { events } = reader.read({ text: frame.example, language: code, published: '2020-08-27' });
      expect(events).not.toHaveLength(0);
    });

    test('leaves its counter-example alone', () => {
      const { events } = reader.read({ text: frame.counterExample, language: code, published: '2020-08-27' });
      expect(events.filter(({ band }) => band === 'PUBLISH')).toHaveLength(0);
    });
  });

  test('the contents of a parcel are read from the sentence after it', () => {
    const frame = pack.frames.find(({ act }) => act === 'contain');
    const { events } = reader.read({ text: frame?.example ?? '', language: code });
    expect(events[0]?.items.length).toBeGreaterThan(1);
  });

  test(`names at least ${MIN_ITEMS} things, each under a code that exists`, () => {
    const nouns = Object.values(pack.items.nouns).flatMap(splitWords);
    expect(new Set(nouns).size).toBeGreaterThanOrEqual(MIN_ITEMS);
    expect(Object.keys(pack.items.nouns).filter((used) => !codes.has(used))).toEqual([]);
  });

  test('makes forms for every frame', () => {
    for (const frame of pack.frames) expect(makeForms(frame, pack.morphology).length).toBeGreaterThan(0);
  });
});

describe('morphology keeps the voice', () => {
  test.each([
    ['id', 'serah', ['menyerahkan active', 'diserahkan passive', 'serahkan active', 'penyerahan noun']],
    ['id', 'kirim', ['mengirim active', 'dikirim passive', 'mengirimkan active']],
    ['id', 'bantu', ['membantu active', 'dibantu passive']],
    ['en', 'donate', ['donates active', 'donating active', 'donated either', 'donation of noun']],
    ['en', 'supply', ['supplied either', 'supplies active']],
  ])('%s: %s', (code, root, expected) => {
    const pack = packs.find((one) => one.code === code);
    const frame = pack?.frames.find((one) => one.root === root);
    if (pack === undefined || frame === undefined) throw new Error(`no frame ${root}`);
    const forms = makeForms(frame, pack.morphology).map(({ text, voice }) => `${text} ${voice}`);
    expect(forms).toEqual(expect.arrayContaining(expected));
  });
});
