/** How English verbs and nouns change. "donated" is active or passive by what stands around it. */
import type { Morphology } from '../pack.js';

const DROP_E = [
  ['oy', 'oy'],
  ['ay', 'ay'],
  ['ey', 'ey'],
  ['e', ''],
  ['y', 'i'],
] as const;

export const morphology = {
  paradigms: {
    // donate → donate, donates, donating, donated
    regular: [
      { voice: 'active' },
      {
        voice: 'active',
        suffix: 's',
        rewrites: [
          ['ss', 'sse'],
          ['ch', 'che'],
          ['sh', 'she'],
          ['ly', 'lie'],
        ],
      },
      { voice: 'active', suffix: 'ing', rewrites: [['e', '']] },
      { voice: 'either', suffix: 'ed', rewrites: DROP_E },
    ],
  },
  nasals: [],
  plurals: [
    ['people', 'people'],
    ['children', 'children'],
    ['women', 'women'],
    ['men', 'men'],
    ['child', 'children'],
    ['woman', 'women'],
    ['ay', 'ays'],
    ['oy', 'oys'],
    ['ey', 'eys'],
    ['y', 'ies'],
    ['loaf', 'loaves'],
    ['person', 'persons'],
    ['ch', 'ches'],
    ['sh', 'shes'],
    ['x', 'xes'],
    ['s', 's'],
    ['', 's'],
  ],
} satisfies Morphology;
