import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyState } from '../assembly-state.ts'
import type { AssemblyResult } from '../codes.ts'

export const convocationAnswers = ['present', 'excused', 'absent', 'proxy'] as const
/** `proxy`: absent, and somebody else votes; giving it is `giveProxy`. */
export type ConvocationAnswer = (typeof convocationAnswers)[number]

/** What one answers with one press, from a page or from the mail. */
export const simpleAnswers = ['present', 'excused'] as const

export const answerConvocationInput = z.object({ assemblyId: uuidInput, answer: z.enum(simpleAnswers) })
export type AnswerConvocationInput = z.output<typeof answerConvocationInput>

export type Answered = {
  readonly personId: string
  readonly answer: ConvocationAnswer
  /** Whether one comes to the room, whose places may be limited. */
  readonly inRoom: boolean
  /** Since when one says so: places go in this order. */
  readonly answeredAt: Date
}

/** Who has a place in the room, and who waits for one, in order. */
export type Places = { readonly seated: readonly string[]; readonly waiting: readonly string[] }

/** The places of the room by the order of the answers; one that is given back goes to whoever waits first. */
export const placesOf = (answers: readonly Answered[], places: number | null): Places => {
  const coming = answers
    .filter(one => one.answer === 'present' && one.inRoom)
    .toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime() || (a.personId < b.personId ? -1 : 1))
    .map(one => one.personId)
  const seats = places ?? coming.length
  return { seated: coming.slice(0, seats), waiting: coming.slice(seats) }
}

const answerable: readonly AssemblyState[] = ['convened', 'agenda_open', 'agenda_frozen', 'checked_in']

/**
 * An answer to a convocation, which may change until the assembly starts; the same answer given again keeps its place.
 * Refuses: `not_convened_yet`, `answer_too_late`, `not_convoked`.
 */
export const answerConvocation = (
  facts: { readonly state: AssemblyState; readonly isConvoked: boolean; readonly former: Answered | null },
  answered: Answered,
): AssemblyResult<Answered> => {
  if (facts.state === 'planned') return refuse('assemblies.not_convened_yet')
  if (!answerable.includes(facts.state)) return refuse('assemblies.answer_too_late')
  if (!facts.isConvoked) return refuse('assemblies.not_convoked')
  const { former } = facts
  const isSame = former?.answer === answered.answer && former.inRoom === answered.inRoom
  return ok(isSame ? former : answered)
}
