/** Sentences of our own for the benchmark: four of five tell an act of aid. */
export type Language = 'id' | 'en';

export const DENSE: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Yayasan Sinar Kasih menyerahkan 2.500 paket sembako dan 300 selimut kepada warga terdampak banjir di Kabupaten Garut, Rabu (26/8). ',
    'Ketua Yayasan Sinar Kasih, Rina Dewi, mengatakan bantuan senilai Rp 1,2 miliar itu dihimpun dari para donatur di Jakarta. ',
    '“Hari ini kami serahkan 20 tenda kepada Dinas Sosial,” kata Rina dalam jumpa pers kemarin. ',
    'Selain itu, BPBD Garut mengirimkan lima ton beras dan 40 dus mi instan ke posko pengungsian melalui relawan Tagana. ',
    'Warga berharap jalan desa segera diperbaiki karena hujan masih turun setiap malam dan sungai belum surut. ',
  ],
  en: [
    'The Lakeside Foundation handed over 2,500 hygiene kits and 300 blankets to the Ministry of Health of Kenya on 26 August 2020. ',
    'Its director, Ann Miller, said the shipment worth US$1.2 million was paid for by donors in Geneva. ',
    '“Today we delivered 20 tents to displaced families,” said Ann Miller of the Lakeside Foundation. ',
    'The Red Cross also distributed five tons of rice to people affected by the floods through local volunteers. ',
    'Residents hope that the road will be repaired soon, because rain has been falling every night. ',
  ],
};
