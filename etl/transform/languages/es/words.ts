/** The small words of Spanish: grammar, numbers, dates, speech, modality. */
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
  'el, la, los, las, de, del, que, y, en, un, una, por, con, para, se, su, sus, más, como, al, fue, han, está, este, esta, entre, también, desde, sobre, ha, son, lo, es, sin, pero, ya, muy, hasta, estos, estas, fueron, donde, según, durante, además, cuando, porque, así';

export const rivals = {
  pt: 'não, são, uma, também, foram, mais, até, então, você, ainda, milhões',
  it: 'della, che, gli, sono, nel, alla, delle, degli, anche, più, dalla, alle',
  ca: 'amb, els, dels, aquest, aquesta, també, als, perquè',
} satisfies Record<string, Words>;

export const abbreviations =
  'sr, sra, srta, dr, dra, prof, lic, ing, gral, gen, cnel, cap, cmdte, arq, mons, fr, st, sta, sto, no, núm, núms, art, av, avda, etc, p. ej, ej, aprox, ud, uds, ee, uu, ee.uu, ene, feb, abr, jun, jul, ago, sept, sep, oct, nov, dic, tel, pág, vol, s.a, c.v, a.m, p.m';

export const grammar = {
  modifiers: 'after',
  definitesStand: 'before',
  passiveAuxiliaries:
    'fue, fueron, es, son, ser, sido, siendo, era, eran, será, serán, sea, sean, sería, serían, está, están, estaba, estaban, estar, quedó, quedaron, resultó, resultaron, ha sido, han sido, había sido, habían sido',
  hasBareAgent: false,
  hasLateSubject: true,
  placePrepositions:
    'municipio de, municipio del, municipios de, provincia de, provincias de, departamento de, departamento del, departamentos de, región de, regiones de, distrito de, distritos de, vereda, veredas, corregimiento de, corregimiento, caserío, aldea, aldea de, comunidad de, comunidades de, ciudad de, ciudades de, cantón, cantones, barrio, localidad de, localidades de, isla de, estado de, estados de, sector, pueblo de, campamento de',
  infinitives:
    'para, con el fin de, a fin de, con el objetivo de, con el propósito de, con el objeto de, con la finalidad de, con miras a, que permite, que permitirá, que permiten, que permitirán, que busca, que buscan, orientado a, orientada a, encaminado a, encaminada a, a efecto de, con el ánimo de',
  coordinators: 'y, e, o, u, &, así como, además de, como también, al igual que, ni, y también',
  relatives:
    'que será, que serán, que fue, que fueron, que ha sido, que han sido, que son, que es, que están, quien, quienes, el cual, la cual, los cuales, las cuales, cuyo, cuya, cuyos, cuyas',
  openers: 'Una, Un, En, Tras, Más, Desde, Durante, Según, Cerca, Hasta, Este, Esta, Para',
  clauseBreaks:
    'que, después de que, antes de que, cuando, mientras, mientras que, aunque, porque, ya que, puesto que, desde que, si, pero, sin embargo, tras, luego de, después de, antes de, hasta que, dado que, debido a que, pues, donde, sino, por lo que, para que, a fin de que, no obstante, a pesar de que, con lo que',
  definites:
    'este, esta, estos, estas, ese, esa, esos, esas, dicho, dicha, dichos, dichas, aquel, aquella, el mencionado, la mencionada, el citado, la citada, el, la, los, las',
  articles:
    'el, la, los, las, lo, un, una, unos, unas, otro, otra, otros, otras, nuevo, nueva, nuevos, nuevas, su, sus, nuestro, nuestra, este, esta, estos, estas, cada, todo, toda, todos, todas, tanto',
} satisfies Grammar;

