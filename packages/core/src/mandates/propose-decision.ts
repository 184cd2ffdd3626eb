import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { fileIdsInput } from '../shared/stored-file.ts'
import { lineInput, textInput } from '../shared/text-input.ts'
import { civilDateAt } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import type { DecisionEffect } from './decision-effect.ts'
import { counts, type Elector } from './electors.ts'
import { meetingInput, wrongInMeeting } from './meeting.ts'
import { effectsInput } from './preview-decision.ts'
import type { DecisionState } from './settle-decision.ts'
import {
  type Deciding,
  needDecidingBody,
  needEnoughVoices,
  tryEffects,
  type Weight,
  weighDecision,
} from './weigh-decision.ts'

/** People asked by mail at most, where a body has more. */
export const askedMax = 10

/**
 * A proposal: what it says in words, and what it does. `askedIds` are whom the mail goes to first; in a body of ten or
 * fewer everybody is asked. `meeting` says that people decided it together, and how they counted.
 * `replacesId` is the decision in force that this one takes the place of.
 * `typedName` signs the proposer's own yes, where it signs something; a mandate of one's own may be signed later.
 */
export const proposeDecisionInput = z.object({
  bodyId: uuidInput,
  text: textInput(20_000),
  effects: effectsInput,
  askedIds: z.array(uuidInput).check(z.maxLength(askedMax)),
  meeting: z.nullable(meetingInput),
  fileIds: fileIdsInput,
  replacesId: z.nullable(uuidInput),
  typedName: lineInput(200),
})
export type ProposeDecision = z.output<typeof proposeDecisionInput>

/** A recall that was refused: those who wanted it wait before they want another of the same person (R111). */
export type RefusedRecall = {
  readonly personId: string
  readonly signerIds: readonly string[]
  readonly endedAt: Date
}
/** Days that they wait. */
const recallRestDays = 90
const dayMs = 86_400_000

export type ProposeFacts = Deciding & {
  readonly proposer: {
    readonly personId: string
    /** Voices with which the proposer answers in that body; none where they only may record. */
    readonly voices: readonly string[]
    /** A mandate lets them propose for a body that they are not of. */
    readonly mayRecord: boolean
  }
  readonly refusedRecalls: readonly RefusedRecall[]
  /** Where the decision that would be replaced stands; null where this space has no such decision. */
  readonly replaced: DecisionState | null
}

/** Whether that person may bring a proposal to that body. */
const mayPropose = ({ proposer }: ProposeFacts): boolean => proposer.voices.length > 0 || proposer.mayRecord

const restsFrom = (facts: ProposeFacts, weight: Weight): Date | undefined =>
  facts.refusedRecalls
    .filter(one => weight.loses.includes(one.personId) && one.signerIds.includes(facts.proposer.personId))
    .map(one => new Date(one.endedAt.getTime() + recallRestDays * dayMs))
    .find(until => facts.now < until)

/**
 * Proposes a decision of a body. It says what it does, and does it once it is in force: all of its effects or none.
 * Refuses: `no_voice`, `text_missing` (a decision that does nothing says something), those of a meeting
 * (`wrongInMeeting`), `replaced_not_in_force` (what is not in force has nothing to give way), those of the body, of its
 * effects and of their weight, `recall_rests`.
 */
export const proposeDecision = (
  facts: ProposeFacts,
  input: Pick<ProposeDecision, 'bodyId' | 'text' | 'meeting' | 'replacesId'> & {
    effects: readonly DecisionEffect[]
  },
): MandateResult<Weight> => {
  const found = needDecidingBody(facts.tree, input.bodyId)
  if (!found.ok) return found
  const body = found.value
  if (!mayPropose(facts)) return refuse('mandates.no_voice', { params: { body: body.name } })
  if (input.text === '' && input.effects.length === 0)
    return refuse('mandates.text_missing', { field: 'text' })
  const [wrong] = input.meeting ? wrongInMeeting(input.meeting, civilDateAt(facts.now)) : []
  if (wrong) return { ok: false, error: wrong }
  if (input.replacesId !== null && facts.replaced !== 'in_force')
    return refuse('mandates.replaced_not_in_force', { field: 'replacesId' })
  const weight = weighDecision(facts, body, input.effects)
  const tried = tryEffects(facts, body, input.effects, weight.isAlone)
  if (!tried.ok) return tried
  const enough = needEnoughVoices(facts.tree, body, weight)
  if (!enough.ok) return enough
  const restUntil = restsFrom(facts, weight)
  if (restUntil !== undefined)
    return refuse('mandates.recall_rests', { params: { day: civilDateAt(restUntil) } })
  return ok(weight)
}

/** Whether everybody is asked by the first mail: in a body of ten or fewer. */
export const asksEverybody = ({ electorCount }: Pick<Weight, 'electorCount'>): boolean =>
  electorCount <= askedMax

/**
 * That enough people are asked by mail for their yes to be enough, where nobody met: the proposer's own yes counts, and in
 * a smaller body everybody is asked. Refuses: `asked_too_few`.
 */
export const needEnoughAsked = (
  weight: Pick<Weight, 'needed' | 'electorCount'>,
  { askedIds, meeting }: Pick<ProposeDecision, 'askedIds' | 'meeting'>,
  proposerHasVoice: boolean,
): MandateResult<null> => {
  const count = weight.needed - (proposerHasVoice ? 1 : 0)
  if (meeting !== null || asksEverybody(weight) || new Set(askedIds).size >= count) return ok(null)
  return refuse('mandates.asked_too_few', { params: { count } })
}

/** Whether that elector's answers count in a decision proposed then. */
export const countedThen = (elector: Elector | undefined, proposedAt: Date): boolean =>
  elector !== undefined && counts(elector, proposedAt)
