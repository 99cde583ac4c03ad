/** Builds the GraphQL schema from the resolvers, and prints it. */
import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AidItemResolver, ItemCategoryResolver } from './aid-item/aid-item.resolver.js';
import { AidItemFacetsResolver } from './aid-item/aid-item-facets.resolver.js';
import { CrisisResolver } from './crisis/crisis.resolver.js';
import { DocumentFacetsResolver } from './document/document-facets.resolver.js';
import { DocumentResolver } from './document/document.resolver.js';
import { DonorResolver } from './donor/donor.resolver.js';
import './enums.js';
import {
  BeneficiaryGroupResolver,
  EventPartyResolver,
  EventPlaceResolver,
  MoneyAmountResolver,
} from './event/event-parts.resolver.js';
import { EventAsOfResolver } from './event/event-as-of.resolver.js';
import { EventFacetsResolver } from './event/event-facets.resolver.js';
import { EventResolver } from './event/event.resolver.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import {
  EventExplanationResolver,
  ExplanationLinkResolver,
  ExplanationMemberResolver,
  ExplanationResolver,
  IndependentPublisherResolver,
  OrganizationExplanationResolver,
} from './explanation/explanation.resolver.js';
import { AidFlowResolver } from './flow/flow.resolver.js';
import { JudgeResolver } from './judgement/judge.resolver.js';
import { JudgementResolver } from './judgement/judgement.resolver.js';
import {
  NetworkEdgeResolver,
  NetworkNodeResolver,
  NetworkResolver,
  PartnershipStepResolver,
} from './network/network.resolver.js';
import { SubmissionResolver } from './submission/submission.resolver.js';
import { RateLimitResolver } from './limits/rate-limit.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { OrganizationFacetsResolver } from './organization/organization-facets.resolver.js';
import { OrganizationResolver } from './organization/organization.resolver.js';
import { OrganizationRelationResolver, SuccessionResolver } from './organization/succession.resolver.js';
import {
  PartnersResolver,
  PartnershipCategoryResolver,
  PartnershipResolver,
} from './partnership/partnership.resolver.js';
import { SearchResolver } from './search/search.resolver.js';

export async function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      NodeResolver,
      OrganizationResolver,
      OrganizationFacetsResolver,
      SuccessionResolver,
      OrganizationRelationResolver,
      DonorResolver,
      EventResolver,
      EventFacetsResolver,
      EventAsOfResolver,
      EventPartyResolver,
      MoneyAmountResolver,
      EventPlaceResolver,
      BeneficiaryGroupResolver,
      AidItemResolver,
      AidItemFacetsResolver,
      ItemCategoryResolver,
      DocumentResolver,
      DocumentFacetsResolver,
      EvidenceResolver,
      CrisisResolver,
      SearchResolver,
      AidFlowResolver,
      PartnershipResolver,
      PartnershipCategoryResolver,
      PartnersResolver,
      NetworkResolver,
      NetworkNodeResolver,
      NetworkEdgeResolver,
      PartnershipStepResolver,
      JudgementResolver,
      JudgeResolver,
      EventExplanationResolver,
      OrganizationExplanationResolver,
      ExplanationResolver,
      ExplanationMemberResolver,
      IndependentPublisherResolver,
      ExplanationLinkResolver,
      RateLimitResolver,
      SubmissionResolver,
    ],
    validate: false,
  });
}

/** The SDL as schema/schema.graphql holds it: sorted, with every description. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
