/** Spanish sentences: who gave what to whom. All of our own writing. */
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
  const { events } = reader.read({ text, language: 'es', published: '2020-08-27' });
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

describe('Spanish', () => {
  test.each<[string, Expected]>([
    [
      'La Cruz Roja entregó 500 mantas térmicas a las familias damnificadas el 4 de agosto de 2020.',
      {
        kind: 'DISTRIBUTION',
        items: ['500 mantas térmicas'],
        beneficiaries: ['familias damnificadas'],
        date: '2020-08-04',
      },
    ],
    [
      'ACNUR donó 40 tiendas de campaña al Ministerio de Salud de Honduras.',
      {
        kind: 'DELIVERY',
        donors: ['ACNUR'],
        items: ['40 tiendas de campaña'],
        recipients: ['Ministerio de Salud de Honduras'],
      },
    ],
    [
      'Ayer se distribuyeron 1.200 kits de higiene entre los refugiados en Cúcuta por parte de la OIM.',
      {
        kind: 'DISTRIBUTION',
        donors: ['OIM'],
        items: ['1.200 kits de higiene'],
        date: '2020-08-26',
        places: ['Cúcuta'],
      },
    ],
    [
      'Fueron entregados 30 respiradores al hospital por la Embajada de Japón.',
      { kind: 'DELIVERY', donors: ['Embajada de Japón'], items: ['30 respiradores'] },
    ],
    [
      'El gobierno español destinó 2,5 millones de euros en ayuda humanitaria a las víctimas de la sequía.',
      { kind: 'COMMITMENT', donors: ['gobierno español'], money: [2_500_000, 'EUR'] },
    ],
    [
      'La Unión Europea se comprometió a donar 10 millones de dólares para los refugiados.',
      { kind: 'PLEDGE', modality: 'PLANNED', donors: ['Unión Europea'], money: [10_000_000, 'USD'] },
    ],
    [
      'UNICEF distribuirá 3.000 kits escolares a los niños desplazados.',
      { kind: 'DISTRIBUTION', modality: 'PLANNED', donors: ['UNICEF'], items: ['3.000 kits escolares'] },
    ],
    [
      'El Hospital San Gabriel recibió 12 camas hospitalarias de la Fundación Amanecer.',
      {
        kind: 'DELIVERY',
        donors: ['Fundación Amanecer'],
        recipients: ['Hospital San Gabriel'],
        items: ['12 camas hospitalarias'],
      },
    ],
    [
      'Entregó la Alcaldía de Sonsonate 80 paquetes de alimentos a familias de escasos recursos.',
      { kind: 'DISTRIBUTION', donors: ['Alcaldía de Sonsonate'], items: ['80 paquetes de alimentos'] },
    ],
    [
      'Japón envió 15 toneladas de ayuda humanitaria a Fiyi.',
      { kind: 'DELIVERY', donors: ['Japón'], items: ['15 toneladas de ayuda humanitaria'], places: ['Fiyi'] },
    ],
    [
      'El PMA informó que la Cruz Roja repartió 2 toneladas de arroz a los damnificados.',
      { kind: 'DISTRIBUTION', donors: ['Cruz Roja'], items: ['2 toneladas de arroz'] },
    ],
    [
      'Gracias a una donación de la Unión Europea, Oxfam construyó 30 letrinas para las familias desplazadas.',
      { kind: 'DISTRIBUTION', items: ['30 letrinas'], beneficiaries: ['familias desplazadas'] },
    ],
    [
      'Cáritas hizo entrega de 200 colchonetas a los damnificados.',
      { kind: 'DISTRIBUTION', donors: ['Cáritas'], items: ['200 colchonetas'] },
    ],
    [
      'Noruega aportó 960 000 dólares en ayuda humanitaria a UNICEF.',
      { kind: 'DELIVERY', donors: ['Noruega'], recipients: ['UNICEF'], money: [960_000, 'USD'] },
    ],
    [
      'La OIM lanzó un llamamiento de 24 millones de dólares para asistir a los migrantes venezolanos.',
      { kind: 'APPEAL', recipients: ['OIM'], money: [24_000_000, 'USD'] },
    ],
    [
      'Médicos Sin Fronteras vacunó a 4.000 niños contra el cólera.',
      { kind: 'SERVICE', donors: ['Médicos Sin Fronteras'], beneficiaries: ['4.000 niños'] },
    ],
  ])('%s', (text, expected) => {
    expect(readOne(text)).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    ['finance', 'El banco entregó dividendos por 300 millones de euros a sus accionistas en el segundo trimestre.'],
    ['sport', 'El delantero aportó tres goles y entregó la medalla al campeón de la liga.'],
    ['politics', 'El candidato prometió ayuda a las familias si gana las elecciones y pidió el voto de la oposición.'],
    ['military aid', 'Estados Unidos envió misiles, municiones y otra ayuda militar a las tropas de su aliado.'],
    ['reparations', 'El tribunal entregó indemnizaciones por 40 millones de pesos a 90 víctimas.'],
  ])('no aid: %s', (_, text) => {
    expect(readOne(text)).toEqual([]);
  });
});
