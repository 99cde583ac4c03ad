/** The reader as a whole: who gave what to whom, with offsets that hold. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExtractedEvent } from '../../../schema/records/extracted.js';
import { reader } from './open-reader.js';

const PUBLISHED = '2020-08-27';

function summary(event: ExtractedEvent | undefined): string {
  const names = (list: readonly { text: string }[] | undefined): string =>
    (list ?? []).map(({ text }) => text).join('+');
  return [
    event?.kind,
    event?.modality,
    names(event?.donors),
    names(event?.recipients),
    names(event?.beneficiaries),
    names(event?.items),
  ].join(' | ');
}

describe('who gives what to whom', () => {
  test.each([
    [
      'id',
      'Yayasan Sinar Kasih menyerahkan 40 kursi roda kepada RSUD Kota Bogor.',
      'DELIVERY | DONE | Yayasan Sinar Kasih | RSUD Kota Bogor |  | 40 kursi roda',
    ],
    [
      'id',
      'Sebanyak 40 kursi roda diserahkan Yayasan Sinar Kasih kepada RSUD Kota Bogor.',
      'DELIVERY | DONE | Yayasan Sinar Kasih | RSUD Kota Bogor |  | 40 kursi roda',
    ],
    [
      'id',
      'RSUD Kota Bogor menerima 40 kursi roda dari Yayasan Sinar Kasih.',
      'DELIVERY | DONE | Yayasan Sinar Kasih | RSUD Kota Bogor |  | 40 kursi roda',
    ],
    [
      'id',
      'Yayasan Sinar Kasih akan membagikan 300 nasi bungkus kepada korban banjir.',
      'DISTRIBUTION | PLANNED | Yayasan Sinar Kasih |  | korban banjir | 300 nasi bungkus',
    ],
    [
      'id',
      'Yayasan Sinar Kasih belum menyerahkan 40 tenda kepada korban banjir.',
      'DISTRIBUTION | NEGATED | Yayasan Sinar Kasih |  | korban banjir | 40 tenda',
    ],
    [
      'en',
      'The Lakeside Foundation donated 40 wheelchairs to the Harbour Hospital.',
      'DELIVERY | DONE | Lakeside Foundation | Harbour Hospital |  | 40 wheelchairs',
    ],
    [
      'en',
      'Forty wheelchairs were donated by the Lakeside Foundation to the Harbour Hospital.',
      'DELIVERY | DONE | Lakeside Foundation | Harbour Hospital |  | Forty wheelchairs',
    ],
    [
      'en',
      'The Harbour Hospital received 40 wheelchairs from the Lakeside Foundation.',
      'DELIVERY | DONE | Lakeside Foundation | Harbour Hospital |  | 40 wheelchairs',
    ],
    [
      'en',
      'The Lakeside Foundation distributed 300 food parcels to displaced families.',
      'DISTRIBUTION | DONE | Lakeside Foundation |  | displaced families | 300 food parcels',
    ],
  ])('%s: %s', (language, text, expected) => {
    const { events } = reader.read({ text, language, published: PUBLISHED });
    expect(events.map(summary)).toEqual([expected]);
  });
});

describe('steps of reference', () => {
  test('"kami" in a quotation is the speaker’s body, and the speaker is no second giver', () => {
    const text =
      '“Hari ini kami serahkan 300 selimut kepada korban gempa,” kata Rina Dewi dari Yayasan Sinar Kasih dalam jumpa pers kemarin.';
    const [event] = reader.read({ text, language: 'id', published: PUBLISHED }).events;
    expect(event?.donors).toMatchObject([{ text: 'Yayasan Sinar Kasih', via: { text: 'kami' } }]);
    // Today, said yesterday, is yesterday.
    expect(event?.date?.value).toBe('2020-08-26');
  });

  test('"bantuan tersebut" goes on with the aid before it', () => {
    const text = 'Yayasan Sinar Kasih menyerahkan 300 selimut. Bantuan tersebut diserahkan kepada Dinas Sosial Garut.';
    const { events } = reader.read({ text, language: 'id', published: PUBLISHED });
    expect(events).toHaveLength(1);
    expect(events[0]?.recipients).toMatchObject([{ text: 'Dinas Sosial Garut' }]);
  });

  test('an official stands for the body', () => {
    const text = 'Menteri Sosial Andi Wijaya menyerahkan 300 selimut kepada korban gempa.';
    const [event] = reader.read({ text, language: 'id', published: PUBLISHED }).events;
    expect(event?.donors[0]?.canonical).toMatch(/Kementerian Sosial/);
  });

  test('a day without a date takes that of publication, and says so', () => {
    const text = 'Yayasan Sinar Kasih menyerahkan 300 selimut kepada korban gempa.';
    const [event] = reader.read({ text, language: 'id', published: PUBLISHED }).events;
    expect(event?.date).toMatchObject({ value: PUBLISHED, basis: 'published' });
  });
});

describe('what is no aid', () => {
  test.each([
    ['id', 'Bank Cahaya menyalurkan kredit Rp 4 triliun kepada perusahaan tambang pada kuartal kedua.'],
    ['id', 'Perseroan membagikan dividen Rp 120 per saham kepada pemegang saham.'],
    ['id', 'Pelatih memberikan kesempatan kepada pemain muda pada laga kedua.'],
    ['en', 'The coach gave his striker a new contract after the match.'],
    ['en', 'Police handed over the suspects to prosecutors on Monday.'],
    ['en', 'The bank sent $3 million to its shareholders as a dividend.'],
  ])('%s: %s', (language, text) => {
    const { events } = reader.read({ text, language, published: PUBLISHED });
    expect(events.filter(({ band }) => band === 'PUBLISH')).toEqual([]);
  });
});

describe('languages', () => {
  test('without a pack the answer is an issue', () => {
    expect(reader.read({ text: 'Vad som helst', language: 'sv' })).toMatchObject({
      lang: 'sv',
      events: [],
      issues: [{ code: 'LANGUAGE_WITHOUT_PACK' }],
    });
  });

  test.each([
    ['id', 'Bantuan itu diserahkan kepada warga yang terdampak banjir di wilayah tersebut dan akan segera dibagikan.'],
    ['en', 'The aid was handed over to the people who have been affected by the floods and will be distributed.'],
    ['ms', 'Sumbangan itu diserahkan kepada mangsa banjir kerana rumah mereka musnah, kata polis dan kerajaan negeri.'],
  ])('%s is told from the text', (lang, text) => {
    expect(reader.read({ text }).lang).toBe(lang);
  });
});

describe('properties', () => {
  const pieces = fc.constantFrom(
    'Yayasan Sinar Kasih',
    'menyerahkan',
    '2.500 paket sembako',
    'kepada',
    'korban banjir',
    '“',
    '”',
    'kata Budi',
    '. ',
    ', ',
    'Rp 1,2 miliar',
    'melalui',
    'BNPB',
    '(26/8)',
    'kemarin',
    '\n',
    ' ',
    'dan',
    'yang',
    'kami',
    'bantuan tersebut',
    'donated',
    'to the',
    '🙂',
    'é',
    '(PMI)',
    'di Garut',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  );

  test('every offset quotes the text; evidence is never empty; nothing throws', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('id', 'en'), (text, language) => {
        for (const event of reader.read({ text, language, published: PUBLISHED }).events) {
          const spans = [
            event.donors,
            event.implementers,
            event.recipients,
            event.beneficiaries,
            event.items,
            event.money,
            event.places,
          ].flat();
          for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
          for (const { start, end, quote } of event.evidence) expect(text.slice(start, end)).toBe(quote);
          expect(event.evidence.length).toBeGreaterThan(0);
          expect(event.evidence.every(({ quote }) => quote.length > 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the same text gives the same bytes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = JSON.stringify(reader.read({ text, language: 'id', published: PUBLISHED }));
        expect(JSON.stringify(reader.read({ text, language: 'id', published: PUBLISHED }))).toBe(once);
      }),
      { numRuns: 50 },
    );
  });
});
