/** The article that the project began with. Read by path and skipped where it is not there: its text is not ours to copy. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ExtractedEvent } from '../../../schema/records/extracted.js';
import { reader } from './open-reader.js';

const SEED = new URL('../../../../shared/data/seed/iom-kemensos-2020-08-27.id.txt', import.meta.url);
const isThere = existsSync(SEED);
const text = isThere ? readFileSync(SEED, 'utf8') : '';
const events: readonly ExtractedEvent[] = isThere
  ? reader.read({ text, published: '2020-08-27', language: 'id' }).events
  : [];
const published = events.filter(({ band }) => band === 'PUBLISH');
const byItem = (code: string): ExtractedEvent | undefined =>
  published.find(({ items }) => items.some(({ category }) => category === code));
const IOM = 'International Organization for Migration';

(isThere ? describe : describe.skip)('the seed article', () => {
  test('2,500 sanitary kits, handed to the ministry on the 26th by IOM', () => {
    const event = byItem('wash.hygiene_kit');
    expect(event).toMatchObject({
      kind: 'DELIVERY',
      modality: 'DONE',
      date: { value: '2020-08-26' },
      items: [{ what: 'sanitary kit', quantity: 2500 }],
    });
    expect(event?.donors.map(({ canonical }) => canonical)).toEqual([IOM]);
    expect(event?.recipients[0]?.canonical).toMatch(/Kementerian Sosial/);
    expect(event?.evidence[0]?.quote).toContain('2500 sanitary kit');
  });

  test('protective equipment to the RPTC', () => {
    const event = byItem('health.ppe');
    expect(event).toMatchObject({ kind: 'DELIVERY', donors: [{ canonical: IOM }], recipients: [{ text: 'RPTC' }] });
  });

  test('medical equipment and ventilators to the national team', () => {
    const event = byItem('health.ventilator');
    expect(event).toMatchObject({
      kind: 'DELIVERY',
      donors: [{ canonical: IOM }],
      recipients: [{ text: 'tim nasional' }],
    });
    expect(event?.items).toHaveLength(3);
  });

  test('the commitment is a pledge', () => {
    expect(published.filter(({ kind }) => kind === 'PLEDGE')).toMatchObject([
      { modality: 'PLANNED', donors: [{ canonical: IOM }] },
    ]);
  });

  test('the symbolic hand-over is the same event as the kits', () => {
    const handovers = published.filter(({ evidence }) => evidence.some(({ quote }) => quote.includes('simbolis')));
    expect(handovers).toHaveLength(1);
    expect(handovers[0]?.items).toMatchObject([{ quantity: 2500 }]);
    expect(handovers[0]?.evidence).toHaveLength(2);
  });

  test('a country of transit is no place of the hand-over', () => {
    expect(byItem('wash.hygiene_kit')?.places.map((place) => place.text)).toEqual(['Pontianak']);
  });

  test('information for migrant workers is a service to come', () => {
    expect(byItem('service.information')).toMatchObject({
      kind: 'SERVICE',
      modality: 'PLANNED',
      donors: [{ canonical: IOM }],
      beneficiaries: [{ text: 'para pekerja migran' }],
    });
  });

  test('the rapid assessment is a service', () => {
    expect(byItem('service.assessment')).toMatchObject({
      kind: 'SERVICE',
      modality: 'DONE',
      donors: [{ canonical: IOM }],
      items: [{ text: 'rapid assessment' }],
      places: [{ country: 'ID' }],
    });
  });

  test('the ministry and IOM are partners, though only the name of the ministry’s official says so', () => {
    expect(published.filter(({ kind }) => kind === 'PARTNERSHIP')).toMatchObject([
      { modality: 'ONGOING', donors: [{ canonical: IOM }], recipients: [{ canonical: 'Kementerian Sosial' }] },
    ]);
  });

  test('nothing else is published', () => {
    expect(published.map(({ kind }) => kind).toSorted()).toEqual([
      'DELIVERY',
      'DELIVERY',
      'DELIVERY',
      'PARTNERSHIP',
      'PLEDGE',
      'SERVICE',
      'SERVICE',
    ]);
  });

  test('PMI is not the Red Cross, headquarters are no place, and nobody gives for having spoken', () => {
    const all = JSON.stringify(events);
    expect(all).not.toContain('Palang Merah');
    expect(events.flatMap(({ places }) => places).filter((place) => place.text.includes('Saconex'))).toEqual([]);
    expect(events.flatMap(({ places }) => places).filter(({ country }) => country === 'CH')).toEqual([]);
    expect(events.flatMap(({ donors }) => donors).filter((donor) => /Yasar|Harry|Juliari/.test(donor.text))).toEqual(
      [],
    );
  });
});
