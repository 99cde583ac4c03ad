/** What aid consists of, in Indonesian words, by category code. */
import type { ItemWords } from '../pack.js';

export const items = {
  nouns: {
    food: 'makanan, pangan, bahan makanan, bahan pangan, kebutuhan pokok, bahan pokok, bahan kebutuhan pokok, bahan pangan pokok, konsumsi, makanan dan minuman, lauk pauk, cadangan pangan, bantuan pangan, bantuan makanan, bantuan beras',
    'food.rice': 'beras, beras premium, beras medium, beras fortifikasi, gabah',
    'food.package':
      'sembako, paket sembako, paket pangan, paket makanan, paket bahan pokok, paket lebaran, paket ramadan, bingkisan lebaran, bingkisan, parsel, parcel, kado lebaran, sembilan bahan pokok, paket bantuan pangan, paket bantuan sosial, paket bansos, paket beras, bantuan sembako',
    'food.cooking_oil': 'minyak goreng, minyak kita, minyakita, migor, minyak sayur',
    'food.sugar': 'gula, gula pasir, gula merah',
    'food.salt': 'garam',
    'food.flour': 'tepung, tepung terigu, terigu',
    'food.wheat': 'gandum',
    'food.maize': 'jagung, sagu, singkong, ubi',
    'food.pulses': 'kacang, kacang hijau, kedelai, tempe, tahu',
    'food.eggs': 'telur, telur ayam, telor',
    'food.instant_noodles': 'mi instan, mie instan, mi, mie, mie instant, mi instant',
    'food.biscuits': 'kue kering, biskuit, biscuit, roti kaleng, wafer',
    'food.bread': 'roti, kue',
    'food.milk': 'susu, susu uht, susu bubuk, susu cair, susu kental manis',
    'food.infant_formula':
      'susu formula, susu formula bayi, makanan bayi, makanan pendamping asi, mpasi, susu bayi, bubur bayi',
    'food.nutrition':
      'makanan tambahan, makanan bergizi, pmt, paket stunting, paket nutrisi, paket gizi, nutrisi, asupan gizi, makan bergizi gratis',
    'food.ready_to_eat': 'makanan siap saji, makanan cepat saji, makanan siap santap, paket takjil, takjil',
    'food.meal':
      'sarapan, sarapan gratis, makan bergizi gratis, makan bergizi, nasi bungkus, nasi kotak, nasi box, makan siang, makan gratis, makanan matang, makanan gratis, paket nasi, paket makan, nasi',
    'food.canned': 'makanan kaleng, sarden, ikan kaleng, kornet',
    'food.fish': 'ikan, ikan segar, ikan asin, ikan lele',
    'food.meat':
      'abon, daging, daging sapi, daging kurban, daging ayam, daging hewan kurban, paket daging kurban, paket daging, rendang, daging kambing, daging qurban',
    'food.fruit': 'buah, buah-buahan, pisang, jeruk',
    'food.vegetables': 'sayur, sayuran, sayur-sayuran, cabai, bawang',
    'food.dates': 'kurma',
    'food.drinks': 'teh, kopi, minuman, air mineral gelas, minuman ringan',
    water: 'air',
    'water.drinking': 'air minum, air mineral, air kemasan, air minum kemasan, air galon',
    'water.clean': 'air bersih, bantuan air bersih, pasokan air bersih, suplai air bersih',
    'water.tank': 'tangki air, toren, tandon air, tandon, penampungan air, bak penampungan air, tangki air bersih',
    'water.truck': 'mobil tangki air, truk tangki, truk tangki air, mobil tangki, tangki',
    'water.container': 'jeriken, jerigen, galon',
    'water.filter': 'penyaring air, filter air, alat penyaring air',
    'water.purification': 'penjernih air, tablet penjernih air',
    'water.pump': 'pompa air, pompa, mesin pompa air',
    wash: 'sanitasi, fasilitas sanitasi, kebersihan',
    'wash.hygiene_kit':
      'hygiene kit, hygiene kits, paket kebersihan, sanitary kit, kit sanitasi, perlengkapan kebersihan, perlengkapan mandi, alat mandi, hygienic kit, kit kebersihan, paket sanitasi, paket hygiene, peralatan mandi, paket kesehatan diri, sanitation kit, kebersihan diri',
    'wash.soap': 'sabun, sabun mandi, sabun cuci tangan, sampo, shampo',
    'wash.detergent': 'deterjen, detergen, sabun cuci',
    'wash.hand_sanitizer': 'hand sanitizer, penyanitasi tangan, cairan pembersih tangan, pembersih tangan',
    'wash.disinfectant': 'disinfektan, cairan disinfektan, desinfektan',
    'wash.handwashing_station': 'tempat cuci tangan, wastafel, wastafel portabel',
    'wash.latrine': 'jamban, toilet, mck, toilet portabel, wc, kamar mandi',
    'wash.diapers': 'popok, pampers, popok bayi, diapers',
    'wash.sanitary_pads': 'pembalut, pembalut wanita',
    'wash.toothbrush': 'sikat gigi, pasta gigi, odol',
    'wash.bucket': 'ember, gayung',
    'wash.cleaning_kit': 'alat kebersihan, peralatan kebersihan, sapu, cangkul dan sekop',
    'wash.waste_bin': 'tempat sampah, tong sampah',
    shelter:
      'hunian, tempat tinggal, hunian tetap, huntap, rumah layak huni, rtlh, rumah bantuan, pembangunan rumah layak huni, kunci rumah',
    'shelter.tent': 'tenda, tenda pengungsi, tenda keluarga, tenda darurat, tenda gulung, tenda serbaguna, tenda posko',
    'shelter.tarpaulin': 'terpal, terpaulin',
    'shelter.temporary_house': 'hunian sementara, huntara, rumah sementara',
    'shelter.rent': 'sewa rumah, biaya kontrakan, dana tunggu hunian, dth, bantuan sewa rumah',
    'shelter.camp': 'posko pengungsian, tempat pengungsian',
    'shelter.kit': 'shelter kit, paket hunian',
    household:
      'peralatan rumah tangga, perlengkapan rumah tangga, kebutuhan rumah tangga, perabotan, alat rumah tangga',
    'household.family_kit':
      'family kit, paket keluarga, kids ware, kidsware, foodware, food ware, perlengkapan keluarga, kebutuhan dasar',
    'household.kitchen_set':
      'panci, wajan, peralatan dapur, alat dapur, peralatan masak, alat masak, perlengkapan dapur, peralatan makan',
    'household.blanket': 'selimut',
    'household.mattress': 'kasur, matras, kasur lipat',
    'household.sleeping_mat': 'tikar, alas tidur, karpet',
    'household.pillow': 'bantal',
    'household.mosquito_net': 'kelambu, jaring nyamuk',
    'household.solar_lamp': 'lampu surya, lampu tenaga surya, lampu',
    'household.flashlight': 'senter',
    'household.stove': 'kompor, kompor gas, tabung gas, rice cooker, penanak nasi, elpiji',
    'household.furniture': 'tempat tidur, ranjang, meja, kursi, lemari, televisi, kipas angin, mebel, handuk, kulkas',
    'household.baby_kit': 'perlengkapan bayi, kebutuhan bayi, baby kit, peralatan bayi',
    'household.dignity_kit': 'dignity kit, perlengkapan perempuan, kebutuhan perempuan',
    'household.relief_items':
      'hampers, kado, parcel lebaran, barang bantuan, bantuan barang, barang kebutuhan, barang-barang kebutuhan, perlengkapan tidur, peralatan tidur',
    clothing: 'sandang, bantuan sandang',
    'clothing.clothes':
      'baju hangat, gamis, selimut dan jaket, pakaian, baju, kaus, kaos, celana, sarung, jilbab, pakaian dalam, daster, celana panjang, celana pendek, jaket, pakaian baru, baju baru, baju lebaran',
    'clothing.used_clothes':
      'pakaian layak pakai, baju layak pakai, pakaian bekas, pakaian pantas pakai, celana panjang layak pakai',
    'clothing.children': 'pakaian anak, baju anak, pakaian anak-anak',
    'clothing.footwear': 'sepatu, sandal, alas kaki, sepatu sekolah',
    'clothing.uniform': 'seragam, seragam sekolah, pakaian seragam',
    'clothing.prayer_set':
      'mushaf, mushaf al-quran, mukena, perlengkapan ibadah, alat ibadah, alat salat, perlengkapan salat, sajadah, al-quran, alquran, kain kafan, sarung dan mukena',
    'clothing.raincoat': 'jas hujan, sepatu bot, sepatu boot',
    health:
      'layanan kesehatan, pelayanan kesehatan, bantuan kesehatan, fasilitas kesehatan, pemeriksaan kesehatan, pemeriksaan kesehatan gratis, cek kesehatan, cek kesehatan gratis, donor darah',
    'health.ppe':
      'apd, alat pelindung diri, baju apd, perlengkapan pelindung, set apd, alat perlindungan diri, alat pelindung, pakaian pelindung, perlengkapan apd',
    'health.mask': 'masker, masker medis, masker kain, masker bedah, masker n95, masker kesehatan',
    'health.gloves': 'sarung tangan, sarung tangan medis',
    'health.gown': 'hazmat, baju hazmat, pakaian hazmat, gaun medis',
    'health.face_shield': 'face shield, pelindung wajah, kacamata pelindung, kacamata google',
    'health.medical_equipment':
      'mikroskop, inkubator, inkubator bayi, alat kesehatan, alkes, peralatan medis, peralatan kesehatan, alat medis, perlengkapan medis, fasilitas medis, sarana medis, perangkat medis, alat bantu pernapasan, x-ray, usg, perlengkapan kesehatan, bantuan medis',
    'health.ventilator': 'ventilator, alat bantu napas',
    'health.oxygen': 'oksigen, tabung oksigen, oksigen medis, regulator oksigen',
    'health.oxygen_concentrator': 'konsentrator oksigen, oxygen concentrator, oksigen konsentrator',
    'health.hospital_bed': 'tempat tidur pasien, ranjang pasien, tempat tidur rumah sakit',
    'health.medicine': 'obat, obat-obatan, obat obatan, paket obat, antibiotik',
    'health.vitamins': 'vitamin, multivitamin, suplemen',
    'health.vaccine': 'vaksin, dosis vaksin, vaksin covid-19',
    'health.test_kit':
      'alat tes, rapid test, rapid test kit, alat rapid test, swab test, pcr, test kit, reagen, alat uji',
    'health.thermometer': 'termometer, thermo gun, thermogun',
    'health.first_aid_kit': 'kotak p3k, p3k',
    'health.health_kit': 'paket kesehatan, health kit, paket medis',
    'health.ambulance': 'ambulans, ambulan, ambulance, mobil ambulans, mobil jenazah',
    'health.field_hospital': 'rumah sakit lapangan, rumah sakit darurat, klinik keliling',
    'health.blood': 'kantong darah, darah',
    'health.wheelchair': 'kursi roda, tongkat, kruk, alat bantu jalan',
    'health.assistive_device':
      'kaki palsu, alat bantu dengar, kacamata, kaki dan tangan palsu, alat bantu disabilitas, kacamata gratis, alat bantu',
    'health.body_bag': 'peti mati, peti jenazah, kantong jenazah, kantung jenazah',
    'cash.transfer':
      'subsidi, bsu, bantuan subsidi, bantuan subsidi upah, subsidi upah, uang tunai, bantuan tunai, blt, bantuan langsung tunai, bantuan sosial tunai, bst, uang, dana tunai, bantuan uang, bantuan uang tunai, bantuan dana, santunan uang, uang saku, pkh, dana bantuan, bantuan finansial, bantuan keuangan, santunan, tali asih, uang santunan, uang kerahiman, thr',
    'cash.voucher': 'voucher, kupon, voucer, kupon belanja, bpnt',
    'cash.scholarship':
      'uang sekolah, biaya sekolah, bantuan uang sekolah, beasiswa, bantuan pendidikan, biaya pendidikan, bantuan biaya pendidikan',
    'cash.death_benefit': 'santunan kematian, santunan duka, uang duka, santunan ahli waris',
    'cash.donation': 'donasi uang, dana donasi, dana kemanusiaan, sumbangan uang, uang donasi, dana sosial',
    'cash.grant':
      'hibah, dana hibah, dana bergulir, dana stimulan, bantuan modal, dana stimulan rumah, bantuan stimulan',
    'cash.zakat': 'zakat, sedekah, infak, zakat fitrah, zakat mal, wakaf, infaq, sadaqah, zis',
    education: 'sarana pendidikan, alat peraga, peralatan pendidikan',
    'education.school_kit':
      'perlengkapan sekolah, peralatan sekolah, paket sekolah, alat sekolah, school kit, paket pendidikan, perlengkapan belajar',
    'education.bag': 'tas, tas sekolah, tas ransel',
    'education.books': 'buku, buku tulis, buku pelajaran, buku bacaan, paket buku',
    'education.stationery': 'alat tulis, pensil, pulpen, alat tulis kantor, atk',
    'education.laptop':
      'laptop, komputer, perangkat komputer, interactive flat panel, smartboard, proyektor, chromebook, notebook',
    'education.tablet': 'tablet, ponsel, gawai, smartphone, kuota internet',
    'education.furniture': 'meja kursi sekolah, bangku, mebeler, meja belajar',
    'education.toys': 'alat musik, mainan, mainan anak, boneka, mainan edukatif, alat permainan edukatif, bola',
    'education.learning_space': 'kelas darurat, sekolah darurat, ruang kelas sementara, tenda sekolah',
    livestock: 'ternak, hewan ternak',
    'livestock.goat': 'kambing, kambing kurban',
    'livestock.sheep': 'domba, domba kurban, biri-biri',
    'livestock.cattle': 'sapi, sapi kurban, sapi limosin, sapi simental, sapi qurban',
    'livestock.buffalo': 'kerbau',
    'livestock.poultry': 'ayam, bebek, itik, unggas',
    'livestock.feed': 'pakan, pakan ternak',
    'livestock.fish_fry': 'benih ikan, bibit ikan, bibit lele, benih lele',
    'livestock.sacrificial': 'hewan kurban, hewan qurban, kurban, qurban, hewan sembelihan',
    livelihood:
      'bantuan usaha, sarana usaha, peralatan usaha, bantuan pemberdayaan, pemberdayaan ekonomi, bantuan pemberdayaan sosial, alat usaha, bantuan umkm',
    'livelihood.seeds':
      'benih, bibit, bibit padi, bibit pohon, benih padi, pohon, bibit mangrove, bibit tanaman, benih jagung',
    'livelihood.fertilizer': 'pupuk, pupuk organik, pestisida',
    'livelihood.fishing_gear':
      'mesin tempel, alat tangkap, alat tangkap ikan, jaring, jaring ikan, alat pancing, mesin kapal, jala',
    'livelihood.tools': 'perkakas, alat pertanian, cangkul, alat pertukangan, peralatan bengkel',
    'livelihood.machinery':
      'alsintan, traktor, mesin pertanian, hand tractor, alat mesin pertanian, combine harvester, alat dan mesin pertanian, mesin pengolah',
    'livelihood.sewing_machine': 'mesin jahit',
    'livelihood.cart': 'gerobak, gerobak usaha, gerobak dagang, etalase, becak listrik, becak',
    'livelihood.capital': 'modal usaha, bantuan modal usaha, modal kerja, modal, pinjaman lunak, bantuan usaha ekonomi',
    'livelihood.kit': 'paket usaha, paket kewirausahaan',
    logistics:
      'logistik, bantuan logistik, paket logistik, kebutuhan logistik, logistik bencana, perbekalan, barang logistik',
    'logistics.truck': 'truk, truk bantuan',
    'logistics.vehicle':
      'kendaraan, mobil, bus, kendaraan operasional, mobil operasional, mobil rescue, mobil dapur umum, armada, kendaraan roda dua',
    'logistics.motorcycle': 'sepeda motor, motor, sepeda, motor roda tiga, motor listrik',
    'logistics.boat': 'perahu, kapal, perahu karet, speedboat, perahu nelayan, kapal nelayan, kapal bantuan',
    'logistics.helicopter': 'helikopter, pesawat hercules, hercules, pesawat',
    'logistics.fuel': 'bbm, bahan bakar, solar, bensin, avtur',
    'logistics.generator': 'genset, generator, mesin genset, panel surya',
    'logistics.heavy_equipment': 'alat berat, ekskavator, buldoser, excavator',
    'logistics.storage': 'gudang',
    'logistics.communications':
      'seismometer, alat pemantau, alat pemantauan, peralatan pemantauan, alat komunikasi, telepon satelit, starlink, radio komunikasi, internet satelit, handy talky',
    'logistics.rescue_equipment':
      'gergaji mesin, karung pasir, drone, alat penyelamatan, pelampung, peralatan sar, alat pemadam, alat evakuasi, chainsaw',
    'logistics.office_equipment': 'peralatan kantor, printer',
    'logistics.supplies': 'bantuan kebutuhan, kebutuhan pengungsi, berbagai kebutuhan, perlengkapan, peralatan',
    construction: 'sarana dan prasarana, sarana prasarana, infrastruktur, pembangunan, sarpras, prasarana',
    'construction.house': 'rumah, unit rumah, bantuan rumah',
    'construction.house_repair':
      'perbaikan rumah, bedah rumah, renovasi rumah, rehab rumah, rehabilitasi rumah, bantuan rehabilitasi rumah, bantuan perbaikan rumah, bantuan stimulan perumahan swadaya, bsps, renovasi',
    'construction.school': 'gedung sekolah, ruang kelas, pembangunan sekolah, ruang kelas baru',
    'construction.health_facility': 'gedung puskesmas, pembangunan puskesmas',
    'construction.worship': 'musala, pembangunan masjid, renovasi masjid, rumah ibadah',
    'construction.bridge': 'jembatan, jembatan gantung, jembatan bailey',
    'construction.road': 'perbaikan jalan',
    'construction.well': 'sumur, sumur bor, sumur wakaf, titik sumur',
    'construction.water_network':
      'jaringan air bersih, instalasi air bersih, pipanisasi, saluran air bersih, sarana air bersih, pipa air',
    'construction.power': 'sambungan listrik, listrik gratis, plts, sambungan listrik gratis, penerangan jalan',
    'construction.materials':
      'batu bata, bahan bangunan, semen, seng, batako, material bangunan, besi, kayu, sak semen, genteng, cat, pasir, bata ringan',
    'construction.public_facility': 'fasilitas umum, taman bacaan, taman bermain, perpustakaan',
    service: 'layanan, pelayanan, pendampingan, jasa, pelayanan sosial, layanan sosial, dukungan layanan',
    'service.medical_treatment':
      'pengobatan, pengobatan gratis, pengobatan massal, layanan medis, perawatan medis, perawatan kesehatan, perawatan, biaya pengobatan, khitanan massal, sunatan massal, sunat massal, khitan massal, khitan, bakti kesehatan, pertolongan pertama, rehabilitasi medis',
    'service.surgery': 'operasi katarak, operasi gratis, operasi bibir sumbing, operasi',
    'service.vaccination': 'vaksinasi, imunisasi, vaksinasi gratis',
    'service.psychosocial':
      'dukungan psikososial, trauma healing, layanan dukungan psikososial, pendampingan psikologis, konseling, psikososial, pendampingan psikososial, pemulihan trauma, dukungan psikologis, pemulihan psikologis',
    'service.training':
      'pelatihan, pelatihan keterampilan, bimbingan teknis, pembinaan, kursus, lokakarya, pelatihan kerja, pelatihan kewirausahaan, workshop',
    'service.search_and_rescue':
      'pencarian dan pertolongan, tim sar, pencarian korban, pertolongan, penyelamatan, tim penyelamat',
    'service.assessment':
      'kaji cepat, rapid assessment, asesmen, asesmen cepat, penilaian cepat, asesmen kebutuhan, kaji cepat kebutuhan, penilaian kebutuhan, kajian kebutuhan, survei kebutuhan, pendataan',
    'service.information': 'sosialisasi, penyuluhan, edukasi, penyuluhan kesehatan, informasi tentang pencegahan',
    'service.evacuation': 'evakuasi',
    'service.repatriation': 'pemulangan, kepulangan, repatriasi, mudik gratis, tata cara pemulangan',
    'service.transport': 'angkutan, transportasi, transportasi gratis, bus gratis',
    'service.volunteers':
      'perawat, tenaga ahli, ahli gizi, dua ahli, relawan, personel, tim medis, tenaga medis, tim relawan, tim kesehatan, tenaga kesehatan, tim tanggap darurat, dokter',
    'service.legal_aid': 'konsultasi hukum, konsultasi hukum gratis, bantuan hukum, pendampingan hukum',
    'service.protection': 'perlindungan, perlindungan sosial, jaminan sosial, rehabilitasi sosial',
    'service.education': 'bimbingan belajar, pengajaran, pendidikan gratis, sekolah gratis, layanan pendidikan',
    'service.public_kitchen': 'dapur umum, dapur lapangan, dapur umum lapangan',
    'service.technical_assistance': 'bantuan teknis, bantuan tenaga ahli, pendampingan teknis',
    'service.debris_removal': 'pembersihan puing, pembersihan material, pembersihan lumpur',
    'service.disinfection': 'penyemprotan disinfektan, penyemprotan desinfektan, fogging, pengasapan',
  },
  aid: 'bantuannya, donasinya, sumbangannya, santunannya, bantuan, donasi, sumbangan, bansos, bantuan sosial, bantuan kemanusiaan, bantuan darurat, bantuan bencana, dukungan, paket bantuan, hadiah, pemberian, sokongan, pertolongan kemanusiaan, bantuan tanggap darurat, kepedulian, bantuan atensi, atensi',
  aidModifiers:
    'kemanusiaan, sosial, darurat, bencana, langsung, stimulan, tambahan, tersebut, tahap, awal, lanjutan, pemerintah',
  units:
    'kilogram, kilo, kg, gram, ons, kuintal, kwintal, ton, metrik ton, liter, ltr, meter kubik, meter, paket, pak, pack, bingkisan, dus, dos, kardus, karton, boks, box, kotak, karung, sak, zak, ekor, unit, buah, pcs, lembar, helai, set, pasang, stel, botol, butir, bungkus, kaleng, galon, tangki, truk, porsi, dosis, strip, tablet, rol, roll, eksemplar, batang, karton besar, kantong, kantung, jeriken, sachet, krat, kontainer, koli, kodi, lusin, rim, keping, tabung, potong, drum, orang paket, jenis, item, stan, titik, lokal, ruang',
  modifiers:
    'baru, layak pakai, bekas, gratis, medis, murah, segar, kering, bersih, hangat, darurat, berkualitas, berkualitas tinggi, bersubsidi, premium, portabel, kurban, qurban, bayi, anak, wanita, perempuan, sekolah, instan, siap saji, siap pakai, cair, dewasa, tahan gempa, lainnya, rumah tangga, anak-anak, balita, lansia, olahraga, pertanian, musik, listrik, elektronik, pendidikan, kesehatan, ibadah, utama, besar, kecil, per orang',
  vagueQuantifiers:
    'sejumlah, berbagai, beberapa, aneka, bermacam, berbagai macam, berbagai jenis, banyak, seluruh, setiap',
  quantityLeads: 'sebanyak, sejumlah, seberat, total, total sebanyak, sekitar, masing-masing, sebesar, jumlah, setara',
  notThings:
    'rumah subsidi, perumahan subsidi, kpr subsidi, pupuk subsidi, bbm subsidi, subsidi bbm, subsidi listrik, subsidi energi, subsidi silang, subsidi pupuk, subsidi motor, subsidi mobil, subsidi harga, subsidi bunga, subsidi pajak, mobil kebakaran, mobil pemadam, mobil polisi, mobil patroli, mobil tahanan, mobil penumpang, kapal penumpang, kapal cepat, kapal pesiar, kapal perang, pesawat tempur, titik distribusi, lokasi distribusi, jalur distribusi, jadwal penyaluran, titik penyaluran, mekanisme penyaluran, gula darah, tekanan darah, asam urat, donor darah, rumah sakit, rumah potong, rumah pemotongan, rumah ibadah, rumah warga, rumah tangga, buku tabungan, harga beras, harga pangan, krisis pangan, ketahanan pangan, air laut, air sungai, air mata, inch, inci, aktivis, tersangka, lembaga, tahun, bulan, minggu, pekan, hari, jam, menit, detik, persen, kilometer, km, meter, kali, derajat, tingkat, orang, jiwa, kasus, desa, kecamatan, kabupaten, provinsi, negara, kelurahan, titik, lokasi, tahap, ruas, tempat, hektare, hektar, ha, kategori, pihak, daerah, kota, wilayah, gol, poin, kursi, suara, kilogram, kg, ton, liter, gram, cara, hal, alasan, kelompok, peserta, pemain, pulau, sekolah, posko, masjid',
  unitJoiners: '',
} satisfies ItemWords;
