import * as z from 'zod/mini'
import { effectsInput } from '../../mandates/preview-decision.ts'
import { uuidInput } from '../../shared/id.ts'
import { lineInput, textInput } from '../../shared/text-input.ts'
import { civilDateInput } from '../../shared/time.ts'
import { majorityBases } from '../assembly-policy.ts'
import { type Choice, countedBys, secrecies, senses, stances } from './ballot.ts'

/** Options of one ballot at most. */
export const mostOptions = 30

const tieOrder = z.nullable(z.array(uuidInput).check(z.maxLength(mostOptions)))
const shareInput = z.object({ parts: z.int(), of: z.int() })

/** Every way of counting, as it travels. */
const ruleInput = z.discriminatedUnion(
  'method',
  [
    z.object({
      method: z.literal('majority'),
      base: z.enum(majorityBases),
      quorum: z.nullable(shareInput),
      takesBlank: z.boolean(),
      countedBy: z.enum(countedBys),
      groupQuorum: z.nullable(shareInput),
    }),
    z.object({ method: z.literal('score'), highest: z.int(), by: z.enum(['sum', 'mean']), tieOrder }),
    z.object({ method: z.literal('schulze'), tieOrder }),
    z.object({ method: z.literal('stv'), seats: z.int(), tieOrder }),
    z.object({ method: z.literal('chosen'), most: z.int(), tieOrder }),
    z.object({ method: z.literal('dots'), dots: z.int(), tieOrder }),
    z.object({ method: z.literal('sense_check') }),
  ],
  'shared.unreadable',
)

/** What is asked and how it is counted; options have ids, so that an order for equals can name them. */
export const askedInput = {
  wording: textInput(4000),
  rule: ruleInput,
  options: z.array(z.object({ optionId: uuidInput, label: lineInput(200) })).check(z.maxLength(mostOptions)),
  secrecy: z.enum(secrecies),
  isRemote: z.boolean(),
  groupIds: z.array(uuidInput).check(z.maxLength(200)),
  /** What comes into force with its proclamation where it is adopted. */
  effects: effectsInput,
  /** Who carries out what is adopted, and until when (R106). */
  responsibleRoleId: z.nullable(uuidInput),
  dueOn: z.nullable(civilDateInput),
}

const optionList = z.array(uuidInput).check(z.maxLength(mostOptions))

/** What one person says, as it travels: points stand in a list of options. */
export const choiceInput = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('stance'), stance: z.enum(stances) }),
    z.object({
      kind: z.literal('scores'),
      points: z
        .array(z.object({ optionId: uuidInput, points: z.nullable(z.int()) }))
        .check(z.maxLength(mostOptions)),
    }),
    z.object({
      kind: z.literal('ranking'),
      ranking: z.array(z.nullable(uuidInput)).check(z.maxLength(mostOptions)),
    }),
    z.object({ kind: z.literal('chosen'), chosen: optionList }),
    z.object({
      kind: z.literal('dots'),
      points: z.array(z.object({ optionId: uuidInput, points: z.int() })).check(z.maxLength(mostOptions)),
    }),
    z.object({ kind: z.literal('sense'), sense: z.enum(senses) }),
  ],
  'shared.unreadable',
)

/** The same as the rules read it; of an option that stands twice, the last points. */
export const choiceOf = (given: z.output<typeof choiceInput>): Choice => {
  if (given.kind === 'scores')
    return { kind: 'scores', scores: Object.fromEntries(given.points.map(one => [one.optionId, one.points])) }
  if (given.kind === 'dots')
    return { kind: 'dots', dots: Object.fromEntries(given.points.map(one => [one.optionId, one.points])) }
  return given
}
