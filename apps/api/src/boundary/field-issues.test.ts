import { sharedCodes } from '@reliance/core/shared/codes.ts'
import { languages } from '@reliance/core/shared/messages.ts'
import { requiredLine } from '@reliance/core/shared/text-input.ts'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { refusalText } from '../pages/refusal-text.ts'
import { appRouter } from '../router.ts'
import { wrongFields } from '../testing/wrong-values.ts'
import { decisions } from '../wiring/decisions.ts'
import { issuesOf } from './field-issues.ts'

type Procedure = { _def: { inputs: z.ZodMiniType[] } }
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>)
const inputs: [string, z.ZodMiniType][] = [
  ...procedures.flatMap(([path, { _def }]) => _def.inputs.map((one): [string, z.ZodMiniType] => [path, one])),
  // What a decision does travels as a payload, which its own kind reads.
  ...Object.entries(decisions.handlers).map(([name, { kind }]): [string, z.ZodMiniType] => [
    name,
    kind.input,
  ]),
]

/** What is said of every issue of that kind says nothing of the field; a choice is a choice, whatever the field. */
const isGeneric = (code: string): boolean =>
  sharedCodes.some(one => one === code) &&
  /^shared\.(?:custom|unrecognized_keys|invalid_(?!value$))/.test(code)
const failed = { code: 'shared.internal_server_error' }

/** What is wrong with the sentences that the fields of an input answer with. */
const faultsOf = (path: string, input: z.ZodMiniType): string[] =>
  wrongFields(input, path).flatMap(({ path: field, schema, values, untried }) => [
    ...untried.map(check => `no value fails ${check}`),
    ...values.flatMap(value =>
      issuesOf(schema.safeParse(value).error).flatMap(({ code, path: _, ...params }) => {
        const said = languages.map(lang => refusalText(lang, { code, params }))
        const isUnsaid = languages.some((lang, at) => said[at] === refusalText(lang, failed))
        return isGeneric(code) || isUnsaid
          ? [`${field} answers ${code} to ${JSON.stringify(value)?.slice(0, 40)}`]
          : []
      }),
    ),
  ])

describe('what is wrong with a field has a sentence of its own', () => {
  it('in every field of every input, and of every effect of a decision, in both languages', () => {
    expect(inputs.length).toBeGreaterThan(80)
    expect([...new Set(inputs.flatMap(([path, input]) => faultsOf(path, input)))]).toEqual([])
  })

  it('tries every check: a new one without a sentence, or of which no wrong value is known, is found', () => {
    const bare = z.object({ note: z.string().check(z.refine(text => text !== '-')) })
    expect(faultsOf('planted', bare)).toEqual(['planted.note answers shared.custom to "-"'])
    const pattern = z.object({ inside: z.array(z.object({ code: z.string().check(z.regex(/^\d+$/)) })) })
    expect(faultsOf('planted', pattern)).toContain(
      'planted.inside.*.code answers shared.invalid_format to ""',
    )
    const either = z.object({ way: z.union([z.int(), z.literal('none')]) })
    expect(faultsOf('planted', either)).toContain('planted.way answers shared.invalid_union to {}')
    const unsaid = z.object({ name: z.string().check(z.refine(text => text !== '-', 'shared.not_a_rule')) })
    expect(faultsOf('planted', unsaid)).toEqual(['planted.name answers shared.not_a_rule to "-"'])
    const unknown = z.object({
      word: z.string().check(z.refine(text => text !== 'sésame', 'shared.required')),
    })
    expect(faultsOf('planted', unknown)).toEqual(['no value fails planted.word: custom'])
    expect(() => faultsOf('planted', z.object({ day: z.date() }))).toThrow('type date (field planted.day)')
    expect(faultsOf('planted', z.object({ name: requiredLine(20) }))).toEqual([])
  })

  it('says which bounds hold, and counts whole numbers from the first that is taken', () => {
    const issueOf = (schema: z.ZodMiniType, value: unknown) => issuesOf(schema.safeParse(value).error)[0]
    expect(issueOf(z.int().check(z.positive()), 0)).toMatchObject({
      code: 'shared.number_too_small',
      minimum: 1,
    })
    expect(issueOf(z.int().check(z.maximum(9)), 10)).toMatchObject({
      code: 'shared.number_too_large',
      maximum: 9,
    })
    expect(issueOf(z.array(z.int()).check(z.maxLength(1)), [1, 2])).toMatchObject({
      code: 'shared.list_too_long',
      maximum: 1,
    })
    expect(issueOf(z.string().check(z.minLength(1)), '')?.code).toBe('shared.required')
  })
})
