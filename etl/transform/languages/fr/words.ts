/** The small words of French: grammar, numbers, dates, speech, modality. */
import type {
  BoilerplateWords,
  CarrierWords,
  DateWords,
  Grammar,
  LanguagePack,
  Marker,
  ModalityWords,
  NumberWords,
  SpeechWords,
  Words,
} from '../pack.js';

export const stopwords =
  'le, la, les, des, du, de, et, en, un, une, que, qui, dans, pour, sur, par, avec, est, sont, aux, au, ont, ce, cette, ces, plus, pas, ne, se, son, ses, leur, leurs, nous, il, elle, été, être, mais, ou, où, comme, après, depuis, ainsi, notamment, entre, a, à, ils, tout, selon, dont, afin, sans, sous, même';

export const rivals = {
  ca: 'amb, els, dels, aquest, aquesta, també, als, perquè',
  ht: 'nan, yo, ak, pou, ki, moun, yon, gen, pa, sou',
} satisfies Record<string, Words>;

export const abbreviations =
  'm, mm, mme, mmes, mlle, dr, pr, prof, me, st, ste, gen, col, lt, cap, cdt, no, nos, art, av, bd, etc, p. ex, ex, env, janv, fevr, avr, juil, sept, oct, nov, dec, tel, vol, s.a, ref, cf, mgr, p';

export const grammar = {
  modifiers: 'after',
  definitesStand: 'before',
  passiveAuxiliaries:
    'est, sont, été, était, étaient, sera, seront, serait, seraient, soit, soient, être, fut, furent, a été, ont été, avait été, avaient été, étant, sont en train d’être',
  hasBareAgent: false,
  placePrepositions:
    'à, vers, province de, province du, provinces de, région de, région du, régions de, département de, département du, district de, districts de, commune de, communes de, territoire de, ville de, villes de, village de, villages de, camp de, camps de, localité de, localités de, quartier, préfecture de, cercle de, zone de, zones de, île de, site de',
  infinitives:
    "pour, afin de, afin d', en vue de, en vue d', dans le but de, dans le but d', destiné à, destinée à, destinés à, destinées à, visant à, qui vise à, qui permettra de, qui permettra d', permettant de, permettant d', de manière à, permettra de, permettra d', a permis de, a permis d', ont permis de, permettront de, permet de, permettent de",
  coordinators: 'et, &, ou, ainsi que, ainsi qu’, de même que, mais aussi, puis, voire, ni',
  relatives: 'qui, dont, lequel, laquelle, lesquels, lesquelles, auquel, auxquels, desquels, duquel',
  openers:
    "Le, La, Les, L’, L', Un, Une, Dans, Depuis, Après, Plus, Ce, Cette, Selon, Face, Alors, Suite, Pour, Près, En",
  clauseBreaks:
    "que, qu', après que, avant que, avant de, lorsque, lorsqu', quand, tandis que, alors que, bien que, parce que, parce qu', car, puisque, puisqu', depuis que, si, mais, cependant, toutefois, après avoir, jusqu'à ce que, étant donné que, où, pour que, afin que, sans que, tout en, même si, or, pendant que, alors qu', tandis qu', après",
  definites: "ce, cet, cette, ces, ledit, ladite, lesdits, lesdites, celui-ci, celle-ci, le, la, les, l'",
  articles:
    "le, la, les, l', un, une, des, autre, autres, nouveau, nouvelle, nouveaux, nouvelles, son, sa, ses, leur, leurs, notre, nos, ce, cet, cette, ces, chaque, tous les, toutes les, d'autres",
} satisfies Grammar;

