import { checkIn } from '@reliance/core/assemblies/attendance/check-in.ts'
import { isFirstTime } from '@reliance/core/assemblies/attendance/first-timers.ts'
import type { RecordArrivalInput } from '@reliance/core/assemblies/attendance/record-arrival.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { cameBefore, insertStay, wasHeldBefore } from '@reliance/db/assemblies/attendance.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { lockMeeting } from './meeting-facts.ts'

type Input = RecordArrivalInput & InSpace

/** Checks somebody in: whoever has a part in holding the assembly does it for all, and each member for themselves. */
export const recordArrival = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, personId, mode }: Input) => {
    const { db, scope, now, actor } = ctx
    const { assembly, attendance, state, hands } = await lockMeeting(ctx, assemblyId)
    if (hands.length === 0 && personId !== actor.personId)
      throw new RuleError('forbidden', { code: 'assemblies.not_your_step' })
    if (!attendance.members.some(one => one.personId === personId)) throw notFound()
    const stay = unwrap(checkIn(state, attendance.stays, { personId, mode }, now), 'conflict')
    const [heldBefore, came] = await Promise.all([
      wasHeldBefore(db, scope, assembly),
      cameBefore(db, scope, assembly, personId),
    ])
    const isFirst = isFirstTime({ heldBefore, cameBefore: came })
    const row = { id: ctx.newId(), assemblyId, personId, mode, isFirst, checkedInBy: actor.personId }
    await insertStay(db, scope, Object.assign(row, { arrivedAt: stay.arrivedAt, leftAt: null }))
    ctx.act('assemblies.arrived', assemblyId)
    return { isFirst }
  },
})
