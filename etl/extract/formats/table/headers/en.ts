/** Headers in English. */
import type { HeaderWords } from './concept.js';

export const en: HeaderWords = {
  organization:
    'organization, organisation, organizations, organisations, agency, agencies, actor, actors, who, reporting organization, reporting organisation, reporting agency, reporting partner, responding organization, responding organisation, orgacronym, orgname',
  donor:
    'donor, donors, funder, funders, funding, funding agency, funding source, source of funding, funded by, donor agency, donor organization, donor organisation, financed by, provider',
  lead: 'lead, lead agency, lead organization, lead organisation, prime, prime partner, programming, programme organization, programme organisation, program organization, program organisation, programming partner, programming organization, programming organisation, lead partner, contracting agency',
  implementer:
    'implementer, implementers, implementing, implementing partner, implementing partners, implementing agency, implementing organization, implementing organisation, implemented by, ip, executing agency, distributed by, delivered by',
  recipient:
    'recipient, receiver, receiving organization, receiving organisation, recipient organization, recipient organisation, handed over to, consignee',
  partner:
    'partner, partners, government counterpart, counterpart, government partner, local authority, local partner, coordinated with, in partnership with',
  name: 'name, names, full name, title',
  type: 'type, types, category, kind',
  description: 'description, descriptions, details, detail',
  sector: 'sector, sectors, cluster, clusters, thematic area, sector cluster, what sector, response sector',
  subsector: 'subsector, sub sector, subcluster, sub cluster, sub sectors, area of responsibility, aor',
  activity:
    'activity, activities, intervention, interventions, what, action, actions, service, services, service provided, assistance, type of assistance, response activity',
  item: 'item, items, commodity, commodities, goods, product, relief item, relief items, supplies, material, in kind, item name, kit, kits, aid type, type of aid, type of item',
  quantity:
    'quantity, qty, amount distributed, number of items, number of kits, quantities, number, no of items, of items, units distributed',
  unit: 'unit, units, unit of measure, unit of measurement, uom, measure',
  value: 'value, budget, cost, amount, total cost, estimated cost, funding amount, grant, expenditure, spent',
  status: 'status, activity status, project status, stage, progress',
  start: 'start, start date, begin, from, beginning, started, date from, starting date',
  end: 'end, end date, to date, until, finish, ended, date to, ending date, completion date',
  reported: 'reported, reporting, report, as of, reporting date, report date, date of report',
  date: 'date, when, dates, distribution date, day, date of distribution, date of delivery, period',
  month: 'month, reporting month, months',
  year: 'year, years',
  country: 'country, countries, nation',
  adm1: 'province, provinces, governorate, region, regions, state, states, department, oblast, admin level 1, mantika, division',
  adm2: 'district, districts, county, lga, zone, zones, locality, cercle, regency, municipality, municipalities, prefecture, raion, upazila',
  adm3: 'woreda, sub district, subdistrict, commune, township, ward, union, hromada, payam, sub county',
  adm4: 'village, kebele, settlement, town, neighbourhood, neighborhood, boma',
  place:
    'place, location, locations, where, site, site name, camp, facility, facility name, location name, address, place name, distribution point, idp site, school, hospital',
  crisis: 'crisis, emergency, disaster, disaster name, event name, glide number',
  beneficiaries:
    'beneficiary, beneficiaries, for whom, whom, population group, population type, target group, vulnerable group, beneficiary type, target population',
  households: 'household, households, family, families',
  people:
    'people, individual, individuals, persons, population, total people, pax, recipients, total beneficiaries, number of beneficiaries, beneficiaries number, no of beneficiaries, beneficiaries total',
  women: 'women, woman, adult female, female adults',
  men: 'men, man, adult male, male adults',
  girls: 'girls, girl, female children, female under 18',
  boys: 'boys, boy, male children, male under 18',
  female: 'female, females',
  male: 'male, males',
  children: 'children, child, minors, under 18, under 5, infants',
  elderly: 'elderly, older people, older persons, over 60',
  disabled: 'disabled, pwd, people with disabilities, persons with disabilities, disability',
  targeted: 'targeted, target, planned to reach, planned beneficiaries, intended',
  reached: 'reached, assisted, served, supported, received, benefited, achieved',
  need: 'in need, people in need, pin, affected, inneed',
  id: 'identifier, record id, row id, activity id, reference, ref, ref no',
  running: 'serial, serial number, s n, row, row number',
  project: 'project, programme, program, project title, project name, appeal',
  modality:
    'modality, delivery modality, modalities, mechanism, transfer, conditionality, hrp, response plan, delivery mechanism',
  person:
    'contact, contact person, focal point, phone, telephone, mobile, contact name, contact number, contact details, beneficiary name, name of beneficiary, reported by, entered by, submitted by, full name of person, national id, prepared by',
  aside:
    'remarks, remark, comment, comments, notes, note, source, question, last updated, updated, created, modified, version',
  stopWords:
    'of, the, and, or, for, in, by, a, an, to, per, with, s, total, e g, short, please, select, optional, mandatory, required, other',
};
