/** How French verbs and nouns change. Keys have no accents, so "distribue" and "distribué" are one form that is active or passive by its surroundings. */
import type { FormRule, Morphology } from '../pack.js';

const ER = [['er', '']] as const;
const IR = [['ir', '']] as const;
const RE = [['re', '']] as const;

export const morphology = {
  paradigms: {
    // distribuer → distribue, distribuent, distribuera, distribué, distribués
    er: [
      { voice: 'active' },
      { voice: 'active', suffix: 'ent', rewrites: ER },
      { voice: 'active', suffix: 'ons', rewrites: ER },
      { voice: 'active', suffix: 'ant', rewrites: ER },
      { voice: 'active', suffix: 'eant', rewrites: ER },
      { voice: 'active', suffix: 'a', rewrites: ER },
      { voice: 'active', suffix: 'èrent', rewrites: ER },
      { voice: 'active', suffix: 'ait', rewrites: ER },
      { voice: 'active', suffix: 'aient', rewrites: ER },
      { voice: 'active', suffix: 'era', rewrites: ER, modality: 'PLANNED' },
      { voice: 'active', suffix: 'eront', rewrites: ER, modality: 'PLANNED' },
      { voice: 'active', suffix: 'erons', rewrites: ER, modality: 'PLANNED' },
      { voice: 'active', suffix: 'erait', rewrites: ER, modality: 'PLANNED' },
      { voice: 'either', suffix: 'é', rewrites: ER },
      { voice: 'either', suffix: 'ée', rewrites: ER },
      { voice: 'either', suffix: 'és', rewrites: ER },
      { voice: 'either', suffix: 'ées', rewrites: ER },
      { voice: 'passive', prefix: 'a été ', suffix: 'é', rewrites: ER },
      { voice: 'passive', prefix: 'a été ', suffix: 'ée', rewrites: ER },
      { voice: 'passive', prefix: 'ont été ', suffix: 'és', rewrites: ER },
      { voice: 'passive', prefix: 'ont été ', suffix: 'ées', rewrites: ER },
      { voice: 'passive', prefix: 'seront ', suffix: 'és', rewrites: ER, modality: 'PLANNED' },
      { voice: 'passive', prefix: 'seront ', suffix: 'ées', rewrites: ER, modality: 'PLANNED' },
      { voice: 'passive', prefix: 'sera ', suffix: 'é', rewrites: ER, modality: 'PLANNED' },
      { voice: 'passive', prefix: 'sera ', suffix: 'ée', rewrites: ER, modality: 'PLANNED' },
    ],
    // fournir → fournit, fournissent, fournira, fourni
    ir: [
      { voice: 'active' },
      { voice: 'active', suffix: 'it', rewrites: IR },
      { voice: 'active', suffix: 'issent', rewrites: IR },
      { voice: 'active', suffix: 'issant', rewrites: IR },
      { voice: 'active', suffix: 'issait', rewrites: IR },
      { voice: 'active', suffix: 'irent', rewrites: IR },
      { voice: 'active', suffix: 'ira', rewrites: IR, modality: 'PLANNED' },
      { voice: 'active', suffix: 'iront', rewrites: IR, modality: 'PLANNED' },
      { voice: 'either', suffix: 'i', rewrites: IR },
      { voice: 'either', suffix: 'ie', rewrites: IR },
      { voice: 'either', suffix: 'is', rewrites: IR },
      { voice: 'either', suffix: 'ies', rewrites: IR },
    ],
    // remettre → remet, remettent, remettra, remis
    re: [
      { voice: 'active' },
      { voice: 'active', suffix: 'a', rewrites: [['re', 'r']], modality: 'PLANNED' },
      { voice: 'active', suffix: 'ont', rewrites: [['re', 'r']], modality: 'PLANNED' },
      { voice: 'active', suffix: 'ant', rewrites: RE },
      { voice: 'active', suffix: 'ent', rewrites: [['tre', 't'], ...RE] },
      { voice: 'active', suffix: 'ait', rewrites: RE },
    ],
  } satisfies Record<string, readonly FormRule[]>,
  nasals: [],
  plurals: [
    ['eau', 'eaux'],
    ['eu', 'eux'],
    ['nal', 'naux'],
    ['ial', 'iaux'],
    ['cal', 'caux'],
    ['mal', 'maux'],
    ['val', 'vaux'],
    ['tal', 'taux'],
    ['s', 's'],
    ['x', 'x'],
    ['z', 'z'],
    ['', 's'],
  ],
} satisfies Morphology;
