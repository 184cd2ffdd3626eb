import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'
import type { MemberStatus } from './member-status.ts'

/**
 * `listedId` names the organisation that coordination had entered before this one signed up: what was entered
 * for it becomes its own when it signs, to be confirmed.
 */
export const admitInput = z.object({
  organisationId: uuidInput,
  answer: z.enum(['accept', 'decline']),
  listedId: z._default(z.nullable(uuidInput), null),
})
export const inviteOrganisationInput = z.object({ organisationId: uuidInput })

type Member = {
  readonly organisationId: string
  readonly displayName: string
  readonly status: MemberStatus
  readonly listedId: string | null
}
type Choice = Refusal<'coalitions.organisation_unknown' | 'coalitions.listed_taken'>

/** What an organisation that came no further has chosen is free again. */
const holds = ({ status }: Member): boolean => status === 'admitted' || status === 'joined'

/**
 * One listed organisation turns out to be one of those that ask, and no other's: what was entered for it is taken over
 * once. Refuses: `organisation_unknown`, `listed_taken`.
 */
export const chooseListed = (
  members: readonly Member[],
  { organisationId, listedId }: { organisationId: string; listedId: string },
): Result<null, Choice> => {
  const listed = members.find(one => one.organisationId === listedId)
  if (listed?.status !== 'listed' && listed?.status !== 'claimed')
    return refuse('coalitions.organisation_unknown', { field: 'listedId' })
  const chosenFor = members.find(
    one =>
      one.listedId === listedId &&
      one.organisationId !== organisationId &&
      (holds(one) || listed.status === 'claimed'),
  )
  if (!chosenFor && listed.status === 'listed') return ok(null)
  return refuse('coalitions.listed_taken', {
    field: 'listedId',
    params: { listed: listed.displayName, organisation: chosenFor?.displayName ?? listed.displayName },
  })
}
