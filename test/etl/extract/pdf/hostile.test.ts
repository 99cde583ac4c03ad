/** PDFs that are made to hurt, and those that hold nothing: each is bounded and told, and whoever reads it goes on. */
import { describe, expect, test } from '@jest/globals';
import { readBytes } from '../../../../etl/extract/read-bytes.js';
import type { Issue } from '../../../../schema/records/issue.js';
import { firstObject, makeFile, makePdf, stream } from '../../../support/make-pdf.js';

interface Outcome {
  /** Of the error, or of the issues. */
  readonly codes: readonly string[];
  readonly message: string;
  readonly text: string;
  readonly seconds: number;
}

async function read(bytes: Uint8Array): Promise<Outcome> {
  const startedAt = performance.now();
  const seconds = (): number => (performance.now() - startedAt) / 1000;
  try {
    const issues: Issue[] = [];
    let text = '';
    for await (const reading of readBytes(bytes, { locator: 'report.pdf' })) {
      if (reading.type !== 'document') continue;
      issues.push(...reading.issues);
      text = reading.document.text ?? '';
    }
    const codes = issues.map(({ code }) => code);
    return { codes, message: issues.map(({ message }) => message).join(' '), text, seconds: seconds() };
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { codes: [code], message, text: '', seconds: seconds() };
  }
}

/** Four and a half seconds of the parser's own, and what a busy machine takes to start it. */
const MAX_SECONDS = 12;
const line = (text: string) => ({ x: 50, y: 100, text });
const report = makePdf([[line('Lumeka gave 300 tents to Elstow.')]]);

/** Pages below pages below pages. */
function nested(depth: number): Buffer {
  const last = depth + 4;
  const nodes = Array.from({ length: depth }, (_, index) => `<</Type/Pages/Count 1/Kids[${index + 5} 0 R]>>`);
  return makeFile(['<</Type/Catalog/Pages 4 0 R>>', 'null', '<<>>', ...nodes, `<</Type/Page/Parent ${last - 1} 0 R>>`]);
}

function withContent(content: string | Buffer, objects: readonly (string | Buffer)[] = []): Buffer {
  return makeFile([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[4 0 R]/Count 1>>',
    '<<>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>/XObject<</X 7 0 R>>>>>>',
    stream(content),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...objects,
  ]);
}

/** Forms that draw forms that draw forms, ten times each. */
function laughing(): Buffer {
  const forms = Array.from({ length: 12 }, (_, index) =>
    stream(
      index === 11 ? 'BT /F1 9 Tf (ha) Tj ET' : '/X Do '.repeat(10),
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 6 0 R>>/XObject<</X ${index + 8} 0 R>>>>`,
    ),
  );
  return withContent('/X Do', forms);
}

describe('a PDF', () => {
  test.each<[string, () => Buffer, readonly string[]]>([
    ['of a page tree 100,000 deep', () => nested(100_000), ['PDF_WITHOUT_TEXT']],
    [
      'of pages in a circle',
      () => makeFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 5/Kids[2 0 R]>>', '<<>>']),
      ['PDF_PAGE_BROKEN', 'PDF_WITHOUT_TEXT'],
    ],
    [
      'that says it has a million pages',
      () => makeFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1000000/Kids[]>>', '<<>>']),
      ['PDF_WITHOUT_TEXT'],
    ],
    [
      'of 300,000 objects',
      () => makePdf([[line('Rice.')]], { objects: Array.from({ length: 300_000 }, () => '<</A[1 2 3]>>') }),
      [],
    ],
    ['of 400 MB of blanks', () => withContent(Buffer.alloc(400 * 2 ** 20, 32)), ['TOO_LARGE']],
    [
      'of five million words',
      () => withContent(`BT /F1 9 Tf ${'1 0 0 1 5 5 Tm (ha) Tj '.repeat(5_000_000)} ET`),
      ['TOO_LARGE'],
    ],
    ['of forms in forms', laughing, ['TIMED_OUT']],
    ['that is cut off', () => report.subarray(0, 600), ['UNREADABLE']],
    ['that is none', () => Buffer.from('%PDF-1.7\nLorem ipsum'), ['UNREADABLE']],
  ])(
    '%s',
    async (_name, bytes, codes) => {
      const outcome = await read(bytes());
      expect(outcome.codes).toEqual(codes);
      expect(outcome.seconds).toBeLessThan(MAX_SECONDS);
    },
    60_000,
  );

  test('of 10,000 pages is read from its beginning', async () => {
    const pages = Array.from({ length: 10_000 }, (_, index) => [
      { x: 50, y: 400, text: `Lumeka gave ${index} tents to Elstow.` },
    ]);
    const outcome = await read(makePdf(pages));
    expect(outcome.codes).toEqual(['PDF_TOO_LONG']);
    expect(outcome.text.split('\f')).toHaveLength(400);
    expect(outcome.seconds).toBeLessThan(MAX_SECONDS);
  });

  test('that needs a password says so', async () => {
    const key = `<${'41'.repeat(32)}>`;
    const pages = [[line('Secret.')]];
    const encrypt = `<</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>>`;
    const id = `/ID[<00><00>]/Encrypt ${firstObject(1)} 0 R`;
    expect(await read(makePdf(pages, { objects: [encrypt], trailer: id }))).toMatchObject({
      codes: ['UNREADABLE'],
      message: expect.stringMatching(/password/),
    });
  });

  test('of pictures alone says so', async () => {
    expect(await read(makePdf([[], []]))).toMatchObject({
      codes: ['PDF_WITHOUT_TEXT'],
      message: expect.stringMatching(/report\.pdf: no page has text.*OCR/),
    });
  });

  test('is named in what is said about it', async () => {
    const outcome = await read(makePdf([[line('Lumeka gave tents.')], [], [line('Orrin gave rice.')]]));
    expect(outcome).toMatchObject({
      codes: ['PDF_PAGE_WITHOUT_TEXT'],
      text: 'Lumeka gave tents.\n\f\f\nOrrin gave rice.',
    });
  });
});
