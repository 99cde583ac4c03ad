/** How English names organizations, offices and groups of people. */
import type { GroupWords, OrganizationWords } from '../pack.js';

export const organizations = {
  heads:
    'Ministry of, Ministry for, Ministries of, Department of, Department for, Government of, Office of, Office for, Embassy of, Bank of, University of, Kingdom of, State of, Republic of, Government of the, Government of the Republic of, Ministry of the, Church of, Society of, League of, Association of, Order of, Friends of, Action Against, Save the, Doctors Without, Médecins, Action Contre, Action, Agency for, Organization of, Organisation of, Organization for, Commission for, Council of, Federation of, Union of, Community of, People of, Knights of, Caritas, Islamic Relief, Rotary Club of, Mission of, Chamber of, Directorate of, Directorate General for, National, Consulate of, UN, EU, UNHCR, UNICEF, Bureau of, Sisters of, Children of',
  tails:
    'Foundation, Fund, Funds, Agency, Agencies, Society, Association, Committee, Council, Bank, Ministry, Commission, Organization, Organisation, Programme, Program, Corps, Mission, University, Hospital, School, Church, Company, Companies, Inc, Ltd, Corporation, Corp, Group, Trust, Institute, Union, Authority, Federation, Alliance, Network, Embassy, Government, Secretariat, Orphanage, Orphanage Home, Team, Initiative, Coalition, Consortium, Center, Centre, Clinic, Parliament, Army, Navy, Air Force, Police, Service, Services, Department, Division, Directorate, Administration, Board, Club, College, Academy, Relief, Charity, Charities, Cooperative, Crescent, Cross, Red Crescent, Red Cross, Red Cross Society, Red Crescent Society, International, Worldwide, Aid, Delegation, Office, Brigade, Battalion, Mosque, Temple, Parish, Diocese, Assembly, Congress, Senate, Municipality, Council of Ministers, States, Bureau, Cluster, Mechanism, Facility, Volunteers, Chapter, Home, Camp, Volunteer Group, PLC, Holdings, Airlines, Air, Partners, Partnership, Project, Forum, Ambassador, Party, Community, Movement, Appeal, Kingdom, UK, USA, Associates',
  generic:
    'the government, government, the international community, the authorities, authorities, local authorities, the army, the police, donors, international donors, the donor community, volunteers, the president, partners, humanitarian partners, aid agencies, humanitarian agencies, humanitarian organizations, humanitarian organisations, the private sector, aid organizations, aid groups, relief agencies, the military, member states, eu member states, humanitarian actors, the humanitarian community, relief workers, the local government, the provincial government, ngos, international ngos, the american people, canadians, americans, australians, the british government, the us government, the united states government, humanitarian agencies',
  stands: {},
  institutions:
    'school, hospital, clinic, orphanage, health facility, health center, health centre, local authorities, local government, charity, registered charity, church, mosque, shelter home, nursing home, prison, university, community centre, community center, local organizations, local partner, national societies, municipality, district hospital, children’s home, camp, village, local ngo, refugee camp, humanitarian partners, partner, host government',
  connectors: 'of, for, the, and, &, de, des, du, la, le, al, del, da, sans',
  branches: 'Chapter, Branch, Division, Country Office',
  offices: [
    {
      titles:
        'Minister of, Minister for, State Minister of, State Minister for, Deputy Minister of, Union Minister for, Prime Minister of, Undersecretary of',
      body: 'Ministry of',
    },
    { titles: 'Ambassador of, President of, King of, Queen of, Emperor of, Crown Prince of', body: 'Government of' },
    {
      titles:
        'Director of, Head of, President and CEO of, Chairman of, Chairperson of, Secretary General of, Secretary-General of, Executive Director of, Country Director of, Chief Executive of, CEO of, Representative of, Spokesperson for, Spokesman for, Spokeswoman for, Governor of, Mayor of, Chief of, Manager of, Coordinator of, Director General of, Director-General of, Founder of, Commissioner for, Head of Office of',
      body: '',
    },
  ],
  honorifics:
    'Mr, Mrs, Ms, Miss, Dr, Prof, Professor, President, Prime Minister, Minister, Secretary, Senator, Governor, Mayor, King, Queen, Prince, Princess, Sheikh, Ambassador, General, Colonel, Captain, Major, Lieutenant, Commander, Director, Chairman, CEO, Secretary-General, Sir, Dame, Lord, Lady, Pope, Bishop, Archbishop, Father, Sister, Rev, Chief, Commissioner, Spokesman, Spokesperson, Spokeswoman, Representative, Coordinator, actor, actress, singer, businessman, Honourable, Foreign Secretary, Special Representative',
  members: 'wife of, husband of, son of, daughter of, member of, members of, headquarters of, capital of, part of',
  affiliations: 'of, from, with, at, representing',
  notNames:
    'Staff of, Staff from, The, A, An, This, These, Those, That, It, In, On, At, For, From, With, By, To, As, And, But, Or, If, When, While, After, Before, Since, During, We, They, He, She, You, I, Our, Their, His, Her, Its, My, There, Here, However, Moreover, Also, Additionally, According, Meanwhile, More, Most, Many, Some, Several, All, Both, Each, Every, No, Not, Yes, What, Who, How, Why, Where, Which, Now, Today, Yesterday, Tomorrow, Despite, Although, Through, Under, Over, Between, Among, Until, About, Around, Because, Due, Such, Other, Another, One, Two, Three, Four, Five, Six, Seven, Eight, Nine, Ten, First, Second, Third, Last, Next, New, Photo, Video, Read, Please, Thank, Thanks, Food, Water, Health, Education, Shelter, Emergency, Aid, Items, Children, People, Women, Men, Refugees, Families, Hurricane, Typhoon, Cyclone, Christmas, Ramadan, Easter, Eid, God, Allah, English, Arabic, French, Nearly, Almost, Only, Even, Still, Just, Together, Once, Then, Thus, So, Without, Within, Upon, Following, Funding, Support, Donations, Assistance, Relief, Earlier, Later, Ebola, Covid, COVID, Day, Week, Month, Year, Million, Billion, Dollars, Plan, Humanitarian Response Plan, Response Plan, Background, Overview, Highlights, Key, Situation, Report, Update, Figures, Humanitarian, Nutrition, Protection, Logistics, WASH, Population, Total, Number, Distribution, Provision, Delivery, Response, Currently, Recently, Over, Up, Out, Half, Least, Beneficiaries, Needs, Sector, Cluster, Vinta',
} satisfies OrganizationWords;

