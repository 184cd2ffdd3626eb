import { planAssembly as decide, type PlanAssemblyInput } from '@reliance/core/assemblies/plan-assembly.ts'
import { mayConvene } from '@reliance/core/assemblies/powers.ts'
import { eventContent } from '@reliance/core/calendar/event.ts'
import { insertAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { policyOf } from '@reliance/db/assemblies/policies.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { readRegister, sovereignOf } from '../mandates/register.ts'
import { carryInto } from './adjourn-items.ts'

type Input = PlanAssemblyInput & InSpace

/** Makes the date and the assembly of the sovereign body (R89) in one act; its convocation tells the members. */
export const planAssembly = mutation({
  may: (actor, now, { spaceId }: Input) => mayConvene(actor, spaceId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const body = sovereignOf(await readRegister(db, scope))
    if (!body) throw notFound()
    const policy = await policyOf(db, scope, body.bodyId)
    const { event, reason, welcomeMinutes } = unwrap(decide(input, body.bodyId, now, policy))
    const content = unwrap(eventContent(event, now))
    const [id, eventId] = [ctx.newId(), ctx.newId()]
    const assembly = { id, bodyId: body.bodyId, eventId, kind: input.kind, reason, welcomeMinutes }
    await insertAssembly(db, scope, assembly, { content, addedBy: actor.personId, addedAt: now })
    // What an earlier one adjourned comes first on its agenda (R100).
    if (input.kind === 'ordinary') await carryInto(ctx, assembly)
    ctx.act('assemblies.planned', id, { wording: content.title })
    return { assemblyId: id, eventId }
  },
})
