/** Headers that are the same in every language: levels, codes, abbreviations. */
import type { HeaderWords } from './concept.js';

export const codes: HeaderWords = {
  organization: 'org, orgs, ong, ngo',
  code: 'code, pcode, pcod, p code, codes, cod, iso, iso 2, iso 3',
  acronym: 'acronym, accronym, acronyme, accronyme, abbreviation, abbr',
  country: 'adm 0, admin 0, adm0, country code, country iso, iso country, location code',
  adm1: 'adm 1, admin 1, pcode 1, admin level 1',
  adm2: 'adm 2, admin 2, pcode 2, admin level 2',
  adm3: 'adm 3, admin 3, pcode 3, admin level 3',
  adm4: 'adm 4, admin 4, pcode 4, admin level 4',
  latitude: 'lat, latitude, y coord',
  longitude: 'lon, long, lng, longitude, x coord',
  households: 'hh, hhs',
  currency: 'currency',
  beneficiaries: 'benef',
  id: 'id, uid, uuid',
  running: 'no, nr, sn, s no, sl no',
  person: 'email, e mail, mail, hp, whatsapp, nik',
  aside: 'url, link, website',
  crisis: 'glide, glide number',
};
