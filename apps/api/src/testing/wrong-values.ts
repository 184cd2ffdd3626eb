import * as z from 'zod/mini'

type Check = z.core.$ZodCheck<never>
type Definition = {
  type: string
  format?: string
  checks?: readonly Check[]
  shape?: Record<string, Schema>
  innerType?: Schema
  in?: Schema
  out?: Schema
  element?: Schema
  options?: readonly Schema[]
}
type Schema = z.ZodMiniType & { _zod: { def: Definition } }

/** One field of an input, and everything it must refuse. */
export type WrongField = {
  path: string
  schema: z.ZodMiniType
  values: readonly unknown[]
  /** Checks that none of the values fails: what they refuse is not known here. */
  untried: readonly string[]
}

const definitionOf = (schema: Schema): Definition => schema._zod.def
const wrappers = ['nullable', 'optional', 'default', 'readonly']

/** The bounds of a check, where it has some. */
const boundsOf = (check: Check): number[] => {
  const { minimum, maximum, value } = check._zod.def as { minimum?: number; maximum?: number; value?: number }
  return [minimum, maximum, value].filter(bound => bound !== undefined)
}
const lengths = (checks: readonly Check[]) =>
  [...new Set(checks.flatMap(boundsOf).flatMap(bound => [bound - 1, bound + 1]))].filter(
    length => length >= 0 && length < 10_000_000,
  )

const texts = [
  '',
  ' ',
  '-',
  'É à !',
  'deux\nlignes',
  '\u0000',
  '\u202egnp',
  '2027-02-31',
  '0200-01-01',
  '31/01/2027',
  '1.000',
  '-5',
  '0.00',
  '99999999999',
]
const ofAnotherKind = [undefined, null, 7, 'sept', true, {}, []]

/** What may be wrong with a value of that kind, beside being of another one. */
const candidatesOf = ({ type, format, checks = [], element, shape }: Definition): unknown[] => {
  switch (type) {
    case 'string':
      return [...texts, ...lengths(checks).map(length => 'x'.repeat(length))]
    case 'number':
      return [
        Number.NaN,
        0.5,
        -1,
        1e300,
        ...checks.flatMap(boundsOf).flatMap(bound => [bound - 1, bound + 1]),
      ]
    case 'array':
      return [0, 1, ...lengths(checks)]
        .filter(length => length < 10_000)
        .map(length => Array.from({ length }, () => (element ? rightValue(element) : null)))
    case 'object':
      return [rightFields(shape), { unknownField: 1 }]
    case 'enum':
    case 'literal':
      return ['ni-l-un-ni-l-autre']
    default:
      return format === undefined ? [] : texts
  }
}

/** A value that the schema takes, as far as one is needed to stand in a list; what is no list or object may be wrong. */
const rightValue = (schema: Schema): unknown => {
  const { type, shape, innerType, in: first, format } = definitionOf(schema)
  if (type === 'object') return rightFields(shape)
  if (type === 'array') return []
  if (type === 'enum') return Object.values((definitionOf(schema) as { entries?: object }).entries ?? {})[0]
  if (innerType ?? first) return rightValue((innerType ?? first) as Schema)
  if (format === 'uuid') return '019aa000-0000-7000-8000-000000000000'
  return type === 'number' ? 1 : 'x'
}

/** The same of each field; what fields say together may still be wrong. */
const rightFields = (shape: Definition['shape'] = {}): Record<string, unknown> =>
  Object.fromEntries(Object.entries(shape).map(([name, one]) => [name, rightValue(one)]))

/** Whether one check alone refuses one of the values, which it is given as a schema of that kind gives it. */
const refuses = (check: Check, type: string, values: readonly unknown[]): boolean => {
  const whole = {
    string: z.string(),
    number: z.number(),
    array: z.array(z.unknown()),
    object: z.looseObject({}),
  }[type]
  if (whole === undefined) return false
  const alone = (whole as z.ZodMiniType).check(check as z.core.$ZodCheck<unknown>)
  return values.some(value => whole.safeParse(value).success && !alone.safeParse(value).success)
}
/** Checks that only write a text in another form refuse nothing. */
const canRefuse = (check: Check): boolean => check._zod.def.check !== 'overwrite'

/** The kinds of which a field is made, from its wrappers and pipes to what is in them. */
const layersOf = (schema: Schema): Definition[] => {
  const definition = definitionOf(schema)
  if (wrappers.includes(definition.type)) return definition.innerType ? layersOf(definition.innerType) : []
  if (definition.type !== 'pipe') return [definition]
  return [definition.in, definition.out].flatMap(one => (one ? layersOf(one) : []))
}

const known = [
  ...['string', 'number', 'array', 'object', 'enum', 'literal', 'boolean', 'union'],
  ...['transform', 'unknown'],
]

const fieldOf = (schema: Schema, path: string): WrongField => {
  const layers = layersOf(schema)
  const strange = layers.find(one => !known.includes(one.type))
  if (strange) throw new Error(`no wrong value is known for a schema of type ${strange.type} (field ${path})`)
  const candidates = [...layers.flatMap(candidatesOf), ...ofAnotherKind]
  const untried = layers.flatMap(({ type, checks = [] }) =>
    checks
      .filter(check => canRefuse(check) && !refuses(check, type, candidates))
      .map(check => `${path}: ${check._zod.def.check}`),
  )
  return { path, schema, untried, values: candidates.filter(value => !schema.safeParse(value).success) }
}

/**
 * Every field of an input, at any depth, with the values that it refuses: of another kind, missing, too long, too
 * short, out of range, not among the choices, and what its own checks refuse. A schema of a kind that is not known here
 * throws, and a check that no value fails is named: what cannot be tried must not pass unnoticed.
 */
export const wrongFields = (input: z.ZodMiniType, path: string): WrongField[] => {
  const schema = input as Schema
  const inside = layersOf(schema).flatMap(({ shape = {}, element, options = [] }) => [
    ...Object.entries(shape).flatMap(([name, one]) => wrongFields(one, `${path}.${name}`)),
    ...[...options, ...(element ? [element] : [])].flatMap(one => wrongFields(one, `${path}.*`)),
  ])
  return [fieldOf(schema, path), ...inside]
}
