/** Makes the forms of a verb from its root, each with its voice: serah → menyerahkan (active), diserahkan (passive), penyerahan (noun). */
import type { FormRule, Frame, LanguagePack, Morphology, Voice } from '../languages/pack.js';
import { splitWords } from '../languages/split-words.js';

export interface Form {
  readonly text: string;
  readonly voice: Voice;
  readonly modality?: 'PLANNED';
  readonly isFirstPerson?: true;
}

/** "me" + "serah" → "menyerah", "me" + "kirim" → "mengirim", "me" + "beri" → "memberi". */
function joinNasal(prefix: string, root: string, morphology: Morphology): string {
  const rule = morphology.nasals.find(({ initial }) => root.startsWith(initial));
  if (rule === undefined) return prefix + root;
  return prefix + rule.nasal + (rule.drops ? root.slice(1) : root);
}

function rewrite(root: string, rule: FormRule): string {
  for (const [ending, replacement] of rule.rewrites ?? [])
    if (root.endsWith(ending)) return root.slice(0, root.length - ending.length) + replacement;
  return root;
}

function makeForm(root: string, rule: FormRule, morphology: Morphology): Form {
  const prefix = rule.prefix ?? '';
  const stem = rule.suffix === undefined ? root : rewrite(root, rule);
  const word = rule.isNasal ? joinNasal(prefix, stem, morphology) : prefix + stem;
  return {
    text: word + (rule.suffix ?? ''),
    voice: rule.voice,
    ...(rule.modality === undefined ? {} : { modality: rule.modality }),
    ...(rule.isFirstPerson === undefined ? {} : { isFirstPerson: rule.isFirstPerson }),
  };
}

/** Every form of a frame's trigger; the forms listed on the frame come last. */
export function makeForms(frame: Frame, morphology: Morphology): Form[] {
  const rules = frame.paradigm === undefined ? [] : (morphology.paradigms[frame.paradigm] ?? []);
  const made = rules.map((rule) => makeForm(frame.root, rule, morphology));
  const listed = Object.entries(frame.forms ?? {}).flatMap(([voice, words]) =>
    splitWords(words).map((text) => ({ text, voice: voice as Voice })),
  );
  return [...made, ...listed];
}

/** The plural of a noun by the first ending that fits; the noun itself where the language has no plural. */
export function makePlural(noun: string, plurals: Morphology['plurals']): string {
  for (const [ending, replacement] of plurals)
    if (noun.endsWith(ending)) return noun.slice(0, noun.length - ending.length) + replacement;
  return noun;
}

/**
 * The plurals of a phrase: "hygiene kits"; where modifiers follow, the head changes, with them or alone, and what hangs on a
 * preposition stays: "mantas térmicas", "bâches plastique", "kits de higiene".
 */
export function makePlurals(
  phrase: string,
  { morphology, grammar, items }: Pick<LanguagePack, 'morphology' | 'grammar' | 'items'>,
): string[] {
  if (morphology.plurals.length === 0) return [phrase];
  const words = phrase.split(' ');
  if (grammar.modifiers === 'before' || words.length === 1) return [makePlural(phrase, morphology.plurals)];
  const joiners = splitWords(items.unitJoiners);
  const end = words.findIndex((word) =>
    joiners.some((joiner) => word === joiner || (joiner.endsWith("'") && word.startsWith(joiner))),
  );
  const heads = end < 0 ? words.length : end;
  return [1, heads].map((count) =>
    words.map((word, at) => (at < count ? makePlural(word, morphology.plurals) : word)).join(' '),
  );
}
