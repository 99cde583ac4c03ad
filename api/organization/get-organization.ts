/** An organization that a row refers to and that therefore must be there. */
import type { Loaders } from '../loaders.js';
import type { Organization } from './organization.type.js';

export async function getOrganizationOrThrow(loaders: Loaders, id: string): Promise<Organization> {
  const organization = await loaders.organization.load(id);
  if (!organization) throw new Error(`A row names the organization ${id}, which is not there.`);
  return organization;
}
