/** Groups are a pure function of what was judged. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterJudgements } from '../../../etl/transform/match/cluster-judgements.js';
import type { Judge, Verdict } from '../../../schema/codelists/codelists.js';

interface Said {
  readonly id: number;
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly judge: Judge;
  readonly score: number | null;
}

const rule = (left: string, right: string, verdict: Verdict, score = 0.95): Said => ({
  id: 1,
  left,
  right,
  verdict,
  judge: 'RULE',
  score,
});
const person = (left: string, right: string, verdict: Verdict, id = 2): Said => ({
  id,
  left,
  right,
  verdict,
  judge: 'PERSON',
  score: null,
});
const groups = (ids: string, ...said: Said[]) => clusterJudgements(ids.split(''), said).map((group) => group.join(''));

describe('groups', () => {
  test.each([
    ['nothing said', groups('ab'), ['a', 'b']],
    ['a chain', groups('abc', rule('a', 'b', 'SAME'), rule('b', 'c', 'SAME')), ['abc']],
    [
      'a chain that its members contradict: the surer half of it',
      groups('abc', rule('a', 'b', 'SAME', 0.93), rule('b', 'c', 'SAME', 0.99), rule('a', 'c', 'DIFFERENT')),
      ['a', 'bc'],
    ],
    [
      'a person joins what rules hold apart, with all that the two are',
      groups('abc', rule('a', 'b', 'SAME'), rule('a', 'c', 'DIFFERENT'), person('b', 'c', 'SAME')),
      ['abc'],
    ],
    [
      'the word of a person goes before that of a rule',
      groups('abc', rule('a', 'b', 'SAME'), person('b', 'c', 'DIFFERENT'), person('a', 'c', 'SAME')),
      ['ac', 'b'],
    ],
    ['a person parts what rules join', groups('ab', person('a', 'b', 'DIFFERENT')), ['a', 'b']],
    [
      'what a person holds apart no chain joins, not even one of people',
      groups('abc', person('a', 'c', 'DIFFERENT'), person('a', 'b', 'SAME', 3), person('b', 'c', 'SAME', 4)),
      ['a', 'bc'],
    ],
    ['unsure joins nothing', groups('ab', rule('a', 'b', 'UNSURE', 0.8)), ['a', 'b']],
    [
      'judgements about others are left aside',
      groups('ab', rule('b', 'z', 'SAME'), rule('a', 'z', 'SAME')),
      ['a', 'b'],
    ],
  ])('%s', (_, found, wanted) => expect(found).toEqual(wanted));

  test('the order in which anything is given leaves no trace, and no group holds two that were judged different by a person', () => {
    const id = fc.constantFrom(...'abcdefgh');
    const said = fc
      .uniqueArray(
        fc.record({
          left: id,
          right: id,
          verdict: fc.constantFrom<Verdict>('SAME', 'DIFFERENT', 'UNSURE'),
          judge: fc.constantFrom<Judge>('RULE', 'PERSON'),
          score: fc.double({ min: 0.5, max: 1, noNaN: true }),
        }),
        { selector: ({ left, right }) => [left, right].toSorted().join(''), maxLength: 20 },
      )
      .map((all) => all.filter(({ left, right }) => left !== right).map((one, index): Said => ({ ...one, id: index })));
    fc.assert(
      fc.property(said, fc.infiniteStream(fc.nat()), (all, noise) => {
        const shuffled = all
          .map((one) => ({ one, at: noise.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const found = clusterJudgements('abcdefgh'.split(''), all);
        expect(clusterJudgements('hgfedcba'.split(''), shuffled)).toEqual(found);
        for (const { left, right, verdict, judge } of all)
          if (verdict === 'DIFFERENT' && judge === 'PERSON')
            expect(found.some((group) => group.includes(left) && group.includes(right))).toBe(false);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
