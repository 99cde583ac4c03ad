/** The figures of a score that floors are set for. */
import type { Figures, Measured } from './floors.js';
import type { Score } from './score-extractions.js';
import { rateOf, type Rate } from './tally.js';

/** What could not be counted is 0: nothing was found. */
function measuredOf({ f1, right, spurious, missed }: Rate): Measured {
  const withOneLess = rateOf({ right: Math.max(0, right - 1), spurious, missed: missed + 1 });
  return { value: f1 ?? 0, withOneLess: withOneLess.f1 ?? 0 };
}

/** The figures that have a limit. */
export function figuresOf({ detection, event, roleMicro, roles, falsePer100Negatives }: Score): Figures {
  const falseEvents = falsePer100Negatives ?? 0;
  return {
    detection: measuredOf(detection),
    event: measuredOf(event),
    roleMicro: measuredOf(roleMicro),
    donors: measuredOf(roles.donors),
    items: measuredOf(roles.items),
    money: measuredOf(roles.money),
    date: measuredOf(roles.date),
    falsePer100Negatives: { value: falseEvents, withOneLess: falseEvents },
  };
}
