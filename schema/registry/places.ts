/** The gazetteer: countries and territories, the divisions of Indonesia, and places elsewhere that news about aid names. */
import type { PlaceRecord } from '../records/place.js';
import { countries, type Country } from './places/countries.js';
import { countryCoordinates } from './places/country-coordinates.js';
import { placesElsewhere } from './places/elsewhere.js';
import { indonesianPlaces } from './places/indonesia.js';

function placeOfCountry({ code, names, aliases }: Country): PlaceRecord {
  const others = new Set([names.id, names.es, names.fr, ...aliases]);
  others.delete(names.en);
  return {
    id: code,
    name: names.en,
    aliases: [...others],
    country: code,
    precision: 'COUNTRY',
    ...countryCoordinates.get(code),
  };
}

export const places: readonly PlaceRecord[] = [
  ...countries.map(placeOfCountry),
  ...indonesianPlaces,
  ...placesElsewhere,
];
