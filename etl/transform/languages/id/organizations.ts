/** How Indonesian names organizations, offices and groups of people. */
import type { GroupWords, OrganizationWords } from '../pack.js';

export const organizations = {
  heads:
    'Kementerian, Kementrian, Kemenko, Kemen, Badan, Dinas, Direktorat, Direktorat Jenderal, Ditjen, Lembaga, Komisi, Otoritas, Otorita, Mahkamah, Kejaksaan, Kejari, Kejati, Kedutaan Besar, Kedubes, Konsulat Jenderal, KJRI, KBRI, Pemerintah, Pemerintah Kota, Pemerintah Kabupaten, Pemerintah Provinsi, Pemerintah Daerah, Pemerintah Desa, Pemerintah Pusat, Pemkab, Pemkot, Pemprov, Pemda, Pemdes, Kecamatan, Kelurahan, BPBD, BNPB, BNN, BPJS, Bulog, Perum, Baznas, LAZ, Lazismu, LazisNU, NU Care, ACT, PMI, BMH, YBM, Dompet, Rumah Zakat, Yayasan, Perkumpulan, Persatuan, Perhimpunan, Persaudaraan, Ikatan, Himpunan, Pergerakan, Forum, Asosiasi, Gabungan, Aliansi, Koalisi, Gerakan, Organisasi, Komunitas, Paguyuban, Majelis, Majelis Taklim, Pimpinan Pusat, Pimpinan Wilayah, Pimpinan Daerah, Pengurus Besar, Pengurus Wilayah, Pengurus Cabang, PBNU, PWNU, PCNU, GP Ansor, Banser, Karang Taruna, Pramuka, Relawan, Satgas, Satuan Tugas, Tim, Tim SAR, Tagana, Posko, Koperasi, KUD, PT, CV, UD, BUMN, BUMD, PLN, Pertamina, Bank, Grup, Group, Hotel, RS, RSU, RSUD, RSUP, RSIA, Rumah Sakit, Puskesmas, Klinik, Posyandu, Universitas, Institut, Politeknik, Sekolah Tinggi, Akademi, Fakultas, SD, SDN, SMP, SMPN, SMA, SMAN, SMK, SMKN, MI, MTs, MAN, TK, PAUD, UIN, IAIN, BEM, DEMA, HMI, PMII, GMNI, IMM, Pondok Pesantren, Ponpes, Pesantren, Masjid, Musala, Gereja, Keuskupan, Vihara, Pura, Panti Asuhan, Panti, LKSA, Polri, Polda, Polres, Polresta, Polrestabes, Polsek, Mabes Polri, Brimob, Satlantas, Polairud, TNI, TNI AD, TNI AL, TNI AU, Kodam, Kodim, Korem, Koramil, Lanal, Lanud, Kostrad, Yonif, Bhayangkari, Persit, Dharma Wanita, Dharma Pertiwi, TP PKK, PKK, DPR, DPRD, DPD, MPR, Fraksi, Partai, DPP, DPW, DPC, Palang Merah, Bulan Sabit Merah, Lapas, Rutan, Alumni, Keluarga Besar, Kelompok Tani, Gapoktan, Kelompok, Rukun Tetangga, Kadin, Apindo, Hipmi, IDI, Satpol PP, Damkar, Kantor, Balai, Pusat, UPT, Stasiun, Federasi, Serikat, Dewan, Wahana, Aksi Cepat, Human Initiative, Sentra, KONI, Muhammadiyah',
  tails:
    'Foundation, Group, Peduli, Care, Indonesia, Corp, University, Fund, Community, Charity, Network, Club, Center, Centre, Tbk, Bank, Sekuritas, Nusantara Foundation',
  generic:
    'pemerintah, pemerintah pusat, pemerintah daerah, pemerintah indonesia, pemerintah provinsi, pemerintah kota, pemerintah kabupaten, pemerintah desa, pemkab, pemkot, pemprov, kepolisian, polisi, pihak kepolisian, tim nasional, polri, tni, tni-polri, relawan, tim relawan, para relawan, donatur, para donatur, dermawan, presiden, wakil presiden, presiden ri, perusahaan, komunitas, mahasiswa, alumni, tim medis, dinas sosial, dinsos, dinas kesehatan, dinkes, pemerintah ri, bumn, pemda, satgas, petugas gabungan, pegawai',
  stands: {
    polisi: 'polres, polda, polsek, polresta, polrestabes',
    kepolisian: 'polres, polda, polsek, polresta, polrestabes',
    'pihak kepolisian': 'polres, polda, polsek, polresta, polrestabes',
    pemkab: 'pemkab, pemerintah',
    pemkot: 'pemkot, pemerintah',
    pemprov: 'pemprov, pemerintah',
  },
  institutions:
    'masjid, musala, gereja, pura, sekolah, rumah sakit, puskesmas, panti asuhan, panti jompo, pondok pesantren, ponpes, pesantren, yayasan, posko, posko pengungsian, posko pengungsi, kelompok tani, kelompok nelayan, koperasi, desa, kelurahan, kecamatan, universitas, madrasah, lembaga, organisasi, paguyuban, kelompok usaha, posyandu, lapas, umkm, tempat ibadah, rumah ibadah, pos pantau, kantor cabang, majelis taklim, panti, komunitas',
  connectors: 'dan, untuk, bagi, &, of, for, the',
  branches:
    'Kota, Kabupaten, Kab, Provinsi, Cabang, Wilayah, Daerah, Ranting, Kecamatan, Kanwil, Regional, Area, Pusat, Jawa, Sumatera, Kalimantan, Sulawesi, Papua',
  offices: [
    { titles: 'Menteri Koordinator', body: 'Kementerian Koordinator' },
    { titles: 'Menteri, Wakil Menteri, Plt Menteri', body: 'Kementerian' },
    { titles: 'Mensos', body: 'Kementerian Sosial' },
    { titles: 'Menkes', body: 'Kementerian Kesehatan' },
    { titles: 'Mentan', body: 'Kementerian Pertanian' },
    { titles: 'Menag', body: 'Kementerian Agama' },
    { titles: 'Menlu', body: 'Kementerian Luar Negeri' },
    { titles: 'Mendikbud', body: 'Kementerian Pendidikan dan Kebudayaan' },
    { titles: 'Gubernur, Wakil Gubernur, Wagub, Plt Gubernur, Pj Gubernur', body: 'Pemprov' },
    { titles: 'Bupati, Wakil Bupati, Wabup, Plt Bupati, Pj Bupati', body: 'Pemkab' },
    { titles: 'Wali Kota, Walikota, Wakil Wali Kota, Wakil Walikota, Wawali', body: 'Pemkot' },
    { titles: 'Kapolda, Wakapolda', body: 'Polda' },
    { titles: 'Kapolres, Wakapolres', body: 'Polres' },
    { titles: 'Kapolresta, Wakapolresta', body: 'Polresta' },
    { titles: 'Kapolrestabes', body: 'Polrestabes' },
    { titles: 'Kapolsek', body: 'Polsek' },
    { titles: 'Kapolri', body: 'Polri' },
    { titles: 'Panglima TNI', body: 'TNI' },
    { titles: 'Pangdam', body: 'Kodam' },
    { titles: 'Dandim', body: 'Kodim' },
    { titles: 'Danrem', body: 'Korem' },
    { titles: 'Danramil', body: 'Koramil' },
    { titles: 'Camat', body: 'Kecamatan' },
    { titles: 'Lurah', body: 'Kelurahan' },
    { titles: 'Kepala Desa, Kades', body: 'Pemerintah Desa' },
    { titles: 'Kadinsos, Kepala Dinsos', body: 'Dinas Sosial' },
    { titles: 'Kadinkes', body: 'Dinas Kesehatan' },
    { titles: 'Duta Besar, Dubes', body: 'Kedutaan Besar' },
    {
      titles:
        'Ketua, Ketua Umum, Ketum, Wakil Ketua, Direktur, Direktur Utama, Dirut, Direktur Eksekutif, Direktur Jenderal, Dirjen, Kepala, Wakil Kepala, Plt Kepala, Sekretaris, Sekretaris Jenderal, Sekjen, Sekretaris Utama, Sestama, Manajer, General Manager, Pimpinan, Pemimpin, CEO, Chief Executive Officer, Komisaris, Presiden Direktur, Juru Bicara, Jubir, Humas, Koordinator, Deputi, Rektor, Pengurus, Perwakilan, Kepala Perwakilan, Kabag, Kabid, Kasi, Kasat, Kasubag, Pembina, Pendiri, Founder, Ketua Panitia, Bendahara, VP, Senior Manager, Corporate Secretary, Branch Manager',
      body: '',
    },
  ],
  honorifics:
    'Presiden, Wakil Presiden, Bapak, Ibu, Pak, Bu, Bang, Mas, Mbak, Kak, Gus, Habib, Ustaz, Ustadz, Kiai, KH, Hj, H, dr, Dr, Prof, Ir, Drs, Dra, Jenderal, Letjen, Mayjen, Brigjen, Kolonel, Letkol, Mayor, Kapten, Lettu, Sertu, Serka, Komjen, Irjen, Kombes, Kombes Pol, AKBP, Kompol, AKP, Iptu, Ipda, Aiptu, Bripka, Laksamana, Marsekal, Tuan, Nyonya, Sdr, Syekh, Letda, Pelda',
  members:
    'istri, suami, putra, putri, anggota, mantan, kantor, gedung, halaman, aula, markas, lapangan, rumah dinas, kader',
  affiliations: 'dari, mewakili',
  notNames:
    'Berupa, Tradisi, Muslim, Muslimin, Hijriah, Hijriyah, Masehi, Sebanyak, Selain, Sementara, Dalam, Pada, Untuk, Dengan, Menurut, Melalui, Setelah, Saat, Kami, Kita, Saya, Ia, Dia, Mereka, Namun, Tetapi, Jadi, Karena, Kemudian, Lalu, Adapun, Bantuan, Ini, Itu, Hal, Para, Sejumlah, Total, Ada, Di, Ke, Dari, Oleh, Dan, Yang, Kata, Ujar, Semoga, Terima, Kasih, Idul, Adha, Fitri, Iduladha, Idulfitri, Hari, Raya, Ramadan, Ramadhan, Lebaran, Natal, HUT, Covid, COVID, Corona, Baca, Juga, Video, Foto, Tahun, Bulan, WIB, WITA, WIT, Allah, SWT, Nabi, Tuhan, Setiap, Seluruh, Sejak, Hingga, Lebih, Sudah, Telah, Akan, Tidak, Bukan, Kalau, Jika, Agar, Sebagai, Bahwa, Penyerahan, Penyaluran, Pembagian, Pemberian, Kegiatan, Program, Acara, Aksi, Pihaknya, Selanjutnya, Sebelumnya, Sebelum, Sedangkan, Serta, Usai, Ketika, Seperti, Antara, Tak, Masih, Hanya, Bagi, Atas, Kepada, Warga, Masyarakat, Korban, Beras, Sembako, Alhamdulillah, Insya, Insyaallah, Nanti, Meski, Walaupun, Lanjut, Demikian, Sekadar, Diketahui, Dilansir, Dikutip, Jumlah, Tujuannya, Tak, Begitu, Apalagi, Termasuk, Sapi, Kambing, Gempa, Banjir, Juli, Jumat, Indonesia Raya, Tanah Air, Bahkan, Terkait, Guna, Salah, Bersama, Menjelang, Momentum, Momen, Salurkan, Serahkan, Bagikan, Beri, Berikan, Kirim, Sumbang, Terdapat, Bahan, Uang, Dana, Bansos, Paket, Ratusan, Ribuan, Puluhan, Beberapa, Semua, Apa, Siapa, Kapan, Bagaimana, Mengapa, Memang, Tentu, Tentunya, Mari, Bentuk, Harapan, Turut, Hadir, Dihadiri, Cegah, Peduli',
} satisfies OrganizationWords;

