import { createHash } from 'node:crypto';
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationTypeNode,
  type SelectionSetNode,
  Kind,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { holdsToken } from '../identity/token-format.ts';
import { ID_PREFIXES } from '../modules/relay/ids.ts';

/** What the log keeps of a document: of its variables, codes, numbers and ids alone. */
export interface DocumentFacts {
  operation: OperationTypeNode | null;
  operationName: string | null;
  documentHash: string;
  planCodes: string[];
  objects: string[];
  /** Whether it asks for more than what concerns the viewer's own account. */
  isOfOthers: boolean;
}

/** A document asked for, as it came: nothing of it is known to be what it should be. */
export interface Asked {
  query: string;
  operationName?: unknown;
  variables?: unknown;
}

/** A value written in the document, or the name of the variable that holds it. */
type Given = { value: unknown } | { variable: string };
interface Known {
  operation: OperationTypeNode | null;
  operationName: string | null;
  documentHash: string;
  planCodes: Given[];
  objects: { type: string | null; key?: Given }[];
  isOfOthers: boolean;
}

/** Not what is read, but how it is handed over. */
const WRAPPING = /(Connection|Edge|Counts)$|^(PageInfo|Permission|Viewer|AsOfMoment)$/;
/** What concerns one's own account, and the checkpoints of the ledger, which are made to be shown to anybody. */
const DOORS = /^Query\.(viewer|latestCheckpoint|ledgerCheckpoints|publicKeys)$/;
/** Below those, what leads to nothing else. */
const OF_ONESELF =
  /^(Viewer|Work|Permission|PageInfo|TokenScopes|Person|Ministry|(Grant|ApiToken|LoggedRead|ObjectRead|LedgerCheckpoint|SigningKey)(Connection|Edge)?)\.|^PlanConnection\.|^Plan\.(id|code|name)$/;
const KEYS = ['id', 'number', 'sequence', 'fingerprint'];
const PLAN_CODES = ['code', 'planCode'];
const ID = /^([a-z]{3,4})_([0-9a-f]{32}|\d{1,15})$/;
const FINGERPRINT = /^[0-9a-f]{64}$/;
const CODE = /^[a-z0-9][a-z0-9-]{0,99}$/;
const NAME = /^[_A-Za-z]\w{0,99}$/;
/** Whether it names an operation, and is no token that somebody pasted there. */
const isName = (name: unknown): name is string => typeof name === 'string' && NAME.test(name) && !holdsToken(name);
/** How many objects are kept of one document. */
const MOST_OBJECTS = 40;

/** Tells what documents ask for. Each is looked through once. */
export function documentReader(schema: GraphQLSchema): (asked: Asked) => DocumentFacts {
  const known = new LRUCache<string, Known>({
    maxSize: 4 * 1024 * 1024,
    sizeCalculation: ({ objects }, key) => 2 * key.length + 200 * (objects.length + 1),
  });
  return ({ query, operationName, variables }) => {
    const name = isName(operationName) ? operationName : null;
    const key = `${name ?? ''} ${query}`;
    const found = known.get(key) ?? { ...readThrough(schema, query, name), documentHash: hashOf(query) };
    known.set(key, found);
    return withVariables(found, (variables ?? {}) as Record<string, unknown>);
  };
}

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex');

function withVariables({ planCodes, objects, ...facts }: Known, variables: Record<string, unknown>): DocumentFacts {
  const valueOf = (given: Given): unknown => ('value' in given ? given.value : variables[given.variable]);
  const codes = planCodes.map(valueOf).filter((code): code is string => typeof code === 'string' && CODE.test(code));
  const named = objects.flatMap(({ type, key }) => objectNamed(type, key && valueOf(key)) ?? []);
  return { ...facts, planCodes: [...new Set(codes)], objects: [...new Set(named)].sort().slice(0, MOST_OBJECTS) };
}

/** The object of an id, as the log names it; null when it is no id. */
export function objectOf(id: string): string | null {
  return objectNamed(null, id);
}

/** The type and, if it is one, the key. Of something found by its id alone, the id tells the type. */
function objectNamed(type: string | null, key: unknown): string | null {
  const text = typeof key === 'number' ? String(key) : key;
  if (typeof text !== 'string') return type;
  const prefix = ID.exec(text)?.[1] ?? '';
  const ofId = prefix === 'led' ? 'LedgerEntry' : (ID_PREFIXES as Record<string, string | undefined>)[prefix];
  if (ofId) return `${ofId} ${text}`;
  if (FINGERPRINT.test(text)) return type && `${type} ${text.slice(0, 12)}`;
  return type && /^\d{1,15}$/.test(text) ? `${type} ${text}` : type;
}

/** What cannot be read is taken for more than it may be. */
const NOTHING = { operation: null, operationName: null, planCodes: [], objects: [], isOfOthers: true };

function readThrough(schema: GraphQLSchema, query: string, name: string | null): Omit<Known, 'documentHash'> {
  const document = parsed(query);
  const operation = document && getOperationAST(document, name);
  if (!document || !operation) return NOTHING;
  const facts: Omit<Known, 'documentHash'> = {
    operation: operation.operation,
    operationName: isName(operation.name?.value) ? operation.name.value : null,
    planCodes: [],
    objects: [],
    isOfOthers: false,
  };
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const root = schema.getRootType(operation.operation);
  if (root) lookThrough(operation.selectionSet, root, { schema, fragments, done: new Set(), facts }, false);
  return facts;
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: 5_000, noLocation: true });
  } catch {
    return null;
  }
}

interface Looking {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Those looked through, of one's own account or not. */
  done: Set<string>;
  facts: Omit<Known, 'documentHash'>;
}

/** @param isOwn Whether this is below one of the doors, where what concerns one's own account is no read. */
function lookThrough({ selections }: SelectionSetNode, type: GraphQLNamedType, looking: Looking, isOwn: boolean): void {
  const { schema, fragments, done } = looking;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) lookAt(selection, type, looking, isOwn);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
      if (on) lookThrough(selection.selectionSet, on, looking, isOwn);
    } else {
      const fragment = fragments.get(selection.name.value);
      const on = fragment && schema.getType(fragment.typeCondition.name.value);
      const mark = `${selection.name.value} ${isOwn}`;
      if (!on || done.has(mark)) continue;
      done.add(mark);
      lookThrough(fragment.selectionSet, on, looking, isOwn);
    }
  }
}

function lookAt(
  { name, arguments: given = [], selectionSet }: FieldNode,
  parent: GraphQLNamedType,
  looking: Looking,
  isOwn: boolean,
): void {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return;
  const field = parent.getFields()[name.value];
  if (!field) return;
  const { facts } = looking;
  const type = getNamedType(field.type);
  const coordinate = `${parent.name}.${name.value}`;
  const staysOwn = DOORS.test(coordinate) || (isOwn && OF_ONESELF.test(coordinate));
  if (!staysOwn) facts.isOfOthers = true;
  for (const argument of given) if (PLAN_CODES.includes(argument.name.value)) facts.planCodes.push(givenBy(argument));
  const byKey = given.find((argument) => KEYS.includes(argument.name.value));
  const typeName = isObjectType(type) && !WRAPPING.test(type.name) ? type.name : null;
  if (!staysOwn && (typeName || byKey)) {
    facts.objects.push({ type: typeName, ...(byKey && { key: givenBy(byKey) }) });
  }
  if (selectionSet) lookThrough(selectionSet, type, looking, staysOwn);
}

function givenBy({ value }: ArgumentNode): Given {
  if (value.kind === Kind.VARIABLE) return { variable: value.name.value };
  return { value: 'value' in value ? value.value : null };
}
