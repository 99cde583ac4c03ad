/** Words in the cells of tables, in the languages that headers are read in: statuses, totals, nothing, months, kinds of bodies, distributing. */
import type { Modality, OrganizationType } from '../../../../../schema/codelists/codelists.js';
import { remember } from '../../../../transform/remember.js';
import { wordsOfHeader } from '../headers/header-words.js';

/** One way to write it: "En ejecución" and "EN EJECUCION" are one. */
export const keyOfWords = (text: string): string => wordsOfHeader(text).join(' ');

function byWord<Value extends string>(lists: Readonly<Partial<Record<Value, string>>>): ReadonlyMap<string, Value> {
  const entries = Object.entries(lists) as [Value, string][];
  return new Map(
    entries.flatMap(([value, list]) => list.split(', ').map((word) => [keyOfWords(word), value] as const)),
  );
}

/** Suspended is not there: such work may have been done in part, or never begun. */
export const STATUSES: ReadonlyMap<string, Modality> = byWord<Modality>({
  PLANNED:
    'planned, plan, pipeline, upcoming, not started, not yet started, to start, intended, proposed, committed, planifié, planifiée, planifiés, prévu, prévue, à venir, programmé, non démarré, planeada, planeado, planificada, planificado, prevista, previsto, por iniciar, programada, no iniciada, planejado, planejada, planeadas, a iniciar, rencana, direncanakan, akan datang, belum dimulai, belum mulai, مخطط, مخططة, مخطط له, مقرر, قيد التخطيط, لم يبدأ',
  ONGOING:
    'ongoing, on going, in progress, active, implementing, started, current, running, in process, underway, en cours, en exécution, actif, active, démarré, en ejecución, en curso, en proceso, en marcha, activa, activo, en implementación, em curso, em andamento, em execução, ativo, ativa, berjalan, sedang berjalan, sedang berlangsung, berlangsung, dalam proses, aktif, proses, جاري, جارية, قيد التنفيذ, مستمر, مستمرة, نشط, جار',
  DONE: 'done, completed, complete, finished, implemented, closed, delivered, distributed, achieved, ended, terminé, terminée, achevé, achevée, complété, clôturé, réalisé, fini, finalizada, finalizado, completada, completado, terminada, terminado, concluida, concluido, ejecutada, ejecutado, entregado, cerrado, concluído, concluída, terminado, finalizado, realizado, selesai, sudah selesai, tuntas, terlaksana, tersalurkan, sudah, sudah disalurkan, telah disalurkan, مكتمل, مكتملة, منجز, منجزة, منتهي, تم, انتهى, تم التنفيذ, تم التسليم',
  NEGATED:
    'cancelled, canceled, not implemented, annulé, annulée, cancelada, cancelado, anulada, anulado, batal, dibatalkan, tidak jadi, ملغي, ملغاة, الغي, ملغى',
});

const TOTALS = new Set(
  'total, totals, subtotal, sub total, grand total, total result, overall total, sum, sous total, total général, somme, gran total, total general, suma, suma total, total geral, soma, jumlah, sub jumlah, jumlah total, jumlah keseluruhan, total keseluruhan, jumlah seluruhnya, المجموع, مجموع, الإجمالي, اجمالي, إجمالي, المجموع الكلي, المجموع العام, الإجمالي العام, المجموع الفرعي'
    .split(', ')
    .map(keyOfWords),
);

/** "Sous-total", "Jumlah": nothing else stands in the cell. */
export const isTotal = (text: string): boolean => text.length < 60 && TOTALS.has(keyOfWords(text));

/** "Total Kabupaten Sigi", "Subtotal WASH". */
export function beginsWithTotal(text: string): boolean {
  const words = wordsOfHeader(text);
  return [1, 2].some((count) => TOTALS.has(words.slice(0, count).join(' ')));
}

const NOTHING = new Set(
  'n a, na, nil, null, none, no, nan, undefined, tbd, tbc, not available, not applicable, unspecified, unknown, unkown, blank, empty, aucun, néant, non spécifié, inconnu, ninguno, ninguna, no aplica, sin especificar, sin dato, desconocido, no comments, nenhum, não aplicável, sem dados, tidak ada, belum ada, tidak diketahui, لا يوجد, غير محدد, غير معروف, ref, value, name, div 0'
    .split(', ')
    .map(keyOfWords),
);

const isWordForNothing = remember(
  (text: string): boolean => /^[\p{P}\p{S}\s]+$/u.test(text) || NOTHING.has(keyOfWords(text)),
  5000,
);

/** Nothing, a dash, "N/A", an error of a formula. Asked of every cell, so that numbers and long texts are told at once. */
export function isNothing(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length >= 24 || trimmed === '') return trimmed === '';
  const first = trimmed.charCodeAt(0);
  return !(first >= 0x30 && first <= 0x39) && isWordForNothing(trimmed);
}

