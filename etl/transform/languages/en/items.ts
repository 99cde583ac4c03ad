/** What aid consists of, in English words, by category code. Singular; the morphology makes the plurals. */
import type { ItemWords } from '../pack.js';

export const items = {
  nouns: {
    food: 'cheese, pasta, soup, food, foodstuff, food item, food aid, food assistance, emergency food, food supply, food relief, food commodity, foodstuffs, humanitarian food, groceries, grocery, food security, nutritious food, basic food item, food products, emergency food assistance, life-saving food, food and nutrition assistance, cooking ingredients',
    'food.rice': 'rice, bag of rice',
    'food.package':
      'food parcel, food package, food basket, food pack, food ration, ration, food kit, dry food package, food hamper, hamper, food box, relief food, family food pack, dry ration, food bag',
    'food.cooking_oil': 'cooking oil, vegetable oil, edible oil, oil',
    'food.sugar': 'sugar',
    'food.salt': 'salt',
    'food.flour': 'flour, wheat flour, maize flour, corn flour, fortified flour',
    'food.wheat': 'wheat, grain, barley',
    'food.maize': 'maize, corn, sorghum, millet, cereal',
    'food.pulses': 'beans, pulses, lentils, peas, pulse, chickpeas, bean',
    'food.eggs': 'egg, eggs',
    'food.instant_noodles': 'instant noodles, noodles',
    'food.biscuits': 'biscuit, high energy biscuit, high-energy biscuit, fortified biscuit, cracker',
    'food.bread': 'bread, loaf of bread',
    'food.milk': 'long-life milk, milk, powdered milk, milk powder, dairy product',
    'food.infant_formula': 'baby formula, infant formula, baby food, baby milk',
    'food.nutrition':
      'therapeutic food, ready-to-use therapeutic food, rutf, supplementary food, nutritional supplement, plumpy nut, specialized nutritious food, specialised nutritious food, fortified food, nutrition supply, nutrition supplement, nutritional support, nutrition assistance, nutrition support, nutrition, nutritional assistance',
    'food.ready_to_eat': 'ready-to-eat meal, ready-to-eat food, ready meal, ready food meal, mre, ready-to-eat ration',
    'food.meal':
      'school lunch, hot lunch, breakfast, dinner, sandwich, hot dinner, free lunch, free breakfast, meal, hot meal, cooked meal, school meal, lunch, iftar meal, school feeding',
    'food.canned': 'canned food, tinned food, canned fish, canned goods, tinned fish',
    'food.fish': 'fish, dried fish',
    'food.meat': 'meat, canned meat, beef, sacrificial meat, qurbani meat',
    'food.fruit': 'fruit',
    'food.vegetables': 'vegetable, potato, onion',
    'food.dates': 'dates',
    'food.drinks': 'tea, coffee, juice, soft drink',
    water: 'water, water supply, emergency water, water services, water service',
    'water.drinking':
      'drinking water, potable water, bottled water, safe drinking water, bottle of water, clean drinking water, safe water, mineral water',
    'water.clean': 'clean water',
    'water.tank': 'water tank, water storage tank, water bladder, water tanks',
    'water.truck': 'water truck, water trucking, water tanker',
    'water.container': 'jerry can, jerrycan, jerry-can, water container',
    'water.filter': 'water filter, water filtration system, water filtration unit',
    'water.purification':
      'water purification tablet, water purification kit, chlorine tablet, aquatab, water treatment kit, water purification unit, water purifier, purification tablet, water treatment, water purification',
    'water.pump': 'water pump, hand pump, pump',
    wash: 'sanitation, hygiene, wash, water and sanitation, sanitation services, sanitation facilities, hygiene promotion, water and sanitation services, wash services, hygiene items, hygiene item, hygiene supplies, wash supplies, sanitation service, hygiene materials, sanitation facility',
    'wash.hygiene_kit':
      'hygiene kit, sanitary kit, hygiene parcel, family hygiene kit, personal hygiene kit, hygiene pack, wash kit, sanitation kit, hygiene set, hygiene package, toiletry, toiletries',
    'wash.soap': 'soap, bar of soap',
    'wash.detergent': 'detergent',
    'wash.hand_sanitizer': 'hand sanitizer, hand sanitiser, sanitizer, sanitiser',
    'wash.disinfectant': 'disinfectant, chlorine, bleach',
    'wash.handwashing_station': 'handwashing station, hand-washing station, handwashing facility',
    'wash.latrine': 'latrine, toilet, portable toilet, shower',
    'wash.diapers': 'diaper, nappy',
    'wash.sanitary_pads': 'menstrual pad, period product, sanitary pad, sanitary napkin, sanitary towel',
    'wash.toothbrush': 'toothbrush, toothpaste',
    'wash.bucket': 'bucket, water bucket',
    'wash.cleaning_kit': 'cleaning kit, cleaning supply, cleaning material, cleaning equipment',
    shelter:
      'shelter, emergency shelter, shelter material, shelter assistance, temporary shelter, transitional shelter, prefabricated housing, housing, accommodation, shelter item, shelter support, prefab house, shelter supplies',
    'shelter.tent': 'tent, family tent, family-size tent, winterized tent',
    'shelter.tarpaulin': 'tarpaulin, tarp, plastic sheeting, plastic sheet, tarpaulin sheet',
    'shelter.kit': 'shelter kit, emergency shelter kit, shelter repair kit, roofing kit',
    'shelter.tool_kit': 'shelter tool kit, tool kit, toolkit',
    'shelter.temporary_house':
      'temporary house, temporary housing, caravan, prefabricated house, container home, refugee housing unit',
    'shelter.rent': 'rent, months of rent, rent subsidy, rental assistance, rental subsidy, cash for rent',
    household:
      'non-food item, non food item, nfi, household item, household goods, core relief item, basic household item, non-food items kit, household kit, nfi kit, household supplies, basic necessity, basic necessities, essential household item, household appliance, non-food relief item',
    'household.family_kit': 'family kit, family parcel',
    'household.kitchen_set':
      'kitchen set, cooking set, cooking utensil, kitchen kit, utensil, kitchen utensil, cooking pot, kitchen item, pot, cook set',
    'household.blanket': 'blanket, thermal blanket, woollen blanket, fleece blanket, quilt',
    'household.mattress': 'mattress, foam mattress',
    'household.sleeping_mat': 'sleeping mat, mat, floor mat, bedding, bed sheet, bedding set, rug',
    'household.sleeping_bag': 'sleeping bag',
    'household.pillow': 'pillow',
    'household.mosquito_net': 'mosquito net, bed net, bednet, insecticide-treated net, treated net',
    'household.solar_lamp': 'solar lamp, solar lantern, solar light, lantern, lamp, solar-powered lamp',
    'household.flashlight': 'flashlight, torch',
    'household.stove':
      'heating point, heating unit, coal, stove, cooking stove, heater, cookstove, cooking gas, firewood, gas cylinder',
    'household.furniture':
      'household furniture, furniture, table, chair, office chair, bed, cupboard, refrigerator, office chairs and tables',
    'household.baby_kit':
      'cot, crib, stroller, car seat, baby kit, baby box, infant kit, newborn kit, mother and baby kit',
    'household.dignity_kit': 'dignity kit, women kit, female dignity kit',
    'household.relief_items':
      'relief item, relief supply, relief goods, relief material, emergency supply, emergency item, emergency relief supply, relief package, essential supply, life-saving supply, relief kit, relief parcel, essential item, essential relief item, emergency relief item, humanitarian supply, aid supply, humanitarian item, emergency kit, aid package, relief cargo, in-kind goods, in-kind donation, aid item, basic supply, survival kit, life-saving items',
    clothing: 'clothing, clothing item, clothing kit, item of clothing',
    'clothing.clothes': 'sock, warm clothing, clothes, garment, shirt, clothing set, new clothes, trousers, underwear',
    'clothing.used_clothes': 'used clothes, second-hand clothes',
    'clothing.children': "children's clothes, children's clothing, clothes for children",
    'clothing.winter':
      'winter clothes, winter clothing, warm clothes, winter kit, winter jacket, jacket, winter assistance, winterization kit, winterization assistance, winter item, winterization support, coat, warm clothing',
    'clothing.footwear': 'shoe, footwear, sandal, winter boots',
    'clothing.uniform': 'uniform, school uniform',
    'clothing.raincoat': 'raincoat, rubber boots, boots',
    health:
      'eye test, health check, medical check-up, check-up, health care, healthcare, health service, medical aid, medical assistance, medical help, health assistance, medical service, primary health care, health services, medical supply, health supply, medical relief, health support, emergency health care, medical support, medical and therapeutic services, primary healthcare, maternal health services, reproductive health services, health and sanitation services, reproductive health, life-saving health services, health and nutrition services, health and nutrition',
    'health.ppe': 'personal protective equipment, ppe, protective equipment, protective gear, ppe kit, protective suit',
    'health.mask': 'mask, face mask, surgical mask, n95 mask, facemask, medical mask, respirator mask',
    'health.gloves': 'glove, surgical glove, medical glove',
    'health.gown': 'gown, surgical gown, isolation gown, coverall',
    'health.face_shield': 'face shield, goggle',
    'health.medical_equipment':
      'medical equipment, health equipment, medical device, medical kit, surgical kit, trauma kit, x-ray machine, ultrasound machine, incubator, hospital equipment, surgical equipment, medical material, medical consumable, cold chain equipment, dialysis machine, stretcher, trauma supply, surgical supply, medical items',
    'health.ventilator': 'ventilator',
    'health.oxygen': 'oxygen, oxygen cylinder, oxygen tank, oxygen plant',
    'health.oxygen_concentrator': 'oxygen concentrator',
    'health.hospital_bed': 'hospital bed, patient bed',
    'health.medicine':
      'medicine, drug, essential medicine, medication, antibiotic, essential drug, pharmaceutical, antimalarial, oral rehydration salts, insulin, deworming tablet, life-saving medicine, antiretroviral, antivenom, emergency medicine, medicines and medical supplies, medicines',
    'health.vitamins': 'vitamin, micronutrient powder, vitamin a supplement, micronutrient',
    'health.vaccine':
      'vaccine, vaccine dose, dose of vaccine, cholera vaccine, polio vaccine, oral cholera vaccine, measles vaccine',
    'health.syringe': 'syringe',
    'health.test_kit': 'test kit, testing kit, rapid test, diagnostic kit, rapid diagnostic test, pcr test',
    'health.thermometer': 'thermometer',
    'health.first_aid_kit': 'first aid kit, first-aid kit',
    'health.health_kit':
      'health kit, emergency health kit, interagency emergency health kit, cholera kit, delivery kit, reproductive health kit, diarrhoea kit, diarrheal disease kit, cholera treatment kit, rape treatment kit',
    'health.ambulance': 'ambulance',
    'health.field_hospital':
      'field hospital, mobile clinic, mobile hospital, mobile health clinic, mobile medical unit, mobile health unit, mobile medical team, hospital ship, health clinic',
    'health.blood': 'blood, blood bag',
    'health.wheelchair': 'wheelchair, crutch, walking aid',
    'health.assistive_device':
      'glasses, spectacles, pair of glasses, prosthesis, hearing aid, eyeglasses, artificial limb, prosthetic limb, prosthetic, assistive device',
    'health.body_bag': 'coffin, body bag',
    cash: 'cash, cash assistance, cash-based assistance, cash aid, cash support, financial assistance, financial support, financial aid, cash and voucher assistance',
    'cash.transfer':
      'cheque, cash prize, cash transfer, cash grant, unconditional cash transfer, cash payment, multipurpose cash, multi-purpose cash, multi-purpose cash assistance, cash transfers, stipend, money, cash card, winter cash assistance',
    'cash.voucher':
      'grocery voucher, shopping voucher, fuel voucher, meal voucher, voucher, food voucher, cash voucher, gift card, e-voucher, food coupon, coupon',
    'cash.scholarship': 'school fees, tuition fees, tuition, scholarship, bursary',
    'cash.for_work': 'cash for work, cash-for-work',
    'cash.donation': 'monetary donation, cash donation, financial donation',
    'cash.grant': 'grant, small grant, grant funding, soft loan, concessional loan',
    'cash.zakat': 'zakat, alms',
    education:
      'education, education supply, education assistance, educational material, learning material, education service, educational supply, teaching material, education in emergencies, quality education, access to education, educational support',
    'education.school_kit':
      'school kit, education kit, school supply, school material, student kit, learning kit, educational kit, recreation kit, school-in-a-box, school-in-a-box kit, early childhood development kit, recreational kit, back-to-school kit',
    'education.bag': 'school bag, schoolbag, backpack',
    'education.books': 'book, textbook, notebook, exercise book',
    'education.stationery': 'stationery, pencil, pen, writing material',
    'education.laptop': 'laptop, computer, computer equipment',
    'education.tablet': 'tablet computer, smartphone',
    'education.furniture': 'school desk, desk, school furniture, bench',
    'education.toys': 'toy, play kit, ball, soccer ball, football, christmas gift, christmas present, gift',
    'education.learning_space':
      'temporary learning space, temporary classroom, learning centre, learning center, child-friendly space, child friendly space, school tent, temporary learning centre',
    livestock: 'livestock, animal, small ruminant, live animal',
    'livestock.goat': 'goat',
    'livestock.sheep': 'sheep, ram, lamb',
    'livestock.cattle': 'cattle, cow, heifer, bull, sacrificial cow',
    'livestock.buffalo': 'buffalo',
    'livestock.poultry': 'chicken, poultry, hen, duck, chick',
    'livestock.pig': 'pig, piglet',
    'livestock.feed': 'animal feed, fodder, livestock feed, hay',
    'livestock.sacrificial': 'sacrificial animal, qurbani',
    livelihood:
      'livelihood support, livelihood assistance, livelihood, agricultural input, farming input, agricultural assistance, agricultural support, livelihood opportunity, income-generating activity, agricultural supplies, livelihood initiatives, livelihoods support, livelihood activities, emergency livelihood support, income generation, socio-economic development',
    'livelihood.seeds':
      'sapling, seed, seedling, vegetable seed, maize seed, crop seed, seeds and tools, wheat seed, cereal seed, tree seedling, certified seed',
    'livelihood.fertilizer': 'fertilizer, fertiliser, pesticide',
    'livelihood.fishing_gear':
      'net, outboard motor, outboard engine, fishing gear, fishing net, fishing kit, fishing equipment, fishing boat',
    'livelihood.tools': 'tool, farming tool, agricultural tool, hand tool, garden tool, hoe, shovel, wheelbarrow',
    'livelihood.machinery': 'walking tractor, plough, tractor, farm machinery, agricultural machinery, irrigation pump',
    'livelihood.sewing_machine': 'sewing machine',
    'livelihood.capital': 'seed capital, start-up capital, business grant, startup kit, microloan, microcredit, loan',
    'livelihood.kit': 'beehive, livelihood kit, business kit, start-up kit, agricultural kit, farming kit',
    logistics:
      'logistics, logistical support, logistics support, logistic support, air transport, logistical assistance, cargo, logistics services, humanitarian air service',
    'logistics.truck': 'truck, lorry, truckload, aid truck, truck of aid, aid convoy, convoy, trucks of aid',
    'logistics.vehicle': 'vehicle, car, bus, fire truck, pickup, 4x4, armoured vehicle',
    'logistics.motorcycle': 'motorcycle, motorbike, bicycle',
    'logistics.boat': 'boat, rubber boat, speedboat, ship',
    'logistics.helicopter':
      'helicopter, aircraft, plane, cargo plane, planeload, flight, chartered flight, airlift, relief flight',
    'logistics.fuel': 'fuel, diesel, petrol, gasoline',
    'logistics.generator': 'generator, solar panel, power generator',
    'logistics.heavy_equipment': 'heavy equipment, bulldozer, excavator, heavy machinery',
    'logistics.storage': 'warehouse, mobile storage unit, storage unit, rubb hall, mobile warehouse',
    'logistics.communications':
      'power bank, communication equipment, satellite phone, radio, telecommunications equipment, satellite equipment, telecommunications',
    'logistics.rescue_equipment':
      'chainsaw, sandbag, drone, life raft, rescue equipment, life jacket, firefighting equipment, search and rescue equipment',
    'logistics.office_equipment': 'office equipment, printer, office furniture, it equipment',
    'logistics.supplies':
      'supply, equipment, material, kit, in-kind assistance, in-kind support, in-kind contribution, item, goods, parcel, shipment, consignment, donated goods',
    construction:
      'infrastructure, reconstruction, rehabilitation, construction, infrastructure rehabilitation, building',
    'construction.house': 'house, homes, housing unit, permanent house, new house, new home, permanent home',
    'construction.house_repair':
      'house repair, home repair, roof repair, shelter repair, repair, housing reconstruction',
    'construction.school': 'classroom, school building, new school',
    'construction.health_facility': 'health centre, health center, health post, clinic, health facility, hospital wing',
    'construction.bridge': 'bridge',
    'construction.road': 'road, road rehabilitation',
    'construction.well': 'well, borehole, water well, water point, water borehole',
    'construction.water_network':
      'water network, water system, water pipeline, water supply system, sewage network, water and sanitation infrastructure, water facility, water distribution system',
    'construction.power': 'electricity, power supply, solar power system, power line',
    'construction.materials':
      'corrugated iron, brick, roofing iron, building material, construction material, cement, timber, corrugated iron sheet, roofing sheet, iron sheet, wood, nail, roofing material, roofing, lumber',
    'construction.public_facility':
      'evacuation centre, evacuation center, evacuation shelter, sports hall, community centre, community center, library, playground',
    service:
      'childcare, free haircut, haircut, service, social service, basic service, essential service, emergency service, life-saving service, services, expertise, capacity building, capacity-building, disaster preparedness, preparedness, social services, basic services, essential services, community services',
    'service.medical_treatment':
      'medical treatment, medical care, treatment, free treatment, emergency medical care, trauma care, medical consultation, health screening, consultation, medical check-up, medical checkup, health check, maternal care, physiotherapy, antenatal care, emergency care, cholera treatment, malnutrition treatment',
    'service.surgery':
      'cataract operation, free operation, eye operation, surgery, surgical operation, cataract surgery, surgical care',
    'service.vaccination':
      'vaccination, immunization, immunisation, vaccination campaign, immunization campaign, vaccinations',
    'service.psychosocial':
      'psychosocial support, counselling, counseling, psychosocial assistance, psychological support, mental health support, psychological first aid, trauma counselling, psychosocial service, mental health services, mental health and psychosocial support, psychosocial care, psycho-social support, psychosocial activities, psychosocial services',
    'service.nutrition':
      'nutrition service, nutrition screening, malnutrition screening, nutrition programme, nutrition services, nutrition programs',
    'service.training':
      'training, vocational training, workshop, skills training, training course, training session, life skills training, training workshop',
    'service.search_and_rescue':
      'search and rescue, rescue team, search and rescue team, rescue worker, rescue operation, search-and-rescue team, rescue',
    'service.assessment': 'assessment, rapid assessment, needs assessment, rapid needs assessment',
    'service.information':
      'information, awareness session, awareness raising, awareness campaign, health education, hygiene education, risk education, mine risk education, awareness',
    'service.evacuation': 'evacuation, medical evacuation',
    'service.repatriation':
      'repatriation, voluntary return, return assistance, voluntary repatriation, return transportation, onward transportation, assisted voluntary return, humanitarian return',
    'service.transport': 'transport, transportation, transportation assistance',
    'service.volunteers':
      'firefighter, engineer, surgeon, nurse, rescuer, visiting surgeon, rescue crew, rescue dog, paramedic, midwife, volunteer, personnel, medical team, aid worker, doctor, expert, health worker, medical personnel, emergency response team, emergency team, medical staff, surgical team, technical expert, relief worker, disaster response team, humanitarian worker, health team',
    'service.legal_aid':
      'legal advice, free legal advice, legal help, legal aid, legal assistance, legal support, legal counselling, legal services',
    'service.protection':
      'protection, child protection, protection service, protection assistance, case management, protection services, protection support, child protection services, protection and assistance',
    'service.education':
      'free lessons, lessons, tutoring, schooling, teaching, non-formal education, remedial class, language class, literacy class',
    'service.public_kitchen': 'public kitchen, soup kitchen, community kitchen, mobile kitchen, field kitchen',
    'service.technical_assistance': 'technical assistance, technical support, technical expertise, technical advice',
    'service.debris_removal': 'debris removal, clean-up, rubble removal, mine clearance, demining, mine action',
    'service.disinfection': 'disinfection, fumigation, spraying',
  },
  aid: 'aid, assistance, relief, donation, humanitarian aid, humanitarian assistance, humanitarian relief, relief aid, emergency aid, emergency assistance, emergency relief, life-saving assistance, life-saving aid, life-saving support, humanitarian support, support, contribution, funding, funds, humanitarian funding, development assistance, life-saving humanitarian assistance, emergency support, lifesaving assistance, help, emergency funding, lifesaving aid, relief assistance, foreign aid, grants, basic assistance, additional assistance, disaster relief, aid delivery, financing, additional funding',
  aidModifiers: 'package, packages, programme, program, response, operation, operations',
  units:
    'kilogram, kilograms, kg, kgs, kilo, kilos, gram, grams, tonne, tonnes, ton, tons, metric ton, metric tons, metric tonne, metric tonnes, mt, litre, litres, liter, liters, gallon, gallons, cubic metre, cubic metres, cubic meter, cubic meters, m3, pound, pounds, package, packages, parcel, parcels, pack, packs, box, boxes, bag, bags, sack, sacks, carton, cartons, crate, crates, bottle, bottles, can, cans, tin, tins, piece, pieces, pcs, unit, units, set, sets, pair, pairs, dose, doses, tablet, tablets, vial, vials, head, roll, rolls, sheet, sheets, bale, bales, container, containers, truckload, truckloads, planeload, planeloads, pallet, pallets, copy, copies, item, items, barrel, barrels, packet, packets, jar, jars, bar, bars',
  modifiers:
    'new, emergency, essential, basic, medical, clean, safe, adequate, additional, urgent, life-saving, lifesaving, critical, humanitarian, winter, warm, dry, fresh, hot, ready, free, portable, mobile, temporary, family, school, office, personal, household, food, non-food, nutritious, surgical, basic household, vital, emergency relief, various, small, large, agricultural, solar, high-quality, local, primary, comprehensive, psychosocial, health, hygiene, shelter, nutritional, relief, much-needed, needed, immediate, technical, different, other, thermal, plastic, heavy, light, assorted, durable, potable, sufficient, improved, quality, related, general, direct, vocational, multi-purpose, women, baby, key, short-term, longer-term, long-term, international, core',
  vagueQuantifiers:
    'some, several, various, a variety of, a range of, many, a number of, a lot of, a large quantity of, a wide range of, different types of, a mix of, much-needed, a few, numerous, more',
  quantityLeads:
    'a total of, total of, a combined, another, an additional, a further, an initial, additional, extra, further, first',
  notThings:
    'distribution point, distribution points, distribution site, distribution sites, delivery point, food crisis, food crises, food insecurity, food shortage, food shortages, food prices, food production, food needs, food market, water shortage, water level, water levels, health crisis, health system, health emergency, health sector, education system, education sector, school year, shelter needs, aid worker, aid workers, aid agency, aid agencies, aid group, aid groups, aid convoy, relief worker, relief workers, relief agency, relief agencies, relief effort, relief efforts, relief operation, support staff, home town, home country, health ministry, power cut, power cuts, institutions, institution, months’, water cannon, year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, percent, per cent, pct, kilometers, kilometres, km, miles, mile, times, degrees, countries, country, districts, district, provinces, province, states, villages, locations, sites, meters, metres, hectares, acres, points, seats, votes, goals, cases, deaths, percentage, times, areas, regions, camps, sectors, projects, staff, million, billion, km2, partners, organizations, organisations, agencies, rounds, phases, governorates, counties, cities, towns, feet, am, pm, mph, others, kph',
  unitJoiners: 'of',
} satisfies ItemWords;