export const numbers = {
  decimalMark: ',',
  groupsBySpaces: true,
  values: {
    zéro: 0,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    'dix-sept': 17,
    'dix-huit': 18,
    'dix-neuf': 19,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    'soixante-dix': 70,
    septante: 70,
    'quatre-vingt': 80,
    'quatre-vingts': 80,
    'quatre-vingt-dix': 90,
    nonante: 90,
    'une dizaine': 10,
    'une douzaine': 12,
    'une quinzaine': 15,
    'une vingtaine': 20,
    'une trentaine': 30,
    'une quarantaine': 40,
    'une cinquantaine': 50,
    'une soixantaine': 60,
    'une centaine': 100,
    'un millier': 1000,
    'un million': 1e6,
    'un demi-million': 5e5,
    'un milliard': 1e9,
    'une dizaine de': 10,
    'une douzaine de': 12,
    'une quinzaine de': 15,
    'une vingtaine de': 20,
    'une trentaine de': 30,
    'une quarantaine de': 40,
    'une cinquantaine de': 50,
    'une soixantaine de': 60,
    'une centaine de': 100,
    'un millier de': 1000,
  },
  scales: {
    cent: 100,
    cents: 100,
    mille: 1e3,
    milliers: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    mds: 1e9,
  },
  adders: {},
  vague: {
    'des dizaines de': [20, 99],
    'dizaines de': [20, 99],
    "dizaines d'": [20, 99],
    'plusieurs dizaines de': [20, 99],
    "plusieurs dizaines d'": [20, 99],
    'des centaines de': [200, 999],
    'centaines de': [200, 999],
    "centaines d'": [200, 999],
    'plusieurs centaines de': [200, 999],
    "plusieurs centaines d'": [200, 999],
    'des milliers de': [2000, 9999],
    'milliers de': [2000, 9999],
    "milliers d'": [2000, 9999],
    'plusieurs milliers de': [2000, 9999],
    "plusieurs milliers d'": [2000, 9999],
    'dizaines de milliers de': [20_000, 99_999],
    "dizaines de milliers d'": [20_000, 99_999],
    'centaines de milliers de': [200_000, 999_999],
    "centaines de milliers d'": [200_000, 999_999],
    'millions de': [2e6, 9_999_999],
    "millions d'": [2e6, 9_999_999],
    'dizaines de millions de': [2e7, 99_999_999],
  },
  approximately:
    "environ, près de, près d', quelque, quelques, autour de, à peu près, approximativement, presque, un peu plus de, aux alentours de, aux environs de, env",
  atLeast: "plus de, plus d', au moins, pas moins de, au minimum, supérieur à, supérieure à, un minimum de, >",
  atMost: "jusqu'à, moins de, moins d', au plus, au maximum, un maximum de, <",
  rangeJoiners: 'à, -, –, —',
  joiners: 'et, -',
} satisfies NumberWords;

export const currencies = {
  dollars: 'USD',
  dollar: 'USD',
  'de dollars': 'USD',
  'dollars us': 'USD',
  'de dollars us': 'USD',
  'dollars américains': 'USD',
  'de dollars américains': 'USD',
  'dollars des états-unis': 'USD',
  'de dollars des états-unis': 'USD',
  'dollars canadiens': 'CAD',
  'de dollars canadiens': 'CAD',
  'dollars australiens': 'AUD',
  'de dollars australiens': 'AUD',
  euros: 'EUR',
  euro: 'EUR',
  "d'euros": 'EUR',
  'de euros': 'EUR',
  'livres sterling': 'GBP',
  'de livres sterling': 'GBP',
  'francs suisses': 'CHF',
  'de francs suisses': 'CHF',
  'francs cfa': 'XOF',
  'de francs cfa': 'XOF',
  fcfa: 'XOF',
  'de fcfa': 'XOF',
  'f cfa': 'XOF',
  'francs congolais': 'CDF',
  'de francs congolais': 'CDF',
  'francs burundais': 'BIF',
  'francs guinéens': 'GNF',
  'de francs guinéens': 'GNF',
  'francs rwandais': 'RWF',
  ariary: 'MGA',
  "d'ariary": 'MGA',
  gourdes: 'HTG',
  'de gourdes': 'HTG',
  yens: 'JPY',
  'de yens': 'JPY',
  yuans: 'CNY',
  'de yuans': 'CNY',
  'couronnes suédoises': 'SEK',
  'de couronnes suédoises': 'SEK',
  'couronnes norvégiennes': 'NOK',
  'de couronnes norvégiennes': 'NOK',
  'couronnes danoises': 'DKK',
  'de couronnes danoises': 'DKK',
  dirhams: 'MAD',
  'de dirhams': 'MAD',
  'dinars algériens': 'DZD',
  'dinars tunisiens': 'TND',
  roubles: 'RUB',
  nairas: 'NGN',
  'riyals saoudiens': 'SAR',
  ouguiyas: 'MRU',
} satisfies Record<string, string>;