const MONTHS: readonly string[] = [
  'january, jan, janvier, janv, enero, ene, janeiro, januari, يناير, كانون الثاني',
  'february, feb, février, fév, févr, febrero, fevereiro, fev, februari, pebruari, فبراير, شباط',
  'march, mar, mars, marzo, março, maret, مارس, آذار',
  'april, apr, avril, avr, abril, abr, أبريل, ابريل, نيسان',
  'may, mai, mayo, maio, mei, مايو, أيار',
  'june, jun, juin, junio, junho, juni, يونيو, حزيران',
  'july, jul, juillet, juil, julio, julho, juli, يوليو, تموز',
  'august, aug, août, agosto, ago, agustus, agu, agt, أغسطس, اغسطس, آب',
  'september, sep, sept, septembre, septiembre, setembro, set, سبتمبر, أيلول',
  'october, oct, octobre, octubre, outubro, out, oktober, okt, أكتوبر, اكتوبر, تشرين الأول',
  'november, nov, novembre, noviembre, novembro, nopember, نوفمبر, تشرين الثاني',
  'december, dec, décembre, déc, diciembre, dic, dezembro, dez, desember, des, ديسمبر, كانون الأول',
];

/** From 1, by name: "Février" → 2. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((list, index) => list.split(', ').map((word) => [keyOfWords(word), index + 1] as const)),
);

export const ORGANIZATION_TYPES: ReadonlyMap<string, OrganizationType> = byWord<OrganizationType>({
  INTERNATIONAL_NGO:
    'ingo, ingos, international ngo, international ngos, ong internationale, ong internacional, ongi, ong internationales, organisation internationale non gouvernementale, ong internacionais, lsm internasional, ngo internasional, منظمة دولية غير حكومية, منظمة غير حكومية دولية',
  NATIONAL_NGO:
    'nngo, nngos, lngo, ngo, national ngo, national ngos, local ngo, ong nationale, ong nationales, ong locale, ong nacional, ong local, ongn, organización nacional, civil society, civil society organization, cso, society civile, société civile, sociedad civil, ong, lsm, lsm lokal, lsm nasional, ngo lokal, ngo nasional, ornop, منظمة وطنية, منظمة محلية, منظمة غير حكومية وطنية, منظمة غير حكومية محلية, منظمة غير حكومية',
  MULTILATERAL:
    'un, un agency, un agencies, united nations, agence un, agences un, agence des nations unies, nations unies, naciones unidas, agencia de naciones unidas, agencia onu, agência das nações unidas, nações unidas, badan pbb, pbb, lembaga pbb, international organization, international organisation, organisation internationale, organización internacional, organisme international, igo, وكالة أممية, الأمم المتحدة, منظمة دولية',
  RED_CROSS:
    'red cross, red crescent, red cross movement, red cross red crescent, red cross red crescent movement, red cross and red crescent movement, rcm, mouvement de la croix rouge, croix rouge, mouvement croix rouge, cruz roja, movimiento de la cruz roja, movimiento de la cruz roja media luna roja, cruz vermelha, palang merah, pmi, الهلال الأحمر, الصليب الأحمر',
  GOVERNMENT:
    'government, governmental, gov, govt, entité gouvernementale, gouvernement, gouvernemental, état, gobierno, gubernamental, governo, pemerintah, pemerintah pusat, ministry, ministère, ministerio, kementerian, حكومة, حكومي, حكومية, جهة حكومية, services étatiques, service étatique',
  LOCAL_GOVERNMENT:
    'local government, local authority, local authorities, gobierno local, collectivité locale, pemerintah daerah, pemda, governo local, سلطة محلية, municipality',
  FAITH_BASED:
    'faith based, faith based organization, fbo, church, religious group, iglesia grupo religioso, iglesia, organización religiosa, organisation confessionnelle, église, igreja, organisasi keagamaan, lembaga keagamaan, منظمة دينية',
  PRIVATE_SECTOR:
    'private sector, private, company, private organisations, secteur privé, entreprise, sector privado, empresa, empresa privada, setor privado, swasta, perusahaan, dunia usaha, قطاع خاص, القطاع الخاص',
  FOUNDATION:
    'foundation, private organisations and foundations, private organisations foundations, fondation, fundación, fundação, yayasan, مؤسسة',
  ACADEMIC:
    'academic, academia, university, research, université, universidad, academia universidad, universidade, universitas, perguruan tinggi, جامعة',
  COMMUNITY:
    'community, cbo, community based organization, community based organisation, organisation communautaire, organización comunitaria, organização comunitária, komunitas, masyarakat, relawan, منظمة مجتمعية',
  SECURITY_FORCE: 'military, army, police, tni, polri, militaire, militar',
});

/** In what is done: these move things; everything else is a service. */
const DISTRIBUTING: readonly string[] =
  'distribut, deliver, dissemin, handover, hand over, provision of nfi, provision of food, provision of kit, in kind, voucher, cash transfer, cash assistance, cash grant, cash for, multipurpose cash, donat, dispatch, livraison, remise, fourniture, don de, dotation, dons, transfert, bons alimentaires, entrega, distribuc, donac, transferencia, dotac, suministro, raciones, bono, doac, fornecimento, transferência, penyaluran, pembagian, distribusi, pemberian, penyerahan, bantuan tunai, salur, dropping, توزيع, تسليم, تقديم مساعد, نقدي, قسائم'.split(
    ', ',
  );

const PLAIN_DISTRIBUTING = DISTRIBUTING.map((word) => ` ${keyOfWords(word)}`);

/** "Distribución de kits de higiene" → true; "Training of teachers" → false. */
export const tellsOfDistributing = remember((activity: string): boolean => {
  const key = ` ${keyOfWords(activity)}`;
  return PLAIN_DISTRIBUTING.some((word) => key.includes(word));
}, 5000);
