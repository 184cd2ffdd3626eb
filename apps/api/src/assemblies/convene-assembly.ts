import { freezesOn } from '@reliance/core/assemblies/agenda/freeze-agenda.ts'
import {
  type ConveneAssemblyInput,
  conveneAssembly as decide,
} from '@reliance/core/assemblies/convene-assembly.ts'
import { mayConvene } from '@reliance/core/assemblies/powers.ts'
import { countItems } from '@reliance/db/assemblies/agenda-items.ts'
import { lockAssembly, stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { aheadFacts, freezeOf, stateOf } from './assembly-facts.ts'
import { convocations } from './convocations.ts'
import { freezeLater } from './freeze-agenda.ts'

type Input = ConveneAssemblyInput & InSpace

/**
 * Convenes every member by a mail that says everything and takes their answer. The agenda opens until its freeze; that of
 * an extraordinary assembly is frozen with it (R92).
 */
export const conveneAssembly = mutation({
  may: (actor, now, { spaceId }: Input) => mayConvene(actor, spaceId, now),
  run: async (ctx, { assemblyId, revision }: Input) => {
    const { db, scope, now, actor } = ctx
    const assembly = await lockAssembly(db, scope, assemblyId)
    if (!assembly) throw notFound()
    const itemCount = await countItems(db, scope, assemblyId)
    const facts = aheadFacts(assembly, stateOf(assembly, now), itemCount)
    const state = unwrap(decide(facts, now), 'conflict')
    if (assembly.revision !== revision) throw new RuleError('conflict', { code: 'calendar.revision_changed' })
    await ctx.services.limits.spend('dateMailPerPlace', `assemblies:${scope.spaceId}`)
    const frozenAt = state === 'agenda_frozen' ? now : null
    await stepAssembly(db, scope, assemblyId, {
      state,
      convenedAt: now,
      convenedBy: actor.personId,
      frozenAt,
    })
    const isClosed = freezeOf(assembly) <= now
    if (frozenAt === null) freezeLater(ctx, assembly)
    const notice =
      assembly.kind === 'extraordinary'
        ? 'assemblies.convened_extraordinary'
        : isClosed
          ? 'assemblies.convened_closed'
          : 'assemblies.convened'
    const day = freezesOn(assembly.startsAt, assembly.policy, assembly.zone)
    for (const one of await convocations(ctx, assembly, notice, day)) ctx.notify(one)
    ctx.act('assemblies.convened', assemblyId, { wording: assembly.title })
    return { state, revision: revision + 1 }
  },
})