export const dates = {
  months: {
    janvier: 1,
    février: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    août: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    décembre: 12,
    janv: 1,
    févr: 2,
    avr: 4,
    juil: 7,
    sept: 9,
    oct: 10,
    nov: 11,
    déc: 12,
  },
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  days: {
    "aujourd'hui": 0,
    'ce jour': 0,
    'ce matin': 0,
    'cet après-midi': 0,
    'ce soir': 0,
    hier: -1,
    'hier soir': -1,
    'hier matin': -1,
    'avant-hier': -2,
    demain: 1,
    'après-demain': 2,
  },
  spans: {
    'la semaine dernière': ['week', -1],
    'la semaine passée': ['week', -1],
    'cette semaine': ['week', 0],
    'la semaine prochaine': ['week', 1],
    'le mois dernier': ['month', -1],
    'le mois passé': ['month', -1],
    'ce mois-ci': ['month', 0],
    'ce mois': ['month', 0],
    'le mois prochain': ['month', 1],
    "l'année dernière": ['year', -1],
    "l'an dernier": ['year', -1],
    "l'année passée": ['year', -1],
    'cette année': ['year', 0],
    "l'année prochaine": ['year', 1],
    "l'an prochain": ['year', 1],
  },
  beforeYear: "en, depuis, durant, pendant, année, l'année, de, pour, jusqu'en, fin, début, courant, d'ici, d'ici à",
  beforeMonth: 'en, depuis, durant, début, fin, mi, au mois de, courant',
  occasions:
    'cérémonie, événement, remise, distribution, don, visite, livraison, activité, aide, cargaison, opération, journée',
  order: 'day-first',
  areNamesSmall: true,
  joiners: "de, de l'année",
  dayParts: 'matin, soir, après-midi, dernier, passé',
  ordinalSuffixes: 'er, ème, e',
  lastWords: 'dernier, passé',
  nextWords: 'prochain',
} satisfies DateWords;

