import { answererOf } from '@reliance/core/fund/books/closing.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayConfirmClosing } from '@reliance/core/fund/powers.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { lastClosing, readYearEnd } from '@reliance/db/fund/closings.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { joinedOf } from '../joined-of.ts'

/** The closing of a year that was prepared last, what of it was counted and what the books say, and who can do what. */
export const viewClosing = async (
  { db, scope, actor, now, entered }: Pick<MutationContext, 'db' | 'scope' | 'actor' | 'now' | 'entered'>,
  startsOn: CivilDate,
) => {
  const [closing, end, members] = await Promise.all([
    lastClosing(db, scope, startsOn),
    readYearEnd(db, scope, startsOn),
    listMembers(db, scope),
  ])
  if (!closing) return null
  const isVoid = closing.outcome === null && closing.position !== end.position
  const organisationIds = joinedOf(entered.organisationIds, members)
  const answerer = answererOf({ ...closing, isVoid }, { personId: actor.personId, organisationIds })
  const mayAnswer = mayConfirmClosing(actor, scope.spaceId, now).allowed
  const nameOf = (id: string | null) => members.find(one => one.organisationId === id)?.displayName ?? ''
  return {
    closingId: closing.id,
    outcome: closing.outcome,
    isVoid,
    bank: { said: eurosOf(closing.bankCents), books: eurosOf(end.bankCents) },
    cash: { said: eurosOf(closing.cashCents), books: eurosOf(end.cashCents) },
    preparedFor: nameOf(closing.preparedFor),
    preparedAt: closing.preparedAt.toISOString(),
    settledFor: nameOf(closing.settledFor),
    reason: closing.reason,
    isMine: closing.preparedBy === actor.personId,
    canAnswer: mayAnswer && answerer.ok,
  }
}
