/** Executes one operation in this process, with everyone's limits on what it may cost. */
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ApiContext } from './context.js';
import { SplicedData } from './plan/spliced-data.js';

export interface OperationGiven {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface OperationAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export async function executeOperation(
  apollo: ApolloServer<ApiContext>,
  { query, variables }: OperationGiven,
  contextValue: ApiContext,
): Promise<OperationAnswer> {
  const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (body.kind !== 'single') throw new Error('Incremental delivery is not asked for.');
  const { data, errors } = body.singleResult;
  return { ...(data !== undefined && { data: plain(data) }), ...(errors !== undefined && { errors }) };
}

const plain = (data: unknown) => (data instanceof SplicedData ? data.toJSON() : data) as Record<string, unknown> | null;
