/** Provinces, regencies and cities of Indonesia with OCHA P-codes, and the names that news writes for them. */
import type { PlaceRecord } from '../../records/place.js';

interface Province {
  readonly id: string;
  readonly name: string;
  /** Other names, divided by ` | `. */
  readonly aliases: string;
  readonly latitude: number;
  readonly longitude: number;
  /**
   * One a line: the P-code without `ID`, the name (a city begins with "Kota"), other names after `; `. The P-code of a
   * regency stays what it was when its province was divided in 2022.
   */
  readonly regencies: string;
}

const PROVINCES: readonly Province[] = [
  {
    id: 'ID11',
    name: 'Aceh',
    aliases: 'Nanggroe Aceh Darussalam | NAD | Nangroe Aceh Darussalam',
    latitude: 4.7,
    longitude: 96.7,
    regencies: `
      1101 Simeulue
      1102 Aceh Singkil
      1103 Aceh Selatan
      1104 Aceh Tenggara
      1105 Aceh Timur
      1106 Aceh Tengah
      1107 Aceh Barat
      1108 Aceh Besar
      1109 Pidie
      1110 Bireuen
      1111 Aceh Utara
      1112 Aceh Barat Daya; Abdya
      1113 Gayo Lues
      1114 Aceh Tamiang
      1115 Nagan Raya
      1116 Aceh Jaya
      1117 Bener Meriah
      1118 Pidie Jaya; Pijay
      1171 Kota Banda Aceh
      1172 Kota Sabang
      1173 Kota Langsa
      1174 Kota Lhokseumawe; Lhok Seumawe
      1175 Kota Subulussalam
    `,
  },
  {
    id: 'ID12',
    name: 'Sumatera Utara',
    aliases: 'Sumatra Utara | Sumut | North Sumatra',
    latitude: 2.1,
    longitude: 99.5,
    regencies: `
      1201 Nias
      1202 Mandailing Natal
      1203 Tapanuli Selatan
      1204 Tapanuli Tengah
      1205 Tapanuli Utara
      1206 Toba; Toba Samosir
      1207 Labuhanbatu; Labuhan Batu
      1208 Asahan
      1209 Simalungun
      1210 Dairi
      1211 Karo
      1212 Deli Serdang
      1213 Langkat
      1214 Nias Selatan
      1215 Humbang Hasundutan
      1216 Pakpak Bharat
      1217 Samosir
      1218 Serdang Bedagai
      1219 Batu Bara
      1220 Padang Lawas Utara
      1221 Padang Lawas
      1222 Labuhanbatu Selatan; Labuhan Batu Selatan; Labusel
      1223 Labuhanbatu Utara; Labuhan Batu Utara; Labura
      1224 Nias Utara
      1225 Nias Barat
      1271 Kota Sibolga
      1272 Kota Tanjungbalai; Tanjung Balai
      1273 Kota Pematangsiantar; Pematang Siantar; Siantar
      1274 Kota Tebing Tinggi
      1275 Kota Medan
      1276 Kota Binjai
      1277 Kota Padangsidimpuan; Padang Sidempuan; Padangsidempuan
      1278 Kota Gunungsitoli; Gunung Sitoli
    `,
  },
  {
    id: 'ID13',
    name: 'Sumatera Barat',
    aliases: 'Sumatra Barat | Sumbar | West Sumatra',
    latitude: -0.7,
    longitude: 100.5,
    regencies: `
      1301 Kepulauan Mentawai; Mentawai
      1302 Pesisir Selatan
      1303 Solok
      1304 Sijunjung
      1305 Tanah Datar
      1306 Padang Pariaman
      1307 Agam
      1308 Lima Puluh Kota; 50 Kota; Limapuluh Kota
      1309 Pasaman
      1310 Solok Selatan
      1311 Dharmasraya
      1312 Pasaman Barat
      1371 Kota Padang
      1372 Kota Solok
      1373 Kota Sawahlunto; Sawah Lunto
      1374 Kota Padang Panjang
      1375 Kota Bukittinggi
      1376 Kota Payakumbuh
      1377 Kota Pariaman
    `,
  },
  {
    id: 'ID14',
    name: 'Riau',
    aliases: '',
    latitude: 0.5,
    longitude: 101.8,
    regencies: `
      1401 Kuantan Singingi
      1402 Indragiri Hulu; Inhu
      1403 Indragiri Hilir; Inhil
      1404 Pelalawan
      1405 Siak
      1406 Kampar
      1407 Rokan Hulu; Rohul
      1408 Bengkalis
      1409 Rokan Hilir; Rohil
      1410 Kepulauan Meranti; Meranti
      1471 Kota Pekanbaru
      1473 Kota Dumai
    `,
  },
  {
    id: 'ID15',
    name: 'Jambi',
    aliases: '',
    latitude: -1.6,
    longitude: 102.8,
    regencies: `
      1501 Kerinci
      1502 Merangin
      1503 Sarolangun
      1504 Batang Hari; Batanghari
      1505 Muaro Jambi
      1506 Tanjung Jabung Timur
      1507 Tanjung Jabung Barat
      1508 Tebo
      1509 Bungo
      1571 Kota Jambi
      1572 Kota Sungai Penuh
    `,
  },
  {
    id: 'ID16',
    name: 'Sumatera Selatan',
    aliases: 'Sumatra Selatan | Sumsel | South Sumatra',
    latitude: -3.2,
    longitude: 104.2,
    regencies: `
      1601 Ogan Komering Ulu; OKU
      1602 Ogan Komering Ilir
      1603 Muara Enim
      1604 Lahat
      1605 Musi Rawas
      1606 Musi Banyuasin; Muba
      1607 Banyuasin; Banyu Asin
      1608 Ogan Komering Ulu Selatan; OKU Selatan
      1609 Ogan Komering Ulu Timur; OKU Timur
      1610 Ogan Ilir
      1611 Empat Lawang
      1612 Penukal Abab Lematang Ilir; PALI
      1613 Musi Rawas Utara
      1671 Kota Palembang
      1672 Kota Prabumulih
      1673 Kota Pagar Alam; Pagaralam
      1674 Kota Lubuklinggau; Lubuk Linggau
    `,
  },
  {
    id: 'ID17',
    name: 'Bengkulu',
    aliases: '',
    latitude: -3.6,
    longitude: 102.3,
    regencies: `
      1701 Bengkulu Selatan
      1702 Rejang Lebong
      1703 Bengkulu Utara
      1704 Kaur
      1705 Seluma
      1706 Mukomuko; Muko-Muko
      1707 Lebong
      1708 Kepahiang
      1709 Bengkulu Tengah
      1771 Kota Bengkulu
    `,
  },
  {
    id: 'ID18',
    name: 'Lampung',
    aliases: '',
    latitude: -4.9,
    longitude: 105.0,
    regencies: `
      1801 Lampung Barat
      1802 Tanggamus
      1803 Lampung Selatan
      1804 Lampung Timur
      1805 Lampung Tengah
      1806 Lampung Utara
      1807 Way Kanan
      1808 Tulang Bawang
      1809 Pesawaran
      1810 Pringsewu
      1811 Mesuji
      1812 Tulang Bawang Barat
      1813 Pesisir Barat
      1871 Kota Bandar Lampung; Bandarlampung
      1872 Kota Metro
    `,
  },
  {
    id: 'ID19',
    name: 'Kepulauan Bangka Belitung',
    aliases: 'Bangka Belitung | Babel | Bangka-Belitung | Bangka Belitung Islands',
    latitude: -2.4,
    longitude: 106.5,
    regencies: `
      1901 Bangka
      1902 Belitung
      1903 Bangka Barat
      1904 Bangka Tengah
      1905 Bangka Selatan
      1906 Belitung Timur
      1971 Kota Pangkalpinang; Pangkal Pinang
    `,
  },
  {
    id: 'ID21',
    name: 'Kepulauan Riau',
    aliases: 'Kepri | Riau Islands',
    latitude: 3.9,
    longitude: 108.1,
    regencies: `
      2101 Karimun
      2102 Bintan
      2103 Natuna
      2104 Lingga
      2105 Kepulauan Anambas; Anambas
      2171 Kota Batam
      2172 Kota Tanjungpinang; Tanjung Pinang
    `,
  },
  {
    id: 'ID31',
    name: 'DKI Jakarta',
    aliases:
      'Jakarta | Daerah Khusus Ibukota Jakarta | Daerah Khusus Jakarta | Ibu Kota Jakarta | Jakarta Capital Region',
    latitude: -6.2,
    longitude: 106.83,
    regencies: `
      3101 Kepulauan Seribu; Thousand Islands
      3171 Kota Jakarta Selatan; Jaksel
      3172 Kota Jakarta Timur; Jaktim
      3173 Kota Jakarta Pusat; Jakpus; Central Jakarta
      3174 Kota Jakarta Barat; Jakbar
      3175 Kota Jakarta Utara; Jakut
    `,
  },
  {
    id: 'ID32',
    name: 'Jawa Barat',
    aliases: 'Jabar | West Java',
    latitude: -6.9,
    longitude: 107.6,
    regencies: `
      3201 Bogor
      3202 Sukabumi
      3203 Cianjur
      3204 Bandung
      3205 Garut
      3206 Tasikmalaya
      3207 Ciamis
      3208 Kuningan
      3209 Cirebon
      3210 Majalengka
      3211 Sumedang
      3212 Indramayu
      3213 Subang
      3214 Purwakarta
      3215 Karawang; Kerawang
      3216 Bekasi
      3217 Bandung Barat
      3218 Pangandaran
      3271 Kota Bogor
      3272 Kota Sukabumi
      3273 Kota Bandung
      3274 Kota Cirebon
      3275 Kota Bekasi
      3276 Kota Depok
      3277 Kota Cimahi
      3278 Kota Tasikmalaya
      3279 Kota Banjar
    `,
  },
  {
    id: 'ID33',
    name: 'Jawa Tengah',
    aliases: 'Jateng | Central Java',
    latitude: -7.2,
    longitude: 110.2,
    regencies: `
      3301 Cilacap
      3302 Banyumas
      3303 Purbalingga
      3304 Banjarnegara
      3305 Kebumen
      3306 Purworejo
      3307 Wonosobo
      3308 Magelang
      3309 Boyolali
      3310 Klaten
      3311 Sukoharjo
      3312 Wonogiri
      3313 Karanganyar
      3314 Sragen
      3315 Grobogan
      3316 Blora
      3317 Rembang
      3318 Pati
      3319 Kudus
      3320 Jepara
      3321 Demak
      3322 Semarang
      3323 Temanggung
      3324 Kendal
      3325 Batang
      3326 Pekalongan
      3327 Pemalang
      3328 Tegal
      3329 Brebes
      3371 Kota Magelang
      3372 Kota Surakarta; Solo
      3373 Kota Salatiga
      3374 Kota Semarang
      3375 Kota Pekalongan
      3376 Kota Tegal
    `,
  },
  {
    id: 'ID34',
    name: 'Daerah Istimewa Yogyakarta',
    aliases: 'DI Yogyakarta | DIY | D.I. Yogyakarta | Yogyakarta | Special Region of Yogyakarta | Jogjakarta',
    latitude: -7.8,
    longitude: 110.4,
    regencies: `
      3401 Kulon Progo; Kulonprogo
      3402 Bantul
      3403 Gunungkidul; Gunung Kidul
      3404 Sleman
      3471 Kota Yogyakarta; Kota Jogja
    `,
  },
  {
    id: 'ID35',
    name: 'Jawa Timur',
    aliases: 'Jatim | East Java',
    latitude: -7.6,
    longitude: 112.5,
    regencies: `
      3501 Pacitan
      3502 Ponorogo
      3503 Trenggalek
      3504 Tulungagung
      3505 Blitar
      3506 Kediri
      3507 Malang
      3508 Lumajang
      3509 Jember
      3510 Banyuwangi
      3511 Bondowoso
      3512 Situbondo
      3513 Probolinggo
      3514 Pasuruan
      3515 Sidoarjo
      3516 Mojokerto
      3517 Jombang
      3518 Nganjuk
      3519 Madiun
      3520 Magetan
      3521 Ngawi
      3522 Bojonegoro
      3523 Tuban
      3524 Lamongan
      3525 Gresik
      3526 Bangkalan
      3527 Sampang
      3528 Pamekasan
      3529 Sumenep
      3571 Kota Kediri
      3572 Kota Blitar
      3573 Kota Malang
      3574 Kota Probolinggo
      3575 Kota Pasuruan
      3576 Kota Mojokerto
      3577 Kota Madiun
      3578 Kota Surabaya
      3579 Kota Batu
    `,
  },
  {
    id: 'ID36',
    name: 'Banten',
    aliases: '',
    latitude: -6.4,
    longitude: 106.1,
    regencies: `
      3601 Pandeglang
      3602 Lebak
      3603 Tangerang
      3604 Serang
      3671 Kota Tangerang
      3672 Kota Cilegon
      3673 Kota Serang
      3674 Kota Tangerang Selatan; Tangsel; South Tangerang
    `,
  },
  {
    id: 'ID51',
    name: 'Bali',
    aliases: '',
    latitude: -8.4,
    longitude: 115.2,
    regencies: `
      5101 Jembrana
      5102 Tabanan
      5103 Badung
      5104 Gianyar
      5105 Klungkung
      5106 Bangli
      5107 Karangasem; Karang Asem
      5108 Buleleng
      5171 Kota Denpasar
    `,
  },
  {
    id: 'ID52',
    name: 'Nusa Tenggara Barat',
    aliases: 'NTB | West Nusa Tenggara',
    latitude: -8.7,
    longitude: 117.4,
    regencies: `
      5201 Lombok Barat
      5202 Lombok Tengah
      5203 Lombok Timur
      5204 Sumbawa
      5205 Dompu
      5206 Bima
      5207 Sumbawa Barat
      5208 Lombok Utara; KLU
      5271 Kota Mataram
      5272 Kota Bima
    `,
  },
  {
    id: 'ID53',
    name: 'Nusa Tenggara Timur',
    aliases: 'NTT | East Nusa Tenggara',
    latitude: -8.7,
    longitude: 121.1,
    regencies: `
      5301 Sumba Barat
      5302 Sumba Timur
      5303 Kupang
      5304 Timor Tengah Selatan; TTS
      5305 Timor Tengah Utara; TTU
      5306 Belu
      5307 Alor
      5308 Lembata
      5309 Flores Timur
      5310 Sikka
      5311 Ende
      5312 Ngada
      5313 Manggarai
      5314 Rote Ndao; Rote
      5315 Manggarai Barat
      5316 Sumba Tengah
      5317 Sumba Barat Daya; Southwest Sumba
      5318 Nagekeo
      5319 Manggarai Timur
      5320 Sabu Raijua
      5321 Malaka
      5371 Kota Kupang
    `,
  },
  {
    id: 'ID61',
    name: 'Kalimantan Barat',
    aliases: 'Kalbar | West Kalimantan',
    latitude: -0.3,
    longitude: 111.5,
    regencies: `
      6101 Sambas
      6102 Bengkayang
      6103 Landak
      6104 Mempawah
      6105 Sanggau
      6106 Ketapang
      6107 Sintang
      6108 Kapuas Hulu
      6109 Sekadau
      6110 Melawi
      6111 Kayong Utara
      6112 Kubu Raya
      6171 Kota Pontianak
      6172 Kota Singkawang
    `,
  },
  {
    id: 'ID62',
    name: 'Kalimantan Tengah',
    aliases: 'Kalteng | Central Kalimantan',
    latitude: -1.7,
    longitude: 113.4,
    regencies: `
      6201 Kotawaringin Barat
      6202 Kotawaringin Timur
      6203 Kapuas
      6204 Barito Selatan
      6205 Barito Utara
      6206 Sukamara
      6207 Lamandau
      6208 Seruyan
      6209 Katingan
      6210 Pulang Pisau
      6211 Gunung Mas
      6212 Barito Timur
      6213 Murung Raya
      6271 Kota Palangka Raya; Palangkaraya
    `,
  },
  {
    id: 'ID63',
    name: 'Kalimantan Selatan',
    aliases: 'Kalsel | South Kalimantan',
    latitude: -3.1,
    longitude: 115.3,
    regencies: `
      6301 Tanah Laut
      6302 Kotabaru; Kota Baru
      6303 Banjar
      6304 Barito Kuala
      6305 Tapin
      6306 Hulu Sungai Selatan; HSS
      6307 Hulu Sungai Tengah; HST
      6308 Hulu Sungai Utara; HSU
      6309 Tabalong
      6310 Tanah Bumbu
      6311 Balangan
      6371 Kota Banjarmasin
      6372 Kota Banjarbaru; Banjar Baru
    `,
  },
  {
    id: 'ID64',
    name: 'Kalimantan Timur',
    aliases: 'Kaltim | East Kalimantan',
    latitude: 0.5,
    longitude: 116.4,
    regencies: `
      6401 Paser
      6402 Kutai Barat
      6403 Kutai Kartanegara; Kukar
      6404 Kutai Timur
      6405 Berau
      6409 Penajam Paser Utara; PPU
      6411 Mahakam Ulu; Mahakam Hulu
      6471 Kota Balikpapan
      6472 Kota Samarinda
      6474 Kota Bontang
    `,
  },
  {
    id: 'ID65',
    name: 'Kalimantan Utara',
    aliases: 'Kaltara | North Kalimantan',
    latitude: 3.1,
    longitude: 116.0,
    regencies: `
      6501 Malinau
      6502 Bulungan
      6503 Tana Tidung
      6504 Nunukan
      6571 Kota Tarakan
    `,
  },
  {
    id: 'ID71',
    name: 'Sulawesi Utara',
    aliases: 'Sulut | North Sulawesi',
    latitude: 0.6,
    longitude: 123.9,
    regencies: `
      7101 Bolaang Mongondow; Bolmong
      7102 Minahasa
      7103 Kepulauan Sangihe; Sangihe
      7104 Kepulauan Talaud; Talaud
      7105 Minahasa Selatan
      7106 Minahasa Utara
      7107 Bolaang Mongondow Utara
      7108 Siau Tagulandang Biaro; Sitaro
      7109 Minahasa Tenggara
      7110 Bolaang Mongondow Selatan
      7111 Bolaang Mongondow Timur
      7171 Kota Manado
      7172 Kota Bitung
      7173 Kota Tomohon
      7174 Kota Kotamobagu
    `,
  },
  {
    id: 'ID72',
    name: 'Sulawesi Tengah',
    aliases: 'Sulteng | Central Sulawesi',
    latitude: -1.4,
    longitude: 121.4,
    regencies: `
      7201 Banggai Kepulauan
      7202 Banggai
      7203 Morowali
      7204 Poso
      7205 Donggala
      7206 Tolitoli; Toli-Toli
      7207 Buol
      7208 Parigi Moutong; Parimo
      7209 Tojo Una-Una; Touna
      7210 Sigi
      7211 Banggai Laut
      7212 Morowali Utara
      7271 Kota Palu
    `,
  },
  {
    id: 'ID73',
    name: 'Sulawesi Selatan',
    aliases: 'Sulsel | South Sulawesi',
    latitude: -3.7,
    longitude: 120.0,
    regencies: `
      7301 Kepulauan Selayar; Selayar
      7302 Bulukumba
      7303 Bantaeng
      7304 Jeneponto
      7305 Takalar
      7306 Gowa
      7307 Sinjai
      7308 Maros
      7309 Pangkajene dan Kepulauan; Pangkep
      7310 Barru
      7311 Bone
      7312 Soppeng
      7313 Wajo
      7314 Sidenreng Rappang; Sidrap
      7315 Pinrang
      7316 Enrekang
      7317 Luwu
      7318 Tana Toraja
      7322 Luwu Utara
      7325 Luwu Timur
      7326 Toraja Utara
      7371 Kota Makassar; Ujung Pandang
      7372 Kota Parepare; Pare-Pare
      7373 Kota Palopo
    `,
  },
  {
    id: 'ID74',
    name: 'Sulawesi Tenggara',
    aliases: 'Sultra | Southeast Sulawesi | South East Sulawesi',
    latitude: -4.1,
    longitude: 122.2,
    regencies: `
      7401 Buton
      7402 Muna
      7403 Konawe
      7404 Kolaka
      7405 Konawe Selatan
      7406 Bombana
      7407 Wakatobi
      7408 Kolaka Utara
      7409 Buton Utara
      7410 Konawe Utara
      7411 Kolaka Timur
      7412 Konawe Kepulauan
      7413 Muna Barat
      7414 Buton Tengah
      7415 Buton Selatan
      7471 Kota Kendari
      7472 Kota Baubau; Bau-Bau
    `,
  },
  {
    id: 'ID75',
    name: 'Gorontalo',
    aliases: '',
    latitude: 0.7,
    longitude: 122.4,
    regencies: `
      7501 Boalemo
      7502 Gorontalo
      7503 Pohuwato
      7504 Bone Bolango
      7505 Gorontalo Utara
      7571 Kota Gorontalo
    `,
  },
  {
    id: 'ID76',
    name: 'Sulawesi Barat',
    aliases: 'Sulbar | West Sulawesi',
    latitude: -2.8,
    longitude: 119.2,
    regencies: `
      7601 Majene
      7602 Polewali Mandar; Polman
      7603 Mamasa
      7604 Mamuju
      7605 Pasangkayu; Mamuju Utara
      7606 Mamuju Tengah
    `,
  },
  {
    id: 'ID81',
    name: 'Maluku',
    aliases: 'Moluccas',
    latitude: -3.2,
    longitude: 130.1,
    regencies: `
      8101 Kepulauan Tanimbar; Maluku Tenggara Barat; Tanimbar
      8102 Maluku Tenggara
      8103 Maluku Tengah
      8104 Buru
      8105 Kepulauan Aru
      8106 Seram Bagian Barat
      8107 Seram Bagian Timur
      8108 Maluku Barat Daya
      8109 Buru Selatan
      8171 Kota Ambon
      8172 Kota Tual
    `,
  },
  {
    id: 'ID82',
    name: 'Maluku Utara',
    aliases: 'Malut | North Maluku',
    latitude: 1.6,
    longitude: 127.8,
    regencies: `
      8201 Halmahera Barat
      8202 Halmahera Tengah
      8203 Kepulauan Sula
      8204 Halmahera Selatan
      8205 Halmahera Utara
      8206 Halmahera Timur
      8207 Pulau Morotai
      8208 Pulau Taliabu
      8271 Kota Ternate
      8272 Kota Tidore Kepulauan
    `,
  },
  {
    id: 'ID91',
    name: 'Papua Barat',
    aliases: 'West Papua',
    latitude: -1.3,
    longitude: 133.2,
    regencies: `
      9101 Fakfak
      9102 Kaimana
      9103 Teluk Wondama
      9104 Teluk Bintuni
      9105 Manokwari
      9111 Manokwari Selatan
      9112 Pegunungan Arfak
    `,
  },
  {
    id: 'ID92',
    name: 'Papua Barat Daya',
    aliases: 'Southwest Papua',
    latitude: -0.9,
    longitude: 131.3,
    regencies: `
      9106 Sorong Selatan
      9107 Sorong
      9108 Raja Ampat
      9109 Tambrauw
      9110 Maybrat
      9171 Kota Sorong
    `,
  },
  {
    id: 'ID94',
    name: 'Papua',
    aliases: '',
    latitude: -2.6,
    longitude: 139.0,
    regencies: `
      9403 Jayapura
      9408 Kepulauan Yapen
      9409 Biak Numfor
      9419 Sarmi
      9420 Keerom
      9426 Waropen
      9427 Supiori
      9428 Mamberamo Raya
      9471 Kota Jayapura
    `,
  },
  {
    id: 'ID95',
    name: 'Papua Selatan',
    aliases: 'South Papua',
    latitude: -7.5,
    longitude: 139.7,
    regencies: `
      9401 Merauke
      9413 Boven Digoel
      9414 Mappi
      9415 Asmat
    `,
  },
  {
    id: 'ID96',
    name: 'Papua Tengah',
    aliases: 'Central Papua',
    latitude: -3.9,
    longitude: 136.4,
    regencies: `
      9404 Nabire
      9410 Paniai
      9411 Puncak Jaya
      9412 Mimika
      9433 Puncak
      9434 Dogiyai
      9435 Intan Jaya
      9436 Deiyai
    `,
  },
  {
    id: 'ID97',
    name: 'Papua Pegunungan',
    aliases: 'Highland Papua',
    latitude: -4.1,
    longitude: 139.3,
    regencies: `
      9402 Jayawijaya
      9416 Yahukimo
      9417 Pegunungan Bintang
      9418 Tolikara
      9429 Nduga
      9430 Lanny Jaya
      9431 Mamberamo Tengah
      9432 Yalimo
    `,
  },
];

