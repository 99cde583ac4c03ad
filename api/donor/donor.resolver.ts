/** Donors: organizations in the role of donor, with how much they gave within a filter. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionType, toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { Organization } from '../organization/organization.type.js';
import { DonorsArgs } from './donor.input.js';
import { countDonors, donorSort, listDonors } from './donor.query.js';
import { Donor } from './donor.type.js';

const DonorConnection = connectionType(Donor, 'Donor');

@Resolver(() => Donor)
export class DonorResolver {
  @Query(() => DonorConnection, {
    description: 'Who gives: organizations with the events of the filter in which they are donors.',
  })
  async donors(@Args(() => DonorsArgs) args: DonorsArgs, @Ctx() { db }: ApiContext): Promise<ConnectionValue<Donor>> {
    const keyset = { keys: donorSort(args.orderBy), page: toPage(args) };
    const rows = await listDonors(db, args, keyset);
    return toConnection<Donor>(toSlice(rows, keyset), () => countDonors(db, args));
  }

  @FieldResolver(() => Organization, { description: 'The organization.' })
  async organization(@Root() donor: Donor, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    const organization = await loaders.organization.load(donor.id);
    if (!organization) throw new Error(`Donor ${donor.id} is not there.`);
    return organization;
  }
}
