/** What aid consists of, in French words, by category code. Singular; the morphology makes the plurals of the head. */
import type { ItemWords } from '../pack.js';

export const items = {
  nouns: {
    food: "fromage, pâtes alimentaires, nourriture, aliment, vivres, denrée alimentaire, aide alimentaire, assistance alimentaire, produit alimentaire, alimentation, denrée, denrée de première nécessité, denrées de première nécessité, produit de première nécessité, secours alimentaire, article alimentaire, aide alimentaire d'urgence, assistance alimentaire d'urgence, vivres de soudure, rations sèches, soutien alimentaire, appui alimentaire, stock alimentaire, vivres frais",
    'food.rice': 'riz, sac de riz',
    'food.package':
      'colis alimentaire, colis de vivres, panier alimentaire, panier de vivres, kit alimentaire, ration alimentaire, ration, paquet alimentaire, ration sèche, sac de vivres, panier de la ménagère, panier, kit de vivres, colis de nourriture',
    'food.cooking_oil': "huile, huile végétale, huile de cuisine, huile alimentaire, huile d'olive",
    'food.sugar': 'sucre',
    'food.salt': 'sel, sel iodé',
    'food.flour': 'farine, farine de maïs, farine de blé, farine enrichie, farine fortifiée, semoule, farine de mil',
    'food.wheat': 'blé, orge',
    'food.maize': 'maïs, sorgho, mil, céréale, grain, petit mil, manioc',
    'food.pulses': 'haricot, légumineuse, lentille, pois, niébé, pois chiche, légume sec, pois cassé',
    'food.eggs': 'œuf',
    'food.instant_noodles': 'nouille, pâtes alimentaires, nouille instantanée, spaghetti',
    'food.biscuits':
      'biscuit, biscuit énergétique, biscuit vitaminé, biscuit protéiné, biscuit à haute valeur énergétique',
    'food.bread': 'pain',
    'food.milk': 'lait, lait en poudre, produit laitier',
    'food.infant_formula': 'lait infantile, lait maternisé, aliment pour bébés, bouillie, lait pour bébé',
    'food.nutrition':
      "aliment thérapeutique, aliment thérapeutique prêt à l'emploi, supplément nutritionnel, complément alimentaire, complément nutritionnel, aliment enrichi, aliment nutritif, plumpy nut, plumpy'nut, soutien nutritionnel, assistance nutritionnelle, appui nutritionnel, nutrition, intrant nutritionnel, super céréale, aide nutritionnelle, farine infantile, lait thérapeutique, pâte d'arachide",
    'food.ready_to_eat': "repas prêt à consommer, ration prête à l'emploi, aliment prêt à consommer, plat préparé",
    'food.meal':
      'petit déjeuner, repas de cantine, repas, repas chaud, déjeuner, repas scolaire, cantine scolaire, alimentation scolaire, goûter, plat chaud, petit-déjeuner, dîner, sandwich',
    'food.canned': 'conserve, boîte de conserve, poisson en conserve, boîte de sardines, sardine, thon',
    'food.fish': 'poisson, poisson séché',
    'food.meat': 'viande',
    'food.fruit': 'fruit',
    'food.vegetables': 'légume, oignon, pomme de terre, légume frais',
    'food.dates': 'datte',
    'food.drinks': 'café, thé, jus, boisson',
    water: "eau, approvisionnement en eau, accès à l'eau, fourniture d'eau, alimentation en eau, distribution d'eau",
    'water.drinking':
      "eau potable, eau minérale, bouteille d'eau, eau en bouteille, eau salubre, eau de boisson, litre d'eau, litre d'eau potable, accès à l'eau potable, pack d'eau, sachet d'eau",
    'water.clean': 'eau propre',
    'water.tank': "réservoir d'eau, citerne, bladder, citerne d'eau, château d'eau, bâche à eau, cuve",
    'water.truck': 'camion-citerne, camion citerne, water trucking',
    'water.container': 'jerrican, jerricane, bidon, bidon pliable, jerrycan, bidon de stockage',
    'water.filter': 'filtre à eau, filtre',
    'water.purification':
      "comprimé de purification, pastille de purification, comprimé de chlore, aquatab, pastille de chlore, produit de traitement, produit de traitement de l'eau, traitement de l'eau, kit de purification, comprimé aquatabs, station de traitement d'eau, purification de l'eau, unité de potabilisation",
    'water.pump': 'pompe à eau, motopompe, pompe, pompe manuelle, pompe solaire',
    wash: "assainissement, hygiène, eau et assainissement, article d'hygiène, produit d'hygiène, service d'assainissement, installation sanitaire, eau hygiène et assainissement, matériel d'hygiène, promotion de l'hygiène, articles sanitaires, infrastructure sanitaire",
    'wash.hygiene_kit':
      "kit d'hygiène, trousse d'hygiène, kit hygiénique, kit sanitaire, colis d'hygiène, kit d'hygiène familial, kit wash, trousse de toilette, kit de toilette",
    'wash.soap': 'savon, morceau de savon, barre de savon, savonnette',
    'wash.detergent': 'détergent, lessive',
    'wash.hand_sanitizer': 'gel hydroalcoolique, gel désinfectant, solution hydroalcoolique',
    'wash.disinfectant': 'désinfectant, chlore, eau de javel, hypochlorite',
    'wash.handwashing_station':
      'dispositif de lavage des mains, poste de lavage des mains, lave-mains, station de lavage des mains',
    'wash.latrine': 'latrine, toilette, douche, bloc sanitaire, cabine de latrine',
    'wash.diapers': 'couche, couche pour bébé',
    'wash.sanitary_pads': 'serviette hygiénique, serviette',
    'wash.toothbrush': 'brosse à dents, dentifrice',
    'wash.bucket': 'seau, bassine',
    'wash.cleaning_kit': 'kit de nettoyage, produit de nettoyage, matériel de nettoyage, produit d’entretien',
    'wash.waste_bin': 'poubelle, bac à ordures',
    shelter:
      "abri, abri d'urgence, logement, matériel d'abri, hébergement, abri temporaire, abri transitoire, hébergement d'urgence, toit, kit d'hébergement, matériaux d'abri",
    'shelter.tent': 'tente, tente familiale',
    'shelter.tarpaulin': 'bâche, bâche plastique, bâche en plastique, feuille plastique, prélart',
    'shelter.kit': "kit d'abri, kit abri, kit d'abris",
    'shelter.tool_kit': "kit d'outils, boîte à outils, caisse à outils, trousse à outils",
    'shelter.temporary_house':
      'logement temporaire, maison préfabriquée, logement provisoire, habitat temporaire, maison temporaire',
    'shelter.rent': 'loyer, aide au loyer, allocation logement, subvention au loyer',
    household:
      'article ménager, article non alimentaire, bien non alimentaire, article de première nécessité, bien de première nécessité, nfi, kit nfi, ustensile ménager, article essentiel, produit non alimentaire, bien essentiel, matériel ménager, effet ménager, kit ménager, articles ménagers essentiels, vivres et non-vivres, non-vivres, non vivres, électroménager, kit ame, ame',
    'household.family_kit': 'kit familial, kit de famille',
    'household.kitchen_set':
      'ustensile de cuisine, kit de cuisine, batterie de cuisine, marmite, casserole, set de cuisine, kit cuisine, gobelet, assiette',
    'household.blanket': 'couverture, couverture thermique, drap',
    'household.mattress': 'matelas',
    'household.sleeping_mat': 'natte, natte de couchage, literie, tapis',
    'household.sleeping_bag': 'sac de couchage',
    'household.pillow': 'oreiller',
    'household.mosquito_net': 'moustiquaire, moustiquaire imprégnée, moustiquaire imprégnée à longue durée',
    'household.solar_lamp': 'lampe solaire, lanterne solaire, lampe',
    'household.flashlight': 'lampe torche, torche, lampe de poche',
    'household.stove': 'réchaud, foyer amélioré, poêle, cuisinière, bois de chauffe, bouteille de gaz, chauffage',
    'household.furniture':
      'meuble, table, chaise, lit, réfrigérateur, frigo, lit de camp, réfrigérateur solaire, table-banc',
    'household.baby_kit': 'kit bébé, kit nouveau-né, layette, kit pour bébé, kit nourrisson',
    'household.dignity_kit': 'kit de dignité, kit féminin, kit intime',
    'household.relief_items':
      "article de secours, bien de secours, matériel de secours, secours, secours d'urgence, fourniture d'urgence, matériel humanitaire, bien humanitaire, article humanitaire, kit d'urgence, kit humanitaire, kit de secours, kit d'aide, articles d'urgence, aide d'urgence en nature, fret humanitaire, matériel d'urgence, biens d'urgence, fournitures humanitaires, produit humanitaire, aide matérielle, produits de secours, matériel de première urgence, kit de survie, stock d'urgence, article de survie, kit de première nécessité",
    clothing: 'vêtement, habillement, effet vestimentaire, article vestimentaire',
    'clothing.clothes': 'habit, chemise, pantalon, vêtement neuf, pagne, tee-shirt, sous-vêtement',
    'clothing.used_clothes': "vêtement d'occasion, vêtement usagé, friperie",
    'clothing.children': 'vêtement pour enfants, vêtement pour enfant, habit pour enfants',
    'clothing.winter': "vêtement d'hiver, vêtement chaud, manteau, veste, kit d'hiver, aide hivernale",
    'clothing.footwear': 'chaussure, sandale, paire de chaussures, botte d’hiver',
    'clothing.uniform': 'uniforme, uniforme scolaire, tenue scolaire',
    'clothing.raincoat': 'imperméable, botte, botte de pluie',
    health:
      "consultation gratuite, dépistage gratuit, soin de santé, soin médical, soin, service de santé, aide médicale, assistance médicale, appui médical, soins de santé primaires, service médical, fourniture médicale, intrant médical, soins d'urgence, santé maternelle, prise en charge médicale, santé reproductive, santé de la reproduction, aide sanitaire, accès aux soins, intrant sanitaire, santé primaire, soutien médical, soins maternels",
    'health.ppe':
      'équipement de protection individuelle, équipement de protection, matériel de protection, epi, tenue de protection, combinaison de protection, kit de protection',
    'health.mask': 'masque, masque chirurgical, masque de protection',
    'health.gloves': 'gant, gant chirurgical, gant médical',
    'health.gown': 'combinaison de protection, blouse, blouse de protection, surblouse',
    'health.face_shield': 'visière, lunettes de protection',
    'health.medical_equipment':
      'incubateur, équipement médical, matériel médical, matériel sanitaire, appareil médical, matériel chirurgical, dispositif médical, équipement sanitaire, matériel hospitalier, couveuse, échographe, civière, brancard, chaîne du froid, matériel de laboratoire, consommable médical, kit chirurgical, équipement hospitalier, appareil de radiographie, matériel biomédical, équipement biomédical, matériel médico-technique, kit de traumatologie',
    'health.ventilator': 'respirateur, ventilateur, respirateur artificiel',
    'health.oxygen': "oxygène, bouteille d'oxygène, centrale à oxygène, bonbonne d'oxygène",
    'health.oxygen_concentrator': "concentrateur d'oxygène, extracteur d'oxygène",
    'health.hospital_bed': "lit d'hôpital, lit d'hospitalisation, lit médicalisé",
    'health.medicine':
      'médicament, médicament essentiel, antibiotique, produit pharmaceutique, antirétroviral, antipaludique, sels de réhydratation, sels de réhydratation orale, insuline, vermifuge, déparasitant, sérum, médicaments et matériel médical, lot de médicaments',
    'health.vitamins': 'vitamine, vitamine A, micronutriment',
    'health.vaccine':
      'vaccin, dose de vaccin, dose, dose de vaccins, vaccin contre le choléra, vaccin contre la rougeole, vaccin oral',
    'health.syringe': 'seringue',
    'health.test_kit':
      'kit de dépistage, test de dépistage, test rapide, kit de diagnostic, test de diagnostic rapide, réactif',
    'health.thermometer': 'thermomètre, thermoflash',
    'health.first_aid_kit':
      'trousse de secours, trousse de premiers secours, kit de premiers secours, pharmacie de base',
    'health.health_kit':
      "kit de santé, kit médical, kit sanitaire d'urgence, kit d'accouchement, kit choléra, kit de santé reproductive, kit sanitaire interagences, kit pep, trousse médicale, kit de médicaments, kit de prise en charge, kit de traitement",
    'health.ambulance': 'ambulance',
    'health.field_hospital':
      'hôpital de campagne, clinique mobile, unité médicale mobile, hôpital mobile, équipe médicale mobile, poste de santé mobile, poste médical avancé',
    'health.blood': 'sang, poche de sang',
    'health.wheelchair': 'fauteuil roulant, béquille, canne, tricycle pour handicapé',
    'health.assistive_device': 'prothèse, appareil auditif, lunettes, appareil orthopédique, orthèse, aide technique',
    'health.body_bag': 'cercueil, sac mortuaire, housse mortuaire',
    cash: 'argent, aide financière, assistance financière, appui financier, soutien financier, assistance monétaire, aide monétaire, espèces, argent liquide, aide en espèces, cash, assistance en espèces, secours financier, aide pécuniaire, appui monétaire, aide en argent',
    'cash.transfer':
      "chèque, transfert monétaire, transfert d'argent, transfert en espèces, transfert de fonds, allocation, transfert cash, carte prépayée, filet social, pécule, prime, transfert monétaire inconditionnel, transferts sociaux",
    'cash.voucher':
      "coupon, bon d'achat, coupon alimentaire, bon alimentaire, bon de nourriture, ticket, foire aux vivres, chèque-service",
    'cash.scholarship': "frais de scolarité, bourse, bourse d'études, bourse scolaire",
    'cash.for_work':
      'argent contre travail, cash for work, travail contre rémunération, travaux à haute intensité de main-d’œuvre, vivres contre travail',
    'cash.donation': "don d'argent, don financier, don en espèces, don en numéraire",
    'cash.grant':
      'subvention, don non remboursable, prêt concessionnel, prêt, crédit, aide budgétaire, appui budgétaire',
    'cash.zakat': 'zakat, aumône',
    education:
      "matériel pédagogique, matériel éducatif, matériel didactique, appui éducatif, service éducatif, accès à l'éducation, éducation de qualité, support pédagogique, éducation d'urgence, intrant scolaire, scolarisation",
    'education.school_kit':
      'kit scolaire, fourniture scolaire, matériel scolaire, kit éducatif, kit récréatif, trousse scolaire, école en boîte, kit élève, kit enseignant, kit pédagogique, kit didactique, kit d’apprentissage',
    'education.bag': "cartable, sac d'école, sac à dos, sac scolaire",
    'education.books': 'livres, livre scolaire, manuel scolaire, cahier, manuel',
    'education.stationery': "stylo, crayon, fourniture d'écriture, ardoise, papeterie",
    'education.laptop': 'ordinateur, ordinateur portable, matériel informatique, équipement informatique',
    'education.tablet': 'tablette, smartphone, téléphone',
    'education.furniture': 'tables-bancs, table-banc, mobilier scolaire, pupitre, mobilier, banc',
    'education.toys': 'jouet, ballon, cadeau, matériel de jeu, matériel sportif, kit de jeux',
    'education.learning_space':
      "espace d'apprentissage, classe temporaire, salle de classe temporaire, espace ami des enfants, espace d'apprentissage temporaire, tente-école, espace sûr, espace temporaire d'apprentissage, hangar",
    livestock: 'bétail, animal, petit ruminant, cheptel, animaux, tête de bétail',
    'livestock.goat': 'chèvre, caprin, bouc',
    'livestock.sheep': 'mouton, ovin, brebis, bélier',
    'livestock.cattle': 'vache, bovin, bœuf, génisse, boeuf',
    'livestock.buffalo': 'buffle',
    'livestock.poultry': 'poulet, poule, volaille, canard, poussin',
    'livestock.pig': 'porc, porcelet, cochon',
    'livestock.feed':
      'aliment pour bétail, aliment bétail, fourrage, aliment pour animaux, tourteau, aliment de bétail',
    'livestock.fish_fry': 'alevin',
    livelihood:
      "moyen de subsistance, moyens d'existence, intrant agricole, matériel agricole, appui agricole, activité génératrice de revenus, activités génératrices de revenus, intrant, appui aux moyens de subsistance, kit maraîcher, assistance agricole, moyen d'existence, matériel de production, agr, soutien agricole, relance agricole",
    'livelihood.seeds':
      'semence, plant, graine, semence améliorée, semence maraîchère, plantule, semences et outils, bouture, semence de maïs',
    'livelihood.fertilizer': 'engrais, pesticide, urée, fertilisant',
    'livelihood.fishing_gear':
      'moteur hors-bord, matériel de pêche, filet de pêche, équipement de pêche, pirogue, kit de pêche, engin de pêche',
    'livelihood.tools':
      'outil, outil agricole, houe, pelle, machette, brouette, arrosoir, hache, daba, outillage, râteau, charrue, pulvérisateur, outil aratoire',
    'livelihood.machinery':
      'tracteur, machine agricole, motoculteur, moulin, décortiqueuse, batteuse, matériel d’irrigation, égreneuse, machinerie agricole',
    'livelihood.sewing_machine': 'machine à coser, machine à coudre',
    'livelihood.cart': 'charrette, chariot, pousse-pousse',
    'livelihood.capital':
      'fonds de roulement, capital de départ, microcrédit, micro-crédit, fonds de démarrage, microfinance',
    'livelihood.kit':
      'ruche, kit agricole, kit de réinsertion, kit de démarrage, kit de semences, kit de réintégration, kit d’installation, kit d’élevage, kit professionnel',
    logistics:
      'logistique, appui logistique, cargaison, transport aérien, fret, soutien logistique, service logistique, assistance logistique, cargo',
    'logistics.truck': 'camion, convoi, convoi humanitaire, poids lourd, camion de vivres',
    'logistics.vehicle':
      'véhicule, voiture, bus, autobus, camionnette, pick-up, véhicule tout-terrain, minibus, 4x4, camion de pompiers, autopompe',
    'logistics.motorcycle': 'moto, motocyclette, vélo, bicyclette, tricycle',
    'logistics.boat': 'bateau, canot, embarcation, navire, barque',
    'logistics.helicopter': 'hélicoptère, avion, vol, vol humanitaire, avion-cargo, avion cargo, avion humanitaire',
    'logistics.airlift': 'pont aérien',
    'logistics.fuel': 'carburant, essence, gasoil, diesel, pétrole',
    'logistics.generator': 'générateur, groupe électrogène, panneau solaire, générateur électrique',
    'logistics.heavy_equipment': 'engin lourd, bulldozer, pelleteuse, engin de terrassement',
    'logistics.storage':
      'grenier, grenier à riz, banque céréalière, entrepôt, magasin de stockage, unité de stockage, stockage, silo, banque de céréales, hangar de stockage',
    'logistics.communications':
      'matériel de communication, radio, téléphone satellite, équipement de communication, matériel de télécommunication, poste radio',
    'logistics.rescue_equipment':
      'sac de sable, drone, tronçonneuse, matériel de sauvetage, gilet de sauvetage, équipement de secours, matériel de lutte contre les incendies',
    'logistics.office_equipment':
      'matériel de bureau, équipement de bureau, imprimante, fourniture de bureau, mobilier de bureau',
    'logistics.supplies':
      'matériel, équipement, fourniture, kit, produits, biens, article, lot, marchandise, aide en nature, don en nature, matériels et équipements, appui en nature, conteneur, colis, stock, appui matériel, trousse, approvisionnement',
    construction:
      'infrastructure, reconstruction, réhabilitation, construction, travaux, ouvrage, aménagement, rénovation',
    'construction.house': 'maisons, habitation, logement permanent, logement social, maison d’habitation',
    'construction.house_repair':
      'réparation de maisons, réparation de toits, réhabilitation de logements, reconstruction de maisons, réhabilitation d’abris',
    'construction.school': 'salle de classe, école neuve, bâtiment scolaire, bloc de classes',
    'construction.health_facility':
      'dispensaire, rénovation de postes de santé, centre de santé, poste de santé, maternité, bloc opératoire, case de santé, centre médical, centre de traitement',
    'construction.bridge': 'pont',
    'construction.road': 'route rurale, piste rurale, piste',
    'construction.well':
      "puits, forage, point d'eau, borne-fontaine, puits d'eau, borne fontaine, pompe à motricité humaine",
    'construction.water_network':
      "réseau d'eau, adduction d'eau, système d'eau, réseau d'adduction d'eau, système d'approvisionnement en eau, mini-réseau, système d'adduction d'eau potable, station de pompage, adduction d'eau potable, infrastructure hydraulique",
    'construction.power': 'électricité, système solaire, énergie solaire, électrification',
    'construction.materials':
      'matériaux de construction, matériau de construction, matériel de construction, ciment, tôle, bois, tôle ondulée, sac de ciment, brique, clou, planche, chevron',
    'construction.public_facility':
      'centre communautaire, bibliothèque, aire de jeux, salle communautaire, terrain de sport',
    service:
      "service de base, service social, service essentiel, services d'urgence, accompagnement, expertise, renforcement des capacités, préparation aux catastrophes, renforcement de capacités, services sociaux de base, encadrement, prise en charge",
    'service.medical_treatment':
      'traitement, traitement médical, consultation, consultation médicale, prise en charge gratuite, soins gratuits, soins prénatals, accouchement assisté, consultation prénatale, traitement gratuit',
    'service.surgery':
      'opération gratuite, chirurgie, opération chirurgicale, intervention chirurgicale, opération de la cataracte',
    'service.vaccination': 'vaccination, campagne de vaccination, immunisation, vaccination de routine',
    'service.psychosocial':
      'soutien psychosocial, appui psychosocial, assistance psychosociale, soutien psychologique, aide psychologique, prise en charge psychosociale, premiers secours psychologiques, santé mentale, accompagnement psychosocial, soutien moral',
    'service.nutrition':
      'prise en charge nutritionnelle, dépistage nutritionnel, traitement nutritionnel, service de nutrition, prise en charge de la malnutrition, dépistage de la malnutrition, traitement de la malnutrition',
    'service.training':
      'formation, formation professionnelle, atelier, session de formation, apprentissage, atelier de formation, stage, formation technique',
    'service.search_and_rescue':
      'recherche et sauvetage, équipe de secours, opération de secours, équipe de recherche et sauvetage, sauveteur, sauvetage, équipe de sauveteurs',
    'service.assessment':
      'évaluation des besoins, évaluation rapide, évaluation des dégâts, évaluation, mission d’évaluation',
    'service.information':
      "information, sensibilisation, campagne de sensibilisation, séance de sensibilisation, promotion de l'hygiène, causerie éducative, campagne d'information, éducation à l'hygiène, éducation aux risques, session de sensibilisation",
    'service.evacuation': 'évacuation, évacuation médicale, évacuation sanitaire',
    'service.repatriation':
      'rapatriement, retour volontaire, aide au retour, rapatriement volontaire, retour volontaire assisté, assistance au retour, réinstallation',
    'service.transport': 'transport, service de transport, aide au transport, assistance au transport',
    'service.volunteers':
      "ingénieur, infirmière, bénévole, volontaire, personnel médical, équipe médicale, médecin, personnel humanitaire, expert, équipe d'urgence, travailleur humanitaire, psychologue, équipe d'experts, spécialiste, pompier, secouriste, infirmier, relais communautaire, chirurgien, sage-femme, personnel soignant, équipe médicale d'urgence",
    'service.legal_aid':
      'aide juridique, assistance juridique, assistance judiciaire, conseil juridique, aide judiciaire',
    'service.protection':
      "protection, service de protection, protection de l'enfance, protection des enfants, assistance et protection, protection des civils",
    'service.education':
      "enseignement, alphabétisation, cours de rattrapage, soutien scolaire, cours d'alphabétisation, classe de rattrapage, éducation non formelle",
    'service.public_kitchen':
      'cuisine collective, soupe populaire, cuisine communautaire, cantine, cuisine mobile, restaurant populaire',
    'service.technical_assistance':
      'assistance technique, appui technique, coopération technique, soutien technique, conseil technique, aide technique',
    'service.debris_removal':
      'déblaiement, déminage, enlèvement des débris, déminage humanitaire, évacuation des décombres',
    'service.disinfection': 'désinfection, pulvérisation, fumigation',
  },
  aid: "aide, aides, aide humanitaire, aides humanitaires, assistance, assistance humanitaire, soutien, appui, don, dons, donation, donations, contribution, contributions, fonds, fonds humanitaires, financement, financements, financement humanitaire, ressources, ressources financières, aide d'urgence, assistance d'urgence, aide au développement, aide publique au développement, coopération, aide internationale, assistance vitale, aide vitale, aide humanitaire d'urgence, assistance humanitaire d'urgence, assistance multisectorielle, assistance multiforme, apport, apports, soutien humanitaire, appui humanitaire, aide de base, enveloppe, aide extérieure, aide alimentaire et nutritionnelle, secours humanitaires, paquet d'assistance",
  aidModifiers:
    "humanitaire, humanitaires, international, internationale, d'urgence, urgente, immédiate, vitale, supplémentaire, additionnelle, financier, financière, multisectorielle, multiforme, directe, essentielle, en nature, de base",
  units:
    'kilogramme, kilogrammes, kg, kgs, kilo, kilos, gramme, grammes, livre, livres, quintal, quintaux, tonne, tonnes, tonne métrique, tonnes métriques, mt, tm, t, litre, litres, gallon, gallons, mètre cube, mètres cubes, m3, paquet, paquets, carton, cartons, boîte, boîtes, sac, sacs, ballot, ballots, bouteille, bouteilles, unité, unités, pièce, pièces, paire, paires, dose, doses, comprimé, comprimés, flacon, flacons, rouleau, rouleaux, lot, lots, jeu, jeux, conteneur, conteneurs, camion, camions, palette, palettes, exemplaire, exemplaires, tête, têtes, bidon, bidons, ration, rations, kit, kits, baril, barils, caisse, caisses, colis, fût, fûts, sachet, sachets, cartouche, ampoule, ampoules, morceau, morceaux, barre, barres, botte, bottes, cargaison, cargaisons, feuille, feuilles',
  modifiers:
    "nouveau, nouvelle, nouveaux, nouvelles, essentiel, essentielle, essentiels, essentielles, médical, médicale, médicaux, médicales, urgent, urgente, urgents, urgentes, humanitaire, humanitaires, thermique, thermiques, familial, familiale, familiaux, familiales, personnel, personnelle, scolaire, scolaires, agricole, agricoles, solaire, solaires, portable, portables, mobile, mobiles, temporaire, temporaires, gratuit, gratuite, gratuits, gratuites, propre, propres, sec, secs, sèche, sèches, frais, fraîches, chaud, chauds, chirurgical, chirurgicale, chirurgicaux, plastique, plastiques, en plastique, imperméable, imperméables, d'urgence, de première nécessité, de base, vital, vitale, vitaux, vitales, psychosocial, psychosociale, de qualité, de protection, varié, variés, divers, diverses, productif, alimentaire, alimentaires, nutritionnel, nutritionnelle, nutritionnels, sanitaire, sanitaires, électrique, électriques, amélioré, améliorée, améliorés, améliorées, communautaire, communautaires, de cuisine, d'hygiène, de couchage, pédagogique, pédagogiques, éducatif, éducative, éducatifs, technique, techniques, sportif, sportifs, pour enfants, permanent, permanents, durable, durables, végétale, imprégnée, imprégnées, maraîchère, maraîchères, maraîchers, aratoires, non alimentaires, non alimentaire, complet, complets, complète, complètes, supplémentaire, supplémentaires, primaire, primaires, enrichie, enrichies, multisectorielle, thérapeutique, thérapeutiques, adéquat, adéquate, de secours, de construction, pharmaceutiques, de survie, en eau potable, et nutritionnelle",
  vagueQuantifiers:
    "plusieurs, quelques, divers, diverses, différents, différentes, de nombreux, de nombreuses, une série de, un ensemble de, un lot de, un important lot de, une grande quantité de, une cargaison de, une variété de, un stock de, du, de la, de l', des, d'autres",
  quantityLeads:
    'un total de, au total, quelque, autres, les premiers, les premières, supplémentaires, nouveaux, nouvelles',
  notThings:
    'an, ans, année, années, mois, semaine, semaines, jour, jours, heure, heures, minute, minutes, pour cent, pourcent, kilomètre, kilomètres, km, fois, degrés, pays, départements, département, provinces, province, communes, districts, états, communautés, localités, régions, région, mètre, mètres, hectares, ha, points, sièges, voix, buts, cas, décès, morts, mort, disparus, zones, secteurs, projets, millions, milliards, mille, milles, organisations, ong, partenaires, phases, villes, villages, sites, camps, km2, agences, article, articles de la loi, résolution, éditions, étapes, années de, heures de, axes, femmes et, kilomètres carrés, chefs-lieux, préfectures, territoires, prochains, prochaines, premiers, premières, derniers, dernières, suivants, suivantes, nouveaux, nouvelles, autres',
  unitJoiners: "de, d', du, des, de la, de l'",
} satisfies ItemWords;
