/** The small words of Indonesian: grammar, numbers, dates, speech, modality. */
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
  'yang, dan, di, ke, dari, untuk, pada, dengan, ini, itu, tidak, akan, dalam, adalah, oleh, juga, kepada, sebagai, atau, tersebut, karena, telah, bisa, saat, bahwa, tahun, para, serta, hingga, secara, sudah, kami, mereka, menjadi, lebih, ada, kata, orang, bagi, seperti, masih, atas, hari, kita, warga, antara, sejumlah';

/** Malay shares most small words with Indonesian; these it has alone. */
export const rivals = {
  ms: 'kerana, wang, ialah, sahaja, sila, awak, kerajaan, berkata, mangsa, ringgit, kanak, tetapi beliau, pejabat pos, polis, mesyuarat, jawatankuasa, pilihan raya, hospital, bandar raya, ahad, isnin, jumaat, beliau berkata, sumbangan itu disampaikan, disumbangkan kepada mangsa, jabatan, persekutuan',
} satisfies Record<string, Words>;

export const abbreviations =
  'dr, drg, drs, dra, prof, ir, hj, h, kh, tgk, ust, jl, jln, no, rp, sdr, bpk, tn, ny, st, sp, mt, gg, kec, kab, kel, prov, dll, dsb, dst, a.n, s.d, tbk, pt, cv, moh, muh, abd, letkol, brigjen, kol, kompol, akp, iptu, ipda, hlm, vol, red';

export const grammar = {
  modifiers: 'after',
  passiveAuxiliaries: '',
  hasBareAgent: true,
  distributives: 'masing-masing, setiap, tiap, tiap-tiap',
  copulas: 'merupakan, adalah, ialah, menjadi, bukan, bukanlah, menunjukkan, membuktikan',
  infinitives: 'untuk, guna, agar, supaya, dalam rangka, demi',
  coordinators: 'dan, serta, maupun, &, hingga, sampai, juga',
  relatives: 'yang',
  openers: '',
  clauseBreaks:
    'setelah, lantaran, sebagaimana, usai, sebelum, ketika, saat, sementara, sedangkan, namun, tetapi, tapi, karena, sebab, jika, apabila, meski, meskipun, walaupun, sehingga, selain, sambil, sembari, seraya, bahwa, dimana, di mana, lalu, kemudian, agar, supaya',
  definites: 'tersebut, itu, ini, tsb, serupa',
  articles: 'sebuah, suatu, seorang, sang, si',
} satisfies Grammar;

export const numbers = {
  decimalMark: ',',
  values: {
    nol: 0,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    seribu: 1000,
    sejuta: 1e6,
    seekor: 1,
    sebuah: 1,
    setengah: 0.5,
    selusin: 12,
  },
  scales: {
    puluh: 10,
    ratus: 100,
    ribu: 1e3,
    rb: 1e3,
    juta: 1e6,
    jt: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    miliyar: 1e9,
    milliar: 1e9,
    triliun: 1e12,
    trilyun: 1e12,
    trilliun: 1e12,
    lusin: 12,
    kodi: 20,
  },
  adders: { belas: 10 },
  vague: {
    belasan: [11, 19],
    puluhan: [20, 99],
    ratusan: [100, 999],
    ribuan: [1000, 9999],
    'puluhan ribu': [20_000, 99_999],
    'ratusan ribu': [100_000, 999_999],
    jutaan: [1e6, 9_999_999],
    'puluhan juta': [2e7, 99_999_999],
    'ratusan juta': [1e8, 999_999_999],
    miliaran: [1e9, 9_999_999_999],
  },
  approximately: 'sekitar, kurang lebih, kira-kira, kira kira, hampir, mencapai sekitar, ±, sekira, lebih kurang',
  atLeast: 'lebih dari, setidaknya, sedikitnya, minimal, paling sedikit, melebihi, lebih, >, sekurangnya',
  atMost: 'maksimal, paling banyak, kurang dari, hingga, sampai, <, tidak lebih dari',
  rangeJoiners: 'sampai, hingga, sampai dengan, s/d, -, –, —',
  joiners: '',
} satisfies NumberWords;

export const currencies = {
  rupiah: 'IDR',
  perak: 'IDR',
  'dolar as': 'USD',
  'dollar as': 'USD',
  'dolar amerika': 'USD',
  'dolar amerika serikat': 'USD',
  'dollar amerika': 'USD',
  dolar: 'USD',
  dollar: 'USD',
  euro: 'EUR',
  'pound sterling': 'GBP',
  poundsterling: 'GBP',
  poundsterlin: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  won: 'KRW',
  ringgit: 'MYR',
  'ringgit malaysia': 'MYR',
  baht: 'THB',
  riyal: 'SAR',
  'riyal saudi': 'SAR',
  real: 'SAR',
  dirham: 'AED',
  'dolar singapura': 'SGD',
  'dollar singapura': 'SGD',
  'dolar australia': 'AUD',
  'dollar australia': 'AUD',
  'dolar kanada': 'CAD',
  'dolar selandia baru': 'NZD',
  'dolar hong kong': 'HKD',
  'franc swiss': 'CHF',
  rupee: 'INR',
  peso: 'PHP',
} satisfies Record<string, string>;

