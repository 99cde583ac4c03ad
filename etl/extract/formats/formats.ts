/** Every format that aidgraph reads. A new one is a folder beside these and a line here (docs/add-a-format.md). */
import type { Format } from './format.js';
import { docxFormat } from './docx/docx.format.js';
import { feedFormat } from './feed/feed.format.js';
import { ftsFormat } from './fts/fts.format.js';
import { htmlFormat } from './html/html.format.js';
import { iatiFormat } from './iati/iati.format.js';
import { jsonlFormat } from './jsonl/jsonl.format.js';
import { markdownFormat } from './markdown/markdown.format.js';
import { pdfFormat } from './pdf/pdf.format.js';
import { reliefwebFormat } from './reliefweb/reliefweb.format.js';
import { csvFormat } from './table/csv/csv.format.js';
import { jsonTableFormat } from './table/json/json-table.format.js';
import { xlsxFormat } from './table/xlsx/xlsx.format.js';
import { textFormat } from './text/text.format.js';

/** In the order in which they are asked whether they recognise the content. */
export const formats: readonly Format[] = [
  htmlFormat,
  iatiFormat,
  feedFormat,
  ftsFormat,
  reliefwebFormat,
  jsonlFormat,
  markdownFormat,
  csvFormat,
  docxFormat,
  xlsxFormat,
  pdfFormat,
  jsonTableFormat,
  textFormat,
];