export const markers = {
  to: "à, au, aux, à la, à l', à destination de, à destination du, à destination des, à l'intention de, à l'intention des, à l'intention du, à l'endroit de, à l'endroit des, envers, à l'attention de, auprès de, auprès des, auprès du, aux mains de",
  from: "depuis, en provenance de, en provenance du, en provenance des, en provenance d', provenant de, provenant du, provenant des, grâce à, grâce au, grâce aux, grâce à l', grâce à la, grâce au financement de, grâce au financement du, grâce au soutien de, grâce au soutien du, grâce à l'appui de, grâce à l'appui du, grâce à un financement de, grâce à un financement du, grâce à un don de, grâce à un don du, grâce à une contribution de, grâce à une contribution du, grâce aux contributions de, grâce aux fonds de, grâce à la générosité de, avec le financement de, avec le financement du, avec un financement de, avec un financement du, sur financement de, sur financement du, sur financement des, avec le soutien financier de, avec le soutien financier du, avec l'appui financier de, avec l'appui financier du, financé par, financée par, financés par, financées par, cofinancé par, cofinancée par, offert par, offerte par, offerts par, offertes par, sous financement de, sous financement du, de la part de, de la part du, de la part des, parrainé par, au nom du peuple",
  by: 'par, de la part, à la charge de',
  via: "à travers, au travers de, par le biais de, par le biais du, par le biais des, par le biais d', via, par l'intermédiaire de, par l'intermédiaire du, par l'intermédiaire des, par l'intermédiaire d', par l'entremise de, par l'entremise du, par le truchement de, en collaboration avec, en partenariat avec, en coordination avec, en coopération avec, en association avec, de concert avec, avec l'appui de, avec l'appui du, avec l'appui des, avec le soutien de, avec le soutien du, avec le soutien des, avec l'aide de, avec l'aide du, avec l'aide des, avec le concours de, avec le concours du, avec la collaboration de, mis en œuvre par, mise en œuvre par, mises en œuvre par, géré par, gérée par, administré par, administrée par, exécuté par, appuyé par, appuyée par",
  for: "pour, en faveur de, en faveur du, en faveur des, en faveur d', au profit de, au profit du, au profit des, au profit d', au bénéfice de, au bénéfice du, au bénéfice des, à l'usage de, destiné à, destinée à, destinés à, destinées à, destiné aux, destinée aux, destinés aux, destinées aux, destiné au, destinée au, auprès d', parmi, en soutien à, en soutien au, en soutien aux, en appui à, en appui au, en appui aux, à l'appui de, ciblant, bénéficiant à",
  at: "en, dans, chez, au sein de, au sein du, près, dans la région de, dans la province de, dans la ville de, dans le département de, dans le district de, dans les régions de, dans les provinces de, dans la région du, dans la province du, dans le camp de, dans la commune de, dans le territoire de, dans les villages de, dans le village de, au nord de, au sud de, à l'est de, à l'ouest de, à proximité de, autour de la ville de, dans les districts de, dans les camps de",
  with: 'avec',
  of: "de, du, des, d'",
  object:
    "comprenant, y compris, notamment, tels que, telles que, tel que, telle que, composé de, composée de, composés de, composées de, composé d', composée d', constitué de, constituée de, constitués de, constituées de, constitué d', sous forme de, sous la forme de, à savoir, dont, qui comprend, qui comprennent, incluant, contenant, parmi lesquels, entre autres, d'un montant de, d'un montant d', d'un montant total de, pour un montant de, à hauteur de, pour un total de, d'un total de, soit",
  worth:
    "d'une valeur de, d'une valeur d', d'une valeur totale de, évalué à, évaluée à, évalués à, évaluées à, estimé à, estimée à, estimés à, équivalent à, pour une valeur de, d’une valeur estimée à, équivalant à",
  behalf: 'au nom de, au nom du, au nom des, pour le compte de, pour le compte du',
  together:
    'conjointement avec, aux côtés de, aux côtés du, aux côtés des, de pair avec, accompagné de, accompagnée de, accompagné par, accompagnée par, en compagnie de',
  ignored:
    "en transit vers, en transit par, en transit au, en transit en, originaire de, originaires de, originaire du, originaires du, originaires d', natifs de, nés en, ayant fui, qui ont fui, qui fuient, expulsés de, expulsés du, rapatriés de, rapatriés du, par personne, par famille, par ménage, par an, par jour, par mois, selon, d'après, sur, contre, suite à, suite au, suite aux, à la suite de, à la suite du, à la suite des, en raison de, en raison du, en raison des, à cause de, à cause du, à cause des, malgré, en dépit de, pendant, durant, lors de, lors du, lors des, dans le cadre de, dans le cadre du, dans le cadre des, dans le cadre d', basé à, basée à, basés à, à propos de, concernant, au sujet de, en réponse à, en réponse au, en réponse aux, conformément à, face à, face au, face aux, en cas de, à l'occasion de, à l'occasion du, au cours de, au cours du, sans, sauf, entre, sous, avant, à partir de, à partir du, il y a, en tant que, comme, dans le contexte de, membre de, au lendemain de, en matière de, par rapport à, par rapport au, afin, parmi les, à cet effet, à l'heure, en termes de, d'ici à, à long terme, à court terme, sur la base de, à l'échelle, au-delà de, en marge de, à la demande de, à la demande du, vis-à-vis de, suivi de, hors de, loin de",
} satisfies Partial<Record<Marker, Words>>;

export const speech = {
  verbs:
    "dit, a dit, déclare, a déclaré, ont déclaré, indique, a indiqué, ont indiqué, affirme, a affirmé, explique, a expliqué, précise, a précisé, souligne, a souligné, ajoute, a ajouté, note, a noté, rappelle, a rappelé, estime, a estimé, poursuit, a poursuivi, témoigne, raconte, confie, a confié, se félicite, s'est félicité, s'est félicitée, remercie, a remercié, s'inquiète, prévient, a prévenu, alerte, a alerté, averti, a averti, regrette, insiste, a insisté, relève, a relevé, rapporte, a rapporté, assure, a assuré, conclut, a conclu, confirme, a confirmé, informe, a informé, signale, a signalé, ont souligné, exprime, a exprimé, salue, a salué",
  statements:
    'dans un communiqué, communiqué de presse, dans un communiqué de presse, dans une déclaration, conférence de presse, point de presse, lors d’une conférence de presse, communiqué, lors d’un point de presse, dans son discours, dans un entretien, aux journalistes',
  firstPerson: 'nous, je, on',
  thirdPerson: "il, elle, celui-ci, celle-ci, l'organisation, l'agence",
  thirdPersonPlural: 'ils, elles, ceux-ci, celles-ci',
  bodyNouns:
    'coopérative, compagnie, club, réseau, alliance, institut, consortium, paroisse, diocèse, municipalité, mairie, université, syndicat, collectif, ligue, agence, organisation, organisme, ministère, institution, fondation, entreprise, société, banque, mission, groupe, fonds, association, ambassade, gouvernement, commission, département, fédération, ong, équipe, union, agence onusienne, organisation humanitaire',
} satisfies SpeechWords;

