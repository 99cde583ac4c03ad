/** ISO 4217 currencies with their minor units, those in use and those that older reports still carry. */

export interface Currency {
  /** ISO 4217 alphabetic code. */
  readonly code: string;
  readonly name: string;
  /** Digits after the decimal point: 0 for the yen, 2 for the euro, 3 for the Kuwaiti dinar. */
  readonly minorUnits: number;
  /** The last year in which the currency was legal tender; undefined while it is in use. */
  readonly until?: number;
}

/** Codes and names by number of minor units, divided by `;`. A year in brackets is the last year of a currency out of use. */
const BY_MINOR_UNITS: Readonly<Record<number, string>> = {
  0:
    'BIF Burundian franc;CLP Chilean peso;DJF Djiboutian franc;GNF Guinean franc;ISK Icelandic króna;JPY Japanese yen;' +
    'KMF Comorian franc;KRW South Korean won;PYG Paraguayan guaraní;RWF Rwandan franc;UGX Ugandan shilling;' +
    'UYI Uruguayan indexed unit;VND Vietnamese dong;VUV Vanuatu vatu;XAF Central African CFA franc;' +
    'XOF West African CFA franc;XPF CFP franc',
  2:
    'AED UAE dirham;AFN Afghan afghani;ALL Albanian lek;AMD Armenian dram;ANG Netherlands Antillean guilder (2025);' +
    'AOA Angolan kwanza;ARS Argentine peso;AUD Australian dollar;AWG Aruban florin;AZN Azerbaijani manat;' +
    'BAM Bosnian convertible mark;BBD Barbadian dollar;BDT Bangladeshi taka;BGN Bulgarian lev (2026);BMD Bermudian dollar;' +
    'BND Brunei dollar;BOB Bolivian boliviano;BOV Bolivian mvdol;BRL Brazilian real;BSD Bahamian dollar;BTN Bhutanese ngultrum;' +
    'BWP Botswana pula;BYN Belarusian ruble;BZD Belize dollar;CAD Canadian dollar;CDF Congolese franc;CHE WIR euro;' +
    'CHF Swiss franc;CHW WIR franc;CNY Chinese yuan;COP Colombian peso;COU Colombian unit of real value;' +
    'CRC Costa Rican colón;CUC Cuban convertible peso (2021);CUP Cuban peso;CVE Cabo Verdean escudo;CZK Czech koruna;' +
    'DKK Danish krone;DOP Dominican peso;DZD Algerian dinar;EGP Egyptian pound;ERN Eritrean nakfa;ETB Ethiopian birr;' +
    'EUR euro;FJD Fijian dollar;FKP Falkland Islands pound;GBP pound sterling;GEL Georgian lari;GHS Ghanaian cedi;' +
    'GIP Gibraltar pound;GMD Gambian dalasi;GTQ Guatemalan quetzal;GYD Guyanese dollar;HKD Hong Kong dollar;' +
    'HNL Honduran lempira;HRK Croatian kuna (2023);HTG Haitian gourde;HUF Hungarian forint;IDR Indonesian rupiah;' +
    'ILS Israeli new shekel;INR Indian rupee;IRR Iranian rial;JMD Jamaican dollar;KES Kenyan shilling;KGS Kyrgyzstani som;' +
    'KHR Cambodian riel;KPW North Korean won;KYD Cayman Islands dollar;KZT Kazakhstani tenge;LAK Lao kip;LBP Lebanese pound;' +
    'LKR Sri Lankan rupee;LRD Liberian dollar;LSL Lesotho loti;MAD Moroccan dirham;MDL Moldovan leu;MGA Malagasy ariary;' +
    'MKD Macedonian denar;MMK Myanmar kyat;MNT Mongolian tögrög;MOP Macanese pataca;MRU Mauritanian ouguiya;' +
    'MUR Mauritian rupee;MVR Maldivian rufiyaa;MWK Malawian kwacha;MXN Mexican peso;MXV Mexican investment unit;' +
    'MYR Malaysian ringgit;MZN Mozambican metical;NAD Namibian dollar;NGN Nigerian naira;NIO Nicaraguan córdoba;' +
    'NOK Norwegian krone;NPR Nepalese rupee;NZD New Zealand dollar;PAB Panamanian balboa;PEN Peruvian sol;' +
    'PGK Papua New Guinean kina;PHP Philippine peso;PKR Pakistani rupee;PLN Polish złoty;QAR Qatari riyal;RON Romanian leu;' +
    'RSD Serbian dinar;RUB Russian ruble;SAR Saudi riyal;SBD Solomon Islands dollar;SCR Seychelles rupee;SDG Sudanese pound;' +
    'SEK Swedish krona;SGD Singapore dollar;SHP Saint Helena pound;SLE Sierra Leonean leone;SLL Sierra Leonean old leone (2023);' +
    'SOS Somali shilling;SRD Surinamese dollar;SSP South Sudanese pound;STN São Tomé and Príncipe dobra;' +
    'SVC Salvadoran colón;SYP Syrian pound;SZL Eswatini lilangeni;THB Thai baht;TJS Tajikistani somoni;' +
    'TMT Turkmenistani manat;TOP Tongan paʻanga;TRY Turkish lira;TTD Trinidad and Tobago dollar;TWD New Taiwan dollar;' +
    'TZS Tanzanian shilling;UAH Ukrainian hryvnia;USD United States dollar;USN United States dollar, next day;' +
    'UYU Uruguayan peso;UZS Uzbekistani sum;VED Venezuelan digital bolívar;VES Venezuelan bolívar;WST Samoan tālā;' +
    'XAD Arab accounting dinar;XCD East Caribbean dollar;XCG Caribbean guilder;YER Yemeni rial;ZAR South African rand;' +
    'XDR special drawing right;ZMW Zambian kwacha;ZWG Zimbabwe gold;ZWL Zimbabwean dollar (2024)',
  3:
    'BHD Bahraini dinar;IQD Iraqi dinar;JOD Jordanian dinar;KWD Kuwaiti dinar;LYD Libyan dinar;OMR Omani rial;' +
    'TND Tunisian dinar',
  4: 'CLF Chilean unit of account;UYW Uruguayan nominal wage index unit',
};

function readEntry(entry: string, minorUnits: number): Currency {
  const last = / \((\d{4})\)$/.exec(entry);
  const code = entry.slice(0, 3);
  if (!last) return { code, name: entry.slice(4), minorUnits };
  return { code, name: entry.slice(4, last.index), minorUnits, until: Number(last[1]) };
}

/** Every currency in the order of its code. */
export const currencies: readonly Currency[] = Object.entries(BY_MINOR_UNITS)
  .flatMap(([minorUnits, list]) => list.split(';').map((entry) => readEntry(entry, Number(minorUnits))))
  .toSorted((left, right) => (left.code < right.code ? -1 : 1));
