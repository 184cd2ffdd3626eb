import { callStanding } from '@reliance/core/fund/calls/call-state.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { CallFigures } from '@reliance/db/fund/call-figures.ts'
import type { CallRow } from '@reliance/db/fund/calls.ts'
import type { Member } from '@reliance/db/fund/members.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { actorOf } from '../../boundary/use-case.ts'

/** What a list says of a call: what it gives, until when, and where it stands. */
export const viewCall = (row: CallRow, figures: CallFigures | undefined, today: CivilDate) => {
  const submitted = figures?.submitted ?? 0
  const standing = callStanding(
    {
      days: row,
      isOpened: true,
      isChecked: row.checkedAt !== null,
      isFrozen: figures?.isFrozen ?? false,
      submitted,
      decided: figures?.decided ?? 0,
    },
    today,
  )
  return {
    callId: row.id,
    number: row.number,
    title: row.title,
    envelope: eurosOf(row.envelopeCents),
    opensOn: row.opensOn as string,
    closesOn: row.closesOn as string,
    assessUntilOn: row.assessUntilOn as string,
    method: row.method,
    standing: { ...standing, untilOn: standing.untilOn as string | null },
    submitted,
    decided: figures?.decided ?? 0,
    asked: eurosOf(figures?.askedCents ?? 0n),
    allocated: eurosOf(figures?.allocatedCents ?? 0n),
  }
}

/** One's own organisations that are members, and whether one may commit each. */
export const mineAmong = (members: readonly Member[], entered: Entered) => {
  const ids: readonly string[] = entered.organisationIds
  const actor = actorOf(entered)
  return members
    .filter(one => one.status === 'joined' && ids.includes(one.organisationId))
    .map(({ organisationId, displayName }) => ({
      organisationId,
      displayName,
      canAct: mayRepresentInFund(actor, organisationId, entered.now).allowed,
    }))
}
