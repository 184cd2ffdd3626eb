import type { Member } from '@reliance/db/positions/members.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { RuleError } from '../boundary/rule-error.ts'

/** The organisation this person acts from: one of theirs, and a member here; otherwise a refusal. */
export const myOrganisation = (
  entered: Entered,
  organisationId: string,
  member: Member | undefined,
): Member => {
  const isMine = (entered.organisationIds as string[]).includes(organisationId)
  if (!isMine || member?.status !== 'joined')
    throw new RuleError('forbidden', { code: 'coalitions.not_of_organisation' })
  return member
}