export const groups = {
  people:
    'aktivis, duda, tunanetra, pedagang kaki lima, pkl, buruh tani, buruh gendong, sopir angkot, guru ngaji, narapidana, penderita kanker, pengamen, anak jalanan, masyarakat adat, masyarakat miskin, jemaah haji, calon haji, marbut, penyapu jalan, pasukan kuning, penenun, pembatik, remaja, orang tua, odgj, pencari suaka, penghuni rusun, penambak, petambak, transmigran, pmi, warga negara, wna, warga, masyarakat, korban, pengungsi, penyintas, anak yatim, yatim, yatim piatu, anak yatim piatu, dhuafa, duafa, kaum duafa, kaum dhuafa, fakir miskin, lansia, penyandang disabilitas, difabel, disabilitas, balita, bayi, ibu hamil, ibu menyusui, ibu-ibu, anak-anak, anak, pelajar, siswa, siswi, santri, mahasiswa, murid, guru, petani, nelayan, pekerja, buruh, pedagang, pelaku usaha, pelaku umkm, tukang becak, pengemudi, pengemudi ojek, pengemudi ojek online, ojol, sopir, penerima, penerima manfaat, ahli waris, janda, pasien, tenaga medis, tenaga kesehatan, nakes, penduduk, orang, jiwa, jemaah, jamaah, mustahik, mustahiq, kaum mustahiq, pemulung, tunawisma, pekerja migran, pekerja migran indonesia, tki, wni, imigran, guru honorer, marbot, veteran, warga miskin, warga binaan, penghuni, peternak, atlet, umat, honorer, karyawan, kelompok rentan, kader, pengendara, pengguna jalan, penderita, muzaki, pengungsi rohingya, penggali kubur, petugas kebersihan, kasus rentan, pekerja bangunan, kaum, perempuan, penambang, penumpang, rakyat, pemudik, perajin, warga terdampak, masyarakat terdampak, umat islam',
  households:
    'keluarga, kk, kepala keluarga, kpm, rumah tangga, keluarga penerima manfaat, keluarga korban, keluarga kurang mampu, keluarga miskin, keluarga prasejahtera',
  communities:
    'dusun, kampung, desa terdampak, komunitas adat, wilayah terdampak, daerah terdampak, daerah bencana, lokasi bencana, lokasi terdampak',
  facilities: 'rumah rusak',
  quantifiers: 'para, sejumlah, seluruh, sebagian, ratusan, puluhan, ribuan, beberapa, setiap, kaum, sekitar',
  modifiers:
    'kurang mampu, tidak mampu, miskin, prasejahtera, pra sejahtera, rentan, lanjut usia, setempat, sekitar, terdampak, membutuhkan, banjir, gempa, gempa bumi, kebakaran, longsor, tanah longsor, erupsi, bencana, bencana alam, tsunami, kekeringan, konflik, meninggal, meninggal dunia, luka-luka, luka berat, luka ringan, selamat, kecil, lokal, desa, pesisir, binaan, pengungsi, covid-19, perdagangan manusia, kekerasan, adat, sekolah, dunia, yatim, muslim, rohingya, palestina, gaza, berprestasi, penerima, kayuh, indonesia, berpenghasilan rendah, difabel, terlantar, hamil, menyusui, stunting, putus sekolah, online, ojek online',
  conditions:
    'di lingkungan, di kawasan, yang berkebutuhan, yang terdampak, terdampak, yang terkena, yang membutuhkan, membutuhkan, yang kehilangan, yang kurang mampu, yang tidak mampu, yang menjadi korban, yang mengungsi, yang berhak, yang menderita, yang tinggal, yang mengalami, di sekitar, dari berbagai kalangan, penerima, pengungsi',
} satisfies GroupWords;
