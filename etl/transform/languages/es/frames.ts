/** The acts of aid in Spanish. Each frame carries a sentence that must give an event and one that must give none. */
import type { Frame, GateWords } from '../pack.js';

export const frames = [
  {
    root: 'donación de',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    needsDonor: true,
    forms: {
      noun: 'donación, donaciones, donativo, donativos, contribución, aporte, aportación, ayuda, ayuda humanitaria, asistencia humanitaria, subvención, apoyo financiero, financiamiento, financiación, cargamento',
    },
    vetoes: 'contó, cuenta, contaron, cuentan, contar, pidió, pide',
    example: 'Un donativo de Japón de 300 carpas llegó al Ministerio de Salud.',
    counterExample: 'La ayuda del defensa central evitó otro gol.',
  },
  {
    root: 'donar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'gift',
    paradigm: 'ar',
    forms: {
      active: 'hizo una donación, hicieron una donación, realizó una donación, hizo un donativo, realizó la donación',
      passive: 'se realizó la donación',
    },
    vetoes: 'campaña, candidato, órganos, partido, ovarios, esperma',
    example: 'La Fundación Aurora donó 40 sillas de ruedas al Hospital Central.',
    counterExample: 'El empresario donó dinero a la campaña de un candidato.',
  },
  {
    root: 'entregar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ar',
    forms: {
      active:
        'hizo entrega, hicieron entrega, hace entrega, hacen entrega, hacer entrega, haciendo entrega, hará entrega, realizó la entrega, realizaron la entrega, realizó entrega, realiza la entrega, encabezó la entrega, efectuó la entrega, llevó a cabo la entrega, llevaron a cabo la entrega, completó la entrega, inició la entrega, inicia la entrega, lideró la entrega, ha hecho entrega, han hecho entrega, facilitó la entrega',
      passive:
        'se hizo entrega, se hace entrega, se hicieron entrega, se realizó la entrega, se llevó a cabo la entrega, se efectuó la entrega',
      noun: 'entrega de, entregas de, entrega del, jornada de entrega de, la entrega de',
    },
    vetoes:
      'información, armas, llave, llaves, premio, premios, medalla, cédula, cédulas, libretas, indemnizaciones, indemnización, títulos, balón, credenciales',
    example: 'La OIM entregó 40 kits de higiene al Ministerio de Desarrollo Social.',
    counterExample: 'El ministro entregó el informe anual a los diputados.',
  },
  {
    root: 'distribuir',
    act: 'give',
    kind: 'DISTRIBUTION',
    strength: 'neutral',
    paradigm: 'uir',
    forms: {
      active: 'realizó la distribución, inició la distribución, inicia la distribución, llevó a cabo la distribución',
      noun: 'distribución de, distribuciones de, distribución del, la distribución de',
      passive: 'se les distribuyó, se les distribuyeron',
    },
    vetoes: 'dividendos, películas, panfletos, ganancias',
    example: 'Cáritas distribuyó 800 paquetes de alimentos entre familias desplazadas.',
    counterExample: 'La productora distribuye películas en toda Europa.',
  },
  {
    root: 'repartir',
    act: 'give',
    kind: 'DISTRIBUTION',
    strength: 'neutral',
    paradigm: 'ir',
    forms: { noun: 'reparto de, repartición de, el reparto de' },
    vetoes: 'dividendos, cargos, puntos, ganancias',
    example: 'Los bomberos repartieron 300 botellas de agua a los damnificados.',
    counterExample: 'Los dos equipos se repartieron los puntos en el clásico.',
  },
  {
    root: 'enviar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ar',
    forms: {
      active:
        'despachó, despacha, despacharon, ha despachado, hizo llegar, hicieron llegar, hace llegar, remitió, remitieron',
      either: 'despachado, despachada, despachados, despachadas, remitido, remitidos',
      passive: 'se hizo llegar, se despacharon',
      noun: 'envío de, envíos de, el envío de, llegada de',
    },
    vetoes: 'carta, mensaje, tropas, soldados, misiles, condolencias, correo, saludo, invitación',
    example: 'Japón envió 200 filtros de agua a Fiyi.',
    counterExample: 'El banco envió una carta a sus accionistas.',
  },
  {
    root: 'trasladar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'weak',
    paradigm: 'ar',
    forms: {
      active: 'transportó, transporta, transportaron, transportan',
      either: 'transportado, transportados, transportadas',
    },
    vetoes: 'detenido, detenidos, sede, partido, mensaje, cuerpo, cuerpos, heridos',
    example: 'La Fuerza Aérea Colombiana trasladó 12 toneladas de alimentos para las familias damnificadas.',
    counterExample: 'La empresa trasladó su sede a otra ciudad.',
  },
  {
    root: 'llevar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ar',
    vetoes:
      'cabo, justicia, juicio, elecciones, título, copa, victoria, años, meses, días, semanas, nombre, vida, control, cuenta, prisión, cárcel, tribunal, hospital',
    example: 'La Cooperativa Sol llevó 12 toneladas de arroz a los damnificados.',
    counterExample: 'El equipo llevó la copa a su ciudad.',
  },
  {
    root: 'dar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    forms: {
      active: 'dio, dieron, da, dan, dará, darán, ha dado, han dado, dando, dimos, dar',
      either: 'dado, dados, dada, dadas',
    },
    vetoes:
      'cuenta, lugar, inicio, conocer, paso, prioridad, razón, muerte, golpe, gracias, muestra, positivo, clases, fin, respuesta, seguimiento, terminado, vuelta, parte, cara, fe, luz, tiempo, entrevista, oportunidad, ejemplo, miedo, importancia, sentido, marcha, cumplimiento, punto, resultado, resultados, bienvenida, declaraciones, pie',
    example: 'La Fundación Sol dio 300 mantas a los damnificados.',
    counterExample: 'El árbitro dio por terminado el partido.',
  },
  {
    root: 'regalar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ar',
    forms: {
      active:
        'obsequió, obsequia, obsequiaron, cedió, cede, cedieron, ha cedido, compartió, compartieron, surtió, surtieron',
      either: 'obsequiado, obsequiados, cedido, cedidos, cedida',
    },
    vetoes: 'gol, balón, puntos, partido, penal, sonrisa, pelota, terreno, derechos, soberanía',
    example: 'El Club Rotario de Lima regaló 40 sillas de ruedas a los ancianos.',
    counterExample: 'El portero regaló un gol al rival.',
  },
  {
    root: 'llegar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    forms: {
      passive:
        'llegó, llegaron, ha llegado, han llegado, arribó, arribaron, desembarcó, desembarcaron, aterrizó, aterrizaron, ingresaron, entraron',
    },
    vetoes:
      'delegación, presidente, presidenta, ministro, jugadores, acuerdo, conclusión, tropas, turistas, final, semifinal, equipo, mundial, pasajeros, migrantes, papa, meta, poder, caso',
    example: 'Ocho toneladas de ayuda humanitaria de Japón llegaron a Puerto Viejo para los damnificados.',
    counterExample: 'La delegación llegó al estadio por la tarde.',
  },
  {
    root: 'proporcionar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ar',
    forms: {
      active: 'provee, proveyó, proveen, proveerá, ha provisto, proveer, ha proporcionado, proporcionamos',
      either: 'provisto, provistos, provista',
      noun: 'provisión de, prestación de',
    },
    example: 'ACNUR proporcionó 300 tiendas familiares a las familias desplazadas.',
    counterExample: 'El informe proporciona detalles sobre la fusión de los bancos.',
  },
  {
    root: 'suministrar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ar',
    forms: {
      active: 'abasteció, abastece, abastecieron',
      noun: 'suministro de, el suministro de',
    },
    vetoes: 'piezas, componentes, armas',
    example: 'Médicos Sin Fronteras suministró 2.000 kits médicos a los hospitales.',
    counterExample: 'La planta suministra piezas a fabricantes de autos.',
  },
  {
    root: 'brindar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ar',
    forms: {
      active:
        'prestó, prestan, presta, prestaron, ha prestado, ofrece, ofrecen, ofreció, ofrecieron, ofrecerá, ofrecerán, facilita, facilitó, facilitaron, facilitan, ofreciendo, prestando, ofrecer, prestar, facilitar',
      either: 'prestada, prestado, ofrecida, ofrecido, facilitado, facilitada, facilitados, facilitadas',
    },
    vetoes: 'información, contrato, espectáculo, concierto, oportunidad, rueda, servicio militar, descuento, juramento',
    example: 'UNICEF brindó apoyo psicosocial a 400 niños damnificados.',
    counterExample: 'La cantante brindó un concierto en el estadio.',
  },
  {
    root: 'aportar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ar',
    forms: {
      noun: 'aporte por, aportes por',
      active: 'contribuyó, contribuye, contribuyeron, ha contribuido, contribuyen',
    },
    vetoes: 'pib, crecimiento, goles, pruebas, votos, datos, triunfo',
    example: 'Noruega aportó 3 millones de dólares en ayuda humanitaria a UNICEF.',
    counterExample: 'El delantero aportó dos goles en el triunfo.',
  },
  {
    root: 'otorgar',
    act: 'give',
    kind: 'COMMITMENT',
    strength: 'neutral',
    paradigm: 'ar',
    forms: {
      active: 'concede, concedió, concedieron, concederá, ha concedido, conceder',
      either: 'concedido, concedida, concedidos, concedidas',
      passive: 'se concedió, se concedieron',
      noun: 'concesión de, otorgamiento de',
    },
    vetoes: 'premio, medalla, asilo, licencia, permiso, contrato, título, libertad, amnistía, entrevista, nacionalidad',
    example: 'El Banco Mundial otorgó 50 millones de dólares en ayuda de emergencia a Haití.',
    counterExample: 'El tribunal otorgó la libertad al detenido.',
  },
  {
    root: 'asignar',
    act: 'give',
    kind: 'COMMITMENT',
    strength: 'neutral',
    paradigm: 'ar',
    forms: {
      active:
        'transfirió, transfirieron, ha transferido, transferirá, depositó, depositaron, giró, condonó, destinó, destina, destinan, destinaron, destinará, destinarán, ha destinado, han destinado, desembolsó, desembolsa, desembolsaron, desembolsará, movilizó, moviliza, movilizaron, ha movilizado, libera, liberó, liberaron, invirtió, invierte, invirtieron, ha invertido, invertirá, desbloquea, desbloqueó',
      either: 'invertido, invertidos, desembolsado, desembolsados',
      passive: 'se destinaron, se destinó, se invirtieron, se invirtió, se destinarán, se invertirán',
      noun: 'asignación de, desembolso de, inversión de, una inversión de',
    },
    vetoes: 'indemnizadas, indemnizados, bonos, acciones, bolsa, jugador, fichaje, presos, rehenes',
    example: 'La Comisión Europea destinó 3 millones de euros en ayuda humanitaria a las víctimas de la sequía.',
    counterExample: 'El fondo asignó más capital a los bonos.',
  },
  {
    root: 'aprobar',
    act: 'give',
    kind: 'COMMITMENT',
    strength: 'neutral',
    governs: true,
    forms: {
      active:
        'aprueba, aprobó, aprobaron, aprueban, ha aprobado, autorizó, autoriza, autorizaron, firmó un acuerdo de financiación, suscribió un convenio de financiación',
      either: 'aprobado, aprobada, aprobados',
      noun: 'aprobación de',
    },
    vetoes: 'prórroga, ley, reforma, presupuesto, resolución, fusión, proyecto de ley, enmienda',
    example: 'El Banco Interamericano de Desarrollo aprobó 20 millones de dólares en ayuda para los damnificados.',
    counterExample: 'El Congreso aprobó la reforma tributaria.',
  },
  {
    root: 'financiar',
    act: 'help',
    kind: 'COMMITMENT',
    strength: 'weak',
    paradigm: 'ar',
    forms: { active: 'costea, costeó, patrocina, patrocinó' },
    vetoes: 'terrorismo, campaña, adquisición, compra de',
    example: 'Suecia financió alojamiento de emergencia para 4.000 familias desplazadas.',
    counterExample: 'El banco financió la adquisición de su rival.',
  },
  {
    root: 'prometer',
    act: 'give',
    kind: 'PLEDGE',
    strength: 'neutral',
    governs: true,
    paradigm: 'er',
    forms: {
      active:
        'se comprometió a, se comprometieron a, se compromete a, se comprometen a, se comprometió con, se ha comprometido a, comprometió, compromete, comprometieron, anunció, anuncia, anunciaron, anuncian, ha anunciado, anunció que, anunciaron que, anunció el, anunció la, anunció un, anunció una, anunció su compromiso de, ha prometido, ofreció donar',
      either: 'anunciado, anunciada',
      noun: 'promesa de, compromiso de, anuncio de',
    },
    vetoes: 'dimisión, renuncia, candidatura, reformas, impuestos, despidos, fusión, ganancias',
    example: 'Alemania prometió 10 millones de euros en ayuda para las víctimas del terremoto.',
    counterExample: 'El candidato prometió bajar los impuestos a las empresas.',
  },
  {
    root: 'recibir',
    act: 'receive',
    kind: 'DELIVERY',
    strength: 'neutral',
    paradigm: 'ir',
    forms: {
      active:
        'obtuvo, obtienen, recibirán, se benefició de, se beneficiaron de, se beneficia de, se benefician de, se beneficiarán de, se beneficiará de, se beneficiaron con, se benefició con, resultaron beneficiadas con, fueron beneficiadas con, fueron beneficiados con, contará con, contarán con, se beneficiaron, se benefician, fue dotado con, fue dotada con',
      noun: 'recepción de',
    },
    vetoes:
      'premio, premios, medalla, tarjeta, críticas, salario, pensión, condena, carta, llamadas, cédula, libreta, libretas, indemnización, indemnizaciones, indemnizadas, visita, amenazas, sepultura, denuncias',
    example: 'El hospital de Puerto Viejo recibió 12 respiradores de la Embajada de Turquía.',
    counterExample: 'El centrocampista recibió una tarjeta roja.',
  },
  {
    root: 'agradecer',
    act: 'receive',
    kind: 'DELIVERY',
    strength: 'weak',
    forms: {
      active:
        'celebra la contribución, agradece la contribución, agradece la donación, acoge con satisfacción la contribución, acoge con beneplácito la contribución',
    },
    example: 'El PMA agradece la contribución de Japón de 2 millones de dólares para los refugiados.',
    counterExample: 'El entrenador agradeció el apoyo de la afición.',
  },
  {
    root: 'recaudar',
    act: 'receive',
    kind: 'DELIVERY',
    strength: 'weak',
    paradigm: 'ar',
    forms: {
      active: 'recolectó, recolectaron, recolecta, reunió fondos, juntaron, acopió, acopiaron',
      passive: 'se recaudaron, se recaudó, se recolectaron, se reunieron',
    },
    vetoes:
      'impuestos, impuesto, taquilla, fisco, tributos, votos, pruebas, datos, muestras, multas, aranceles, bonos, firmas',
    example: 'La Cruz Roja Hondureña recaudó 40.000 euros en ayuda de donantes internacionales para los damnificados.',
    counterExample: 'El fisco recaudó 40 millones de impuestos.',
  },
  {
    root: 'servir',
    act: 'give',
    kind: 'DISTRIBUTION',
    strength: 'weak',
    forms: {
      active:
        'sirvió, sirve, sirven, sirvieron, ha servido, han servido, servirá, cocinó, cocinaron, cocinan, alimentó, alimentaron, alimenta, preparó, prepararon, preparan',
      either: 'servido, servidos, servidas',
    },
    vetoes: 'clientes, restaurante, ejemplo, base, excusa, mesa, turistas, invitados, puente, marco',
    example: 'La Parroquia San José sirvió 300 comidas calientes a los migrantes.',
    counterExample: 'El restaurante sirvió 300 cenas a sus clientes.',
  },
  {
    root: 'comprar',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'weak',
    paradigm: 'ar',
    forms: {
      active:
        'adquirió, adquirieron, ha adquirido, pagó, pagaron, ha pagado, cubrió, cubrieron, cubre, cubren, cubrirá, subsidió, subsidia',
      either: 'adquirido, adquiridos, adquiridas',
    },
    vetoes:
      'acciones, delantero, jugador, bonos, empresa, participación, votos, petróleo, armas, clientes, casa, entradas, boletos, rival',
    example: 'El Club de Leones de Lima compró 40 sillas de ruedas para niños damnificados.',
    counterExample: 'El club compró un delantero para la temporada.',
  },
  {
    root: 'beneficiar',
    act: 'help',
    kind: 'DISTRIBUTION',
    strength: 'weak',
    paradigm: 'ar',
    forms: { active: 'becó, becaron, apadrinó, apadrinaron, favoreció, favorece, dotó, dota, equipó, equipa' },
    vetoes: 'delantero, equipo local, empresarios, accionistas',
    example: 'La Cruz Roja Hondureña benefició a 300 familias con paquetes de alimentos.',
    counterExample: 'La rebaja fiscal benefició a los accionistas del banco.',
  },
  {
    root: 'apoyar',
    act: 'help',
    kind: 'DELIVERY',
    strength: 'weak',
    forms: {
      active:
        'apoya, apoyan, apoyaron, apoyando, apoyar, apoyará, apoyarán, ha apoyado, han apoyado, ayudó, ayudaron, ayudar, ayudan, ayudará, ayudando, ha ayudado, han ayudado, auxilió, auxilian, auxiliaron, socorrió, respalda, respaldó',
      either: 'apoyado, apoyada, apoyados, apoyadas, ayudado, ayudada',
    },
    vetoes: 'candidato, candidatura, moción, golpe, rebeldes, precios, resolución, equipo, selección',
    example: 'El PMA apoyará a 4.000 refugiados con raciones de alimentos.',
    counterExample: 'Los votantes apoyaron al candidato en las elecciones.',
  },
  {
    root: 'asistir',
    act: 'serve',
    kind: 'DISTRIBUTION',
    strength: 'weak',
    paradigm: 'ir',
    forms: {
      active:
        'alcanzó a, alcanzaron a, ha alcanzado a, llegó a más de, ha llegado a más de, asistió a, asistieron a, asiste a, asisten a',
    },
    vetoes: 'funeral, gol, partido, reunión, ceremonia, inauguración, cumbre, investigación, boda, evento',
    example: 'La Cruz Roja asistió a 300 familias desplazadas con paquetes de alimentos.',
    counterExample: 'El presidente asistió a la inauguración de la cumbre.',
  },
  {
    root: 'atender',
    act: 'serve',
    kind: 'SERVICE',
    strength: 'weak',
    forms: {
      active:
        'acogió, acogieron, acoge, alojó, alojaron, aloja, hospedó, albergó, albergaron, operó a, operaron a, examinó a, examinaron a, enseñó, formará a, alfabetizó, atendió, atiende, atendieron, atienden, atenderá, ha atendido, han atendido, capacitó, capacita, capacitaron, ha capacitado, capacitará, vacunó, vacuna a, vacunaron, ha vacunado, rescató, rescataron, evacuó, evacuaron, trató a, trataron a, entrenó, formó a, inmunizó',
      either:
        'atendidos, atendidas, capacitados, capacitadas, vacunados, vacunadas, rescatados, rescatadas, evacuados, evacuadas, inmunizados',
    },
    vetoes: 'tropas, jugadores, soldados, policías, clientes, llamadas, entrevistas, prensa',
    example: 'Médicos Sin Fronteras atendió a 900 pacientes con cólera en Puerto Príncipe.',
    counterExample: 'El club entrenó a sus jugadores en la costa.',
  },
  {
    root: 'construir',
    act: 'give',
    kind: 'DELIVERY',
    strength: 'weak',
    paradigm: 'uir',
    forms: {
      active:
        'excavó, excavaron, remodeló, remodelaron, pintó, levantó, levantaron, instaló, instala, instalaron, ha instalado, rehabilitó, rehabilita, rehabilitaron, reconstruyó, reconstruye, reconstruyeron, reparó, repararon, inauguró, edificó, habilitó, habilitaron, ha habilitado, estableció, establecieron, instalará, perforó',
      either:
        'instalado, instalada, instalados, instaladas, rehabilitado, rehabilitados, rehabilitadas, reconstruidas, reparados, habilitado, habilitados, habilitada',
    },
    vetoes: 'fábrica, mina, estadio, casino, hotel, centro comercial, muro, relaciones, base militar, apartamentos',
    example: 'Oxfam construyó 30 letrinas para las familias desplazadas de Goma.',
    counterExample: 'La inmobiliaria construyó apartamentos de lujo en el centro.',
  },
  {
    root: 'desplegar',
    act: 'give',
    kind: 'SERVICE',
    strength: 'weak',
    forms: {
      active: 'despliega, desplegó, desplegaron, desplegará, ha desplegado, desplegar',
      either: 'desplegado, desplegados, desplegada, desplegadas',
    },
    vetoes: 'tropas, soldados, misiles, policías, militares, fragata',
    example: 'Alemania desplegó 40 rescatistas para ayudar a las víctimas del terremoto.',
    counterExample: 'El ejército desplegó tropas en la frontera.',
  },
  {
    root: 'realizar',
    isLight: true,
    act: 'give',
    kind: 'SERVICE',
    strength: 'weak',
    paradigm: 'ar',
    forms: {
      active:
        'llevó a cabo, llevaron a cabo, organizó, organiza, organizaron, impartió, impartieron, efectuó, efectuaron',
      either: 'organizado, organizada, impartido, impartida, impartidos, impartidas',
      passive: 'se llevó a cabo, se llevaron a cabo, se impartieron, se impartió',
    },
    vetoes:
      'elecciones, comicios, ataque, ataques, redada, encuesta, reunión, votación, simulacro, cumbre, huelga, maniobras, allanamiento, visita',
    example: 'La Cruz Roja realizó una evaluación rápida de necesidades para los damnificados por las lluvias.',
    counterExample: 'La policía realizó un allanamiento en la casa del detenido.',
  },
  {
    root: 'convenio',
    act: 'agree',
    kind: 'PARTNERSHIP',
    strength: 'weak',
    forms: {
      active:
        'firmó un acuerdo, firmaron un acuerdo, firmó un convenio, firmaron un convenio, firman convenio, firma convenio, suscribió un convenio, suscribieron un convenio, suscribió un acuerdo, suscribieron un acuerdo, firmaron un memorando de entendimiento, firmó un memorando de entendimiento, firman acuerdo, firmaron una carta de entendimiento, suscribieron un memorando de entendimiento, firmó una alianza, firmaron una alianza, establecieron una alianza, firmaron el convenio, firmó el convenio, firman un convenio, firman un acuerdo',
      noun: 'firma de un convenio, firma del convenio',
    },
    example: 'UNICEF firmó un convenio con el Ministerio de Educación para ayudar a niños desplazados.',
    counterExample: 'La aerolínea firmó un acuerdo con un fabricante de aviones.',
  },
  {
    root: 'alianza',
    act: 'agree',
    kind: 'PARTNERSHIP',
    strength: 'weak',
    needsDonor: true,
    forms: {
      active:
        'trabaja con, trabajan con, trabaja en alianza con, trabajan en alianza con, colabora con, colaboran con, colaboró con, coopera con, cooperan con, se alió con, se aliaron con, trabaja de la mano con',
      noun: 'alianza con, alianza entre, colaboración con, colaboración entre, cooperación con, cooperación entre, alianza de, convenio de cooperación',
    },
    example: 'La OIM trabaja en alianza con el Ministerio de Salud en la atención humanitaria.',
    counterExample: 'La aerolínea anunció una alianza con un fabricante de aviones.',
  },
  {
    root: 'llamamiento',
    act: 'ask',
    kind: 'APPEAL',
    strength: 'weak',
    forms: {
      active:
        'lanzó un llamamiento, lanza un llamamiento, lanzaron un llamamiento, hizo un llamamiento, hicieron un llamamiento, hace un llamamiento, ha lanzado un llamamiento, lanzó un llamado, solicita, solicitó, solicitan, solicitaron, ha solicitado, pide, pidió, piden, pidieron, ha pedido, hizo un llamado, hacen un llamamiento',
      noun: 'llamamiento de emergencia, llamamiento humanitario',
    },
    vetoes:
      'elecciones, dimisión, renuncia, alto al fuego, investigación, boicot, reformas, calma, diálogo, paz, perdón, justicia, prisión',
    example: 'ACNUR solicita 40 millones de dólares para ayudar a los refugiados venezolanos.',
    counterExample: 'La oposición pide elecciones anticipadas.',
  },
  {
    root: 'incluir',
    act: 'contain',
    kind: 'DELIVERY',
    strength: 'weak',
    forms: {
      active:
        'incluye, incluyen, incluyó, incluyeron, incluía, incluían, consiste en, consisten en, consistió en, consistieron en, contiene, contienen, contenía, comprende, comprenden, se compone de, está compuesta por, está compuesto por, se trata de, consta de, constan de, contempla',
    },
    example: 'Kuwait envió 40 toneladas de ayuda humanitaria a Jordania. La ayuda incluye mantas y carpas.',
    counterExample: 'El disco incluye dos canciones nuevas.',
  },
] satisfies readonly Frame[];

