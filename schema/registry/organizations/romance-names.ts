/** Spanish and French names of international bodies and of governments, beside those that the bodies' own entries hold. */
import type { Country } from '../places/countries.js';
import type { NamesByLanguage } from '../organization-entry.js';

type RomanceNames = Pick<NamesByLanguage, 'es' | 'fr'>;

export const romanceNames: Readonly<Record<string, RomanceNames>> = {
  org_un: { es: 'Sistema de las Naciones Unidas | Onu', fr: 'Système des Nations Unies' },
  org_iom: {
    es: 'Organización Internacional para la Migración | Agencia de la ONU para las Migraciones',
    fr: 'Organisation mondiale pour les migrations | Agence des Nations Unies pour les migrations | Organisation Internationale pour les Migrations',
  },
  org_unicef: {
    es: 'Unicef | Fondo de Naciones Unidas para la Infancia | Agencia de la ONU para la Infancia',
    fr: "Unicef | Fonds des Nations Unies pour l'Enfance | Fonds des Nations unies pour l'enfance",
  },
  org_wfp: {
    es: 'Programa Mundial de Alimentos de las Naciones Unidas | Programa Mundial de Alimentos de la ONU | Programa Mundial de Alimentación',
    fr: 'Programme alimentaire mondial des Nations Unies | Programme Alimentaire Mondial | Programme mondial alimentaire',
  },
  org_unhcr: {
    es: 'Acnur | Agencia de la ONU para los Refugiados | Agencia de las Naciones Unidas para los Refugiados | Alto Comisionado de Naciones Unidas para los Refugiados | Alto Comisionado de la ONU para los Refugiados',
    fr: "Agence des Nations Unies pour les réfugiés | Agence de l'ONU pour les réfugiés | Haut-Commissariat des Nations Unies pour les réfugiés | Haut-Commissariat aux réfugiés | Haut Commissariat aux réfugiés | Haut Commissariat pour les réfugiés",
  },
  org_ocha: {
    es: 'Oficina de Coordinación de Asuntos Humanitarios | Oficina para la Coordinación de Asuntos Humanitarios | Oficina de Naciones Unidas para la Coordinación de Asuntos Humanitarios | Ocha',
    fr: 'Bureau des Nations Unies pour la coordination des affaires humanitaires | Bureau de coordination des affaires humanitaires | Bureau de la Coordination des Affaires Humanitaires | Ocha',
  },
  org_who: { es: 'Organización Mundial de la Salud de las Naciones Unidas', fr: 'Organisation Mondiale de la Santé' },
  org_fao: {
    es: 'Organización de la ONU para la Agricultura y la Alimentación | Organización de las Naciones Unidas para la Agricultura y la Alimentación',
    fr: "Fonds des Nations Unies pour l'alimentation et l'agriculture | Organisation des Nations unies pour l'alimentation et l'agriculture",
  },
  org_undp: {
    es: 'Programa de Naciones Unidas para el Desarrollo',
    fr: 'Programme des Nations unies pour le développement',
  },
  org_unfpa: { es: 'Fondo de Población de Naciones Unidas', fr: 'Fonds des Nations unies pour la population' },
  org_cerf: {
    es: 'Fondo Central de Respuesta a Emergencias | Fondo Central de Respuesta ante Emergencias',
    fr: "Fonds central d'intervention d'urgence | Fonds central des Nations Unies pour les interventions d'urgence",
  },
  org_eu: { fr: 'Union Européenne' },
  org_echo: {
    es: 'Protección Civil y Operaciones de Ayuda Humanitaria Europeas | Dirección General de Ayuda Humanitaria y Protección Civil | Oficina de Ayuda Humanitaria de la Comisión Europea',
    fr: "Protection civile et opérations d'aide humanitaire européennes | Direction générale de l'aide humanitaire et de la protection civile | Office d'aide humanitaire de la Commission européenne | Service d'aide humanitaire de la Commission européenne",
  },
  org_icrc: {
    es: 'Comité Internacional de la Cruz Roja y de la Media Luna Roja',
    fr: 'Comité International de la Croix-Rouge',
  },
  org_ifrc: {
    es: 'Federación Internacional de la Cruz Roja | Federación Internacional de la Cruz Roja y de la Media Luna Roja',
    fr: 'Fédération internationale de la Croix-Rouge | Fédération internationale de la Croix-Rouge et du Croissant-Rouge',
  },
  org_msf: { es: 'Médicos sin Fronteras', fr: 'Médecins sans frontières' },
  org_aecid: { es: 'Cooperación Española', fr: 'Agence espagnole de coopération internationale pour le développement' },
  org_afd: { fr: 'Agence Française de Développement | Groupe AFD' },
  org_world_bank: { fr: 'Banque Mondiale' },
};

