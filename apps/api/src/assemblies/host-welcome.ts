import {
  hostWelcome as decide,
  type HostWelcomeInput,
} from '@reliance/core/assemblies/attendance/host-welcome.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { lockAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { saveWelcome } from '@reliance/db/assemblies/newcomers.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { readWelcome, tellHost, welcomeFacts } from './welcome.ts'

type Input = HostWelcomeInput & InSpace

/** Offers oneself to welcome newcomers, by one press while nobody does, or gives it back (R91). */
export const hostWelcome = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, hosts }: Input) => {
    const { db, scope, now, actor } = ctx
    const { personId } = actor
    const assembly = await lockAssembly(db, scope, assemblyId)
    if (!assembly) throw notFound()
    if (assembly.wholeDay) throw new RuleError('conflict', { code: 'assemblies.welcome_none' })
    const welcome = await readWelcome(db, scope, assembly)
    const facts = welcomeFacts(assembly, welcome, now)
    const hostId = unwrap(decide(facts, { personId, hosts }, now), 'conflict')
    const { welcomeMinutes } = assembly
    await saveWelcome(db, scope, assemblyId, { welcomeMinutes, hostId, at: now })
    if (hostId !== null && hostId !== facts.hostId) await tellHost(ctx, assembly, welcome, hostId)
    ctx.act('assemblies.welcome_hosted', assemblyId)
    return { hosts: hostId === personId }
  },
})
