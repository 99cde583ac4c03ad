/** French sentences: who gave what to whom. All of our own writing. */
import { describe, expect, test } from '@jest/globals';
import { reader } from '../open-reader.js';

interface Expected {
  readonly kind: string;
  readonly modality?: string;
  readonly donors?: readonly string[];
  readonly implementers?: readonly string[];
  readonly recipients?: readonly string[];
  readonly beneficiaries?: readonly string[];
  readonly items?: readonly string[];
  readonly money?: readonly [amount: number, currency: string];
  readonly date?: string;
  readonly places?: readonly string[];
}

function readOne(text: string): Expected[] {
  const { events } = reader.read({ text, language: 'fr', published: '2020-08-27' });
  return events
    .filter(({ band }) => band === 'PUBLISH')
    .map((event) => ({
      kind: event.kind,
      modality: event.modality,
      donors: event.donors.map((party) => party.text),
      implementers: event.implementers.map((party) => party.text),
      recipients: event.recipients.map((party) => party.text),
      beneficiaries: event.beneficiaries.map((group) => group.text),
      items: event.items.map((item) => item.text),
      ...(event.money[0] === undefined ? {} : { money: [event.money[0].amount, event.money[0].currency] as const }),
      ...(event.date === null ? {} : { date: event.date.value }),
      places: event.places.map((place) => place.text),
    }));
}

describe('French', () => {
  test.each<[string, Expected]>([
    [
      'La Croix-Rouge a distribué 500 couvertures aux familles sinistrées le 1er août 2020.',
      {
        kind: 'DISTRIBUTION',
        donors: ['Croix-Rouge'],
        items: ['500 couvertures'],
        beneficiaries: ['familles sinistrées'],
        date: '2020-08-01',
      },
    ],
    [
      'L’OIM a remis 40 kits d’hygiène au ministère de la Santé.',
      { kind: 'DELIVERY', donors: ['OIM'], items: ['40 kits d’hygiène'], recipients: ['ministère de la Santé'] },
    ],
    [
      'Hier, 1 200 bâches plastiques ont été remises aux déplacés à Bria par le HCR.',
      {
        kind: 'DISTRIBUTION',
        donors: ['HCR'],
        items: ['1 200 bâches plastiques'],
        date: '2020-08-26',
        places: ['Bria'],
      },
    ],
    [
      'Le gouvernement norvégien a alloué 2,5 millions d’euros d’aide humanitaire aux victimes de la sécheresse.',
      { kind: 'COMMITMENT', donors: ['gouvernement norvégien'], money: [2_500_000, 'EUR'] },
    ],
    [
      'L’Union européenne s’engage à fournir 10 millions de dollars pour les réfugiés.',
      { kind: 'PLEDGE', modality: 'PLANNED', donors: ['Union européenne'], money: [10_000_000, 'USD'] },
    ],
    [
      'L’UNICEF distribuera 3 000 kits scolaires aux enfants déplacés.',
      { kind: 'DISTRIBUTION', modality: 'PLANNED', donors: ['UNICEF'], items: ['3 000 kits scolaires'] },
    ],
    [
      'L’Hôpital Sainte-Marie a reçu 12 lits d’hôpital de la Fondation Aurore.',
      {
        kind: 'DELIVERY',
        donors: ['Fondation Aurore'],
        recipients: ['Hôpital Sainte-Marie'],
        items: ['12 lits d’hôpital'],
      },
    ],
    [
      'Grâce au soutien du Japon et du Canada, le PAM a fourni des vivres à 4 000 personnes.',
      { kind: 'DISTRIBUTION', donors: ['Japon', 'Canada'], implementers: ['PAM'], beneficiaries: ['4 000 personnes'] },
    ],
    [
      'La Suisse a envoyé 15 tonnes d’aide humanitaire au Népal.',
      { kind: 'DELIVERY', donors: ['Suisse'], items: ['15 tonnes d’aide humanitaire'], places: ['Népal'] },
    ],
    [
      'Caritas fait don de 200 matelas à l’orphelinat.',
      { kind: 'DELIVERY', donors: ['Caritas'], items: ['200 matelas'] },
    ],
    [
      'Oxfam a construit 30 latrines pour les familles déplacées.',
      { kind: 'DISTRIBUTION', donors: ['Oxfam'], items: ['30 latrines'], beneficiaries: ['familles déplacées'] },
    ],
    [
      'La Banque mondiale a octroyé 50 millions de dollars d’aide d’urgence au gouvernement haïtien.',
      {
        kind: 'COMMITMENT',
        donors: ['Banque mondiale'],
        recipients: ['gouvernement haïtien'],
        money: [50_000_000, 'USD'],
      },
    ],
    [
      'Le HCR a lancé un appel de 24 millions de dollars pour aider les réfugiés burundais.',
      { kind: 'APPEAL', recipients: ['HCR'], money: [24_000_000, 'USD'] },
    ],
    [
      'Les vivres ont été distribués par le PAM à 300 ménages vulnérables.',
      { kind: 'DISTRIBUTION', donors: ['PAM'], beneficiaries: ['300 ménages vulnérables'] },
    ],
    [
      'La Turquie a donné 20 respirateurs au ministère de la Santé du Niger.',
      { kind: 'DELIVERY', donors: ['Turquie'], items: ['20 respirateurs'] },
    ],
    [
      'L’Allemagne a déployé 40 secouristes pour aider les victimes du séisme.',
      { kind: 'SERVICE', donors: ['Allemagne'], items: ['40 secouristes'] },
    ],
  ])('%s', (text, expected) => {
    expect(readOne(text)).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    ['finance', 'La banque a versé un dividende de 300 millions d’euros à ses actionnaires au deuxième trimestre.'],
    ['sport', 'L’attaquant a donné la victoire à son club et a reçu la médaille du championnat.'],
    [
      'politics',
      'Le candidat a promis une aide aux familles s’il gagne les élections et demande le vote de l’opposition.',
    ],
    [
      'military aid',
      'Les États-Unis ont envoyé des missiles, des munitions et une aide militaire aux troupes de leur allié.',
    ],
    ['a report', 'Le ministre a remis le rapport annuel aux députés.'],
  ])('no aid: %s', (_, text) => {
    expect(readOne(text)).toEqual([]);
  });
});