export const dates = {
  months: {
    januari: 1,
    februari: 2,
    pebruari: 2,
    maret: 3,
    april: 4,
    mei: 5,
    juni: 6,
    juli: 7,
    agustus: 8,
    september: 9,
    oktober: 10,
    november: 11,
    nopember: 11,
    desember: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    agu: 8,
    agt: 8,
    agus: 8,
    ags: 8,
    sep: 9,
    sept: 9,
    okt: 10,
    nov: 11,
    des: 12,
  },
  weekdays: { senin: 1, selasa: 2, rabu: 3, kamis: 4, jumat: 5, "jum'at": 5, sabtu: 6, minggu: 7, ahad: 7 },
  days: {
    'hari ini': 0,
    'pagi ini': 0,
    'siang ini': 0,
    'sore ini': 0,
    'malam ini': 0,
    'malam hari ini': 0,
    'tadi pagi': 0,
    'pagi tadi': 0,
    'tadi siang': 0,
    'siang tadi': 0,
    'tadi malam': -1,
    'sore tadi': 0,
    semalam: -1,
    kemarin: -1,
    'kemarin lusa': -2,
    'kemarin malam': -1,
    'kemarin sore': -1,
    besok: 1,
    'esok hari': 1,
    lusa: 2,
  },
  spans: {
    'pekan lalu': ['week', -1],
    'minggu lalu': ['week', -1],
    'pekan ini': ['week', 0],
    'minggu ini': ['week', 0],
    'pekan depan': ['week', 1],
    'minggu depan': ['week', 1],
    'bulan lalu': ['month', -1],
    'bulan ini': ['month', 0],
    'bulan depan': ['month', 1],
    'tahun lalu': ['year', -1],
    'tahun kemarin': ['year', -1],
    'tahun ini': ['year', 0],
    'tahun depan': ['year', 1],
  },
  beforeYear:
    'idul adha, iduladha, idul fitri, idulfitri, lebaran, natal, ramadan, ramadhan, hari raya, tahun, sejak, pada, thn, sepanjang, selama',
  beforeMonth: 'bulan, pada, sejak, awal, akhir, pertengahan',
  occasions:
    'kegiatan, acara, penyerahan, penyaluran, pembagian, aksi, bakti sosial, baksos, kunjungan, serah terima, pendistribusian, bantuan, distribusi, program, pemberian',
  order: 'day-first',
  dayParts: 'malam, pagi, siang, sore, petang, dini hari',
  ordinalSuffixes: '',
  lastWords: 'lalu, kemarin, silam',
  nextWords: 'depan, mendatang, besok',
} satisfies DateWords;

export const markers = {
  to: 'kepada, ke, terhadap, pada, kpd, ke pihak',
  from: 'dari, asal, bersumber dari, berasal dari, hasil, milik',
  by: 'oleh',
  via: 'melalui, lewat, via, bekerja sama dengan, bekerjasama dengan, menggandeng, dibantu, melibatkan',
  for: 'menyasar, menyasar langsung, menjangkau, diperuntukkan untuk, untuk, bagi, buat, guna, diperuntukkan bagi, diperuntukkan, demi',
  at: 'di, dalam, pada saat, di wilayah, di kawasan, di sekitar, di lokasi, sekitar, bertempat di, berlokasi di',
  with: 'dengan',
  object:
    'kegiatan dari, berupa, termasuk, seperti, terdiri dari, terdiri atas, meliputi, antara lain, di antaranya, yakni, yaitu, mulai dari, dalam bentuk, berbentuk',
  worth: 'senilai, sebesar, bernilai, seharga, setara',
  behalf: 'atas nama, mewakili',
  together: 'bersama, bersama dengan, beserta, bareng, didampingi',
  ignored:
    'transit ke, transit kembali ke, transit di, transit dari, transit melalui, singgah di, kelahiran, berkantor pusat di, berkantor di, bermarkas di, berpusat di, tentang, mengenai, menurut, terkait, soal, akibat, di tengah, dibandingkan, sejak, berdasarkan, sesuai, sebagai, selama, hingga saat',
} satisfies Partial<Record<Marker, Words>>;