export const modality = {
  planned:
    "va, vont, prévoit, prévoient, prévoit de, prévu, prévue, prévus, prévues, envisage, envisagent, compte, comptent, s'apprête à, s'apprêtent à, est prévu, est prévue, sont prévus, entend, entendent, a l'intention de, ont l'intention de, prochainement, bientôt, devrait, devraient, vise à, visent à, prêt à, prête à, prêts à, projette, sera, seront, planifie, planifient, permettra, permettront",
  ongoing:
    "continue, continuent, continuera, poursuit, poursuivent, actuellement, en cours, en train, chaque jour, quotidiennement, toujours, encore, à ce jour, régulièrement, jusqu'à présent, est en mesure, sont en mesure, tous les jours, chaque mois",
  repeated: 'chaque jour, chaque mois, chaque semaine, tous les jours, tous les mois',
  thwarted:
    'intercepté, interceptée, interceptés, saisi, saisie, confisqué, confisquée, confisqués, pillé, pillée, pillés, refoulé, refoulée, refoulés',
  negated: 'ne, n’, pas, jamais, sans, ni, aucun, aucune, suspendu, suspend, a cessé, ont cessé, interrompu',
  notOnly: 'non seulement, pas seulement',
  able: 'peut, peuvent, puisse, puissent, pourra, pourront',
  wished:
    "doit, doivent, devra, devront, peut, peuvent, pourrait, pourraient, pourra, pourront, il faut, faut, nécessaire de, nécessaire, exhorte, exhorté, appelle à, a appelé, ont appelé, demande à, demandé à, invite, invité, si, souhaite, souhaitent, souhaiterait, espère, espèrent, veut, veulent, encourage, encouragé, réclame, réclamé, recommande, recommandé, afin que, pour que, comment, besoin de, besoin d', essayer de, tenter de, puisse, puissent, prie, pouvoir, invitons, appelons, mandaté pour, mandatée pour, chargé de, chargée de, chargés de",
} satisfies ModalityWords;

export const carriers = {
  nouns: 'voilier, navire, flottille',
  named: 'baptisé, baptisée, nommé, nommée',
  runBy: 'affrété par, affrétée par, organisé par, organisée par, envoyé par, envoyée par, exploité par',
  runs: 'a affrété le navire, a affrété le bateau, organise la traversée, a organisé la traversée',
  bound: 'à destination de, à destination du, en route vers, en route pour, faisant route vers',
  stopped:
    'arraisonné, arraisonnée, arraisonnés, a arraisonné, ont arraisonné, bloqué, bloquée, stoppé, stoppée, détourné, détournée, retenu, retenue, intercepte, ont intercepté, a intercepté',
} satisfies CarrierWords;

export const boilerplate = {
  lines:
    'publicité, lire la suite, partager, commentaires, contact, contacts, contacts presse, contact presse, articles liés, à lire aussi, pour aller plus loin, notes aux rédacteurs, abonnez-vous, informations complémentaires, note aux rédactions',
  prefixes:
    "lire aussi, à lire aussi, lire également, voir aussi, suivez-nous, suivez nous, photo:, photo :, photos:, crédit photo, vidéo:, vidéo :, contact:, contact :, contacts:, contacts :, contact presse, contacts presse, pour plus d’informations, pour plus d'informations, pour de plus amples informations, pour en savoir plus, plus d’informations, tel:, tél:, tél., tél :, tel :, courriel, email:, email :, e-mail, © , télécharger, abonnez-vous, cliquez ici, à propos de, à propos du, a propos de, a propos du, source:, source :",
} satisfies BoilerplateWords;

export const name = { code: 'fr', name: 'French' } satisfies Pick<LanguagePack, 'code' | 'name'>;