export const numbers = {
  decimalMark: ',',
  groupsBySpaces: true,
  values: {
    cero: 0,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veintiún: 21,
    veintiuno: 21,
    veintiuna: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    setecientas: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
    novecientas: 900,
    'una docena': 12,
    'media docena': 6,
    'una decena': 10,
    'un centenar': 100,
    'un millar': 1000,
    'un millón': 1e6,
    'medio millón': 5e5,
    'mil millones': 1e9,
    'un billón': 1e12,
  },
  scales: { mil: 1e3, millón: 1e6, millones: 1e6, mill: 1e6, billón: 1e12, billones: 1e12, docenas: 12 },
  adders: {},
  vague: {
    'decenas de': [20, 99],
    'docenas de': [24, 99],
    'cientos de': [200, 999],
    'centenares de': [200, 999],
    'miles de': [2000, 9999],
    'millares de': [2000, 9999],
    'decenas de miles de': [20_000, 99_999],
    'cientos de miles de': [200_000, 999_999],
    'centenares de miles de': [200_000, 999_999],
    'millones de': [2e6, 9_999_999],
    'decenas de millones de': [2e7, 99_999_999],
  },
  approximately:
    'unos, unas, cerca de, cerca del, alrededor de, alrededor del, aproximadamente, casi, en torno a, un estimado de, un aproximado de, aprox, poco más de',
  atLeast:
    'más de, mas de, más del, al menos, por lo menos, no menos de, como mínimo, superior a, superior a los, superiores a, superiores a los, un mínimo de, >',
  atMost: 'hasta, menos de, como máximo, no más de, a lo sumo, un máximo de, <',
  rangeJoiners: 'a, -, –, —',
  joiners: 'y',
} satisfies NumberWords;

export const currencies = {
  dólares: 'USD',
  'de dólares': 'USD',
  dólar: 'USD',
  'dólares estadounidenses': 'USD',
  'de dólares estadounidenses': 'USD',
  'dólares americanos': 'USD',
  'de dólares americanos': 'USD',
  'dólares de los estados unidos': 'USD',
  'de dólares de los estados unidos': 'USD',
  'dólares de estados unidos': 'USD',
  'de dólares de estados unidos': 'USD',
  'dólares canadienses': 'CAD',
  'de dólares canadienses': 'CAD',
  'dólares australianos': 'AUD',
  'de dólares australianos': 'AUD',
  euros: 'EUR',
  euro: 'EUR',
  'de euros': 'EUR',
  'libras esterlinas': 'GBP',
  'de libras esterlinas': 'GBP',
  'francos suizos': 'CHF',
  'de francos suizos': 'CHF',
  yenes: 'JPY',
  'de yenes': 'JPY',
  yuanes: 'CNY',
  'de yuanes': 'CNY',
  wones: 'KRW',
  'coronas suecas': 'SEK',
  'de coronas suecas': 'SEK',
  'coronas noruegas': 'NOK',
  'de coronas noruegas': 'NOK',
  'coronas danesas': 'DKK',
  'de coronas danesas': 'DKK',
  pesos: 'MXN',
  'de pesos': 'MXN',
  'pesos mexicanos': 'MXN',
  'de pesos mexicanos': 'MXN',
  'pesos colombianos': 'COP',
  'de pesos colombianos': 'COP',
  'pesos argentinos': 'ARS',
  'de pesos argentinos': 'ARS',
  'pesos chilenos': 'CLP',
  'de pesos chilenos': 'CLP',
  'pesos dominicanos': 'DOP',
  'de pesos dominicanos': 'DOP',
  'pesos uruguayos': 'UYU',
  soles: 'PEN',
  'de soles': 'PEN',
  'nuevos soles': 'PEN',
  'de nuevos soles': 'PEN',
  lempiras: 'HNL',
  'de lempiras': 'HNL',
  quetzales: 'GTQ',
  'de quetzales': 'GTQ',
  córdobas: 'NIO',
  'de córdobas': 'NIO',
  bolívares: 'VES',
  'de bolívares': 'VES',
  bolivianos: 'BOB',
  'de bolivianos': 'BOB',
  guaraníes: 'PYG',
  'de guaraníes': 'PYG',
  colones: 'CRC',
  'de colones': 'CRC',
  gourdes: 'HTG',
  'de gourdes': 'HTG',
  reales: 'BRL',
  'de reales': 'BRL',
  rublos: 'RUB',
  'de rublos': 'RUB',
  riales: 'SAR',
  dirhams: 'AED',
} satisfies Record<string, string>;

