/** Places that news about aid names and the administrative lists do not: islands, towns and volcanoes of Indonesia, and crisis areas of the world. */
import type { PlaceRecord } from '../../records/place.js';

/**
 * One place a line: id | name | other names divided by `;` | level (1 province, 2 district, 3 town or area) | latitude longitude.
 * The id is the OCHA P-code where there is one, else the country and a slug.
 */
const ROWS = `
ID-jabodetabek | Jabodetabek | Greater Jakarta | 3 | -6.3 106.8
ID-jawa | Jawa | Pulau Jawa; Java; Java Island | 3 | -7.3 110.0
ID-sumatera | Sumatera | Sumatra; Pulau Sumatera; Pulau Sumatra; Sumatra Island | 3 | -0.6 101.3
ID-kalimantan | Kalimantan | Pulau Kalimantan; Indonesian Borneo | 3 | -1.0 114.0
ID-sulawesi | Sulawesi | Pulau Sulawesi; Sulawesi Island; Celebes | 3 | -2.0 121.0
ID-tanah-papua | Tanah Papua | Pulau Papua | 3 | -4.0 137.0
ID-lombok | Lombok | Pulau Lombok; Lombok Island | 3 | -8.6 116.3
ID-flores | Flores | Pulau Flores; Flores Island | 3 | -8.7 121.4
ID-sumba | Sumba | Pulau Sumba; Sumba Island | 3 | -9.7 119.9
ID-madura | Madura | Pulau Madura; Madura Island | 3 | -7.0 113.4
ID-pulau-nias | Pulau Nias | Kepulauan Nias; Nias Island | 3 | 1.1 97.6
ID-pulau-buru | Pulau Buru | Buru Island | 3 | -3.4 126.7
ID-pulau-seram | Pulau Seram | Seram Island | 3 | -3.1 129.4
ID-pulau-adonara | Pulau Adonara | Adonara; Adonara Island | 3 | -8.3 123.2
ID-lembata-ile-lewotolok | Ile Lewotolok | Gunung Ile Lewotolok | 3 | -8.3 123.5
ID-lewotobi | Gunung Lewotobi Laki-laki | Lewotobi; Mount Lewotobi; Lewotobi Laki-laki | 3 | -8.5 122.8
ID-semeru | Gunung Semeru | Semeru; Mount Semeru | 3 | -8.1 112.9
ID-merapi | Gunung Merapi | Merapi; Mount Merapi | 3 | -7.5 110.4
ID-marapi | Gunung Marapi | Marapi; Mount Marapi | 3 | -0.4 100.5
ID-sinabung | Gunung Sinabung | Sinabung; Mount Sinabung | 3 | 3.2 98.4
ID-gunung-agung | Gunung Agung | Mount Agung | 3 | -8.3 115.5
ID-kelud | Gunung Kelud | Kelud; Mount Kelud | 3 | -7.9 112.3
ID-ruang | Gunung Ruang | Mount Ruang; Pulau Ruang | 3 | 2.3 125.4
ID-anak-krakatau | Anak Krakatau | Gunung Anak Krakatau | 3 | -6.1 105.4
ID-selat-sunda | Selat Sunda | Sunda Strait | 3 | -6.0 105.6
ID-petobo | Petobo | Kelurahan Petobo | 3 | -0.94 119.91
ID-balaroa | Balaroa | Kelurahan Balaroa | 3 | -0.91 119.84
ID-cugenang | Cugenang | Kecamatan Cugenang | 3 | -6.8 107.1
ID-jatinangor | Jatinangor | Kecamatan Jatinangor | 3 | -6.93 107.77
ID-bambu-apus | Bambu Apus | | 3 | -6.31 106.9
ID-ikn | Ibu Kota Nusantara | IKN; IKN Nusantara | 3 | -0.97 116.7
ID-makale | Makale | | 3 | -3.1 119.85
ID-wamena | Wamena | | 3 | -4.1 138.95
ID-agats | Agats | | 3 | -5.5 138.1
ID-timika | Timika | | 3 | -4.55 136.89
ID-maumere | Maumere | | 3 | -8.62 122.21
ID-labuan-bajo | Labuan Bajo | | 3 | -8.49 119.88
ID-larantuka | Larantuka | | 3 | -8.34 122.99
ID-atambua | Atambua | | 3 | -9.11 124.89
ID-waingapu | Waingapu | | 3 | -9.66 120.26
ID-meulaboh | Meulaboh | | 3 | 4.14 96.13
ID-lhoksukon | Lhoksukon | | 3 | 5.05 97.32
ID-entikong | Entikong | PLBN Entikong | 3 | 0.97 110.35
ID-nongsa | Nongsa | | 3 | 1.19 104.1
ID-cisarua | Cisarua | | 3 | -6.68 106.94
ID-tanjung-priok | Tanjung Priok | Pelabuhan Tanjung Priok | 3 | -6.1 106.88
ID-soekarno-hatta | Bandara Soekarno-Hatta | Bandara Internasional Soekarno-Hatta; Soekarno-Hatta International Airport; Soekarno-Hatta Airport | 3 | -6.13 106.65
ID-halim | Halim Perdanakusuma | Bandara Halim Perdanakusuma; Lanud Halim Perdanakusuma | 3 | -6.27 106.89
ID-muara-gembong | Muara Gembong | | 3 | -5.99 107.04
ID-cipanas | Cipanas | | 3 | -6.73 107.04
PS02 | Gaza Strip | Gaza; Jalur Gaza; Franja de Gaza; bande de Gaza | 1 | 31.4 34.4
PS01 | West Bank | Tepi Barat; Cisjordania; Cisjordanie | 1 | 32.0 35.3
PS-gaza-city | Gaza City | Kota Gaza | 3 | 31.5 34.46
PS-rafah | Rafah | | 3 | 31.29 34.25
PS-khan-younis | Khan Younis | Khan Yunis; Khan Yunus | 3 | 31.34 34.3
PS-deir-al-balah | Deir al-Balah | Deir al Balah | 3 | 31.42 34.35
PS-jabalia | Jabalia | Jabaliya | 3 | 31.53 34.48
PS-east-jerusalem | East Jerusalem | Yerusalem Timur | 3 | 31.78 35.23
PS-ramallah | Ramallah | | 3 | 31.9 35.2
EG-el-arish | El Arish | Al-Arish; Al Arish | 3 | 31.13 33.8
BD2022 | Cox's Bazar | Coxs Bazar; Cox’s Bazar | 2 | 21.44 92.0
BD-kutupalong | Kutupalong | | 3 | 21.21 92.16
BD-bhasan-char | Bhasan Char | | 3 | 22.37 91.38
BD30 | Dhaka | Dacca | 1 | 23.8 90.4
BD20 | Chittagong | Chattogram | 1 | 22.34 91.8
BD60 | Sylhet | | 1 | 24.9 91.87
MMR012 | Rakhine | Rakhine State; Negara Bagian Rakhine; Arakan | 1 | 20.1 93.6
MMR001 | Kachin | Kachin State | 1 | 26.0 97.5
MMR002 | Kayah | Kayah State | 1 | 19.3 97.3
MMR003 | Kayin | Kayin State; Karen State | 1 | 16.9 97.8
MMR004 | Chin State | | 1 | 22.0 93.5
MMR005 | Sagaing | Sagaing Region | 1 | 23.5 95.5
MMR010 | Mandalay | | 1 | 21.97 96.08
MMR013 | Yangon | Rangoon | 1 | 16.85 96.18
MMR018 | Nay Pyi Taw | Naypyidaw; Naypyitaw | 1 | 19.76 96.08
MMR-shan | Shan State | | 1 | 21.5 98.0
MM-sittwe | Sittwe | | 3 | 20.15 92.9
MM-maungdaw | Maungdaw | | 3 | 20.82 92.37
SY01 | Damascus | Damaskus; Damasco; Damas | 1 | 33.5 36.3
SY02 | Aleppo | Alepo; Alep | 1 | 36.2 37.16
SY03 | Rural Damascus | Rif Dimashq | 1 | 33.6 36.6
SY04 | Homs | | 1 | 34.73 36.7
SY05 | Hama Governorate | Hama, Syria | 1 | 35.1 36.75
SY06 | Lattakia | Latakia | 1 | 35.5 35.8
SY07 | Idleb | Idlib | 1 | 35.93 36.63
SY08 | Al-Hasakeh | Hasakeh; Al-Hasakah; Hasakah | 1 | 36.5 40.75
SY09 | Deir-ez-Zor | Deir ez-Zor; Deir Ezzor | 1 | 35.3 40.1
SY11 | Ar-Raqqa | Raqqa; Al-Raqqah | 1 | 35.95 39.0
SY12 | Dar'a | Daraa; Deraa | 1 | 32.6 36.1
SY-eastern-ghouta | Eastern Ghouta | East Ghouta; Ghouta Timur | 3 | 33.5 36.5
SY-afrin | Afrin | | 3 | 36.5 36.87
SY-al-hol | Al Hol | Al-Hol | 3 | 36.4 41.15
YE13 | Sana'a | Sanaa; Sana'a City | 1 | 15.35 44.2
YE24 | Aden | | 1 | 12.8 45.0
YE18 | Al Hodeidah | Hodeidah; Hudaydah; Hodeida | 1 | 14.8 43.0
YE15 | Ta'iz | Taiz; Taizz | 1 | 13.6 44.0
YE26 | Ma'rib | Marib | 1 | 15.5 45.3
YE22 | Sa'dah | Saada; Saadah | 1 | 16.9 43.8
YE17 | Hajjah | | 1 | 15.7 43.6
YE19 | Hadramawt | Hadramaut; Hadhramaut | 1 | 16.9 49.2
SD01 | Khartoum | Khartum; Jartum | 1 | 15.5 32.56
SD-darfur | Darfur | | 3 | 13.5 24.0
SD02 | North Darfur | Darfur Utara | 1 | 15.8 25.0
SD03 | South Darfur | Darfur Selatan | 1 | 11.5 24.9
SD04 | West Darfur | Darfur Barat | 1 | 12.9 22.5
SD07 | South Kordofan | Kordofan Selatan | 1 | 11.2 29.4
SD10 | Red Sea State | | 1 | 19.6 35.6
SD15 | Aj Jazirah | Al Jazirah; Gezira | 1 | 14.5 33.4
SD-port-sudan | Port Sudan | | 3 | 19.62 37.22
SD-el-fasher | El Fasher | Al Fashir | 3 | 13.63 25.35
SS-juba | Juba | | 3 | 4.85 31.6
SS03 | Jonglei | | 1 | 7.2 32.3
SS07 | Upper Nile | | 1 | 10.0 32.7
TD-adre | Adre | Adré | 3 | 13.47 22.2
ET01 | Tigray | Tigré | 1 | 14.0 38.5
ET02 | Afar | | 1 | 11.8 41.0
ET03 | Amhara | | 1 | 11.7 38.0
ET04 | Oromia | | 1 | 8.5 39.0
ET14 | Addis Ababa | Addis Abeba | 1 | 9.02 38.75
SO-mogadishu | Mogadishu | Muqdisho; Mogadiscio | 3 | 2.04 45.34
SO24 | Bay Region | Bay region of Somalia | 1 | 2.8 43.5
SO-puntland | Puntland | | 3 | 8.4 48.5
SO-somaliland | Somaliland | | 3 | 9.8 45.0
SO-baidoa | Baidoa | | 3 | 3.12 43.65
KE-nairobi | Nairobi | | 3 | -1.29 36.82
KE-dadaab | Dadaab | | 3 | 0.05 40.31
KE-kakuma | Kakuma | | 3 | 3.71 34.85
UG-kampala | Kampala | | 3 | 0.35 32.58
RW-kigali | Kigali | | 3 | -1.95 30.06
CD61 | North Kivu | Nord-Kivu; Kivu Utara | 1 | -0.8 29.0
CD62 | South Kivu | Sud-Kivu; Kivu Selatan | 1 | -3.0 28.3
CD54 | Ituri | | 1 | 1.6 29.5
CD-goma | Goma | | 3 | -1.66 29.22
CD-bukavu | Bukavu | | 3 | -2.5 28.86
CD10 | Kinshasa | | 1 | -4.32 15.3
CF71 | Bangui | | 1 | 4.37 18.56
NG008 | Borno | Borno State | 1 | 11.9 13.2
NG036 | Yobe | Yobe State | 1 | 12.2 11.7
NG002 | Adamawa | Adamawa State | 1 | 9.3 12.4
NG-maiduguri | Maiduguri | | 3 | 11.83 13.15
NG-abuja | Abuja | | 3 | 9.07 7.4
NG025 | Lagos | | 1 | 6.5 3.4
CM-far-north | Far North Cameroon | Extrême-Nord | 1 | 11.0 14.4
TD18 | N'Djamena | Ndjamena | 1 | 12.11 15.05
NE001 | Agadez | | 1 | 17.0 8.0
NE002 | Diffa | | 1 | 13.3 12.6
NE003 | Dosso | | 1 | 13.0 3.2
NE004 | Maradi | | 1 | 13.5 7.1
NE005 | Tahoua | | 1 | 14.9 5.3
NE006 | Tillabéri | Tillabery | 1 | 14.2 1.5
NE007 | Zinder | | 1 | 13.8 9.0
NE008 | Niamey | | 1 | 13.5 2.1
ML09 | Bamako | | 1 | 12.65 -8.0
ML05 | Mopti | | 1 | 14.5 -4.2
ML07 | Gao | | 1 | 16.3 0.0
ML06 | Tombouctou | Timbuktu | 1 | 16.8 -3.0
BF-ouagadougou | Ouagadougou | | 3 | 12.37 -1.52
XA-sahel | Sahel | Sahel region | 3 | 15.0 5.0
XA-horn-of-africa | Horn of Africa | Tanduk Afrika; Cuerno de África; Corne de l'Afrique | 3 | 8.0 46.0
XA-lake-chad | Lake Chad | Lake Chad Basin; Danau Chad; lac Tchad | 3 | 13.0 14.0
MZ01 | Cabo Delgado | | 1 | -12.3 39.3
MZ-beira | Beira | | 3 | -19.83 34.84
MZ09 | Sofala | | 1 | -19.2 34.9
MW-lilongwe | Lilongwe | | 3 | -13.97 33.79
MG-grand-sud | Southern Madagascar | Grand Sud | 3 | -24.0 45.5
LY-derna | Derna | Darnah | 3 | 32.77 22.64
LY-tripoli | Tripoli, Libya | Tarabulus | 3 | 32.89 13.19
LY-benghazi | Benghazi | Bengasi | 3 | 32.12 20.07
MA-al-haouz | Al Haouz | | 2 | 31.3 -7.9
MA-marrakesh | Marrakesh | Marrakech; Marrakesy | 3 | 31.63 -8.0
LB1 | Beirut | Beyrouth | 1 | 33.89 35.5
LB2 | Bekaa | Beqaa Valley; Bekaa Valley | 1 | 33.8 36.0
JO-zaatari | Zaatari | Za'atari | 3 | 32.29 36.33
JO-azraq | Azraq | | 3 | 31.9 36.58
JO-amman | Amman | | 3 | 31.95 35.93
IQ-mosul | Mosul | Mosoul | 3 | 36.34 43.13
IQG15 | Ninewa | Nineveh; Niniveh | 1 | 36.2 42.5
IQG01 | Al-Anbar | Anbar | 1 | 33.0 42.0
IQG11 | Erbil | Arbil | 1 | 36.19 44.01
IQG08 | Baghdad | Bagdad | 1 | 33.3 44.4
IQ-kurdistan | Kurdistan Region of Iraq | Iraqi Kurdistan | 3 | 36.4 44.4
AF01 | Kabul | Kaboul | 1 | 34.53 69.17
AF27 | Kandahar | | 1 | 31.6 65.7
AF32 | Herat | Hirat | 1 | 34.35 62.2
AF30 | Helmand | Hilmand | 1 | 31.3 64.0
AF06 | Nangarhar | | 1 | 34.2 70.4
AF15 | Kunar | | 1 | 34.9 71.1
AF12 | Paktika | | 1 | 32.3 68.8
PK7 | Sindh | | 1 | 26.0 68.5
PK2 | Balochistan | Baluchistan | 1 | 28.5 65.0
PK5 | Khyber Pakhtunkhwa | KPK | 1 | 34.5 72.3
PK4 | Islamabad | | 1 | 33.7 73.06
PK-karachi | Karachi | | 3 | 24.86 67.0
PK-peshawar | Peshawar | | 3 | 34.01 71.58
IN-kerala | Kerala | | 1 | 10.5 76.3
IN-assam | Assam | | 1 | 26.2 92.9
IN-new-delhi | New Delhi | Delhi | 3 | 28.61 77.21
IN-kashmir | Kashmir | | 3 | 34.0 76.0
NP-kathmandu | Kathmandu | | 3 | 27.71 85.32
NP-gorkha | Gorkha | | 2 | 28.0 84.63
NP-jajarkot | Jajarkot | | 2 | 28.7 82.2
LK-colombo | Colombo, Sri Lanka | Kolombo | 3 | 6.93 79.86
LK-jaffna | Jaffna | | 3 | 9.66 80.02
PH-mindanao | Mindanao | | 3 | 7.5 125.0
PH-luzon | Luzon | | 3 | 16.0 121.0
PH-visayas | Visayas | | 3 | 11.0 123.5
PH-marawi | Marawi | Marawi City | 3 | 8.0 124.29
PH-tacloban | Tacloban | Tacloban City | 3 | 11.24 125.0
PH-leyte | Leyte | | 2 | 10.9 124.9
PH-manila | Manila | Metro Manila | 3 | 14.6 120.98
PH-cebu | Cebu | Cebu City | 3 | 10.32 123.89
PH-davao | Davao | Davao City | 3 | 7.07 125.61
PH-catanduanes | Catanduanes | | 2 | 13.7 124.24
PH19 | Bangsamoro | BARMM; Bangsamoro Autonomous Region in Muslim Mindanao | 1 | 7.2 124.3
TL06 | Dili | | 1 | -8.56 125.57
TL12 | Oecussi | Oecusse | 1 | -9.2 124.36
MY-kuala-lumpur | Kuala Lumpur | | 3 | 3.14 101.69
MY-sabah | Sabah | | 1 | 5.4 117.0
MY-sarawak | Sarawak | | 1 | 2.5 113.0
MY-johor | Johor | Johor Bahru | 1 | 1.9 103.4
MY-tawau | Tawau | | 3 | 4.25 117.89
MY-kelantan | Kelantan | | 1 | 5.3 102.0
TH-bangkok | Bangkok | | 3 | 13.75 100.5
TH-mae-sot | Mae Sot | | 3 | 16.71 98.57
VN-hanoi | Hanoi | Ha Noi | 3 | 21.03 105.85
VN-quang-tri | Quang Tri | | 1 | 16.8 107.0
LA-attapeu | Attapeu | | 1 | 14.8 106.8
KH-phnom-penh | Phnom Penh | | 3 | 11.56 104.92
CN-wuhan | Wuhan | | 3 | 30.59 114.3
CN-sichuan | Sichuan | | 1 | 30.6 103.0
CN-beijing | Beijing | Pekín; Pékin | 3 | 39.9 116.4
JP-tokyo | Tokyo | Tokio | 3 | 35.68 139.69
JP-fukushima | Fukushima | | 1 | 37.4 140.2
JP-noto | Noto | Noto Peninsula; Semenanjung Noto | 3 | 37.3 136.9
KR-seoul | Seoul | Séoul; Seúl | 3 | 37.57 126.98
AU-canberra | Canberra | | 3 | -35.28 149.13
AU-darwin | Darwin | | 3 | -12.46 130.84
PG-enga | Enga | | 1 | -5.3 143.6
PG-port-moresby | Port Moresby | | 3 | -9.44 147.18
VU-port-vila | Port Vila | | 3 | -17.73 168.32
TUR031 | Hatay | | 1 | 36.4 36.35
TUR027 | Gaziantep | | 1 | 37.06 37.38
TUR046 | Kahramanmaras | Kahramanmaraş | 1 | 37.58 36.93
TUR002 | Adiyaman | Adıyaman | 1 | 37.76 38.28
TUR044 | Malatya | | 1 | 38.35 38.31
TUR034 | Istanbul | İstanbul | 1 | 41.01 28.98
TUR006 | Ankara | | 1 | 39.93 32.86
TUR063 | Sanliurfa | Şanlıurfa | 1 | 37.16 38.8
UA80 | Kyiv | Kiev; Kiew | 1 | 50.45 30.52
UA63 | Kharkiv | Kharkov; Kharkivska | 1 | 49.99 36.23
UA65 | Kherson | Khersonska | 1 | 46.64 32.62
UA14 | Donetsk | Donetska | 1 | 48.0 37.8
UA44 | Luhansk | Luhanska | 1 | 48.57 39.3
UA46 | Lviv | Lvivska | 1 | 49.84 24.03
UA51 | Odesa | Odessa; Odeska | 1 | 46.48 30.73
UA23 | Zaporizhzhia | Zaporizka; Zaporizhia | 1 | 47.84 35.14
UA48 | Mykolaiv | Mykolaivska | 1 | 46.97 32.0
UA12 | Dnipropetrovsk | Dnipropetrovska; Dnipro | 1 | 48.46 35.04
UA-mariupol | Mariupol | | 3 | 47.1 37.55
GR-lesbos | Lesbos | Lesvos | 3 | 39.2 26.3
HT-port-au-prince | Port-au-Prince | Puerto Príncipe | 3 | 18.54 -72.34
HT07 | Sud, Haiti | Les Cayes | 1 | 18.2 -73.75
HT05 | Artibonite | | 1 | 19.4 -72.5
PR-san-juan | San Juan, Puerto Rico | | 3 | 18.47 -66.11
CO-la-guajira | La Guajira | | 1 | 11.4 -72.5
CO-cucuta | Cúcuta | Cucuta | 3 | 7.89 -72.5
CO11 | Bogotá | Bogota | 1 | 4.71 -74.07
CO27 | Chocó | | 1 | 5.7 -76.6
VE-caracas | Caracas | | 3 | 10.5 -66.9
HN-tegucigalpa | Tegucigalpa | | 3 | 14.07 -87.19
GT-alta-verapaz | Alta Verapaz | | 1 | 15.6 -90.1
EC-guayaquil | Guayaquil | | 3 | -2.19 -79.89
EC-manabi | Manabí | Manabi | 1 | -0.8 -80.2
CH-geneva | Geneva | Jenewa; Genève; Ginebra | 3 | 46.2 6.15
US-new-york | New York | Nueva York | 3 | 40.71 -74.01
US-washington | Washington | Washington DC; Washington, D.C. | 3 | 38.9 -77.04
BE-brussels | Brussels | Brussel; Bruxelles; Bruselas | 3 | 50.85 4.35
IT-rome | Rome | Roma | 3 | 41.9 12.5
GB-london | London | Londres | 3 | 51.51 -0.13
SA-riyadh | Riyadh | Riad | 3 | 24.71 46.68
SA-jeddah | Jeddah | Jedah | 3 | 21.49 39.19
SA-mecca | Mecca | Makkah; Mekah; Mekkah | 3 | 21.42 39.83
AE-dubai | Dubai | | 3 | 25.2 55.27
AE-abu-dhabi | Abu Dhabi | | 3 | 24.45 54.38
QA-doha | Doha | | 3 | 25.29 51.53
EG-cairo | Cairo | Kairo; El Cairo; Le Caire | 3 | 30.04 31.24
`;

const PRECISIONS = { 1: 'ADM1', 2: 'ADM2', 3: 'LOCALITY' } as const;

/** Regions that lie in several countries carry `XA`, which ISO 3166 leaves to its users. */
function countryOf(id: string): string {
  if (id.startsWith('MMR')) return 'MM';
  return id.startsWith('TUR') ? 'TR' : id.slice(0, 2);
}

function readRow(line: string): PlaceRecord {
  const [id = '', name = '', aliases = '', level = '3', at = ''] = line.split('|').map((cell) => cell.trim());
  const country = countryOf(id);
  const [latitude, longitude] = at.split(' ').map(Number);
  return {
    id,
    name,
    aliases: aliases === '' ? [] : aliases.split('; '),
    country,
    ...(country === 'XA' ? {} : { parent: country }),
    precision: level === '1' || level === '2' ? PRECISIONS[level] : PRECISIONS[3],
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  };
}

export const placesElsewhere: readonly PlaceRecord[] = ROWS.trim().split('\n').map(readRow);
