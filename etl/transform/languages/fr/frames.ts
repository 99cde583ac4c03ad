/** The acts of aid in French. Each frame carries a sentence that must give an event and one that must give none. */
import type { Frame, GateWords } from '../pack.js';

export const frames = [
  {
    root: 'don de',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    needsDonor: true,
    forms: {
      noun: 'don, dons, donation, contribution, aide, aide humanitaire, assistance humanitaire, subvention, financement, cargaison, appui financier, soutien financier, apport',
    },
    vetoes: 'compter, compte, comptent, demande, demandent',
    example: 'Un don du Japon de 300 tentes est arrivé au ministère de la Santé.',
    counterExample: 'L’aide du gardien a évité un autre but.',
  },
  {
    root: 'donner',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'er',
    vetoes:
      'lieu, coup, conférence, exemple, raison, tort, naissance, accord, signal, avis, rendez-vous, espoir, sens, voix, chance, parole, ordre, ton',
    example: 'La Turquie a donné 20 respirateurs au ministère de la Santé du Niger.',
    counterExample: 'L’entraîneur a donné sa chance à un jeune joueur.',
  },
  {
    root: 'faire don',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'gift',
    forms: {
      active:
        'fait don, a fait don, ont fait don, font don, faire don, fait un don, a fait un don, ont fait un don, font un don, a offert, offre, offrent, ont offert, offrira, offriront, offrir, fera don, a fait une donation, ont fait une donation, font donation, fait donation',
      either: 'offert, offerte, offerts, offertes',
    },
    vetoes:
      'contrat, spectacle, victoire, possibilité, opportunité, occasion, visibilité, démission, récompense, match, organes',
    example: 'La Fondation Aurore a fait don de 40 fauteuils roulants à l’Hôpital Central.',
    counterExample: 'Le chanteur offre un spectacle à ses admirateurs.',
  },
  {
    root: 'remettre',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 're',
    forms: {
      active:
        'remet, a procédé à la remise, ont procédé à la remise, procède à la remise, a cédé, rétrocède, a rétrocédé',
      either: 'remis, remise, remises',
      passive: 'a été remis, a été remise, ont été remis, ont été remises, sera remis, seront remis',
      noun: "remise de, remise d', remise du, remise des, la remise de, la remise d', la remise officielle de",
    },
    vetoes:
      'rapport, prix, médaille, trophée, démission, cause, question, lettre, clés, clefs, arme, armes, suspect, diplôme, diplômes, attestations, décoration, lettres de créance',
    example: 'L’OIM a remis 40 kits d’hygiène au ministère des Affaires sociales.',
    counterExample: 'Le ministre a remis son rapport annuel aux députés.',
  },
  {
    root: 'distribuer',
    act: 'give',
    kind: 'DISTRIBUTION',
    strength: 'neutral',
    paradigm: 'er',
    forms: {
      active:
        'a procédé à la distribution, ont procédé à la distribution, procède à la distribution, a lancé la distribution, a démarré la distribution',
      noun: "distribution de, distribution d', distributions de, distributions d', distribution du, distribution des, la distribution de, la distribution d'",
    },
    vetoes: 'dividendes, films, tracts, rôles',
    example: 'Caritas a distribué 800 colis alimentaires aux familles déplacées.',
    counterExample: 'La société distribue des films dans toute l’Europe.',
  },
  {
    root: 'livrer',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'er',
    forms: {
      noun: "livraison de, livraison d', livraisons de, livraisons d', livraison des, la livraison de, la livraison d'",
    },
    vetoes:
      'combat, combats, bataille, discours, verdict, pizzas, secret, secrets, avions de combat, armes, interview, commande, commandes',
    example: 'La Croix-Rouge a livré 30 tonnes de riz aux sinistrés.',
    counterExample: 'Le constructeur a livré ses commandes à la compagnie aérienne.',
  },
  {
    root: 'envoyer',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'er',
    forms: {
      active:
        'envoie, envoient, enverra, enverront, achemine, acheminent, acheminera, achemineront, acheminer, expédie, expédient, expédier, a fait parvenir, ont fait parvenir, dépêche, dépêchent, fait parvenir, acheminant',
      either:
        'acheminé, acheminée, acheminés, acheminées, expédié, expédiés, expédiée, expédiées, dépêché, dépêchée, dépêchés, transporté, transportés, transportées',
      passive: 'ont été acheminés, ont été acheminées, a été acheminé, a été acheminée, seront acheminés',
      noun: "envoi de, envoi d', acheminement de, acheminement d', l'envoi de, l'acheminement de, expédition de, arrivée de",
    },
    vetoes:
      'lettre, message, troupes, soldats, missile, missiles, condoléances, courriel, invitation, émissaire, signal, pétition',
    example: 'Le Japon a envoyé 200 filtres à eau aux Fidji.',
    counterExample: 'La banque a envoyé une lettre à ses actionnaires.',
  },
  {
    root: 'arriver',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    forms: {
      passive:
        'est arrivé, est arrivée, sont arrivés, sont arrivées, est entré, est entrée, sont entrés, sont entrées, a atterri, ont atterri, a débarqué, ont débarqué, est parvenu, sont parvenus, sont parvenues, arrivées, arrivés',
    },
    vetoes:
      'délégation, président, ministre, joueurs, accord, troupes, touristes, finale, équipe, passagers, migrants, pape, pouvoir, tête, terme',
    example: 'Huit tonnes de vivres de l’UNICEF sont arrivées à Goma pour les sinistrés.',
    counterExample: 'La délégation est arrivée au stade dans l’après-midi.',
  },
  {
    root: 'prêter',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'er',
    forms: { active: 'confie, confient', either: 'confié, confiée, confiés, confiées, partagé' },
    vetoes: 'voix, attention, serment, oreille, main forte, intentions, banque, taux, nom, joueur',
    example: 'Les pompiers de Gand ont prêté 12 pompes aux villages sinistrés.',
    counterExample: 'L’acteur a prêté sa voix au héros du film.',
  },
  {
    root: 'fournir',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ir',
    forms: {
      active: 'ravitaille, ravitailler, approvisionne, approvisionner, procure, procurer',
      either: 'ravitaillé, approvisionné, approvisionnés, procuré',
      noun: "fourniture de, fourniture d', la fourniture de, la fourniture d', provision de",
    },
    vetoes: 'preuve, preuves, explication, explications, composants, informations, effort, efforts, armes, détails',
    example: 'Le HCR a fourni 300 tentes familiales aux familles déplacées.',
    counterExample: 'L’usine fournit des composants aux constructeurs.',
  },
  {
    root: 'apporter',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'er',
    forms: {
      active:
        'prodigue, prodiguent, dispense, dispensent, assure la prise en charge, apportent une assistance, dispenser, prodiguer, vient en aide, viennent en aide, est venu en aide, venir en aide, viendra en aide, porte secours, portent secours, contribue, contribuent, contribuer',
      either: 'prodigué, prodigués, dispensé, dispensés, contribué',
      noun: "apport de, prestation de, octroi d'une assistance",
    },
    vetoes:
      'cohésion, stabilité, preuve, réponse, réponses, modification, modifications, précisions, victoire, croissance, témoignage, nuance, solution politique, eau au moulin, succès',
    example: 'L’UNICEF apporte un soutien psychosocial à 400 enfants déplacés.',
    counterExample: 'Le gouvernement a apporté des modifications au texte.',
  },
  {
    root: 'octroyer',
    act: 'give',
    kind: 'COMMITMENT',
    strength: 'neutral',
    paradigm: 'er',
    forms: {
      active:
        'octroie, octroient, octroiera, accorde, accordent, accordera, accorder, attribue, attribuent, attribuer, verse, versent, versera, verser, décaisse, décaisser',
      either:
        'accordé, accordée, accordés, accordées, attribué, attribuée, attribués, versé, versée, versés, décaissé, décaissés',
      noun: "octroi de, octroi d', l'octroi de, l'octroi d', versement de, versement d', décaissement de",
    },
    vetoes:
      'prix, médaille, asile, licence, permis, contrat, titre, liberté, amnistie, interview, nationalité, visa, importance, attention, salaires, salaire, responsabilité, grâce, confiance, dividende',
    example: 'La Banque mondiale a octroyé 50 millions de dollars d’aide d’urgence à Haïti.',
    counterExample: 'Le tribunal a accordé la liberté au suspect.',
  },
  {
    root: 'allouer',
    act: 'give',
    kind: 'COMMITMENT',
    strength: 'neutral',
    paradigm: 'er',
    forms: {
      active:
        'débloque, débloquent, débloquera, débloquer, débloqueront, mobilise, mobilisent, mobilisera, mobiliser, consacre, consacrent, consacrera, investit, investissent, investira, affecte la somme, réserve une enveloppe, met à disposition, mettent à disposition, a mis à disposition, ont mis à disposition, mettra à disposition, met à la disposition, a mis à la disposition, ont mis à la disposition, mettre à disposition',
      either:
        'débloqué, débloquée, débloqués, débloquées, consacré, consacrée, consacrés, investi, investis, mis à disposition, mises à disposition, mis à la disposition, mises à la disposition',
      noun: "allocation de, allocation d', déblocage de, déblocage d', mobilisation de, mise à disposition de, mise à disposition d'",
    },
    vetoes:
      'obligations, actions, transfert du joueur, situation, négociations, électeurs, joueur, foule, militants, otages',
    example: 'La Commission européenne a alloué 3 millions d’euros d’aide humanitaire aux victimes de la sécheresse.',
    counterExample: 'Le fonds a alloué davantage de capital aux obligations.',
  },
  {
    root: 'approuver',
    act: 'give',
    kind: 'COMMITMENT',
    strength: 'neutral',
    governs: true,
    paradigm: 'er',
    forms: {
      active:
        'a signé une convention de financement, ont signé une convention de financement, signe une convention de financement, a signé un accord de financement, ont signé un accord de financement, signent un accord de financement, a signé un accord de don, ont signé un accord de don',
      noun: "approbation de, approbation d', convention de financement, accord de financement",
    },
    vetoes: 'loi, réforme, budget, résolution, fusion, projet de loi, amendement, accord de paix, constitution',
    example: 'La Banque africaine de développement a approuvé 20 millions de dollars d’aide pour les sinistrés.',
    counterExample: 'Le Parlement a approuvé la réforme fiscale.',
  },
  {
    root: 'financer',
    act: 'help',
    kind: 'COMMITMENT',
    strength: 'weak',
    paradigm: 'er',
    forms: { active: 'cofinance, subventionne, parraine' },
    vetoes: 'terrorisme, campagne électorale, acquisition, rachat',
    example: 'La Suède finance des abris d’urgence pour 4 000 familles déplacées.',
    counterExample: 'La banque a financé le rachat de son rival.',
  },
  {
    root: 'promettre',
    act: 'give',
    kind: 'PLEDGE',
    strength: 'neutral',
    governs: true,
    paradigm: 're',
    forms: {
      active:
        "promet, s'engage à, s'engagent à, s'est engagé à, s'est engagée à, se sont engagés à, s'engage, s'est engagée, s'engagera à, s'est engagé, annonce, annoncent, annoncer, annonce un, annonce une, annonce le, annonce l', annonce la, a décidé d'allouer, a décidé d'octroyer, a décidé de débloquer",
      either: 'promis, promise, annoncé, annoncée, annoncés, annoncées',
      noun: "promesse de, promesse d', engagement de, annonce de, annonce d', promesses de",
    },
    vetoes: 'démission, candidature, réformes, impôts, licenciements, fusion, bénéfice, cessez-le-feu, retraite',
    example: 'L’Allemagne a promis 10 millions d’euros d’aide aux victimes du séisme.',
    counterExample: 'Le candidat a promis de baisser les impôts des entreprises.',
  },
  {
    root: 'recevoir',
    act: 'receive',
    kind: 'DELIVERY',
    strength: 'neutral',
    forms: {
      active:
        "reçoit, reçoivent, recevra, recevront, recevoir, recevant, a reçu, ont reçu, avait reçu, avaient reçu, reçu, obtient, obtiennent, a obtenu, ont obtenu, a bénéficié de, ont bénéficié de, bénéficie de, bénéficient de, a bénéficié d', ont bénéficié d', bénéficie d', bénéficient d', bénéficiera de, bénéficieront de, bénéficiera d', bénéficieront d', a bénéficié du, ont bénéficié du, bénéficie du, bénéficient du, réceptionne, a réceptionné, ont réceptionné, a eu accès à, ont eu accès à, bénéficient, bénéficieront, bénéficiant de, bénéficiant d'",
      passive: 'ont été reçus, a été reçu',
      noun: 'réception de',
    },
    vetoes:
      'prix, médaille, carton, critiques, salaire, pension, peine, lettre, visite, menaces, appels, délégation, audience, formation militaire, informations',
    example: 'L’hôpital de Zinder a reçu 12 respirateurs de l’Ambassade de Turquie.',
    counterExample: 'Le milieu de terrain a reçu un carton rouge.',
  },
  {
    root: 'collecter',
    act: 'receive',
    kind: 'DELIVERY',
    strength: 'weak',
    paradigm: 'er',
    forms: { either: 'récolté, récoltés, récoltée, réuni la somme, rassemblé, rassemblés' },
    vetoes: 'impôts, taxes, données, preuves, signatures, échantillons, déchets, fisc, voix, obligations',
    example: 'La Croix-Rouge a collecté 40 000 euros d’aide de donateurs internationaux pour les sinistrés.',
    counterExample: 'Le fisc a collecté 40 millions d’impôts.',
  },
  {
    root: 'servir',
    act: 'give',
    kind: 'DISTRIBUTION',
    strength: 'weak',
    forms: {
      active: 'sert, servent, servir, servira, nourrit, nourrissent, nourrir, cuisine, cuisinent',
      either: 'servi, servis, nourri, nourris, cuisiné',
    },
    vetoes: 'clients, restaurant, exemple, base, prétexte, invités, touristes, cause, intérêts',
    example: 'La Paroisse Saint-Joseph a servi 300 repas chauds aux réfugiés.',
    counterExample: 'Le restaurant a servi 300 repas à ses clients.',
  },
  {
    root: 'acheter',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'weak',
    paradigm: 'er',
    forms: {
      active: 'paie, paient, paye, payent, payer, couvre, couvrent, achète, achètent',
      either: 'payé, payés, payée, couvert, couverts, subventionné, subventionnés',
    },
    vetoes:
      'actions, attaquant, joueur, obligations, participation, entreprise, pétrole, armes, clients, maison, billets, rival, voix',
    example: 'Le Rotary Club de Lomé a acheté 40 fauteuils roulants pour des enfants vulnérables.',
    counterExample: 'Le club a acheté un attaquant pour la saison.',
  },
  {
    root: 'saluer',
    act: 'receive',
    kind: 'DELIVERY',
    strength: 'weak',
    forms: {
      active:
        'salue la contribution, a salué la contribution, se félicite de la contribution, s’est félicité de la contribution, se réjouit de la contribution, accueille avec satisfaction la contribution, se félicite du don, salue le don',
    },
    example: 'Le PAM salue la contribution du Japon de 2 millions de dollars pour les réfugiés.',
    counterExample: 'L’entraîneur a salué la contribution de son attaquant.',
  },
  {
    root: 'soutenir',
    act: 'help',
    kind: 'DELIVERY',
    strength: 'weak',
    forms: {
      active:
        'soutient, soutiennent, soutenir, soutiendra, soutiendront, soutenant, a soutenu, ont soutenu, appuie, appuient, appuiera, appuyer, a appuyé, ont appuyé, aider, aident, aidera, aideront, a aidé, ont aidé, aide à, secourt, secourir, épaule, appuyant, aidant',
      either: 'soutenu, soutenue, soutenus, soutenues, appuyés, appuyées, aidés, aidées',
    },
    vetoes: 'candidat, candidature, motion, coup, rebelles, prix, résolution, équipe nationale, monnaie, thèse',
    example: 'Le PAM soutient 4 000 réfugiés avec des rations alimentaires.',
    counterExample: 'Les électeurs ont soutenu le candidat aux élections.',
  },
  {
    root: 'doter',
    act: 'help',
    kind: 'DISTRIBUTION',
    strength: 'neutral',
    paradigm: 'er',
    forms: {
      active: 'équipe, équipent, équiper, équipera, munit, munir, pourvoit, gratifie',
      either:
        'équipé, équipée, équipés, équipées, muni, munie, munis, munies, pourvu, pourvus, pourvues, gratifié, gratifiés, bénéficiaires de',
    },
    vetoes: 'constitution, statut, budget, stade, moteur, voiture, avion, armée, système, loi, logiciel, capteurs',
    example: 'La Fondation Aurore a doté 300 écoliers de cartables et de cahiers.',
    counterExample: 'Le constructeur a équipé sa voiture d’un moteur hybride.',
  },
  {
    root: 'assister',
    act: 'serve',
    kind: 'DISTRIBUTION',
    strength: 'weak',
    paradigm: 'er',
    forms: {
      active:
        'atteint, atteignent, a atteint, ont atteint, atteindra, touche, a touché, prend en charge, prennent en charge, a pris en charge, ont pris en charge, vient au secours',
      either: 'atteint, pris en charge, prises en charge, secouru, secourus, secourues',
    },
    vetoes: 'match, réunion, cérémonie, inauguration, sommet, enquête, mariage, cours, record, objectif, accord',
    example: 'La Croix-Rouge a assisté 300 familles déplacées avec des vivres.',
    counterExample: 'Le président a assisté à l’inauguration du sommet.',
  },
  {
    root: 'soigner',
    act: 'serve',
    kind: 'SERVICE',
    strength: 'weak',
    paradigm: 'er',
    forms: {
      active:
        'accueille, accueillent, héberge, hébergent, loge, opère, opèrent, enseigne, sensibilise, sensibilisent, alphabétise, traite, traitent, forme, forment, formera, formeront, formé, vaccine, vaccinent, vaccinera, vacciner, évacue, former, traiter, évacuer',
      either:
        'accueilli, accueillis, accueillies, hébergé, hébergée, logés, opéré, opérée, examiné, examinés, traités, traitées, formés, formées, vaccinés, vaccinées, vacciné, évacués, évacuées, dépisté, dépistés, opérés, hébergés, relogés, sensibilisés',
    },
    vetoes: 'troupes, joueurs, soldats, policiers, gouvernement, question, image, dossier, militaires, coalition',
    example: 'Médecins Sans Frontières a soigné 900 patients atteints de choléra à Port-au-Prince.',
    counterExample: 'Le club a formé ses joueurs en Espagne.',
  },
  {
    root: 'construire',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'weak',
    forms: {
      active:
        'construit, construisent, construira, construire, a construit, ont construit, installe, installent, installera, installer, réhabilite, réhabilitent, réhabiliter, reconstruit, reconstruire, répare, réparer, aménage, aménager, a inauguré, érige, fore, a foré, met en place, mettent en place, a mis en place, ont mis en place',
      either:
        'creusé, creusés, creusée, restauré, restaurés, rénové, rénovés, rénovée, installé, installée, installés, installées, réhabilité, réhabilitée, réhabilités, réhabilitées, construits, construite, construites, reconstruits, réparé, réparés, aménagé, aménagés, aménagées, foré, forés, érigés, mis en place, mise en place',
    },
    vetoes: 'usine, mine, stade, casino, hôtel, mur, relations, base militaire, immeubles, gouvernement, appartements',
    example: 'Oxfam a construit 30 latrines pour les familles déplacées de Goma.',
    counterExample: 'Le promoteur a construit des appartements de luxe au centre-ville.',
  },
  {
    root: 'déployer',
    act: 'give',
    kind: 'SERVICE',
    strength: 'weak',
    paradigm: 'er',
    forms: { active: 'déploie, déploient, déploiera' },
    vetoes:
      'troupes, soldats, missile, missiles, policiers, militaires, frégate, gendarmes, casques bleus, observateurs',
    example: 'L’Allemagne a déployé 40 secouristes pour aider les victimes du séisme.',
    counterExample: 'L’armée a déployé des troupes à la frontière.',
  },
  {
    root: 'organiser',
    isLight: true,
    act: 'give',
    kind: 'SERVICE',
    strength: 'weak',
    paradigm: 'er',
    forms: {
      active:
        'mène, mènent, a mené, ont mené, mener, réalise, réalisent, réaliser, met en œuvre, mettent en œuvre, a mis en œuvre, ont mis en œuvre, lance une campagne, a lancé une campagne, effectue, effectuent, effectuer',
      either: 'mené, menée, menées, réalisé, réalisée, réalisées, effectué, effectuée, effectuées',
    },
    vetoes:
      'élections, élection, attaque, attaques, enquête, réunion, vote, manœuvres, sommet, grève, raid, perquisition, scrutin, tournoi, visite, frappes, conférence',
    example: 'La Croix-Rouge a mené une évaluation rapide des besoins pour les sinistrés.',
    counterExample: 'La police a mené une perquisition chez le suspect.',
  },
  {
    root: 'accord',
    act: 'agree',
    kind: 'PARTNERSHIP',
    strength: 'weak',
    forms: {
      active:
        "signe un accord, signent un accord, a signé un accord, ont signé un accord, a signé une convention, ont signé une convention, signent une convention, signe une convention, a signé un protocole d'accord, ont signé un protocole d'accord, signent un protocole d'accord, a signé un mémorandum d'entente, ont signé un mémorandum d'entente, ont conclu un partenariat, a conclu un partenariat, ont lancé un partenariat, a signé un partenariat, ont signé un partenariat, a signé un accord de partenariat, ont signé un accord de partenariat, a signé un accord de coopération",
      noun: "signature d'un accord de partenariat, signature d'une convention, protocole d'accord",
    },
    example: 'L’UNICEF a signé un accord avec le ministère de l’Éducation pour aider les enfants déplacés.',
    counterExample: 'La compagnie aérienne a signé un accord avec un constructeur.',
  },
  {
    root: 'partenariat',
    act: 'agree',
    kind: 'PARTNERSHIP',
    strength: 'weak',
    needsDonor: true,
    forms: {
      active:
        "travaille avec, travaillent avec, collabore avec, collaborent avec, a collaboré avec, coopère avec, coopèrent avec, s'associe à, s'associe avec, s'est associé à, s'est associée à, s'associent, travaille en partenariat avec, travaillent en partenariat avec",
      noun: 'partenariat avec, partenariat entre, collaboration avec, collaboration entre, coopération avec, coopération entre, partenariat de',
    },
    example: 'L’OIM travaille en partenariat avec le ministère de la Santé pour les sinistrés.',
    counterExample: 'La compagnie aérienne a annoncé un partenariat avec un constructeur.',
  },
  {
    root: 'appel',
    act: 'ask',
    kind: 'APPEAL',
    strength: 'weak',
    forms: {
      active:
        "lance un appel, lancent un appel, a lancé un appel, ont lancé un appel, lança un appel, lança officiellement un appel, lancer un appel, lancé un appel, sollicite, sollicitent, a sollicité, demande, demandent, a demandé, ont demandé, a fait appel, a lancé un appel de fonds, lance un appel de fonds, lance un appel d'urgence, a lancé un appel d'urgence, en appelle à, réclame, a lancé un appel humanitaire",
      noun: "appel de fonds, appel d'urgence, appel humanitaire",
    },
    vetoes:
      'élections, démission, cessez-le-feu, enquête, boycott, réformes, calme, dialogue, paix, pardon, justice, asile, grève, retrait, candidats, candidatures',
    example: 'Le HCR demande 40 millions de dollars pour aider les réfugiés burundais.',
    counterExample: 'L’opposition demande des élections anticipées.',
  },
  {
    root: 'comprendre',
    act: 'contain',
    kind: 'DELIVERY',
    strength: 'weak',
    forms: {
      active:
        "comprend, comprennent, comprenait, comprenaient, comporte, comportent, comportait, contient, contiennent, contenait, inclut, incluent, se compose de, se composent de, se compose d', est composé de, est composée de, est composé d', sont composés de, est constitué de, est constituée de, est constitué d', est constituée d', consiste en, consistent en, il s'agit de, il s'agit d', est composée d'",
    },
    example:
      'Le Koweït a envoyé 40 tonnes d’aide humanitaire en Jordanie. L’aide comprend des couvertures et des tentes.',
    counterExample: 'L’album comprend deux nouvelles chansons.',
  },
] satisfies readonly Frame[];