export const dates = {
  months: {
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    setiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12,
    ene: 1,
    feb: 2,
    abr: 4,
    jun: 6,
    jul: 7,
    ago: 8,
    sept: 9,
    oct: 10,
    nov: 11,
    dic: 12,
  },
  weekdays: { lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábado: 6, domingo: 7 },
  days: {
    hoy: 0,
    'el día de hoy': 0,
    'esta mañana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    ayer: -1,
    anoche: -1,
    anteayer: -2,
    'antes de ayer': -2,
    mañana: 1,
    'pasado mañana': 2,
  },
  spans: {
    'la semana pasada': ['week', -1],
    'la pasada semana': ['week', -1],
    'esta semana': ['week', 0],
    'la próxima semana': ['week', 1],
    'la semana próxima': ['week', 1],
    'el mes pasado': ['month', -1],
    'el pasado mes': ['month', -1],
    'este mes': ['month', 0],
    'el próximo mes': ['month', 1],
    'el año pasado': ['year', -1],
    'el pasado año': ['year', -1],
    'este año': ['year', 0],
    'el presente año': ['year', 0],
    'el próximo año': ['year', 1],
  },
  beforeYear: 'en, desde, durante, de, año, del año, el año, para, hasta, en el año',
  beforeMonth: 'en, desde, durante, mes de, a principios de, a finales de, a mediados de',
  occasions:
    'jornada, acto, evento, ceremonia, entrega, distribución, donación, visita, donativo, envío, actividad, ayuda, cargamento',
  order: 'day-first',
  areNamesSmall: true,
  joiners: 'de, del, del año, de año',
  dayParts: 'por la mañana, por la tarde, por la noche, en la mañana, en la tarde, en la noche',
  ordinalSuffixes: 'º, o, er, ro',
  lastWords: 'pasado, último',
  nextWords: 'próximo, que viene',
} satisfies DateWords;

