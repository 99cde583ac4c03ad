/** Floors that figures of the reader may not fall under: raised by `UPDATE_FLOORS=1`, never lowered by it. */

export const FIGURES = [
  'detection',
  'event',
  'roleMicro',
  'donors',
  'items',
  'money',
  'date',
  'falsePer100Negatives',
] as const;
export type Figure = (typeof FIGURES)[number];

/** One limit a figure. All are floors but `falsePer100Negatives`, which is a ceiling. */
export type Floors = Readonly<Record<Figure, number>>;

const isCeiling = (figure: Figure): boolean => figure === 'falsePer100Negatives';

/** How far under the measured figure a floor is set: room for a change that helps one document and costs another. */
const SLACK = 0.02;
/** One false event in the set's 52 negative documents is 1.9 in a hundred: no further one fits under the ceiling. */
const SLACK_PER_100 = 1.5;

export function isHeld(figure: Figure, measured: number, limit: number): boolean {
  return isCeiling(figure) ? measured <= limit : measured >= limit;
}

function limitFor(figure: Figure, measured: number): number {
  if (isCeiling(figure)) return Math.round((measured + SLACK_PER_100) * 10) / 10;
  return Math.max(0, Math.round((measured - SLACK) * 1000) / 1000);
}

function stricter(figure: Figure, one: number, other: number): number {
  return isCeiling(figure) ? Math.min(one, other) : Math.max(one, other);
}

/** The floors for these figures, each at least as strict as it was. Throws when a figure has fallen under its floor. */
export function raiseFloors(old: Floors | undefined, measured: Readonly<Record<Figure, number>>): Floors {
  const limits = FIGURES.map((figure) => {
    const limit = limitFor(figure, measured[figure]);
    if (old === undefined) return [figure, limit] as const;
    if (!isHeld(figure, measured[figure], old[figure]))
      throw new Error(
        `${figure} is ${measured[figure].toFixed(3)}, its limit ${old[figure]}: a floor is never lowered. Mend the reader.`,
      );
    return [figure, stricter(figure, limit, old[figure])] as const;
  });
  return Object.fromEntries(limits) as Floors;
}
