/** Ministries of the Republic of Indonesia with the names they bore, and the units of theirs that appear in news about aid. */
import type { OrganizationEntry, FormerName } from '../organization-entry.js';

interface Ministry {
  readonly slug: string;
  /** What follows "Kementerian" and "Ministry of". */
  readonly id: string;
  readonly en: string;
  /** One of the ministries that coordinate others: "Coordinating Ministry for". */
  readonly coordinating?: boolean;
  /** Acronyms and short forms, the usual one first. */
  readonly short: string;
  readonly aliases?: OrganizationEntry['aliases'];
  readonly former?: readonly FormerName[];
  readonly mergedInto?: readonly [id: string, year: number];
}

const MINISTRIES: readonly Ministry[] = [
  {
    slug: 'kemensos',
    id: 'Sosial',
    en: 'Social Affairs',
    short: 'Kemensos',
    aliases: {
      en: 'Indonesian Social Affairs Ministry | Social Affairs Ministry | Social Ministry | Ministry of Social Welfare',
      id: 'Kementrian Sosial',
    },
    former: [
      { name: 'Departemen Sosial', language: 'id', to: 2009 },
      { name: 'Depsos', to: 2009 },
    ],
  },
  {
    slug: 'kemenkes',
    id: 'Kesehatan',
    en: 'Health',
    short: 'Kemenkes',
    former: [
      { name: 'Departemen Kesehatan', language: 'id', to: 2009 },
      { name: 'Depkes', to: 2009 },
    ],
    aliases: { en: 'Indonesian Health Ministry', id: 'Kementrian Kesehatan' },
  },
  {
    slug: 'kemlu',
    id: 'Luar Negeri',
    en: 'Foreign Affairs',
    short: 'Kemlu | Kemenlu',
    aliases: { en: 'Indonesian Foreign Ministry | Foreign Ministry of Indonesia' },
    former: [
      { name: 'Departemen Luar Negeri', language: 'id', to: 2008 },
      { name: 'Deplu', to: 2008 },
    ],
  },
  {
    slug: 'kemenkeu',
    id: 'Keuangan',
    en: 'Finance',
    short: 'Kemenkeu',
    former: [{ name: 'Departemen Keuangan', language: 'id', to: 2009 }],
  },
  {
    slug: 'kemenag',
    id: 'Agama',
    en: 'Religious Affairs',
    short: 'Kemenag',
    aliases: { en: 'Ministry of Religion' },
    former: [
      { name: 'Departemen Agama', language: 'id', to: 2010 },
      { name: 'Depag', to: 2010 },
    ],
  },
  {
    slug: 'kemendikbud',
    id: 'Pendidikan dan Kebudayaan',
    en: 'Education and Culture',
    short: 'Kemendikbud',
    former: [
      { name: 'Departemen Pendidikan Nasional', language: 'id', from: 2000, to: 2009 },
      { name: 'Kementerian Pendidikan Nasional', language: 'id', from: 2009, to: 2011 },
      { name: 'Kemendiknas', from: 2009, to: 2011 },
    ],
    mergedInto: ['org_id_kemendikbudristek', 2021],
  },
  {
    slug: 'kemendikbudristek',
    id: 'Pendidikan, Kebudayaan, Riset, dan Teknologi',
    en: 'Education, Culture, Research, and Technology',
    short: 'Kemendikbudristek | Kemdikbudristek',
    mergedInto: ['org_id_kemendikdasmen', 2024],
  },
  {
    slug: 'kemendikdasmen',
    id: 'Pendidikan Dasar dan Menengah',
    en: 'Primary and Secondary Education',
    short: 'Kemendikdasmen',
  },
  {
    slug: 'kemdiktisaintek',
    id: 'Pendidikan Tinggi, Sains, dan Teknologi',
    en: 'Higher Education, Science, and Technology',
    short: 'Kemdiktisaintek | Kemendiktisaintek',
  },
  {
    slug: 'kemenpupr',
    id: 'Pekerjaan Umum dan Perumahan Rakyat',
    en: 'Public Works and Public Housing',
    short: 'Kemenpupr | PUPR',
    aliases: { en: 'Ministry of Public Works and Housing' },
    former: [{ name: 'Departemen Pekerjaan Umum', language: 'id', to: 2010 }],
    mergedInto: ['org_id_kemenpu', 2024],
  },
  { slug: 'kemenpu', id: 'Pekerjaan Umum', en: 'Public Works', short: 'KemenPU' },
  { slug: 'kemenpkp', id: 'Perumahan dan Kawasan Permukiman', en: 'Housing and Settlement Areas', short: 'KemenPKP' },
  {
    slug: 'kementan',
    id: 'Pertanian',
    en: 'Agriculture',
    short: 'Kementan',
    former: [{ name: 'Departemen Pertanian', language: 'id', to: 2009 }],
  },
  { slug: 'kkp', id: 'Kelautan dan Perikanan', en: 'Marine Affairs and Fisheries', short: 'KKP' },
  { slug: 'klhk', id: 'Lingkungan Hidup dan Kehutanan', en: 'Environment and Forestry', short: 'KLHK' },
  { slug: 'kemenhut', id: 'Kehutanan', en: 'Forestry', short: 'Kemenhut' },
  { slug: 'klh', id: 'Lingkungan Hidup', en: 'Environment', short: 'KLH' },
  {
    slug: 'kemenhub',
    id: 'Perhubungan',
    en: 'Transportation',
    short: 'Kemenhub',
    aliases: { en: 'Ministry of Transport' },
  },
  {
    slug: 'kemenhan',
    id: 'Pertahanan',
    en: 'Defense',
    short: 'Kemenhan | Kemhan',
    aliases: { en: 'Ministry of Defence' },
  },
  {
    slug: 'kemendagri',
    id: 'Dalam Negeri',
    en: 'Home Affairs',
    short: 'Kemendagri',
    aliases: { en: 'Interior Ministry of Indonesia' },
  },
  {
    slug: 'kemenkumham',
    id: 'Hukum dan Hak Asasi Manusia',
    en: 'Law and Human Rights',
    short: 'Kemenkumham',
    aliases: { id: 'Kementerian Hukum dan HAM' },
    mergedInto: ['org_id_kemenkum', 2024],
  },
  { slug: 'kemenkum', id: 'Hukum', en: 'Law', short: 'Kemenkum' },
  { slug: 'kemenimipas', id: 'Imigrasi dan Pemasyarakatan', en: 'Immigration and Corrections', short: 'Kemenimipas' },
  {
    slug: 'kemnaker',
    id: 'Ketenagakerjaan',
    en: 'Manpower',
    short: 'Kemnaker | Kemenaker',
    former: [
      { name: 'Kementerian Tenaga Kerja dan Transmigrasi', language: 'id', from: 2009, to: 2014 },
      { name: 'Kemenakertrans', from: 2009, to: 2014 },
    ],
  },
  {
    slug: 'kemenpppa',
    id: 'Pemberdayaan Perempuan dan Perlindungan Anak',
    en: "Women's Empowerment and Child Protection",
    short: 'KemenPPPA | KPPPA | Kemen PPPA',
    aliases: { id: 'Kementerian PPPA' },
  },
  {
    slug: 'kemendes',
    id: 'Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi',
    en: 'Villages, Development of Disadvantaged Regions, and Transmigration',
    short: 'Kemendes PDTT | Kemendes',
    aliases: { id: 'Kementerian Desa' },
  },
  { slug: 'kemendag', id: 'Perdagangan', en: 'Trade', short: 'Kemendag' },
  { slug: 'kemenperin', id: 'Perindustrian', en: 'Industry', short: 'Kemenperin' },
  {
    slug: 'kemenkop',
    id: 'Koperasi dan Usaha Kecil dan Menengah',
    en: 'Cooperatives and Small and Medium Enterprises',
    short: 'KemenkopUKM | Kemenkop UKM',
    aliases: { id: 'Kementerian Koperasi dan UKM' },
  },
  {
    slug: 'kemenbumn',
    id: 'Badan Usaha Milik Negara',
    en: 'State-Owned Enterprises',
    short: 'Kementerian BUMN | KemenBUMN',
  },
  {
    slug: 'esdm',
    id: 'Energi dan Sumber Daya Mineral',
    en: 'Energy and Mineral Resources',
    short: 'ESDM | KemenESDM',
    aliases: { id: 'Kementerian ESDM' },
  },
  {
    slug: 'kominfo',
    id: 'Komunikasi dan Informatika',
    en: 'Communication and Information Technology',
    short: 'Kominfo | Kemenkominfo',
    mergedInto: ['org_id_komdigi', 2024],
  },
  {
    slug: 'komdigi',
    id: 'Komunikasi dan Digital',
    en: 'Communication and Digital Affairs',
    short: 'Komdigi | Kemkomdigi',
  },
  { slug: 'kemenpora', id: 'Pemuda dan Olahraga', en: 'Youth and Sports', short: 'Kemenpora' },
  {
    slug: 'kemenparekraf',
    id: 'Pariwisata dan Ekonomi Kreatif',
    en: 'Tourism and Creative Economy',
    short: 'Kemenparekraf',
  },
  {
    slug: 'atr_bpn',
    id: 'Agraria dan Tata Ruang/Badan Pertanahan Nasional',
    en: 'Agrarian Affairs and Spatial Planning',
    short: 'ATR/BPN',
  },
  {
    slug: 'bappenas',
    id: 'Perencanaan Pembangunan Nasional',
    en: 'National Development Planning',
    short: 'Bappenas',
    aliases: {
      en: 'National Development Planning Agency',
      id: 'Badan Perencanaan Pembangunan Nasional | Kementerian PPN/Bappenas',
    },
  },
  {
    slug: 'kemenko_pmk',
    id: 'Koordinator Bidang Pembangunan Manusia dan Kebudayaan',
    en: 'Human Development and Culture',
    coordinating: true,
    short: 'Kemenko PMK',
    aliases: {
      en: 'Coordinating Ministry for Human Development and Cultural Affairs',
      id: 'Kemenko Pembangunan Manusia dan Kebudayaan',
    },
  },
  {
    slug: 'kemenko_perekonomian',
    id: 'Koordinator Bidang Perekonomian',
    en: 'Economic Affairs',
    coordinating: true,
    short: 'Kemenko Perekonomian',
  },
  {
    slug: 'kemenko_polhukam',
    id: 'Koordinator Bidang Politik, Hukum, dan Keamanan',
    en: 'Political, Legal and Security Affairs',
    coordinating: true,
    short: 'Kemenko Polhukam',
  },
  { slug: 'setneg', id: 'Sekretariat Negara', en: 'State Secretariat', short: 'Kemensetneg | Setneg' },
  {
    slug: 'kemenp2mi',
    id: 'Pelindungan Pekerja Migran Indonesia',
    en: 'Indonesian Migrant Workers Protection',
    short: 'KemenP2MI | KP2MI',
    aliases: {
      en: 'Ministry of Protection of Indonesian Migrant Workers | Ministry for the Protection of Indonesian Migrant Workers',
      id: 'Kementerian P2MI | Kementerian Perlindungan Pekerja Migran Indonesia',
    },
  },
];