export const markers = {
  to: 'a, al, hacia, a manos de, a disposición de, a disposición del',
  from: 'desde, procedente de, procedentes de, procedente del, proveniente de, provenientes de, proveniente del, gracias a, gracias al, gracias al apoyo de, gracias al apoyo del, gracias al financiamiento de, gracias a la financiación de, gracias a los fondos de, gracias al aporte de, gracias a la contribución de, gracias a una contribución de, gracias a la donación de, gracias a una donación de, con fondos de, con fondos del, con recursos de, con recursos del, con financiamiento de, con financiamiento del, con financiación de, con financiación del, con la financiación de, con el financiamiento de, financiado por, financiada por, financiados por, financiadas por, patrocinado por, patrocinada por, por cuenta de, por cuenta del, de parte de, de parte del, con cargo a, con el apoyo financiero de, con apoyo financiero de',
  by: 'por, por parte de, por parte del, a cargo de, a cargo del',
  via: 'a través de, a través del, através de, por medio de, por medio del, mediante, por intermedio de, por intermedio del, por conducto de, por conducto del, en coordinación con, en colaboración con, en alianza con, en asociación con, en cooperación con, en articulación con, con el apoyo de, con el apoyo del, con apoyo de, con apoyo del, con la ayuda de, con la ayuda del, con la colaboración de, con la colaboración del, de la mano de, de la mano con, con el acompañamiento de, con el acompañamiento del, vía, canalizado por, canalizada por, canalizados por, ejecutado por, ejecutada por, implementado por, implementada por, administrado por, administrada por',
  for: 'para, en favor de, en favor del, a favor de, a favor del, en beneficio de, en beneficio del, a beneficio de, entre, destinado a, destinada a, destinados a, destinadas a, destinado al, destinada al, destinados al, destinadas al, dirigido a, dirigida a, dirigidos a, dirigidas a, en apoyo a, en apoyo de, en apoyo del, en pro de, beneficiando a, que benefician a, que beneficia a, que beneficiarán a, que beneficiará a',
  at: 'en, dentro de, dentro del, cerca de, en el municipio de, en la provincia de, en el departamento de, en la región de, en el distrito de, en el estado de, en la ciudad de, en la comunidad de, en las comunidades de, en los municipios de, en las provincias de',
  with: 'con',
  of: 'de, del',
  object:
    'incluyendo, incluidos, incluidas, incluido, incluida, consistente en, consistentes en, que consiste en, que consisten en, consistió en, entre ellos, entre ellas, tales como, tal como, compuesto por, compuesta por, compuestos por, compuestas por, conformado por, conformada por, integrado por, integrada por, en forma de, es decir, que incluye, que incluyen, que incluyó, que contiene, que contienen, como, entre los que se encuentran, entre los que destacan, representados en, representado en, por un monto de, por un total de, por la suma de, por una suma de, por importe de, por un importe de, de un total de',
  worth:
    'por valor de, por un valor de, por el valor de, con un valor de, valorado en, valorada en, valorados en, valoradas en, valuado en, valuada en, valuados en, valuadas en, avaluado en, avaluada en, equivalente a, equivalentes a, con valor de',
  behalf: 'en nombre de, en nombre del, en representación de, en representación del',
  together:
    'junto a, junto al, junto con, en conjunto con, conjuntamente con, acompañado de, acompañado del, acompañada del, acompañados de, acompañado por, acompañada de, acompañada por, de manera conjunta con',
  ignored:
    'en tránsito a, en tránsito hacia, en tránsito por, originario de, originarios de, originaria de, originarias de, oriundo de, oriundos de, oriundas de, nacidos en, que huyen de, que huyeron de, huyendo de, huyeron de, deportados de, deportados desde, retornados de, retornados desde, por persona, por familia, por hogar, según, sobre, contra, tras, debido a, debido al, a causa de, a causa del, a raíz de, a raíz del, a pesar de, durante, como parte de, como parte del, en el marco de, en el marco del, con sede en, acerca de, respecto a, respecto de, en respuesta a, en respuesta al, de acuerdo con, de acuerdo a, frente a, frente al, con motivo de, con motivo del, ante, sin, excepto, salvo, por el paso de, en medio de, en el contexto de, en cumplimiento de, en cumplimiento del, en cumplimiento al, además, luego del, a partir de, desde hace, en torno al, a la altura de, a favor y en contra de, en caso de, miembro de, como resultado de, en relación con, en calidad de, en materia de',
} satisfies Partial<Record<Marker, Words>>;

export const speech = {
  verbs:
    'dijo, dice, dijeron, señaló, señala, indicó, indica, informó, informa, informaron, afirmó, afirma, aseguró, asegura, explicó, explica, expresó, expresa, manifestó, manifiesta, agregó, añadió, añade, destacó, destaca, resaltó, subrayó, precisó, comentó, declaró, apuntó, sostuvo, reiteró, recordó, puntualizó, detalló, mencionó, enfatizó, reportó, advirtió, concluyó, relató, contó, agradeció, agradece, agradecieron, aseveró, confirmó, lamentó, alertó, sentenció, refirió, acotó, recalcó',
  statements:
    'en un comunicado, en una nota de prensa, nota de prensa, comunicado de prensa, boletín de prensa, conferencia de prensa, rueda de prensa, en declaraciones, en entrevista, en una entrevista, comunicado, a través de un comunicado, a periodistas, durante su intervención, en su discurso',
  firstPerson: 'nosotros, nosotras, yo, nuestra organización, nuestro país',
  thirdPerson: 'ella, esta entidad, la entidad',
  thirdPersonPlural: 'ellos, ellas',
  bodyNouns:
    'consistorio, ayuntamiento, cooperativa, compañía, firma, organismo internacional, club, red, alianza, instituto, consorcio, aerolínea, parroquia, diócesis, cabildo, universidad, entidad bancaria, cadena, agencia, organización, organismo, ministerio, entidad, institución, fundación, empresa, banco, sociedad, misión, grupo, fondo, asociación, embajada, gobierno, comisión, departamento, federación, ong, secretaría, alcaldía, gobernación, municipio, dependencia',
} satisfies SpeechWords;