/** code, "gobierno …" and its adjective in Spanish, "gouvernement …" with its preposition and its adjective in French. */
const GOVERNMENTS: Readonly<Record<string, readonly [es: string, frOf: string, fr: string]>> = {
  AE: ['emiratí', 'des', 'émirien'],
  AR: ['argentino', "de l'", 'argentin'],
  AT: ['austriaco', "d'", 'autrichien'],
  AU: ['australiano', "de l'", 'australien'],
  BE: ['belga', 'de la', 'belge'],
  BF: ['burkinés', 'du', 'burkinabé'],
  BI: ['burundés', 'du', 'burundais'],
  BO: ['boliviano', 'de la', 'bolivien'],
  BR: ['brasileño', 'du', 'brésilien'],
  CA: ['canadiense', 'du', 'canadien'],
  CF: ['centroafricano', 'de la', 'centrafricain'],
  CH: ['suizo', 'de la', 'suisse'],
  CL: ['chileno', 'du', 'chilien'],
  CM: ['camerunés', 'du', 'camerounais'],
  CN: ['chino', 'de la', 'chinois'],
  CO: ['colombiano', 'de la', 'colombien'],
  CU: ['cubano', 'de', 'cubain'],
  DE: ['alemán', "de l'", 'allemand'],
  DK: ['danés', 'du', 'danois'],
  DO: ['dominicano', 'de la', 'dominicain'],
  DZ: ['argelino', "de l'", 'algérien'],
  EC: ['ecuatoriano', "de l'", 'équatorien'],
  ES: ['español', "de l'", 'espagnol'],
  FI: ['finlandés', 'de la', 'finlandais'],
  FR: ['francés', 'de la', 'français'],
  GB: ['británico', 'du', 'britannique'],
  GT: ['guatemalteco', 'du', 'guatémaltèque'],
  HN: ['hondureño', 'du', 'hondurien'],
  HT: ['haitiano', "d'", 'haïtien'],
  IE: ['irlandés', "de l'", 'irlandais'],
  IT: ['italiano', "de l'", 'italien'],
  JP: ['japonés', 'du', 'japonais'],
  KR: ['surcoreano', 'de la', 'sud-coréen'],
  KW: ['kuwaití', 'du', 'koweïtien'],
  LU: ['luxemburgués', 'du', 'luxembourgeois'],
  MA: ['marroquí', 'du', 'marocain'],
  ML: ['maliense', 'du', 'malien'],
  MX: ['mexicano', 'du', 'mexicain'],
  NE: ['nigerino', 'du', 'nigérien'],
  NL: ['neerlandés', 'des', 'néerlandais'],
  NO: ['noruego', 'de la', 'norvégien'],
  PE: ['peruano', 'du', 'péruvien'],
  PT: ['portugués', 'du', 'portugais'],
  QA: ['catarí', 'du', 'qatari'],
  RU: ['ruso', 'de la', 'russe'],
  SA: ['saudí', "de l'", 'saoudien'],
  SE: ['sueco', 'de la', 'suédois'],
  SN: ['senegalés', 'du', 'sénégalais'],
  SV: ['salvadoreño', 'du', 'salvadorien'],
  TD: ['chadiano', 'du', 'tchadien'],
  TR: ['turco', 'de la', 'turc'],
  US: ['estadounidense', 'des', 'américain'],
  VE: ['venezolano', 'du', 'vénézuélien'],
};

/** "Gobierno de España", "gobierno español", "gouvernement de l'Espagne", "gouvernement espagnol". */
export function governmentNames({ code, names }: Country): Required<RomanceNames> {
  const words = GOVERNMENTS[code];
  if (words === undefined) return { es: `Gobierno de ${names.es}`, fr: `Gouvernement de ${names.fr}` };
  const [spanish, of, french] = words;
  const country = of.endsWith("'") ? `${of}${names.fr}` : `${of} ${names.fr}`;
  return {
    es: `Gobierno de ${names.es} | gobierno ${spanish}`,
    fr: `Gouvernement ${country} | gouvernement ${french}`,
  };
}
