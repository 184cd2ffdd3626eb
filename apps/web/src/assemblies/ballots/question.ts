import type { Secrecy } from '@reliance/core/assemblies/ballots/ballot.ts'
import type { DraftBallotInput } from '@reliance/core/assemblies/ballots/draft-ballot.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { numberIn } from '../../home/number-in.ts'
import { asksOptions, type Counting, type MajorityOf, optionsIn, ruleOf } from './counting.ts'

/** A question as its form holds it. */
export type Question = {
  itemId: string
  wording: string
  secrecy: string
  counting: string
  options: string
  number: string
  endsMandateId: string
  responsibleRoleId: string
  dueOn: string
  isRemote: string
}

/** One that is for or against, named unless it is said otherwise, and decides its text alone. */
export const plainQuestion = (itemId: string, wording: string, secrecy: Secrecy = 'named'): Question => ({
  itemId,
  wording,
  secrecy,
  counting: 'majority',
  options: '',
  number: '3',
  endsMandateId: '',
  responsibleRoleId: '',
  dueOn: '',
  isRemote: '',
})

/** The same ids for the same request, so that a copy of it writes the same options. */
const idFor = (requestId: string) => {
  let count = 0
  return (): string => {
    count += 1
    return `${requestId.slice(0, -4)}${count.toString(16).padStart(4, '0')}`
  }
}

/** The question as it is sent: what another choice asks for, and nobody sees any more, is left out. */
export const sentQuestion = (
  question: Question,
  { requestId, majority }: { requestId: string; majority: MajorityOf },
): DraftBallotInput => {
  const { itemId, wording, endsMandateId, responsibleRoleId, dueOn } = question
  const counting = question.counting as Counting
  const secrecy = question.secrecy as Secrecy
  const isMajority = counting === 'majority'
  const options = asksOptions(counting) ? optionsIn(question.options, idFor(requestId)) : []
  const ends = { kind: 'end_mandate', payload: { mandateId: endsMandateId } }
  return {
    itemId,
    wording,
    secrecy,
    rule: ruleOf(counting, { number: numberIn(question.number), ...majority }, options),
    options,
    isRemote: question.isRemote !== '' && secrecy !== 'show_of_hands',
    groupIds: [],
    amendsBallotId: null,
    responsibleRoleId: isMajority && responsibleRoleId !== '' ? responsibleRoleId : null,
    dueOn: isMajority && dueOn !== '' ? (dueOn as CivilDate) : null,
    effects: isMajority && endsMandateId !== '' ? [ends] : [],
  }
}