export const modality = {
  planned:
    'será, serán, va a, van a, prevé, prevén, prevista, previsto, planea, planean, tiene previsto, tienen previsto, se dispone a, está previsto, está prevista, espera, esperan, pretende, pretenden, se propone, se prepara para, listo para, próximamente, a punto de, proyecta, proyectan, planificado, planificada, se coordina, coordina, gestiona, busca',
  ongoing:
    'está, están, sigue, siguen, continúa, continúan, continuará, actualmente, en curso, viene, vienen, diariamente, todos los días, hasta la fecha, a diario, ha estado, han estado, mantiene, mensualmente, cada mes, avanza en',
  repeated: 'cada día, cada mes, cada semana, todos los días, todos los meses, mes a mes',
  thwarted:
    'interceptado, interceptada, interceptados, incautado, incautada, incautados, decomisado, decomisada, saqueado, saqueada, saqueados, retenido en la frontera, retenida en la frontera',
  negated: 'no, nunca, jamás, sin, ni, tampoco, suspendió, suspendieron, canceló, negó, dejó de, dejaron de',
  notOnly: 'no solo, no sólo, no solamente, no únicamente',
  able: 'puede, pueden, pueda, puedan, podrá, podrán',
  wished:
    'con el mandato de, encargado de, encargada de, encargados de, debe, deben, debería, deberían, deberá, deberán, podría, podrían, puede, pueden, puedan, pueda, necesita, necesitan, pide, pidió, pidieron, insta, instó, exhorta, exhortó, llama a, llamó a, solicita, solicitó, si, ojalá, quiere, quieren, hay que, es necesario, tendría que, tienen que, tiene que, urge, reclama, exige, exigió, para que, cómo, recomienda, recomendó, invita, invitó, podrán, podrá, poder',
} satisfies ModalityWords;

export const carriers = {
  nouns: 'velero, buque, flotilla, embarcación, barcaza',
  named: 'llamado, llamada, bautizado',
  runBy: 'operado por, organizado por, organizada por, fletado por, fletada por, enviado por, enviada por',
  runs: 'organiza la travesía, organizó la travesía, fletó el barco, fletó el buque, organizó la flotilla',
  bound: 'con destino a, con rumbo a, rumbo a',
  stopped:
    'abordó, abordaron, abordado, abordada, interceptó, interceptaron, detuvo, detuvieron, detenido, detenida, apresado, apresada, bloqueado, bloqueada, retenido, retenida',
} satisfies CarrierWords;

export const boilerplate = {
  lines:
    'publicidad, leer más, lea también, compartir, comentarios, notas relacionadas, artículos relacionados, contacto, contactos, más información, fin, notas para editores, suscríbase, síguenos',
  prefixes:
    'lea también, lea además, le puede interesar, te puede interesar, ver también, síguenos en, síganos en, foto:, fotos:, video:, vídeo:, contacto:, contactos:, contacto de prensa, para más información, para mayor información, más información, tel:, teléfono:, correo:, email:, e-mail:, © , publicado:, descargar, suscríbase, haga clic, fuente:, acerca de la, acerca del',
} satisfies BoilerplateWords;

export const name = { code: 'es', name: 'Spanish' } satisfies Pick<LanguagePack, 'code' | 'name'>;
