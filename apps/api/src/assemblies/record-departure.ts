import { checkOut } from '@reliance/core/assemblies/attendance/check-in.ts'
import type { RecordDepartureInput } from '@reliance/core/assemblies/attendance/record-departure.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { endStay } from '@reliance/db/assemblies/attendance.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { lockMeeting } from './meeting-facts.ts'

type Input = RecordDepartureInput & InSpace

/** Says that somebody left; they come back by checking in anew. */
export const recordDeparture = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, personId }: Input) => {
    const { db, scope, now, actor } = ctx
    const { attendance, state, hands } = await lockMeeting(ctx, assemblyId)
    if (hands.length === 0 && personId !== actor.personId)
      throw new RuleError('forbidden', { code: 'assemblies.not_your_step' })
    unwrap(checkOut(state, attendance.stays, personId, now), 'conflict')
    const stay = attendance.stays.find(one => one.personId === personId && one.leftAt === null)
    if (stay) await endStay(db, scope, stay.id, now)
    ctx.act('assemblies.left', assemblyId)
    return { leftAt: now.toISOString() }
  },
})
