/** Scores and shares are told with three places: `toThousandths(2 / 3)` → 0.667. */
export const toThousandths = (value: number): number => Math.round(value * 1000) / 1000;