/** Names that are also ordinary words or better known for something else: they count only after "Kabupaten" or "Kota". */
const NEVER_BARE = new Set([
  'Agam',
  'Banjar',
  'Batang',
  'Batu',
  'Bone',
  'Buru',
  'Ende',
  'Kapuas',
  'Landak',
  'Malaka',
  'Metro',
  'Puncak',
]);

const ENGLISH_DIRECTIONS: Readonly<Record<string, string>> = {
  'Barat Daya': 'Southwest',
  Tenggara: 'Southeast',
  Barat: 'West',
  Timur: 'East',
  Utara: 'North',
  Selatan: 'South',
  Tengah: 'Central',
};

/** "Lombok Utara" is "North Lombok" in English. */
function englishName(name: string): string | undefined {
  const ending = Object.keys(ENGLISH_DIRECTIONS).find((direction) => name.endsWith(` ${direction}`));
  return ending === undefined ? undefined : `${ENGLISH_DIRECTIONS[ending]} ${name.slice(0, -ending.length - 1)}`;
}

interface Regency {
  readonly pcode: string;
  readonly name: string;
  readonly others: readonly string[];
  readonly isCity: boolean;
}

function readRegency(line: string): Regency {
  const [head = '', ...others] = line.trim().split('; ');
  const full = head.slice(5);
  const isCity = full.startsWith('Kota ');
  return { pcode: `ID${head.slice(0, 4)}`, name: isCity ? full.slice(5) : full, others, isCity };
}

