import fc from 'fast-check'
import type * as z from 'zod/mini'

/** What a field of that name may be given besides what its type says: ids of both tenants, real tokens. */
export type Pools = Record<string, readonly unknown[]>

type Definition = {
  type: string
  format?: string
  shape?: Record<string, Schema>
  innerType?: Schema
  in?: Schema
  element?: Schema
  options?: readonly Schema[]
  entries?: Record<string, string>
  values?: readonly unknown[]
}
type Schema = { _zod: { def: Definition } }

const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'x',
    'Atelier',
    '42',
    '2026-11-19',
    'accept',
    'FR7630001007941234567890185',
    "l'été",
    '<b>',
    'a'.repeat(300),
    '\u0000',
    '😀',
    '../..',
  ),
  fc.string({ maxLength: 40 }),
)

const choose = (pools: Pools, field: string, otherwise: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const pool = pools[field]
  return pool ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pool) }, otherwise) : otherwise
}

/**
 * Inputs for a schema, mostly of the right form and often wrong in one value. A schema of a kind that is not
 * known here throws: a procedure that cannot be tried must not pass unnoticed (S3).
 */
const arbitraryFor = (schema: Schema, pools: Pools, field: string): fc.Arbitrary<unknown> => {
  const { def } = schema._zod
  const inner = () => arbitraryFor(def.innerType ?? schema, pools, field)
  switch (def.type) {
    case 'object':
      return choose(
        pools,
        field,
        fc.record(
          Object.fromEntries(
            Object.entries(def.shape ?? {}).map(([name, one]) => [name, arbitraryFor(one, pools, name)]),
          ),
        ),
      )
    case 'string':
      return choose(pools, field, def.format === 'uuid' ? fc.oneof(fc.uuid(), texts) : texts)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(def.values ?? []))
    case 'boolean':
      return fc.boolean()
    case 'number':
    case 'int':
      return choose(pools, field, fc.oneof(fc.constantFrom(0, 1, 2), fc.integer(), fc.double()))
    case 'array':
      // A pool under `name[]` gives whole lists, one under `name` their elements.
      return choose(
        pools,
        `${field}[]`,
        fc.array(arbitraryFor(def.element ?? schema, pools, field), { maxLength: 3 }),
      )
    case 'nullable':
      return fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: inner() })
    case 'optional':
    case 'default':
      return fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: inner() })
    case 'pipe':
      return arbitraryFor(def.in ?? schema, pools, field)
    case 'unknown':
      return choose(pools, field, fc.jsonValue({ maxDepth: 2 }))
    case 'union':
      return fc.oneof(...(def.options ?? []).map(one => arbitraryFor(one, pools, field)))
    default:
      throw new Error(`no generator for a schema of type ${def.type} (field ${field})`)
  }
}

/** Inputs of one procedure: the schemas of its chain, merged. */
export const arbitraryInput = (inputs: readonly unknown[], pools: Pools): fc.Arbitrary<unknown> =>
  inputs.length === 0
    ? fc.constant(undefined)
    : fc
        .tuple(...inputs.map(one => arbitraryFor(one as Schema, pools, '')))
        .map(parts => Object.assign({}, ...(parts as object[])))

/** Whether an input would pass all schemas of a procedure. */
export const passes = (inputs: readonly unknown[], value: unknown): boolean =>
  inputs.every(one => (one as z.ZodMiniType).safeParse(value).success)

/**
 * The first input of a seed that passes the schemas of a procedure; undefined where none of 2,000 does. Most procedures
 * have one among the first: only the others need many.
 */
export const passingInput = (inputs: readonly unknown[], pools: Pools, seed: number): object | undefined => {
  const arbitrary = arbitraryInput(inputs, pools)
  for (const numRuns of [20, 200, 2_000]) {
    const found = fc.sample(arbitrary, { seed, numRuns }).find(one => passes(inputs, one))
    if (found !== undefined) return found as object
  }
  return undefined
}
