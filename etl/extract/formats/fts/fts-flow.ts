/** One flow of the FTS API v1, as far as it is read. */
import { z } from 'zod';

const id = z.union([z.string().min(1), z.number()]).transform(String);
const text = z.string().nullish();

const FlowObject = z.object({
  type: z.string(),
  id: id.nullish(),
  name: text,
  code: text,
  organizationTypes: z.array(z.string()).nullish(),
  organizationSubTypes: z.array(z.string()).nullish(),
});
export type FlowObject = z.infer<typeof FlowObject>;

export const FtsFlow = z.object({
  id,
  status: z.string(),
  amountUSD: z.number().nullish(),
  originalAmount: z.number().nullish(),
  originalCurrency: text,
  exchangeRate: z.number().nullish(),
  date: text,
  decisionDate: text,
  firstReportedDate: text,
  description: text,
  refCode: text,
  keywords: z.array(z.string()).nullish(),
  contributionType: text,
  method: text,
  flowType: text,
  boundary: text,
  newMoney: z.boolean().nullish(),
  parentFlowId: id.nullish(),
  sourceObjects: z.array(FlowObject).nullish(),
  destinationObjects: z.array(FlowObject).nullish(),
});
export type FtsFlow = z.infer<typeof FtsFlow>;
