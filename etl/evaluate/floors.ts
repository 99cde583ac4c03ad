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

/** A figure, and what it would be with one right case less: in a small language that is more than two points. */
export interface Measured {
  readonly value: number;
  readonly withOneLess: number;
}
export type Figures = Readonly<Record<Figure, Measured>>;

/** How far under the measured figure a floor is set at least: room for a change that helps one document and costs another. */
const SLACK = 0.02;
/** One false event in the set's 52 negative documents is 1.9 in a hundred: no further one fits under the ceiling. */
const SLACK_PER_100 = 1.5;
/** Keeps .7 - .02 at .68. */
const ROUNDING = 1e-6;

export function isHeld(figure: Figure, measured: number, limit: number): boolean {
  return isCeiling(figure) ? measured <= limit : measured >= limit;
}

function limitFor(figure: Figure, { value, withOneLess }: Measured): number {
  if (isCeiling(figure)) return Math.round((value + SLACK_PER_100) * 10) / 10;
  return Math.max(0, Math.floor(Math.min(value - SLACK, withOneLess) * 1000 + ROUNDING) / 1000);
}

function stricter(figure: Figure, one: number, other: number): number {
  return isCeiling(figure) ? Math.min(one, other) : Math.max(one, other);
}

/** The floors for these figures, each at least as strict as it was. Throws when a figure has fallen under its floor. */
export function raiseFloors(old: Floors | undefined, measured: Figures): Floors {
  const limits = FIGURES.map((figure) => {
    const limit = limitFor(figure, measured[figure]);
    if (old === undefined) return [figure, limit] as const;
    if (!isHeld(figure, measured[figure].value, old[figure]))
      throw new Error(
        `${figure} is ${measured[figure].value.toFixed(3)}, its limit ${old[figure]}: a floor is never lowered. Mend the reader.`,
      );
    return [figure, stricter(figure, limit, old[figure])] as const;
  });
  return Object.fromEntries(limits) as Floors;
}

/** The figures that do not hold, each in a sentence; none when all do. `floors` has an entry a group (`all`, `id`, …). */
export function brokenFloors(
  floors: Readonly<Record<string, Floors>>,
  figures: Readonly<Record<string, Figures>>,
): readonly string[] {
  return Object.entries(floors).flatMap(([group, limits]) =>
    FIGURES.flatMap((figure) => {
      const measured = figures[group]?.[figure].value;
      if (measured !== undefined && isHeld(figure, measured, limits[figure])) return [];
      return [`${group} ${figure} is ${measured?.toFixed(3) ?? 'not measured'}; its limit is ${limits[figure]}`];
    }),
  );
}