export const gate = {
  aid: "incendie, incendies, glissement de terrain, éruption, vague de froid, gratuit, gratuite, gratuits, gratuitement, bénévole, orphelins, orphelinat, bourses, fournitures scolaires, kits scolaires, banque alimentaire, rescapés, démunis, nécessiteux, solidaire, kits d'abri, cantine, subvention, subventions, forage, forages, postes de santé, centre de santé, évaluation rapide, évaluation des besoins, évaluation des dégâts, aide, aides, secours, humanitaire, humanitaires, don, dons, donation, donateur, donateurs, bailleurs, réfugiés, réfugiées, déplacés, déplacées, déplacé, sinistrés, sinistrées, sinistré, séisme, tremblement de terre, inondation, inondations, sécheresse, ouragan, cyclone, tempête, typhon, famine, crise, urgence, urgences, victimes, assistance, vivres, alimentaire, alimentaires, abri, abris, hygiène, couvertures, croix-rouge, croissant-rouge, hcr, unicef, pam, oim, ong, caritas, bénévoles, vulnérables, vulnérable, vulnérabilité, affectées, affectés, touchées, touchés, catastrophe, catastrophes, conflit, tentes, assainissement, choléra, malnutrition, nutrition, camp, camps, sécurité alimentaire, bénéficiaires, solidarité, réhabilitation, reconstruction, migrants, retournés, rapatriés, ménages, familles, communautés, eau potable, populations, rougeole, médicaments, soins, résilience, paludisme, moustiquaires, épidémie, ebola, appui, personnes démunies, faim, besoins",
  topics: {
    finance:
      "actions, bourse de, bénéfice net, dividende, dividendes, trimestre, chiffre d'affaires, investisseurs, obligations, fusion, acquisition, actionnaires, taux d'intérêt, taux directeur, indice boursier, titres, barils, exportations, tarifs, appel d'offres, créanciers, dette publique, ventes, cotation",
    sport:
      'but, buts, entraîneur, joueurs, joueur, match, ligue, club, arbitre, coupe, saison, attaquant, milieu de terrain, tournoi, championnat, médaille, olympique, champion, stade, footballeur, sélection nationale',
    politics:
      'élections, élection, vote, candidat, candidate, campagne électorale, sénat, coalition, scrutin, opposition, sondage, urnes, électoral, législatives, députés, réforme fiscale, présidentielle',
    crime:
      'suspect, suspects, meurtre, tribunal, procès, procureur, prison, condamné, vol à main armée, fraude, corruption, inculpé, accusé, narcotrafic, délit, homicide, arrêté, arrestation',
    statutory:
      'assurance, pension, pensions, retraite, indemnisation, indemnités, prime d’assurance, salaires, salaire, sécurité sociale, cotisations, impôt, réparations judiciaires',
    hoax: 'canular, fausse nouvelle, désinformation, infox, arnaque, intox, rumeur',
    military:
      'mitrailleuse, mitrailleuses, véhicules blindés, blindés, état-major, base militaire, groupes rebelles, ministre des armées, ministère des armées, drones de surveillance, instructeurs militaires, armée de terre, contre-insurrection, troupes, missile, missiles, armes, armement, soldats, bombardement, avions de combat, munitions, casques bleus, maintien de la paix, conseil de sécurité, force conjointe, forces armées, opération militaire, terroristes, terrorisme, résolution, sanctions, désarmement, aide militaire, militaires, processus de paix, paix et la sécurité, accord de paix',
  },
  vetoes:
    'véhicules blindés, blindés, mitrailleuses, informations, rapport, rapports, lettre, lettres, prix, trophée, médaille, dividende, actions, contrat, discours, preuve, preuves, témoignage, suspect, suspects, prisonniers, troupes, armes, armement, munitions, missiles, vote, voix, opportunité, occasion, entretien, déclaration, détails, licence, permis, pot-de-vin, rançon, mandat, verdict, concert, spectacle, billets, rabais, excuses, opinion, avis, avertissement, données, chiffres, exemples, plateforme, forum, cadre, sanctions, condoléances, remerciements, message, recommandations, cessez-le-feu, pourparlers, aide militaire, assistance militaire, équipement militaire, matériel militaire, législation, clés, clefs, titre, titres, certificat, certificats, diplôme, diplômes, attestation, attestations, reconnaissance, indemnisation, pétition, proposition, document, documents, mémoire, candidature, poste de directeur, pouvoir, présidence, sa chance, but, réponse politique, démission, lettres de créance, otages, feuille de route',
} satisfies GateWords;
