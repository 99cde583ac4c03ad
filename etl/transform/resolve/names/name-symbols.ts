/**
 * Words that mean one thing in the names of bodies, whatever the language: "kementerian", "ministry" and "ministère" are one
 * symbol. Facts from the names themselves; a symbol says what kind of word it is, and with that how much it weighs.
 */

/** `type`: what the body is. `sector`: what it works on. `general`: says little. `level`: of a town or a
 * district. `joiner`: says nothing. */
export type SymbolKind = 'type' | 'sector' | 'general' | 'level' | 'joiner';

export interface NameSymbol {
  readonly id: string;
  readonly kind: SymbolKind;
  /** Words and phrases in any language, folded: lower case, no accents. */
  readonly words: string;
}

export const NAME_SYMBOLS: readonly NameSymbol[] = [
  {
    id: 'red-cross',
    kind: 'type',
    words: 'red cross, palang merah, cruz roja, croix rouge, الصليب الاحمر, cruz vermelha, rotes kreuz, croce rossa',
  },
  {
    id: 'red-crescent',
    kind: 'type',
    words:
      'red crescent, bulan sabit merah, media luna roja, croissant rouge, الهلال الاحمر, crescente vermelho, roter halbmond',
  },
  { id: 'red-crystal', kind: 'type', words: 'magen david adom, magen david, نجمة داوود الحمراء, نجمة داود الحمراء' },
  {
    id: 'society',
    kind: 'type',
    words:
      'society, societies, sociedad, sociedades, societe, societes, perhimpunan, masyarakat, جمعية, جمعيات, sociedade, nasional society',
  },
  {
    id: 'association',
    kind: 'type',
    words:
      'association, associations, asociacion, asociaciones, asosiasi, persatuan, ikatan, اتحاد, رابطة, associacao, verein',
  },
  { id: 'federation', kind: 'type', words: 'federation, federacion, federasi, federation des, union of, الاتحاد' },
  {
    id: 'ministry',
    kind: 'type',
    words:
      'ministry, ministries, kementerian, kemen, ministere, ministerio, ministerium, ministerio del poder popular, وزارة, ministerio publico',
  },
  { id: 'department', kind: 'type', words: 'department, departemen, departement, departamento, dept, dinas, دائرة' },
  {
    id: 'directorate',
    kind: 'type',
    words:
      'directorate, direktorat, direction, direccion, directorate general, direktorat jenderal, direction generale, direccion general, ditjen',
  },
  { id: 'agency', kind: 'type', words: 'agency, agencies, badan, agence, agencia, agencias, lembaga, وكالة, agentur' },
  { id: 'office', kind: 'type', words: 'office, kantor, bureau, oficina, مكتب, amt' },
  { id: 'commission', kind: 'type', words: 'commission, komisi, comision, مفوضية, kommission' },
  { id: 'committee', kind: 'type', words: 'committee, komite, panitia, comite, لجنة, komitee' },
  { id: 'council', kind: 'type', words: 'council, dewan, majelis, conseil, consejo, مجلس, rat' },
  {
    id: 'foundation',
    kind: 'type',
    words: 'foundation, foundations, yayasan, fondation, fundacion, stiftung, مؤسسة, fundacao, fondazione',
  },
  { id: 'fund', kind: 'type', words: 'fund, funds, dana, fonds, fondo, صندوق, fundo' },
  { id: 'bank', kind: 'type', words: 'bank, banque, banco, بنك, banca' },
  {
    id: 'university',
    kind: 'type',
    words: 'university, universitas, universite, universidad, جامعة, universitat, universidade, univ',
  },
  { id: 'hospital', kind: 'type', words: 'hospital, rumah sakit, rsud, hopital, مستشفى, rs' },
  { id: 'institute', kind: 'type', words: 'institute, institut, instituto, معهد, institution' },
  {
    id: 'organization',
    kind: 'type',
    words: 'organization, organisation, organisasi, organizacion, منظمة, organizations, organisations, organizacao',
  },
  { id: 'programme', kind: 'type', words: 'programme, program, programa, برنامج, programmes' },
  {
    id: 'government',
    kind: 'type',
    words: 'government, pemerintah, gouvernement, gobierno, حكومة, pemerintahan, regierung, govt',
  },
  {
    id: 'embassy',
    kind: 'type',
    words: 'embassy, kedutaan, kedutaan besar, kedubes, ambassade, embajada, سفارة, botschaft',
  },
  { id: 'police', kind: 'type', words: 'police, polisi, kepolisian, policia, الشرطة, polizei' },
  { id: 'army', kind: 'type', words: 'army, armed forces, tentara, angkatan bersenjata, armee, ejercito, الجيش' },
  { id: 'network', kind: 'type', words: 'network, jaringan, reseau, red, شبكة' },
  { id: 'coalition', kind: 'type', words: 'coalition, koalisi, coalicion, coalizione, koalition, ائتلاف' },
  { id: 'alliance', kind: 'type', words: 'alliance, aliansi, alianza, allianz, تحالف' },
  { id: 'trust', kind: 'type', words: 'trust' },
  { id: 'mission', kind: 'type', words: 'mission, misi, mision, بعثة' },
  { id: 'secretariat', kind: 'type', words: 'secretariat, sekretariat, secretaria, secretaria general, امانة' },
  { id: 'service', kind: 'type', words: 'service, services, layanan, servicio, servicios, خدمات, dienst' },
  { id: 'community', kind: 'type', words: 'community, communities, komunitas, communaute, comunidad' },
  { id: 'church', kind: 'type', words: 'church, gereja, eglise, iglesia, كنيسة, kirche' },
  { id: 'islamic-school', kind: 'type', words: 'pondok pesantren, ponpes, pesantren' },
  { id: 'school', kind: 'type', words: 'school, sekolah, ecole, escuela, مدرسة, schule' },
  { id: 'centre', kind: 'type', words: 'centre, center, pusat, centro, مركز, zentrum' },
  { id: 'group', kind: 'general', words: 'group, grup, kelompok, groupe, grupo, مجموعة, gruppe' },
  {
    id: 'united-nations',
    kind: 'type',
    words:
      'united nations, perserikatan bangsa bangsa, nations unies, naciones unidas, الامم المتحدة, un, pbb, onu, vereinte nationen',
  },
  {
    id: 'european',
    kind: 'sector',
    words: 'european, eropa, europeen, europeenne, europeo, europea, الاوروبي, الاوروبية, europaische',
  },
  { id: 'union', kind: 'type', words: 'union, uni, unión, unione' },
  {
    id: 'health',
    kind: 'sector',
    words: 'health, kesehatan, sante, salud, الصحة, sante publique, public health, salud publica, gesundheit, saude',
  },
  {
    id: 'education',
    kind: 'sector',
    words: 'education, pendidikan, educacion, enseignement, التعليم, التربية, bildung',
  },
  { id: 'social', kind: 'sector', words: 'social, sosial, sociales, socials, الاجتماعية, sozial' },
  { id: 'affairs', kind: 'sector', words: 'affairs, urusan, affaires, asuntos, الشؤون, شؤون' },
  {
    id: 'foreign',
    kind: 'sector',
    words:
      'foreign, external, luar negeri, etrangeres, exteriores, relaciones exteriores, foreign affairs, external affairs, affaires etrangeres, asuntos exteriores, الخارجية, auswartiges',
  },
  {
    id: 'interior',
    kind: 'sector',
    words: 'interior, internal affairs, home affairs, dalam negeri, interieur, الداخلية, inneres',
  },
  { id: 'finance', kind: 'sector', words: 'finance, finances, keuangan, hacienda, finanzas, المالية, finanzen' },
  {
    id: 'agriculture',
    kind: 'sector',
    words: 'agriculture, agricultural, pertanian, agricultura, الزراعة, landwirtschaft',
  },
  {
    id: 'environment',
    kind: 'sector',
    words: 'environment, lingkungan, lingkungan hidup, environnement, medio ambiente, البيئة, umwelt',
  },
  { id: 'women', kind: 'sector', words: 'women, woman, wanita, perempuan, femmes, mujeres, mujer, المراة, frauen' },
  {
    id: 'children',
    kind: 'sector',
    words: 'children, child, anak, enfants, enfance, ninos, ninez, infancia, الطفولة, الاطفال, kinder',
  },
  {
    id: 'refugees',
    kind: 'sector',
    words: 'refugee, refugees, pengungsi, refugies, refugiados, اللاجئين, fluchtlinge',
  },
  { id: 'migration', kind: 'sector', words: 'migration, migrasi, migraciones, migracion, migrations, الهجرة' },
  {
    id: 'food',
    kind: 'sector',
    words: 'food, pangan, alimentaire, alimentation, alimentos, alimentaria, alimentacion, الغذاء, الاغذية',
  },
  {
    id: 'world',
    kind: 'sector',
    words: 'world, dunia, mondial, mondiale, mundial, mundo, monde, العالمي, العالمية, welt',
  },
  {
    id: 'humanitarian',
    kind: 'sector',
    words:
      'humanitarian, kemanusiaan, humanitaire, humanitaires, humanitario, humanitaria, humanitarios, الانسانية, humanitare',
  },
  {
    id: 'development',
    kind: 'sector',
    words: 'development, pembangunan, pengembangan, developpement, desarrollo, التنمية, entwicklung, desenvolvimento',
  },
  { id: 'relief', kind: 'sector', words: 'relief, secours, socorro, الاغاثة, bantuan' },
  {
    id: 'disaster',
    kind: 'sector',
    words: 'disaster, disasters, bencana, catastrophe, catastrophes, desastre, desastres, الكوارث',
  },
  { id: 'management', kind: 'sector', words: 'management, penanggulangan, gestion, manajemen, ادارة, pengelola' },
  {
    id: 'labour',
    kind: 'sector',
    words: 'labour, labor, tenaga kerja, ketenagakerjaan, travail, trabajo, العمل, arbeit, manpower',
  },
  { id: 'justice', kind: 'sector', words: 'justice, hukum, justicia, العدل, law' },
  { id: 'defence', kind: 'sector', words: 'defence, defense, pertahanan, defensa, الدفاع, verteidigung' },
  { id: 'religion', kind: 'sector', words: 'religion, religious, religious affairs, agama, الاوقاف' },
  { id: 'trade', kind: 'sector', words: 'trade, perdagangan, commerce, comercio, التجارة, handel' },
  { id: 'industry', kind: 'sector', words: 'industry, perindustrian, industri, industrie, industria, الصناعة' },
  {
    id: 'transport',
    kind: 'sector',
    words: 'transport, transportation, perhubungan, transports, transporte, transportes, النقل, verkehr',
  },
  { id: 'water', kind: 'sector', words: 'water, air, eau, agua, المياه, wasser' },
  { id: 'public', kind: 'general', words: 'public, publik, publique, publica, publico, العامة' },
  {
    id: 'cooperation',
    kind: 'sector',
    words: 'cooperation, kerja sama, kerjasama, cooperacion, التعاون, zusammenarbeit, co operation',
  },
  {
    id: 'economic',
    kind: 'sector',
    words: 'economic, economy, ekonomi, perekonomian, economique, economie, economico, economia, الاقتصادية',
  },
  { id: 'youth', kind: 'sector', words: 'youth, pemuda, jeunesse, juventud, الشباب' },
  { id: 'sports', kind: 'sector', words: 'sports, sport, olahraga, deporte, deportes, الرياضة' },
  { id: 'welfare', kind: 'sector', words: 'welfare, kesejahteraan, bienestar, bien etre' },
  { id: 'regional', kind: 'general', words: 'regional, daerah, provincial, regionale, wilayah' },
  {
    id: 'national',
    kind: 'general',
    words: 'national, nasional, nationale, nacional, الوطنية, الوطني, nationales, nationaux',
  },
  {
    id: 'international',
    kind: 'general',
    words: 'international, internasional, internationale, internacional, الدولية, الدولي, intl, internationaux',
  },
  { id: 'regency', kind: 'level', words: 'kabupaten, regency, kab' },
  { id: 'city', kind: 'level', words: 'kota, city, ville, ciudad' },
  { id: 'province', kind: 'level', words: 'provinsi, province, provincia, prov' },
  { id: 'indonesia-state', kind: 'joiner', words: 'republik indonesia, republic of indonesia, ri' },
  {
    id: 'of',
    kind: 'joiner',
    words:
      'of, for, pour, para, the, and, in, de, del, des, du, da, la, le, les, el, los, las, en, y, et, e, l, d, au, aux, dan, untuk, bagi, di, von, der, die, das, fur, und, a, to, on, at, with, i, dei, di, do, al, و, في, من, un programme for',
  },
];

