/** Points of a visitor's hour: what an operation costs, in a unit of which an hour has a thousand. */

/** A page of 100 events with parties, items and evidence costs about 5,000, which are ten points; a look-up is one. */
const COST_OF_A_POINT = 500;

/** Of a request that never became an operation: asking in vain is not free either. */
export const LEAST_POINTS = 1;

export const pointsOf = (cost: number): number => Math.max(LEAST_POINTS, Math.ceil(cost / COST_OF_A_POINT));