function ministryOf({ slug, id, en, coordinating, short, aliases, former, mergedInto }: Ministry): OrganizationEntry {
  const [acronym, ...otherAcronyms] = short.split(' | ');
  const name = `Kementerian ${id}`;
  const english = coordinating === true ? `Coordinating Ministry for ${en}` : `Ministry of ${en}`;
  return {
    id: `org_id_${slug}`,
    name,
    type: 'GOVERNMENT',
    country: 'ID',
    ...(acronym === undefined ? {} : { acronym }),
    ...(otherAcronyms.length === 0 ? {} : { acronyms: { any: otherAcronyms.join(' | ') } }),
    official: { en: english },
    aliases: {
      ...aliases,
      en: [
        `Indonesian ${english}`,
        `${english} of the Republic of Indonesia`,
        `${en} Ministry`,
        ...listOf(aliases?.en),
      ].join(' | '),
      id: [`${name} RI`, `${name} Republik Indonesia`, `${acronym ?? slug} RI`, ...listOf(aliases?.id)].join(' | '),
    },
    ...(former === undefined ? {} : { former }),
    partOf: 'org_gov_id',
    ...(mergedInto === undefined ? {} : { mergedInto }),
  };
}

function listOf(names: string | undefined): readonly string[] {
  return names === undefined ? [] : [names];
}

