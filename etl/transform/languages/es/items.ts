/** What aid consists of, in Spanish words, by category code. Singular; the morphology makes the plurals of the head. */
import type { ItemWords } from '../pack.js';

export const items = {
  nouns: {
    food: 'queso, alimentos no perecederos, abarrotes, tubérculo, alimento, comida, víveres, ayuda alimentaria, asistencia alimentaria, producto alimenticio, producto alimentario, artículo alimenticio, insumo alimenticio, apoyo alimentario, alimentación, alimento básico, producto de primera necesidad, producto de la canasta básica, ayuda alimenticia, asistencia alimenticia, alimento no perecedero',
    'food.rice': 'arroz, saco de arroz, bolsa de arroz',
    'food.package':
      'paquete de alimentos, paquete de comida, paquete alimentario, paquete alimenticio, canasta de alimentos, canasta alimentaria, canasta básica, canasta familiar, cesta de alimentos, cesta básica, kit de alimentos, kit alimentario, kit alimenticio, ración alimentaria, ración de alimentos, ración alimenticia, ración de comida, ración, despensa, bolsa de alimentos, bolsa de comida, mercado, caja de alimentos, canasta, provisiones, ración seca',
    'food.cooking_oil': 'aceite, aceite de cocina, aceite vegetal, aceite comestible',
    'food.sugar': 'azúcar',
    'food.salt': 'sal',
    'food.flour': 'harina, harina de trigo, harina de maíz, harina fortificada',
    'food.wheat': 'trigo, cebada',
    'food.maize': 'maíz, sorgo, mijo, cereal, grano, granos básicos',
    'food.pulses': 'frijol, fríjol, frijoles, legumbre, lenteja, guisante, garbanzo, habichuela, poroto, menestra',
    'food.eggs': 'huevo',
    'food.instant_noodles': 'fideo, pasta, fideos instantáneos',
    'food.biscuits': 'galleta, galleta energética, galleta fortificada, galletas de alto contenido energético',
    'food.bread': 'pan',
    'food.milk': 'leche, leche en polvo, producto lácteo, lácteo',
    'food.infant_formula': 'leche infantil, fórmula infantil, alimento para bebés, papilla, leche maternizada',
    'food.nutrition':
      'alimento terapéutico, alimento terapéutico listo para usar, suplemento nutricional, suplemento alimenticio, complemento nutricional, alimento fortificado, suplemento, apoyo nutricional, asistencia nutricional, nutrición, alimento suplementario, alimento complementario, alimento nutritivo',
    'food.ready_to_eat':
      'comida preparada, alimento listo para consumir, alimentos preparados, comida lista para consumir',
    'food.meal':
      'desayuno escolar, comida caliente, plato de comida, almuerzo, desayuno, cena, alimentación escolar, merienda escolar, comida escolar, merienda, refrigerio, plato caliente, alimento caliente, almuerzo escolar',
    'food.canned': 'conserva, comida enlatada, alimento enlatado, enlatado, atún, lata de atún, sardina',
    'food.fish': 'pescado',
    'food.meat': 'carne',
    'food.fruit': 'fruta',
    'food.vegetables': 'verdura, hortaliza, papa, patata, cebolla, vegetal',
    'food.dates': 'dátil',
    'food.drinks': 'café, té, jugo, zumo, bebida',
    water: 'agua, abastecimiento de agua, suministro de agua, servicio de agua, acceso al agua',
    'water.drinking':
      'agua potable, agua embotellada, botella de agua, botellón de agua, agua para consumo humano, agua segura, agua purificada, agua mineral, litro de agua, garrafa de agua, galón de agua',
    'water.clean': 'agua limpia',
    'water.tank': 'tanque de agua, depósito de agua, tinaco, cisterna, tanque',
    'water.truck': 'camión cisterna, carro tanque, carrotanque, pipa de agua',
    'water.container': 'bidón, bidón de agua, recipiente de agua, recipiente para agua, jerrycan, contenedor de agua',
    'water.filter': 'filtro de agua, filtro, filtro purificador',
    'water.purification':
      'pastilla potabilizadora, tableta potabilizadora, tableta purificadora, pastilla purificadora, planta potabilizadora, potabilizadora, kit de purificación de agua, planta purificadora, tratamiento de agua, potabilización, tableta de cloro, planta de tratamiento de agua, pastilla de cloro',
    'water.pump': 'bomba de agua, motobomba, bomba',
    wash: 'saneamiento, higiene, agua y saneamiento, artículo de higiene, producto de higiene, artículo de aseo, útil de aseo, elemento de aseo, material de higiene, insumo de higiene, servicio de saneamiento, instalación sanitaria, producto de aseo, saneamiento e higiene, elemento de higiene, insumo de limpieza',
    'wash.hygiene_kit':
      'kit de higiene, kit de aseo, paquete de higiene, set de higiene, kit higiénico, kit de higiene personal, kit de higiene familiar, bolsa de aseo, equipo de higiene, kit de aseo personal, kit sanitario',
    'wash.soap': 'jabón',
    'wash.detergent': 'detergente',
    'wash.hand_sanitizer': 'gel desinfectante, gel antibacterial, alcohol en gel, gel hidroalcohólico, alcohol gel',
    'wash.disinfectant': 'desinfectante, cloro, lejía, hipoclorito',
    'wash.handwashing_station': 'estación de lavado de manos, lavamanos, punto de lavado de manos',
    'wash.latrine': 'letrina, baño, sanitario, ducha, inodoro, baño portátil, batería sanitaria',
    'wash.diapers': 'pañal',
    'wash.sanitary_pads': 'toalla sanitaria, toalla higiénica, compresa',
    'wash.toothbrush': 'cepillo de dientes, pasta de dientes, pasta dental, crema dental',
    'wash.bucket': 'cubo, balde, cubeta',
    'wash.cleaning_kit':
      'kit de limpieza, artículo de limpieza, producto de limpieza, material de limpieza, útil de limpieza',
    'wash.waste_bin': 'contenedor de basura, bote de basura',
    shelter:
      'alojamiento, refugio, albergue temporal, refugio temporal, material de refugio, alojamiento temporal, cobijo, albergue, materiales para refugio, alojamiento de emergencia, refugio de emergencia, techo',
    'shelter.tent': 'tienda de campaña, carpa, tienda, tienda familiar, carpa familiar, toldo',
    'shelter.tarpaulin':
      'lona, lona plástica, plástico, lona impermeable, toldo plástico, cubierta plástica, rollo de plástico, lámina plástica, lona de plástico',
    'shelter.kit': 'kit de refugio, kit de albergue, kit de alojamiento, kit de techo, kit de cobijo',
    'shelter.tool_kit': 'kit de herramientas, caja de herramientas, juego de herramientas',
    'shelter.temporary_house':
      'vivienda temporal, vivienda provisional, módulo temporal, casa prefabricada, vivienda prefabricada, vivienda de emergencia, módulo de vivienda',
    'shelter.rent':
      'alquiler, ayuda al alquiler, subsidio de alquiler, apoyo para alquiler, subsidio de arriendo, bono de alquiler, ayuda de arriendo',
    household:
      'enser, enseres domésticos, artículo no alimentario, artículo para el hogar, artículo doméstico, menaje, artículo de primera necesidad, enser básico, artículo básico, menaje de hogar, artículo del hogar, elemento de primera necesidad, bien no alimentario, elemento no alimentario, artículos no alimenticios, kit de menaje, kit no alimentario, electrodoméstico',
    'household.family_kit': 'kit familiar, paquete familiar, kit de familia',
    'household.kitchen_set':
      'juego de cocina, kit de cocina, utensilio de cocina, set de cocina, batería de cocina, olla, vajilla, equipo de cocina, útil de cocina',
    'household.blanket': 'manta, frazada, cobija, cobertor, colcha, manta térmica, frazada térmica',
    'household.mattress': 'colchón, colchoneta',
    'household.sleeping_mat': 'estera, esterilla, petate, sábana, juego de sábanas, ropa de cama, hamaca',
    'household.sleeping_bag': 'saco de dormir, bolsa de dormir',
    'household.pillow': 'almohada',
    'household.mosquito_net': 'mosquitero, toldillo, mosquitero impregnado, mosquitera',
    'household.solar_lamp': 'lámpara solar, linterna solar, lámpara, farol solar',
    'household.flashlight': 'linterna',
    'household.stove':
      'cocina, estufa, fogón, hornillo, calefactor, leña, cilindro de gas, cocina mejorada, estufa mejorada',
    'household.furniture': 'mueble, mesas, silla, cama, refrigerador, refrigeradora, nevera, camarote, litera, catre',
    'household.baby_kit': 'kit para bebés, kit de bebé, ajuar, kit infantil, canastilla, kit para recién nacidos, cuna',
    'household.dignity_kit': 'kit de dignidad, kit para mujeres, kit femenino',
    'household.relief_items':
      'artículo de socorro, artículo de ayuda, material de socorro, insumo, artículo de emergencia, bien de ayuda humanitaria, bien de ayuda, suministro de emergencia, suministro de socorro, artículo humanitario, kit de emergencia, kit humanitario, kit de ayuda, paquete de ayuda, paquete de emergencia, suministros humanitarios, bienes humanitarios, insumos humanitarios, suministros, ayuda material, artículo de ayuda humanitaria, material humanitario, kit de ayuda humanitaria, materiales de emergencia, kit de supervivencia, paquete humanitario, abastecimiento',
    clothing: 'ropa, vestimenta, vestuario, abrigo, artículo de vestir, vestido',
    'clothing.clothes': 'prenda de vestir, prenda, camisa, pantalón, muda de ropa, camiseta, ropa nueva, ropa interior',
    'clothing.used_clothes': 'ropa usada, ropa de segunda mano',
    'clothing.children': 'ropa infantil, ropa para niños, ropa de niño, ropa de bebé',
    'clothing.winter':
      'ropa de abrigo, ropa de invierno, chaqueta, abrigos, kit de abrigo, ropa térmica, poncho, chompa, kit de invierno, prenda de abrigo',
    'clothing.footwear': 'zapato, calzado, sandalia, par de zapatos, zapatilla',
    'clothing.uniform': 'uniforme, uniforme escolar',
    'clothing.raincoat': 'impermeable, bota, bota de goma, bota de caucho, capa de lluvia',
    health:
      'atención médica, atención sanitaria, asistencia médica, asistencia sanitaria, servicio de salud, servicio médico, ayuda médica, atención en salud, suministro médico, insumo médico, servicio sanitario, atención primaria, atención primaria de salud, salud reproductiva, salud materna, ayuda sanitaria, apoyo médico, atención de salud, asistencia humanitaria médica, salud sexual y reproductiva, cuidado médico',
    'health.ppe':
      'equipo de protección personal, equipo de protección individual, equipo de protección, equipo de bioseguridad, insumo de bioseguridad, traje de protección, kit de bioseguridad, traje protector, elemento de protección personal',
    'health.mask': 'mascarilla, tapabocas, cubrebocas, barbijo, mascarilla quirúrgica',
    'health.gloves': 'guante, guante quirúrgico',
    'health.gown': 'bata, bata de protección, bata quirúrgica',
    'health.face_shield': 'pantalla facial, careta, visera, protector facial, gafas de protección',
    'health.medical_equipment':
      'equipo médico, equipamiento médico, material médico, material sanitario, instrumental médico, equipo sanitario, equipo hospitalario, dispositivo médico, insumos quirúrgicos, equipo quirúrgico, incubadora, ecógrafo, camilla, equipo de rayos X, material quirúrgico, aparato médico, cadena de frío, equipamiento hospitalario, equipo de diagnóstico, monitor de signos vitales, kit quirúrgico',
    'health.ventilator': 'ventilador, respirador, ventilador mecánico, respirador mecánico, ventilador pulmonar',
    'health.oxygen':
      'oxígeno, cilindro de oxígeno, tanque de oxígeno, bombona de oxígeno, balón de oxígeno, planta de oxígeno',
    'health.oxygen_concentrator': 'concentrador de oxígeno',
    'health.hospital_bed': 'cama de hospital, cama hospitalaria, cama clínica',
    'health.medicine':
      'medicamento, medicina, fármaco, medicamento esencial, antibiótico, antirretroviral, insulina, suero, sales de rehidratación oral, antiparasitario, antimalárico, medicinas y suministros médicos, sal de rehidratación',
    'health.vitamins': 'vitamina, micronutriente',
    'health.vaccine': 'vacuna, dosis de vacuna, dosis de vacunas, vacuna contra el cólera, dosis',
    'health.syringe': 'jeringa, jeringuilla',
    'health.test_kit':
      'prueba diagnóstica, prueba rápida, kit de diagnóstico, prueba pcr, kit de pruebas, prueba de diagnóstico, reactivo, test rápido',
    'health.thermometer': 'termómetro',
    'health.first_aid_kit': 'botiquín, botiquín de primeros auxilios, kit de primeros auxilios',
    'health.health_kit':
      'kit de salud, kit médico, kit sanitario de emergencia, kit de parto, kit contra el cólera, kit de salud reproductiva, kit de medicamentos, kit de cólera',
    'health.ambulance': 'ambulancia',
    'health.field_hospital':
      'hospital de campaña, clínica móvil, unidad médica móvil, hospital móvil, brigada médica móvil, unidad móvil de salud, equipo médico móvil, clínica ambulante',
    'health.blood': 'sangre, bolsa de sangre, unidad de sangre',
    'health.wheelchair': 'silla de ruedas, muleta, andador, bastón',
    'health.assistive_device': 'prótesis, audífono, lente, anteojos, ayuda técnica, órtesis, gafas',
    'health.body_bag': 'ataúd, bolsa mortuoria, bolsa para cadáveres',
    cash: 'efectivo, ayuda económica, apoyo económico, asistencia económica, ayuda financiera, apoyo financiero, ayuda monetaria, asistencia monetaria, asistencia financiera, subsidio económico, ayuda en efectivo, asistencia en efectivo, asistencia en dinero, dinero, incentivo económico, estímulo económico',
    'cash.transfer':
      'cheque, recurso mensual, apoyo económico, transferencia en efectivo, transferencia monetaria, transferencia de efectivo, transferencia de dinero, bono, bono económico, tarjeta de débito, tarjeta prepago, subsidio, transferencia, bono de emergencia, tarjeta de alimentos, giro, apoyo monetario',
    'cash.voucher': 'vale, cupón, cupón de alimentos, vale de comida, vale de alimentos, tarjeta de compra, voucher',
    'cash.scholarship': 'matrícula, beca, beca de estudios, beca de estudio',
    'cash.for_work': 'dinero por trabajo, efectivo por trabajo, empleo temporal',
    'cash.donation':
      'donativo en dinero, donación económica, donación monetaria, donativo económico, donación en efectivo',
    'cash.grant':
      'subvención, fondo no reembolsable, crédito blando, préstamo concesional, cooperación no reembolsable, ayuda no reembolsable',
    'cash.zakat': 'zakat, limosna',
    education:
      'material educativo, material didáctico, apoyo educativo, servicio educativo, material pedagógico, acceso a la educación, insumo educativo, educación de calidad, educación en emergencias',
    'education.school_kit':
      'kit escolar, útil escolar, paquete escolar, material escolar, kit educativo, kit de estudio, set escolar, kit de útiles escolares, kit lúdico, kit recreativo, paquete de útiles escolares, escuela en una caja',
    'education.bag': 'mochila, mochila escolar, bolso escolar, morral',
    'education.books': 'libro, libro de texto, cuaderno, texto escolar',
    'education.stationery': 'lápiz, material de escritura, bolígrafo, papelería, lapicero',
    'education.laptop': 'computadora, ordenador, laptop, portátil, computador, equipo de cómputo, equipo informático',
    'education.tablet': 'tableta, tablet, teléfono inteligente',
    'education.furniture': 'mobiliario escolar, pupitre, mobiliario, banco escolar',
    'education.toys':
      'instrumento musical, juguete, balón, pelota, regalo, juego didáctico, kit de juegos, material deportivo, implemento deportivo',
    'education.learning_space':
      'aula temporal, espacio de aprendizaje, escuela temporal, espacio amigable, espacio seguro, aula móvil, aula provisional, espacio protector',
    livestock: 'ganado, animal, semoviente, especie menor, cabeza de ganado, animal de granja, animales vivos',
    'livestock.goat': 'cabra, chivo, caprino',
    'livestock.sheep': 'oveja, ovino, cordero, borrego',
    'livestock.cattle': 'vaca, bovino, novilla, ganado vacuno, ganado bovino, vaquilla, toro',
    'livestock.buffalo': 'búfalo',
    'livestock.poultry': 'pollo, gallina, ave de corral, ave, pato, gallina ponedora',
    'livestock.pig': 'cerdo, lechón, porcino, cerda',
    'livestock.feed':
      'pienso, forraje, alimento para animales, alimento para ganado, heno, alimento balanceado, concentrado, alimento para el ganado',
    'livestock.fish_fry': 'alevín, alevino',
    livelihood:
      'medios de vida, insumo agrícola, insumo agropecuario, apoyo productivo, proyecto productivo, insumo productivo, elemento agrícola, material agrícola, asistencia agrícola, actividad productiva, huerto, huerta, proyecto agrícola, insumo, ayuda agrícola, medio de vida, unidad productiva, emprendimiento, apoyo agrícola, proyecto agropecuario, dotación',
    'livelihood.seeds':
      'plantón, semilla, plántula, semilla mejorada, semilla certificada, planta, material vegetal, árbol frutal, semilla de maíz',
    'livelihood.fertilizer': 'fertilizante, abono, plaguicida, pesticida, agroquímico',
    'livelihood.fishing_gear':
      'motor fuera de borda, motor fueraborda, aparejo de pesca, red de pesca, equipo de pesca, material de pesca, arte de pesca, lancha pesquera, kit de pesca',
    'livelihood.tools':
      'herramienta, herramienta agrícola, azadón, pala, machete, carretilla, fumigadora, fumigador, guadaña, guadañadora, hacha, herramienta de trabajo, herramienta manual, bomba de fumigar, pico, rastrillo',
    'livelihood.machinery':
      'tractor, maquinaria agrícola, motocultor, equipo agrícola, maquinaria, banco de maquinaria, implemento agrícola, sistema de riego, trilladora, desgranadora, arado, motoazada, sistema de irrigación',
    'livelihood.sewing_machine': 'máquina de coser',
    'livelihood.cart': 'carrito, carro de venta',
    'livelihood.capital':
      'crédito blando, capital semilla, capital de trabajo, microcrédito, crédito productivo, fondo rotatorio, fondo semilla',
    'livelihood.kit':
      'colmena, kit agrícola, kit productivo, kit de medios de vida, kit de herramientas agrícolas, kit de semillas, paquete agrícola, kit de huerto, paquete productivo, kit de emprendimiento, paquete tecnológico',
    logistics:
      'logística, apoyo logístico, transporte aéreo, cargamento, carga, asistencia logística, equipo logístico, servicio logístico, cargamento humanitario, carga humanitaria',
    'logistics.truck': 'camión, camión de ayuda, convoy, caravana, camión de alimentos, convoy humanitario, tráiler',
    'logistics.vehicle':
      'vehículo, camioneta, autobús, carro bomba, camión de bomberos, motobomba contra incendios, todoterreno, bus',
    'logistics.motorcycle': 'motocicleta, moto, bicicleta',
    'logistics.boat': 'barco, lancha, bote, embarcación, buque, panga',
    'logistics.helicopter': 'helicóptero, avión, vuelo, vuelo humanitario, avión de carga, avión de ayuda, avioneta',
    'logistics.airlift': 'puente aéreo',
    'logistics.fuel': 'combustible, gasolina, diésel, diesel, gasóleo',
    'logistics.generator':
      'generador, generador eléctrico, panel solar, planta eléctrica, grupo electrógeno, motogenerador',
    'logistics.heavy_equipment': 'maquinaria pesada, retroexcavadora, excavadora, maquinaria amarilla',
    'logistics.storage': 'almacén, bodega, almacenamiento, unidad de almacenamiento, silo, almacén móvil',
    'logistics.communications':
      'equipo de comunicación, radio, teléfono satelital, equipo de telecomunicaciones, equipo de comunicaciones, antena',
    'logistics.rescue_equipment':
      'motosierra, saco de arena, dron, helibalde, equipo de rescate, chaleco salvavidas, equipo contra incendios, equipo de salvamento, equipo de bomberos',
    'logistics.office_equipment': 'equipo de oficina, impresora, equipamiento de oficina, mobiliario de oficina',
    'logistics.supplies':
      'equipos, equipamiento, material, kit, producto, bienes, artículo, mercancía, lote, paquete, ayuda en especie, especie, donación en especie, apoyo en especie, contenedor, tonelada de ayuda, elemento, implemento, insumos y equipos',
    construction:
      'infraestructura, reconstrucción, rehabilitación, construcción, obra, mejoramiento, obra de infraestructura, remodelación',
    'construction.house':
      'vivienda, casas, vivienda nueva, vivienda digna, solución habitacional, unidad habitacional, vivienda permanente, casa nueva, lote de terreno, terreno',
    'construction.house_repair':
      'reparación de viviendas, reparación de techos, mejoramiento de vivienda, mejoramiento de viviendas, reconstrucción de viviendas, rehabilitación de viviendas',
    'construction.school': 'aula, escuela nueva, salón de clases, aula escolar, edificio escolar',
    'construction.health_facility':
      'puesto de salud, centro de salud, sala de partos, quirófano, centro médico, unidad de salud',
    'construction.bridge': 'puente',
    'construction.road': 'carretera, camino rural, camino vecinal',
    'construction.well': 'pozo, pozo de agua, perforación, punto de agua, pozo perforado',
    'construction.water_network':
      'acueducto, sistema de agua, red de agua, sistema de agua potable, alcantarillado, infraestructura de agua, red de agua potable, sistema de abastecimiento de agua',
    'construction.power': 'electricidad, energía eléctrica, sistema solar, energía solar',
    'construction.materials':
      'material de construcción, cemento, lámina, lámina de zinc, lámina de zinc galvanizado, calamina, madera, plancha de zinc, teja, hoja de zinc, zinc, clavo, plancha de calamina, chapa, ladrillo',
    'construction.public_facility':
      'centro comunitario, biblioteca, parque infantil, cancha, casa comunal, salón comunal',
    service:
      'servicio básico, servicio social, servicio esencial, servicios de emergencia, acompañamiento, expertise, preparación ante desastres, orientación, fortalecimiento de capacidades, desarrollo de capacidades, servicios comunitarios',
    'service.medical_treatment':
      'tratamiento médico, consulta médica, tratamiento, consulta, atención materna, jornada médica, chequeo médico, brigada médica, jornada de salud, atención médica gratuita, cuidado prenatal, control prenatal, consulta odontológica',
    'service.surgery':
      'operación gratuita, operación de cataratas, cirugía, operación quirúrgica, intervención quirúrgica, cirugía de cataratas',
    'service.vaccination': 'vacunación, campaña de vacunación, inmunización, jornada de vacunación',
    'service.psychosocial':
      'apoyo psicosocial, atención psicosocial, asistencia psicosocial, apoyo psicológico, atención psicológica, ayuda psicológica, primeros auxilios psicológicos, salud mental, acompañamiento psicosocial, apoyo emocional, terapia',
    'service.nutrition':
      'atención nutricional, tratamiento nutricional, control nutricional, servicio de nutrición, tamizaje nutricional, evaluación nutricional',
    'service.training':
      'capacitación, formación, formación profesional, taller, curso, entrenamiento, curso de capacitación, taller de capacitación, formación técnica, adiestramiento, sesión de formación',
    'service.search_and_rescue':
      'búsqueda y rescate, equipo de búsqueda y rescate, equipo de búsqueda, rescatista, operación de rescate, brigada de rescate, tareas de rescate, rescate, salvamento',
    'service.assessment':
      'evaluación de daños, evaluación de necesidades, evaluación rápida, análisis de necesidades, evaluación de daños y necesidades, evaluación',
    'service.information':
      'información, sensibilización, campaña de sensibilización, charla, charla educativa, campaña informativa, educación sobre higiene, promoción de higiene, promoción de la higiene, jornada informativa',
    'service.evacuation': 'evacuación',
    'service.repatriation': 'repatriación, retorno voluntario, retorno asistido, ayuda al retorno, apoyo al retorno',
    'service.transport': 'transporte, servicio de transporte, apoyo de transporte',
    'service.volunteers':
      'médico voluntario, enfermera, ingeniero, paramédico, odontólogo, brigada dental, voluntario, personal médico, equipo médico de emergencia, brigadista, personal humanitario, experto, equipo de emergencia, equipo de respuesta, trabajador humanitario, psicólogo, equipo de expertos, especialista, bombero, socorrista, enfermero, misión médica',
    'service.legal_aid':
      'asistencia jurídica, asesoría jurídica, asistencia legal, asesoría legal, asesoramiento jurídico, orientación jurídica, apoyo legal',
    'service.protection':
      'protección, servicio de protección, protección infantil, protección de la infancia, asistencia y protección',
    'service.education':
      'enseñanza, alfabetización, clase de refuerzo, refuerzo escolar, clases, educación no formal, educación acelerada',
    'service.public_kitchen':
      'comedor popular, olla común, comedor comunitario, cocina comunitaria, cocina móvil, cocina de campaña, comedor infantil',
    'service.technical_assistance':
      'asistencia técnica, apoyo técnico, asesoría técnica, cooperación técnica, asesoramiento técnico, acompañamiento técnico',
    'service.debris_removal':
      'remoción de escombros, retirada de escombros, limpieza de escombros, desminado, recogida de escombros, desminado humanitario',
    'service.disinfection': 'fumigación, desinfección, nebulización',
  },
  aid: 'ayuda, ayudas, ayuda humanitaria, ayudas humanitarias, asistencia, asistencia humanitaria, apoyo, apoyos, apoyo humanitario, donación, donaciones, donativo, donativos, contribución, contribuciones, aporte, aportes, aportación, aportaciones, socorro, fondos, fondos humanitarios, financiación, financiamiento, recursos, recursos económicos, recursos financieros, ayuda de emergencia, asistencia de emergencia, ayuda al desarrollo, ayuda oficial al desarrollo, cooperación, ayuda internacional, asistencia vital, asistencia humanitaria de emergencia, ayuda humanitaria de emergencia, financiación humanitaria, auxilio, auxilios, colaboración, ayuda solidaria, ayuda básica, subvención, subvenciones, partida',
  aidModifiers:
    'humanitaria, humanitario, humanitarias, humanitarios, internacional, de emergencia, urgente, inmediata, básica, vital, adicional, integral, solidaria, financiera, financiero, económica, económico, en especie, esencial, oficial, directa',
  units:
    'kilogramo, kilogramos, kg, kgs, kilo, kilos, gramo, gramos, libra, libras, quintal, quintales, tonelada, toneladas, tonelada métrica, toneladas métricas, ton, tm, t, litro, litros, galón, galones, metro cúbico, metros cúbicos, m3, paquete, paquetes, caja, cajas, bolsa, bolsas, saco, sacos, fardo, fardos, costal, costales, botella, botellas, lata, latas, unidad, unidades, pieza, piezas, par, pares, dosis, tableta, tabletas, pastilla, pastillas, frasco, frascos, rollo, rollos, juego, juegos, set, sets, lote, lotes, contenedor, contenedores, camión, camiones, palé, palés, palet, palets, ejemplar, ejemplares, cabeza, cabezas, bidón, bidones, ración, raciones, kit, kits, barril, barriles, cargamento, cargamentos, vuelo, vuelos, avión, aviones, hectárea, hectáreas, arroba, arrobas, ampolla, ampollas, sobre, sobres, metros, yardas',
  modifiers:
    'nuevo, nueva, nuevos, nuevas, básico, básica, básicos, básicas, esencial, esenciales, médico, médica, médicos, médicas, urgente, urgentes, humanitario, humanitaria, humanitarios, humanitarias, térmico, térmica, térmicos, térmicas, familiar, familiares, personal, personales, escolar, escolares, agrícola, agrícolas, agropecuario, agropecuaria, agropecuarios, solar, solares, portátil, portátiles, móvil, móviles, temporal, temporales, gratuito, gratuita, gratuitos, gratuitas, limpio, limpia, limpios, limpias, seco, secos, secas, fresco, frescos, caliente, calientes, no perecedero, no perecederos, no perecedera, enlatado, enlatados, quirúrgico, quirúrgica, quirúrgicos, quirúrgicas, plástico, plástica, plásticos, plásticas, impermeable, impermeables, de emergencia, de primera necesidad, de abrigo, de uso personal, vital, vitales, psicosocial, psicosociales, de calidad, de protección, variado, variados, diverso, diversos, productivo, productiva, productivos, productivas, alimentario, alimentaria, alimenticio, alimenticia, alimenticios, nutricional, nutricionales, sanitario, sanitaria, sanitarios, sanitarias, eléctrico, eléctricos, eléctrica, mejorado, mejorada, mejoradas, mejorados, certificada, certificadas, industrial, industriales, comunitario, comunitaria, comunitarios, de cocina, de aseo, de higiene, de limpieza, de dormir, de trabajo, para el hogar, para niños, educativo, educativa, educativos, técnico, técnica, técnicos, deportivo, deportivos, infantil, infantiles, permanente, permanentes, digna, dignas, vegetal, inmediato, inmediata, de capacitación, de medicamentos, de ayuda humanitaria, de socorro, de ayuda, multiusos, completo, completa, completos',
  vagueQuantifiers:
    'varios, varias, algunos, algunas, diversos, diversas, diferentes, distintos, distintas, numerosos, numerosas, muchos, muchas, una serie de, una variedad de, gran cantidad de, una gran cantidad de, un lote de, un cargamento de, más',
  quantityLeads: 'un total de, total de, otros, otras, los primeros, las primeras, adicionales, nuevos, nuevas',
  notThings:
    'año, años, mes, meses, semana, semanas, día, días, hora, horas, minuto, minutos, por ciento, porciento, kilómetro, kilómetros, km, veces, vez, grados, país, países, departamentos, departamento, provincias, provincia, municipios, municipio, estados, comunidades, localidades, regiones, distritos, metro, metros, hectáreas, puntos, escaños, votos, goles, casos, muertes, muertos, muertas, fallecidos, fallecidas, desaparecidos, heridos, heridas, zonas, áreas, sectores, proyectos, millones, mil, millas, organizaciones, ong, socios, rondas, fases, ciudades, pueblos, horas de, años de, agencias, artículo, artículos de la ley, resolución, entidades, pasado, edición, etapas, kilómetros cuadrados, indemnizaciones, próximos, próximas, primeros, primeras, últimos, últimas, siguientes, nuevos, nuevas, otros, otras',
  unitJoiners: 'de, del',
} satisfies ItemWords;
