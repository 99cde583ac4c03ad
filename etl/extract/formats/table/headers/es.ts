/** Headers in Spanish. */
import type { HeaderWords } from './concept.js';

export const es: HeaderWords = {
  organization:
    'organización, organizaciones, agencia, agencias, actor, actores, entidad, quién, institución, organización que reporta',
  donor:
    'donante, donantes, organización donante, financiador, financiadores, financiamiento, fuente de financiamiento, fuente de financiación, financiado por, cooperante',
  lead: 'organización líder, agencia líder, organización principal, socio principal, líder',
  implementer:
    'implementador, implementadora, implementadores, organización implementadora, socio implementador, socios implementadores, agencia implementadora, ejecutor, ejecutora, organización ejecutora, socio ejecutor, implementado por, implementa',
  recipient: 'receptor, receptora, organización receptora, destinatario, entregado a',
  partner: 'socio, socios, contraparte, contraparte gubernamental, aliado, aliados, autoridad local',
  name: 'nombre, nombres, título, denominación',
  acronym: 'acrónimo, siglas, sigla, abreviatura',
  type: 'tipo, tipos, categoría',
  code: 'código, códigos',
  description: 'descripción, detalle, detalles',
  sector: 'sector, sectores, clúster, cluster, sector cluster, grupo sectorial',
  subsector: 'subsector, sub sector, subclúster, área de responsabilidad, área de responsabilidad o grupo, grupo',
  activity:
    'actividad, actividades, intervención, qué, acción, acciones, servicio, servicios, asistencia, tipo de asistencia',
  item: 'artículo, artículos, producto, productos, insumo, insumos, bienes, víveres, material, materiales, kit, kits, descripción de la unidad, descripción del la unidad, tipo de ayuda',
  quantity: 'cantidad, cantidades, cantidad entregada, número de kits, número de artículos, número',
  unit: 'unidad, unidades, unidad de medida, tipo de unidad, tipo de unidad del recurso',
  value: 'valor, monto, costo, costo estimado, coste, presupuesto, importe',
  currency: 'moneda, divisa',
  status: 'estado, estado de la actividad, situación, estatus',
  start: 'inicio, fecha de inicio, fecha inicio, comienzo, desde',
  end: 'fin, final, finalización, fecha de finalización, fecha fin, fecha de fin, término, hasta',
  reported: 'reporte, reportado, fecha de reporte, informe, fecha del reporte',
  date: 'fecha, cuándo, fechas, día, período, periodo, fecha de entrega',
  month: 'mes',
  year: 'año',
  country: 'país, países',
  adm1: 'departamento, departamentos, provincia, provincias, región, entidad federativa, departamento provincia estado',
  adm2: 'municipio, municipios, distrito, cantón, municipalidad',
  adm3: 'parroquia, corregimiento, comuna',
  adm4: 'comunidad, barrio, aldea, vereda, localidad, caserío',
  place: 'lugar, lugares, dónde, sitio, ubicación, nombre del lugar, dirección, albergue, escuela, hospital',
  crisis: 'crisis, emergencia, desastre',
  beneficiaries:
    'beneficiario, beneficiarios, beneficiarias, para quién, población meta, grupo meta, grupo vulnerable, tipo de beneficiario, tipo de población',
  households: 'familia, familias, hogar, hogares',
  people:
    'persona, personas, individuos, población, número de beneficiarios, total beneficiarios, total de beneficiarios',
  women: 'mujer, mujeres',
  men: 'hombre, hombres',
  girls: 'niña, niñas',
  boys: 'niño, niños',
  female: 'femenino',
  male: 'masculino',
  children: 'niños y niñas, niñas y niños, nna, menores',
  elderly: 'adultos mayores, personas mayores, tercera edad',
  disabled: 'discapacidad, personas con discapacidad',
  targeted: 'meta, metas, objetivo, planificado, planificados, planificadas, previsto, previstos',
  reached: 'alcanzado, alcanzados, alcanzada, alcanzadas, atendidos, atendidas, asistidos, asistidas, beneficiados',
  need: 'con necesidad, necesidad, afectados, afectadas, personas con necesidades',
  id: 'identificador, número de registro, registro, referencia',
  project: 'proyecto, programa, nombre del proyecto',
  modality: 'modalidad, tipo de transferencia, transferencia, mecanismo, tipo de transferencia de efectivo',
  person:
    'contacto, punto focal, teléfono, correo, correo electrónico, persona de contacto, nombre del beneficiario, cédula, reportado por',
  aside: 'observaciones, comentarios, notas, nota, fuente, enlace, actualizada, actualizado, actualización',
  stopWords:
    'de, del, la, el, los, las, y, o, en, a, por, para, un, una, con, al, que, total, otro, otros, menor, mayores, años',
};