const unitsOfMinistries: readonly OrganizationEntry[] = [
  {
    id: 'org_id_rptc',
    name: 'Rumah Perlindungan dan Trauma Center',
    acronym: 'RPTC',
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemensos',
    official: { en: 'Trauma Center Protection Home' },
    aliases: {
      id: 'Rumah Perlindungan Trauma Center | Rumah Perlindungan dan Trauma Centre | Rumah Perlindungan Trauma Centre | RPTC Bambu Apus | RPTC Kemensos',
      en: 'Trauma Center Protection House | Protection House and Trauma Center',
    },
  },
  {
    id: 'org_id_kemensos_linjamsos',
    name: 'Direktorat Jenderal Perlindungan dan Jaminan Sosial',
    acronym: 'Ditjen Linjamsos',
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemensos',
    official: { en: 'Directorate General of Social Protection and Security' },
    acronyms: { id: 'Linjamsos' },
  },
  {
    id: 'org_id_kemensos_rehsos',
    name: 'Direktorat Jenderal Rehabilitasi Sosial',
    acronym: 'Ditjen Rehsos',
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemensos',
    official: { en: 'Directorate General of Social Rehabilitation' },
  },
  {
    id: 'org_id_kemensos_dayasos',
    name: 'Direktorat Jenderal Pemberdayaan Sosial',
    acronym: 'Ditjen Dayasos',
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemensos',
  },
  {
    id: 'org_id_tagana',
    name: 'Taruna Siaga Bencana',
    acronym: 'Tagana',
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemensos',
    aliases: { en: 'Disaster Preparedness Cadets' },
  },
  {
    id: 'org_id_puskris',
    name: 'Pusat Krisis Kesehatan',
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemenkes',
    official: { en: 'Health Crisis Centre' },
    aliases: { id: 'Puskris Kemenkes' },
  },
  {
    id: 'org_id_imigrasi',
    name: 'Direktorat Jenderal Imigrasi',
    acronym: 'Ditjen Imigrasi',
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemenimipas',
    official: { en: 'Directorate General of Immigration' },
  },
  {
    id: 'org_id_bea_cukai',
    name: 'Direktorat Jenderal Bea dan Cukai',
    acronym: 'Bea Cukai',
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemenkeu',
    official: { en: 'Directorate General of Customs and Excise' },
  },
  {
    id: 'org_id_ldkpi',
    name: 'Lembaga Dana Kerja Sama Pembangunan Internasional',
    acronym: 'LDKPI',
    acronyms: { en: 'Indonesian AID' },
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemenkeu',
    official: { en: 'Indonesian Agency for International Development' },
  },
  {
    id: 'org_id_lpdp',
    name: 'Lembaga Pengelola Dana Pendidikan',
    acronym: 'LPDP',
    type: 'GOVERNMENT',
    country: 'ID',
    partOf: 'org_id_kemenkeu',
    official: { en: 'Indonesia Endowment Fund for Education' },
  },
];

export const indonesianMinistries: readonly OrganizationEntry[] = [...MINISTRIES.map(ministryOf), ...unitsOfMinistries];
