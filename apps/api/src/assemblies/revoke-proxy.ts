import { checkProxyTime, revokeProxy as decide } from '@reliance/core/assemblies/attendance/proxies.ts'
import type { RevokeProxyInput } from '@reliance/core/assemblies/attendance/revoke-proxy.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { saveAnswer } from '@reliance/db/assemblies/answers.ts'
import { lockAssembly, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { endProxy, listProxies } from '@reliance/db/assemblies/proxies.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { stateOf } from './assembly-facts.ts'
import { tellProxyRevoked } from './proxy-mails.ts'

type Input = RevokeProxyInput & InSpace

/** Takes back the proxy that the actor has given, and tells its holder. Refuses those of `revokeProxy`. */
export const takeBackProxy = async (ctx: MutationContext, assembly: ShownAssembly): Promise<void> => {
  const { db, scope, now, actor, entered } = ctx
  const giverId = actor.personId
  const proxies = await listProxies(db, scope, assembly.id)
  const { holderId } = unwrap(decide(proxies, giverId, now), 'conflict')
  await endProxy(db, scope, { assemblyId: assembly.id, giverId, revokedAt: now })
  await tellProxyRevoked(ctx, assembly, { holderId }, { giver: entered.displayName })
  ctx.act('assemblies.proxy_taken_back', assembly.id)
}

/** Takes one’s proxy back, as long as the assembly is held: one is excused from then on, until one answers otherwise (L7). */
export const revokeProxy = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId }: Input) => {
    const { db, scope, now, actor } = ctx
    const assembly = await lockAssembly(db, scope, assemblyId)
    if (!assembly) throw notFound()
    unwrap(checkProxyTime(stateOf(assembly, now), assembly.endsAt <= now), 'conflict')
    await takeBackProxy(ctx, assembly)
    await saveAnswer(db, scope, { assemblyId, personId: actor.personId, answer: 'excused', answeredAt: now })
    return { answer: 'excused' as const }
  },
})
