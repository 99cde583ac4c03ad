/** Opens the runtime with the bundled code lists, gazetteer and registry in the database. */
import { loadReference } from '../etl/load/load-reference.js';
import { itemCategories } from '../schema/codelists/item-categories.js';
import { units } from '../schema/codelists/units.js';
import { yearlyAverages } from '../schema/exchange-rates/yearly-averages.js';
import { organizations } from '../schema/registry/organizations.js';
import { places } from '../schema/registry/places.js';
import { openRuntime, type Runtime } from './runtime.js';
import { readSettings, type Settings } from './settings.js';

/** @example const runtime = await openPreparedRuntime(); … await runtime.close(); */
export async function openPreparedRuntime(settings: Settings = readSettings(process.env)): Promise<Runtime> {
  const runtime = await openRuntime(settings);
  try {
    await loadReference(runtime.db, { itemCategories, units, places, organizations, yearlyAverages });
    return runtime;
  } catch (error) {
    await runtime.close();
    throw error;
  }
}