export const speech = {
  verbs:
    'kata, ujar, ucap, tutur, jelas, ungkap, imbuh, tambah, papar, terang, sebut, lanjut, pungkas, tandas, tegas, katanya, ujarnya, ucapnya, tuturnya, jelasnya, ungkapnya, imbuhnya, tambahnya, paparnya, terangnya, sebutnya, lanjutnya, pungkasnya, tandasnya, tegasnya, mengatakan, menyatakan, menuturkan, menjelaskan, mengungkapkan, menyebut, menyebutkan, menambahkan, menegaskan, memastikan, memaparkan, menerangkan, menyampaikan, berkata, melaporkan, membenarkan, menekankan, berharap, mengaku, demikian, kata dia, ujar dia',
  statements:
    'hal itu dikatakan, hal tersebut dikatakan, hal ini dikatakan, hal itu disampaikan, hal tersebut disampaikan, hal ini disampaikan, hal itu diungkapkan, hal ini diungkapkan, dalam keterangannya, dalam keterangan tertulis, dalam keterangan, keterangan tertulis, keterangan resmi, dalam siaran pers, siaran pers, dalam rilis, keterangan rilis, rilis, kepada wartawan, saat dihubungi, dikutip, dilansir, seperti dikutip, jumpa pers, konferensi pers, dalam sambutannya, dalam pernyataannya, kepada detikcom, saat ditemui, dihubungi, melansir',
  firstPerson: 'kami, kita, kamipun, saya',
  thirdPerson: 'ia, dia, pihaknya, beliau, pihak kami',
  thirdPersonPlural: 'mereka',
  bodyNouns:
    'koperasi, dinas, paguyuban, lembaga zakat, pemkab, pemkot, klub, universitas, kampus, gereja, masjid, bank, maskapai, badan amil zakat, kementerian, lembaga, organisasi, yayasan, perusahaan, perseroan, badan, komunitas, partai, instansi, lembaga itu',
} satisfies SpeechWords;

export const modality = {
  planned:
    'akan, bakal, mencoba, berupaya, berusaha, bertujuan, bermaksud, hendak, berencana, rencananya, siap, segera, nantinya, nanti, direncanakan, mau, berniat, ingin, dijadwalkan, diproyeksikan, menargetkan, disiapkan',
  ongoing: 'sedang, tengah, terus, masih, saat ini, mulai, rutin, kerap, biasa, setiap hari, secara bertahap',
  repeated:
    'setiap bulan, tiap bulan, setiap hari, setiap minggu, setiap pekan, saban hari, per bulan, mulai hari ini, secara rutin, secara berkala',
  thwarted:
    'menghentikan kapal, mencegat, membajak, disita, dicegat, diintersepsi, intersepsi, dibajak, pembajakan, digagalkan, dihadang, dirampas, dijarah, gagal salur, ditahan di perbatasan',
  negated: 'tidak, tak, belum, bukan, tanpa, batal, gagal',
  notOnly:
    'tidak hanya, tak hanya, bukan hanya, tidak sekadar, tak sekadar, bukan sekadar, tidak cuma, bukan cuma, tidak saja, bukan saja, tidak semata, bukan semata',
  able: 'dapat, bisa, mampu',
  wished:
    'mengecek, cek, kesulitan, sulit, susah, harapan, hanya diberikan, hanya disalurkan, hanya akan, meminta, minta, berharap, diharapkan, mengharapkan, semoga, mengimbau, menghimbau, mengajak, harus, wajib, perlu, seharusnya, sebaiknya, agar, jika, apabila, kalau, bila, mendorong, mendesak, menginstruksikan, memerintahkan, dapat, bisa, mampu, berhak, mungkin, kalian, silakan, dilarang, ingin mendapatkan, cara, syarat',
} satisfies ModalityWords;

export const carriers = {
  nouns: 'kapal pesiar, kapal layar, kapal kargo, yacht, konvoi, armada, iring-iringan',
  named: 'bernama, dinamai, berbendera',
  runBy:
    'dioperasikan oleh, dioperasikan, dikelola oleh, diorganisasi oleh, diorganisir oleh, disewa oleh, diberangkatkan oleh, dikirim oleh',
  runs: 'mengorganisasi pelayaran, mengorganisir pelayaran, mengatur pelayaran, mengoperasikan kapal, mengelola kapal, menyewa kapal, memberangkatkan kapal, mengirim kapal, memberangkatkan konvoi, mengirim konvoi',
  bound: 'menuju, menuju ke, tujuan, berlayar ke, bertolak ke',
  stopped:
    'mengambil alih, diambil alih, pengambilalihan, dihentikan, menghentikan, diculik, menculik, penculikan, ditangkap, menangkap, penangkapan, ditahan, menahan, penahanan, menyergap, disergap, penyergapan, menghadang, penghadangan, pencegatan, menyita, penyitaan, dipaksa berbalik, dipaksa kembali, diusir',
} satisfies CarrierWords;

export const boilerplate = {
  lines:
    'advertisement, scroll to continue with content, add comment, selengkapnya, baca juga:, baca juga, halaman selanjutnya, simak video berikut, iklan, share, komentar, tags, editor, baca selanjutnya, lihat juga, (*), next, rekomendasi untuk anda',
  prefixes:
    'baca juga, lihat juga, simak juga, simak video, saksikan, tonton juga, video:, foto:, gambas, [gambas, baca artikel, sumber:, penulis:, editor:, reporter:, copyright, ikuti berita, lihat video, tag:, tags:, baca selengkapnya, baca kisah, hoegeng awards, tonton video',
} satisfies BoilerplateWords;

export const name = { code: 'id', name: 'Indonesian' } satisfies Pick<LanguagePack, 'code' | 'name'>;