export const gate = {
  aid: 'incendios forestales, incendio forestal, deslave, alud, heladas, helada, ola de frío, dana, gratis, gratuita, gratuito, gratuitamente, voluntario, voluntarias, huérfanos, orfanato, becas, útiles escolares, despensas, cobijas, kits, banco de alimentos, migrante, indigentes, damnificado, cooperación al desarrollo, subvenciones, subvención, cooperante, evaluación rápida, evaluación de necesidades, evaluación de daños, ayuda, ayudas, socorro, humanitaria, humanitario, humanitarias, humanitarios, donación, donaciones, donar, donó, donante, donantes, donativo, refugiados, refugiadas, desplazados, desplazadas, desplazadas, damnificados, damnificadas, terremoto, sismo, inundación, inundaciones, sequía, huracán, tormenta, ciclón, tifón, hambruna, crisis, emergencia, emergencias, víctimas, asistencia, alimentos, refugio, albergue, albergues, higiene, mantas, frazadas, cruz roja, media luna roja, acnur, unicef, pma, oim, ong, cáritas, voluntarios, vulnerables, vulnerable, vulnerabilidad, afectados, afectadas, desastre, desastres, conflicto armado, carpas, saneamiento, cólera, desnutrición, nutrición, campamento, campamentos, víveres, seguridad alimentaria, beneficiarios, beneficiarias, beneficiados, beneficiadas, solidaridad, solidaria, rehabilitación, reconstrucción, migrantes, escasos recursos, familias, comunidades, agua potable, cooperación internacional, evacuados, evacuadas, lluvias, deslizamiento, erupción, aporte, discapacidad, primera necesidad, resiliencia',
  topics: {
    finance:
      'acciones, bolsa, beneficio neto, dividendo, dividendos, trimestre, ingresos netos, inversores, inversionistas, bono soberano, bonos, fusión, adquisición, accionistas, tipo de interés, tasa de interés, ganancias, índice bursátil, valores, futuros, barriles, exportaciones, aranceles, licitación, acreedores, deuda pública, ventas, utilidades, cotización, facturación',
    sport:
      'gol, goles, entrenador, jugadores, jugador, partido amistoso, liga, club, árbitro, copa, temporada, delantero, centrocampista, torneo, campeonato, medalla, olímpico, campeón, estadio, futbolista, selección nacional, clásico',
    politics:
      'elecciones, elección, voto, votos, candidato, candidata, campaña electoral, senado, congreso, coalición, comicios, oposición, encuesta, urnas, electoral, legislativas, diputados, reforma tributaria',
    crime:
      'sospechoso, detenido, detenidos, asesinato, tribunal, juicio, fiscal, cárcel, condenado, robo, fraude, soborno, sentenciado, acusado, narcotráfico, imputado, delito, homicidio, capturado, libertad condicional, ha detenido, han detenido, detuvo, detiene, arrestado, arrestados, acusada, acusados, acusadas, presunto, presunta, presuntos, estafadores, estafados, timo, denuncia, denuncias',
    statutory:
      'seguro, pensión, pensiones, jubilación, indemnización, indemnizaciones, indemnizados, indemnizadas, indemnizada, encargos fiduciarios, encargo fiduciario, libreta militar, libretas militares, nómina, salarios, salario, aguinaldo, seguridad social, prima, cédula, sentencias judiciales, sentencia, fallo, indemnizó, libretas',
    hoax: 'bulo, bulos, noticia falsa, falso, falsa, falsos, falsas, inexistente, inexistentes, desinformación, estafa, estafas, engaño, engaños, verificación',
    military:
      'ametralladoras, blindados, vehículos blindados, estado mayor, base militar, grupos rebeldes, ministro de defensa, insurgentes, tropas, misil, misiles, armas, armamento, soldados, bombardeo, aviones de combate, municiones, fuerzas de paz, consejo de seguridad, fuerzas armadas, operación militar, terroristas, terrorismo, sanciones, desarme, ayuda militar, militar, militares',
  },
  vetoes:
    'información, informe, informes, pago, pagos, carta, cartas, premio, premios, trofeo, medalla, dividendo, acciones, contrato, discurso, prueba, pruebas, testimonio, sospechoso, detenidos, prisioneros, tropas, armas, armamento, municiones, misiles, voto, votos, oportunidad, oportunidades, entrevista, declaración, detalles, licencia, permiso, soborno, rescate económico, mandato, veredicto, concierto, espectáculo, entradas, descuento, disculpas, opinión, aviso, advertencia, datos, cifras, ejemplos, plataforma, foro, marco, sanciones, condolencias, agradecimiento, mensaje, recomendaciones, alto el fuego, conversaciones de paz, ayuda militar, asistencia militar, equipo militar, legislación, llaves, título, títulos, certificado, certificados, diploma, diplomas, reconocimiento, indemnización, indemnizaciones, encargo fiduciario, encargos fiduciarios, libreta militar, libretas militares, cédula, cédulas, cuerpo sin vida, escrituras, pliego, petición, propuesta, documento, documentos, memoria, candidatura, cargo, poder, presidencia, banda presidencial, obra inconclusa, gol, asiento',
} satisfies GateWords;