/**
 * "Bandung" alone means the city, not the regency around it; "Gorontalo" alone means the province. So a bare name belongs to
 * one place, and the others are found by "Kabupaten Bandung" or "Kota Gorontalo".
 */
function bareNames(regency: Regency, cities: ReadonlySet<string>): readonly string[] {
  const { name, isCity } = regency;
  const isTaken = PROVINCES.some((province) => province.name === name) || (!isCity && cities.has(name));
  return isTaken || NEVER_BARE.has(name) || name === 'Yogyakarta' ? [] : [name];
}

function placeOfRegency(regency: Regency, parent: string, cities: ReadonlySet<string>): PlaceRecord {
  const { pcode, name, others, isCity } = regency;
  const english = englishName(name);
  const forms = isCity
    ? [`${name} City`, `City of ${name}`]
    : [`Kab. ${name}`, `Kab ${name}`, `${name} Regency`, `${name} District`];
  const englishForms = english === undefined ? [] : [english, isCity ? `${english} City` : `${english} Regency`];
  return {
    id: pcode,
    name: `${isCity ? 'Kota' : 'Kabupaten'} ${name}`,
    aliases: [...bareNames(regency, cities), ...forms, ...englishForms, ...others],
    country: 'ID',
    parent,
    precision: 'ADM2',
  };
}

function placesOfProvince(
  province: Province,
  regencies: readonly Regency[],
  cities: ReadonlySet<string>,
): PlaceRecord[] {
  const { id, name, latitude, longitude } = province;
  const aliases = [`Provinsi ${name}`, ...(province.aliases === '' ? [] : province.aliases.split(' | '))];
  return [
    { id, name, aliases, country: 'ID', parent: 'ID', precision: 'ADM1', latitude, longitude },
    ...regencies.map((regency) => placeOfRegency(regency, id, cities)),
  ];
}

function readIndonesia(): PlaceRecord[] {
  const read = PROVINCES.map((province) => ({
    province,
    regencies: province.regencies.trim().split('\n').map(readRegency),
  }));
  const cities = new Set(
    read.flatMap(({ regencies }) => regencies.filter(({ isCity }) => isCity).map(({ name }) => name)),
  );
  return read.flatMap(({ province, regencies }) => placesOfProvince(province, regencies, cities));
}

/** 38 provinces, each followed by its regencies and cities (514 in all). */
export const indonesianPlaces: readonly PlaceRecord[] = readIndonesia();
