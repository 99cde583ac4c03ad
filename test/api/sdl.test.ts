/** The schema is a contract: described throughout, printed freshly, and never without what design.md §5 names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { findUntoldBreaks } from '../../api/breaking-changes.js';
import { createSchema, printSdl } from '../../api/schema.js';

const SDL = join(import.meta.dirname, '../../schema/schema.graphql');
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

test('schema/schema.graphql is the SDL of the code', () => {
  expect(readFileSync(SDL, 'utf8')).toBe(printSdl(schema));
});

test('every type, field, argument and enum value has a description', () => {
  const bare: string[] = [];
  const check = (name: string, described: { description?: string | null | undefined }): void => {
    if (!described.description?.trim()) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type.name !== 'Query' && type.name !== 'Mutation') check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        if ('args' in field) for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg);
      }
    }
  }
  expect(bare).toEqual([]);
});

describe('the names third parties rely on', () => {
  // The part of the contract in design.md §5 that this data can answer: `type: field field …`.
  const CONTRACT = `
    Query: node organization organizations donors event events aidItems aidFlows document documents partnerships network path judgements crisis search
    Mutation: judge undoJudgement
    Event: id kind modality title date donors implementers recipients parties items money beneficiaries places crisis evidence documents confidence corroboration conflicts partOf parts fulfils fulfilledBy band reviewState transactionType explain promise
    AidItem: id event description category quantity value evidence
    ItemCategory: code name parent
    Quantity: min max value unit qualifier text
    MoneyAmount: amount currency valueDate usd usdRate usdRateDate basis text evidence
    PartialDate: value precision basis earliest latest
    EventParty: role organization reportedName evidence
    EventPlace: reportedName name country pcode latitude longitude precision evidence
    BeneficiaryGroup: description group count unit stage evidence
    Organization: id name names acronym type country identifiers partOf partners relations explain promises given received carried
    Document: id title url language publishedAt source text events copies
    Evidence: quote before after start end locator document deepLink confidence extractor
    EventFilter: kind modality band date donor recipient implementer organization country place crisis category amountUsd confidence corroboration hasConflicts promise source language and or not
    OrganizationRefFilter: id in name type country includeParts includeSuccessors`;

  test.each(
    CONTRACT.trim()
      .split('\n')
      .map((line) => line.trim().split(': ') as [string, string]),
  )('%s', (name, fields) => {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`${name} is not there`);
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(fields.split(' ')));
  });
});

test('the SDL is valid by itself', () => {
  expect(() => buildSchema(printSdl(schema))).not.toThrow();
});

describe('what was released', () => {
  const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
  const released = read('schema/released.graphql');
  const breaks = (current: string, changelog: string): readonly string[] =>
    findUntoldBreaks({ released, current, changelog }).map(({ name }) => name);
  /** The SDL with something else in the place of one line of a type. */
  const changed = (type: string, line: string, instead: string): string => {
    const [before, block, after] = split(released, new RegExp(`^(?:type|enum|input) ${type} [^]*?^}`, 'm'));
    const lines = block.split('\n');
    const place = lines.findIndex((one) => one.trim() === line);
    if (place < 0) throw new Error(`${type} has no line "${line}"`);
    return before + lines.with(place, instead).join('\n') + after;
  };
  const telling = (...names: string[]): string =>
    `# Changelog\n\n## Unreleased\n\n### Breaking\n\n${names.map((name) => `- \`${name}\` is gone.\n`).join('')}\n### Added\n\n- A thing.\n`;

  test('is not broken, unless the changelog says so', () => {
    expect(breaks(printSdl(schema), read('CHANGELOG.md'))).toEqual([]);
  });

  test.each([
    ['Event.modality', 'Event', 'modality: Modality!', 'manner: Modality!'],
    ['Event.title', 'Event', 'title: String!', 'title: String'],
    ['EventKind.APPEAL', 'EventKind', 'APPEAL', 'CALL'],
    ['EventFilter.country', 'EventFilter', 'country: StringFilter', 'country: FloatFilter'],
    ['DateFilter.zone', 'DateFilter', 'input DateFilter {', 'input DateFilter { zone: String!'],
    ['Query.rateLimit', 'Query', 'rateLimit: RateLimit', 'rateLimit(of: ID!): RateLimit'],
    ['Crisis', 'Crisis', 'type Crisis {', 'interface Crisis {'],
  ])('a broken %s is noticed, and passes when it is told', (name, type, line, instead) => {
    const current = changed(type, line, instead);
    expect(breaks(current, telling())).toContain(name);
    expect(breaks(current, telling(name))).not.toContain(name);
    expect(breaks(current, `${telling()}\n## 0.0.1\n\n### Breaking\n\n- \`${name}\`\n`)).toContain(name);
    expect(breaks(current, telling().replace('A thing', `\`${name}\``))).toContain(name);
  });

  test('what is added breaks nothing', () => {
    const current = changed('Crisis', 'type Crisis {', 'type Crisis { colour: String');
    expect(breaks(current, telling())).toEqual([]);
  });
});

function split(text: string, pattern: RegExp): readonly [string, string, string] {
  const found = pattern.exec(text);
  if (!found) throw new Error(`${String(pattern)} is not there`);
  return [text.slice(0, found.index), found[0], text.slice(found.index + found[0].length)];
}
