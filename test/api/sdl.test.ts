/** The schema is a contract: described throughout, printed freshly, and never without what design.md §5 names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
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
    Query: node organization organizations donors event events aidItems document documents partnerships network path judgements crisis search
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