/** Legal forms, each with the ways it is written: they say what a body is in law. Two that differ speak against. */
export const LEGAL_FORMS: Readonly<Record<string, string>> = {
  inc: 'inc, incorporated',
  ltd: 'ltd, limited, pte ltd, pty ltd, co ltd, company limited, pvt ltd, private limited',
  corp: 'corp, corporation',
  co: 'co, company, cie, compania, compagnie',
  llc: 'llc, limited liability company, ooo, ооо, tov, srl, societatea cu raspundere limitata, sarl, sociedad de responsabilidad limitada, s de rl',
  ag: 'ag, aktiengesellschaft, akg',
  gmbh: 'gmbh',
  sa: 'sa, sociedad anonima, societe anonyme, sa de cv',
  sl: 'sl, sociedad limitada',
  jsc: 'jsc, joint stock company, ojsc, oao, оао, pjsc, pao, cjsc, zao, open joint stock company, public joint stock company',
  plc: 'plc, public limited company',
  nv: 'nv',
  bv: 'bv, bvba',
  ab: 'ab',
  as: 'a s',
  lp: 'lp, limited partnership',
  llp: 'llp',
  na: 'na',
  pt: 'pt, perseroan terbatas, persero, tbk',
  cv: 'cv',
  spa: 'spa',
  ev: 'ev',
  vessel: 'mv, ms, ss',
};

/** Short forms that stand before the name of a place, and what they are short for. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  bpbd: 'badan penanggulangan bencana daerah',
  bnpb: 'badan nasional penanggulangan bencana',
  pmi: 'palang merah indonesia',
  baznas: 'badan amil zakat nasional',
  dinsos: 'dinas sosial',
  dinkes: 'dinas kesehatan',
  disdik: 'dinas pendidikan',
  pemkab: 'pemerintah kabupaten',
  pemkot: 'pemerintah kota',
  pemprov: 'pemerintah provinsi',
  polres: 'kepolisian resor',
  polresta: 'kepolisian resor kota',
  polsek: 'kepolisian sektor',
  polda: 'kepolisian daerah',
  kodim: 'komando distrik militer',
  kemensos: 'kementerian sosial',
  kemenkes: 'kementerian kesehatan',
  kemenag: 'kementerian agama',
  rsud: 'rumah sakit umum daerah',
  sdn: 'sekolah dasar negeri',
  smpn: 'sekolah menengah pertama negeri',
  dprd: 'dewan perwakilan rakyat daerah',
  msf: 'medecins sans frontieres',
};
