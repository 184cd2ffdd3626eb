import * as z from 'zod/mini'
import type { Refusal } from '../shared/result.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { MandateCode } from './codes.ts'

/** How a body decided in a meeting. */
export const decisionMethods = [
  'simple_majority',
  'consent_decision',
  'election_without_candidate',
  'advice_process',
  'sortition',
  'unanimity',
] as const
export type DecisionMethod = (typeof decisionMethods)[number]

const headCountMax = 100_000
const headCount = z.int().check(z.nonnegative(), z.maximum(headCountMax))

/** A meeting that decided, and how people counted there; `present` are those present or represented. */
export const meetingInput = z.object({
  method: z.enum(decisionMethods),
  decidedOn: civilDateInput,
  present: headCount,
  votesFor: headCount,
  votesAgainst: headCount,
})
export type Meeting = z.output<typeof meetingInput>

const counted = ['present', 'votesFor', 'votesAgainst'] as const

/** The numbers of a meeting that a form lacks or that are none, and its day: all of them at once. */
export const missingInMeeting = (
  meeting: Pick<Meeting, (typeof counted)[number]> & { readonly decidedOn: string },
): Refusal<'shared.date_missing' | 'shared.number_missing' | 'shared.number_not_whole'>[] => [
  ...(meeting.decidedOn === '' ? [{ code: 'shared.date_missing', field: 'decidedOn' } as const] : []),
  ...counted.flatMap(field => {
    if (Number.isInteger(meeting[field])) return []
    const isNone = Number.isNaN(meeting[field])
    return [{ code: isNone ? 'shared.number_missing' : 'shared.number_not_whole', field } as const]
  }),
]

/**
 * All that does not hold in what is said of a meeting, each for its field: `decided_in_future`,
 * `more_votes_than_present` (who abstains is present and has no vote counted, so there can be fewer, never more),
 * `nobody_present`, `not_carried` (a simple majority is more for than against, unanimity is nobody against; the other
 * methods do not count).
 */
export const wrongInMeeting = (
  {
    method,
    decidedOn,
    present,
    votesFor,
    votesAgainst,
  }: Pick<Meeting, 'method' | 'present' | 'votesFor' | 'votesAgainst'> & {
    decidedOn: string
  },
  today: CivilDate,
): Refusal<MandateCode>[] => {
  const wrong: Refusal<MandateCode>[] = []
  if (decidedOn > today) wrong.push({ code: 'mandates.decided_in_future', field: 'decidedOn' })
  const votes = votesFor + votesAgainst
  if (votes > present)
    wrong.push({ code: 'mandates.more_votes_than_present', field: 'present', params: { votes, present } })
  else if (present === 0) wrong.push({ code: 'mandates.nobody_present', field: 'present' })
  const isCarried =
    method === 'simple_majority' ? votesFor > votesAgainst : method !== 'unanimity' || votesAgainst === 0
  if (!isCarried) wrong.push({ code: 'mandates.not_carried', field: 'votesFor' })
  return wrong
}
