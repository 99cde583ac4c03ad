/** How Indonesian verbs are formed. The voice is kept, which a stemmer would throw away: menyalurkan gives, disalurkan is given. */
import type { Morphology } from '../pack.js';

export const morphology = {
  paradigms: {
    // serah → menyerahkan, diserahkan, serahkan, penyerahan
    kan: [
      { voice: 'active', prefix: 'me', suffix: 'kan', isNasal: true },
      { voice: 'passive', prefix: 'di', suffix: 'kan' },
      { voice: 'active', suffix: 'kan' },
      { voice: 'noun', prefix: 'pe', suffix: 'an', isNasal: true },
    ],
    // bantu → membantu, dibantu
    bare: [
      { voice: 'active', prefix: 'me', isNasal: true },
      { voice: 'passive', prefix: 'di' },
    ],
    // beri → memberi, diberi, memberikan, diberikan, berikan, pemberian
    both: [
      { voice: 'active', prefix: 'me', isNasal: true },
      { voice: 'passive', prefix: 'di' },
      { voice: 'active', prefix: 'me', suffix: 'kan', isNasal: true },
      { voice: 'passive', prefix: 'di', suffix: 'kan' },
      { voice: 'active', suffix: 'kan' },
      { voice: 'noun', prefix: 'pe', suffix: 'an', isNasal: true },
    ],
    // danai → mendanai, didanai
    i: [
      { voice: 'active', prefix: 'me', suffix: 'i', isNasal: true },
      { voice: 'passive', prefix: 'di', suffix: 'i' },
    ],
  },
  nasals: [
    { initial: 'ng', nasal: '', drops: false },
    { initial: 'ny', nasal: '', drops: false },
    { initial: 'sy', nasal: 'n', drops: false },
    { initial: 's', nasal: 'ny', drops: true },
    { initial: 'tr', nasal: 'n', drops: false },
    { initial: 't', nasal: 'n', drops: true },
    { initial: 'k', nasal: 'ng', drops: true },
    { initial: 'p', nasal: 'm', drops: true },
    { initial: 'b', nasal: 'm', drops: false },
    { initial: 'f', nasal: 'm', drops: false },
    { initial: 'v', nasal: 'm', drops: false },
    { initial: 'd', nasal: 'n', drops: false },
    { initial: 'c', nasal: 'n', drops: false },
    { initial: 'j', nasal: 'n', drops: false },
    { initial: 'z', nasal: 'n', drops: false },
    { initial: 'g', nasal: 'ng', drops: false },
    { initial: 'h', nasal: 'ng', drops: false },
    { initial: 'a', nasal: 'ng', drops: false },
    { initial: 'e', nasal: 'ng', drops: false },
    { initial: 'i', nasal: 'ng', drops: false },
    { initial: 'o', nasal: 'ng', drops: false },
    { initial: 'u', nasal: 'ng', drops: false },
  ],
  plurals: [],
} satisfies Morphology;
