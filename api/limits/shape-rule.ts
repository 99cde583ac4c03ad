/** Refuses operations too deep, with too many aliases or fields, before anything runs. */
import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { MAX_ERRORS } from '../error-plugin.js';
import { limitError } from '../errors.js';

export const MAX_DEPTH = 12;
export const MAX_ALIASES = 15;
export const MAX_FIELDS = 300;
/** Checked by the parser itself, before there is a tree. */
export const MAX_TOKENS = 2000;

interface Shape {
  depth: number;
  aliases: number;
  fields: number;
}

/** Introspection is public and goes deep by nature; its cost is bounded by the schema. */
const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

export function shapeRule(context: ValidationContext): ASTVisitor {
  return {
    // Before any rule has looked into a selection.
    Document({ definitions }) {
      for (const operation of definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
        const shape: Shape = { depth: 0, aliases: 0, fields: 0 };
        measure(operation.selectionSet, { context, shape, depth: 1, open: new Set() });
        const [error] = errorsOf(shape);
        if (error) stopAt(error, context);
      }
    },
  };
}

/**
 * graphql's own rules compare fields pair by pair, which is the most expensive thing a request can ask for; they give up only
 * when there are too many errors, so this one is reported until there are. Whoever answers leaves the repetitions out.
 */
function stopAt(error: GraphQLError, context: ValidationContext): void {
  for (let report = 0; report < MAX_ERRORS; report++) context.reportError(error);
}

interface Walk {
  readonly context: ValidationContext;
  readonly shape: Shape;
  readonly depth: number;
  /** Fragments that are being walked: a circle ends here, and graphql's own rule reports it. */
  readonly open: ReadonlySet<string>;
}

/** Stops as soon as a limit is passed, so that a bomb of fragments costs no more than the limit. */
function measure(selectionSet: SelectionSetNode, walk: Walk): void {
  const { shape, depth } = walk;
  shape.depth = Math.max(shape.depth, depth);
  for (const selection of selectionSet.selections) {
    if (shape.fields > MAX_FIELDS || shape.aliases > MAX_ALIASES || shape.depth > MAX_DEPTH) return;
    if (selection.kind === Kind.FIELD) {
      if (isIntrospection(selection.name.value)) continue;
      shape.fields += 1;
      if (selection.alias) shape.aliases += 1;
      if (selection.selectionSet) measure(selection.selectionSet, { ...walk, depth: depth + 1 });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      measure(selection.selectionSet, walk);
    } else {
      measureFragment(walk.context.getFragment(selection.name.value), walk);
    }
  }
}

function measureFragment(fragment: FragmentDefinitionNode | null | undefined, walk: Walk): void {
  if (!fragment || walk.open.has(fragment.name.value)) return;
  measure(fragment.selectionSet, { ...walk, open: new Set([...walk.open, fragment.name.value]) });
}

function errorsOf({ depth, aliases, fields }: Shape) {
  return [
    depth > MAX_DEPTH &&
      limitError(
        'DEPTH_LIMIT',
        `The operation is more than ${MAX_DEPTH} levels deep.`,
        'Ask in two steps: ids first, then details by node(id).',
      ),
    aliases > MAX_ALIASES &&
      limitError('ALIAS_LIMIT', `The operation has more than ${MAX_ALIASES} aliases.`, 'Send several operations.'),
    fields > MAX_FIELDS &&
      limitError('FIELD_LIMIT', `The operation selects more than ${MAX_FIELDS} fields.`, 'Send several operations.'),
  ].filter((error) => error !== false);
}
