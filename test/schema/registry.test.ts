/** The bundled registry, gazetteer and codelists hold together: ids, relations, countries, names. */
import { describe, expect, test } from '@jest/globals';
import { currencies } from '../../schema/codelists/currencies.js';
import { itemCategories } from '../../schema/codelists/item-categories.js';
import { units } from '../../schema/codelists/units.js';
import type { OrganizationRecord } from '../../schema/records/organization.js';
import { organizations } from '../../schema/registry/organizations.js';
import { places } from '../../schema/registry/places.js';

/** Acronyms that more than one body uses: nothing may be resolved by them alone. */
const SHARED_ACRONYMS = ['bid', 'hi', 'idb', 'krcs', 'mcc', 'mrcs', 'prcs', 'src', 'unhas', 'wvi'];

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].toSorted();
}

function officialNames({ name, names }: OrganizationRecord): string[] {
  return [...new Set([name, ...names.filter(({ kind }) => kind === 'OFFICIAL').map((other) => other.name)])];
}

function acronymsOf({ acronym, names }: OrganizationRecord): string[] {
  const others = names.filter(({ kind }) => kind === 'ACRONYM').map(({ name }) => name.toLowerCase());
  return [...new Set(acronym === undefined ? others : [acronym.toLowerCase(), ...others])];
}

function idsOfName(name: string): string[] {
  const key = name.toLowerCase();
  return organizations
    .filter((body) =>
      [body.name, body.acronym, ...body.names.map((other) => other.name)].some((n) => n?.toLowerCase() === key),
    )
    .map(({ id }) => id);
}

function isOnEarth(latitude = Number.NaN, longitude = Number.NaN): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

describe('organizations', () => {
  const ids = new Set(organizations.map(({ id }) => id));

  test('there are enough of them, and no id is used twice', () => {
    expect(organizations.length).toBeGreaterThanOrEqual(260);
    expect(ids.size).toBe(organizations.length);
    expect([...ids].filter((id) => !/^org_[a-z0-9_]+$/.test(id))).toEqual([]);
  });

  test('every relation leads to a body of the registry, and never to itself', () => {
    const broken = organizations.flatMap(({ id, relations = [] }) =>
      relations.filter(({ to }) => !ids.has(to) || to === id),
    );
    expect(broken).toEqual([]);
  });

  test('countries are ISO codes of the gazetteer', () => {
    const codes = new Set(places.filter(({ precision }) => precision === 'COUNTRY').map(({ id }) => id));
    expect(organizations.filter(({ country }) => country !== undefined && !codes.has(country))).toEqual([]);
  });

  test('no name is empty or untrimmed', () => {
    const names = organizations.flatMap((body) => [body.name, ...body.names.map(({ name }) => name)]);
    expect(names.filter((name) => name === '' || name !== name.trim() || name.includes('|'))).toEqual([]);
  });

  test('no two bodies of one country share an official name', () => {
    const keys = organizations.flatMap((body) =>
      officialNames(body).map((name) => `${body.country ?? ''} ${name.toLowerCase()}`),
    );
    expect(repeated(keys)).toEqual([]);
  });

  test('shared acronyms are known', () => {
    expect(repeated(organizations.flatMap(acronymsOf))).toEqual(SHARED_ACRONYMS);
  });

  test.each([
    ['IOM', 'org_iom'],
    ['International Organization for Migration', 'org_iom'],
    ['Organisasi Internasional untuk Migrasi', 'org_iom'],
    ['Organisasi Internasional Indonesia untuk Migrasi', 'org_iom'],
    ['IOM Indonesia', 'org_iom_indonesia'],
    ['Kemensos', 'org_id_kemensos'],
    ['Kementerian Sosial', 'org_id_kemensos'],
    ['Kementerian Sosial RI', 'org_id_kemensos'],
    ['Kementerian Sosial Republik Indonesia', 'org_id_kemensos'],
    ['Ministry of Social Affairs', 'org_id_kemensos'],
    ['PMI', 'org_id_pmi'],
    ['Pemerintah Australia', 'org_gov_au'],
    ['Australian government', 'org_gov_au'],
    ['PKPU', 'org_id_human_initiative'],
    ['Palang Merah Jepang', 'org_rc_jp'],
  ])('%s is %s', (name, id) => {
    expect(idsOfName(name)).toEqual([id]);
  });

  test('a country office is a part of its parent', () => {
    const office = organizations.find(({ id }) => id === 'org_iom_indonesia');
    expect(office?.relations).toEqual([{ kind: 'PART_OF', to: 'org_iom' }]);
  });
});

describe('places', () => {
  test('ids are unique and parents exist', () => {
    const ids = new Set(places.map(({ id }) => id));
    expect(ids.size).toBe(places.length);
    expect(places.filter(({ parent }) => parent !== undefined && !ids.has(parent))).toEqual([]);
  });

  test('every country has a point on the map', () => {
    const ofCountries = places.filter(({ precision }) => precision === 'COUNTRY');
    expect(
      ofCountries.filter(({ latitude, longitude }) => !isOnEarth(latitude, longitude)).map(({ id }) => id),
    ).toEqual([]);
  });

  test('Indonesia has 38 provinces and 514 regencies and cities', () => {
    const inIndonesia = places.filter(({ country }) => country === 'ID');
    expect(inIndonesia.filter(({ precision }) => precision === 'ADM1')).toHaveLength(38);
    expect(inIndonesia.filter(({ precision }) => precision === 'ADM2')).toHaveLength(514);
  });

  test.each([
    ['Amerika Serikat', 'US'],
    ['Turki', 'TR'],
    ['Jabar', 'ID32'],
    ['Cianjur', 'ID3203'],
    ['Bandung', 'ID3273'],
    ['Kabupaten Bandung', 'ID3204'],
    ['North Lombok', 'ID5208'],
    ["Cox's Bazar", 'BD2022'],
    ['Jalur Gaza', 'PS02'],
    ['Idlib', 'SY07'],
  ])('%s is %s', (name, id) => {
    expect(
      places.filter((place) => place.name === name || place.aliases.includes(name)).map((place) => place.id),
    ).toEqual([id]);
  });

  test('a name belongs to one place', () => {
    const names = places.flatMap((place) => [
      ...new Set([place.name, ...place.aliases].map((name) => name.toLowerCase())),
    ]);
    expect(repeated(names)).toEqual([]);
  });
});

describe('codelists', () => {
  test('finer categories stand below a top level', () => {
    const codes = new Set(itemCategories.map(({ code }) => code));
    expect(codes.size).toBe(itemCategories.length);
    expect(itemCategories.filter(({ parent }) => parent === null)).toHaveLength(15);
    expect(itemCategories.filter(({ parent }) => parent !== null).length).toBeGreaterThanOrEqual(110);
    expect(itemCategories.filter(({ parent }) => parent !== null && !codes.has(parent))).toEqual([]);
  });

  test('units have unique codes, and a spelling leads to one unit of a language', () => {
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
    expect(repeated(units.flatMap(({ spellings }) => spellings.id))).toEqual([]);
    expect(repeated(units.flatMap(({ spellings }) => spellings.en))).toEqual([]);
  });

  test('currencies are ISO codes with minor units', () => {
    const minorUnits = new Map(currencies.map((currency) => [currency.code, currency.minorUnits]));
    expect(minorUnits.size).toBe(currencies.length);
    expect([minorUnits.get('JPY'), minorUnits.get('IDR'), minorUnits.get('KWD')]).toEqual([0, 2, 3]);
    expect([...minorUnits.keys()].filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });
});