export const groups = {
  people:
    'islander, baby, pensioner, disabled person, homeless person, rough sleeper, market vendor, street vendor, market woman, shopkeeper, stallholder, renter, tenant, fisher, labourer, laborer, garment worker, driver, neighbour, neighbor, worshipper, low-income family, single mother, young person, teenager, apprentice, artisan, miner, seafarer, domestic worker, twin, couple, adult, stall owner, carer, widower, farmhand, street child, people, person, child, children, woman, women, man, men, girl, boy, mother, refugee, displaced person, internally displaced person, idp, internally displaced people, victim, survivor, resident, villager, patient, student, pupil, teacher, farmer, fisherman, fishermen, orphan, evacuee, beneficiary, returnee, migrant, asylum seeker, asylum-seeker, elderly, the elderly, disabled, person with disabilities, persons with disabilities, infant, newborn, pregnant women, the poor, the needy, the vulnerable, youth, adolescent, worker, health worker, civilian, inmate, prisoner, population, vulnerable people, individual, widow, rohingya, herder, pastoralist, the homeless, populations, lactating women, breastfeeding women, the wounded, inhabitants, host communities, affected population, recipient, learner, caregiver, smallholder, trader, local team, internally displaced, vulnerable groups, vulnerable households, toddler, schoolchildren, syrians, palestinians, displaced, citizens, emergency case, parents, disaster victims',
  households: 'family, household, displaced family, farming household, refugee family, host family',
  communities:
    'community, host community, village, affected community, local community, affected area, affected countries, affected region, settlement, neighbourhood, most affected islands, locality, affected areas',
  facilities: 'health facility, school, hospital, clinic, health centre, health center',
  quantifiers:
    'the, some, many, all, about, nearly, an estimated, these, those, most, several, other, hundreds of, thousands of, millions of, dozens of, tens of thousands of, hundreds of thousands of',
  modifiers:
    'displaced, vulnerable, affected, poor, internally displaced, needy, homeless, conflict-affected, drought-affected, flood-affected, crisis-affected, earthquake-affected, disaster-affected, refugee, host, local, rural, disadvantaged, hungry, malnourished, pregnant, lactating, breastfeeding, elderly, disabled, young, orphaned, injured, sick, wounded, syrian, rohingya, iraqi, palestinian, yemeni, somali, sudanese, afghan, south sudanese, congolese, burundian, marginalized, marginalised, stranded, returning, war-affected, low-income, food-insecure, food insecure, needy, most vulnerable, acutely malnourished, school-aged, school-age, newly displaced, newly arrived, smallholder, disaster-hit, unaccompanied, impoverished, additional, new, older, severely malnourished, farming, at-risk, severely, acutely, impacted, million, hard-to-reach, critically, extremely, most, isolated, affected, vulnerable host, besieged',
  conditions:
    'affected by, in need of, in need, displaced by, fleeing, devastated by, hit by, living in, suffering from, who have fled, who lost, who have been displaced, impacted by, stricken by, from the areas of, at risk, with disabilities, living with, left homeless, whose, facing, under five, under the age of, across, received in, returning to, returning from, uprooted by, trapped in, struggling',
} satisfies GroupWords;
