import { planFromDate as decide, type PlanFromDateInput } from '@reliance/core/assemblies/plan-from-date.ts'
import { mayConvene } from '@reliance/core/assemblies/powers.ts'
import { insertOfDate, lockDate } from '@reliance/db/assemblies/assemblies.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { readRegister, sovereignOf } from '../mandates/register.ts'
import { carryInto } from './adjourn-items.ts'

type Input = PlanFromDateInput & InSpace

/** Makes an assembly of the sovereign body (R89) of a date of the calendar, so that points can be brought to it. */
export const planFromDate = mutation({
  may: (actor, now, { spaceId }: Input) => mayConvene(actor, spaceId, now),
  run: async (ctx, { eventId }: Input) => {
    const { db, scope, now } = ctx
    const date = await lockDate(db, scope, eventId)
    const body = sovereignOf(await readRegister(db, scope))
    if (!date || !body) throw notFound()
    const { welcomeMinutes } = unwrap(decide(date, now), 'conflict')
    const as = { kind: 'ordinary' as const, reason: '', welcomeMinutes }
    const assembly = Object.assign({ id: ctx.newId(), bodyId: body.bodyId, eventId }, as)
    await insertOfDate(db, scope, assembly)
    await carryInto(ctx, assembly)
    ctx.act('assemblies.planned', assembly.id, { wording: date.title })
    return { assemblyId: assembly.id }
  },
})
