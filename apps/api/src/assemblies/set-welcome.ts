import {
  setWelcome as decide,
  type SetWelcomeInput,
} from '@reliance/core/assemblies/attendance/set-welcome.ts'
import { mayConvene } from '@reliance/core/assemblies/powers.ts'
import { lockAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { saveWelcome } from '@reliance/db/assemblies/newcomers.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { readWelcome, tellHost, welcomeFacts } from './welcome.ts'

type Input = SetWelcomeInput & InSpace

/** Says how long before an assembly newcomers are welcomed, and names who does; that person is written to (R91). */
export const setWelcome = mutation({
  may: (actor, now, { spaceId }: Input) => mayConvene(actor, spaceId, now),
  run: async (ctx, { assemblyId, ...asked }: Input) => {
    const { db, scope, now } = ctx
    const assembly = await lockAssembly(db, scope, assemblyId)
    if (!assembly) throw notFound()
    if (assembly.wholeDay) throw new RuleError('conflict', { code: 'assemblies.welcome_none' })
    const welcome = await readWelcome(db, scope, assembly)
    const memberIds = welcome.members.map(one => one.personId)
    const facts = welcomeFacts(assembly, welcome, now)
    const { hostId, welcomeMinutes } = unwrap(decide(facts, asked, memberIds, now), 'conflict')
    await saveWelcome(db, scope, assemblyId, { welcomeMinutes, hostId, at: now })
    const set = Object.assign({}, assembly, { welcomeMinutes })
    if (hostId !== null && hostId !== facts.hostId) await tellHost(ctx, set, welcome, hostId)
    ctx.act('assemblies.welcome_set', assemblyId)
    return { welcomeMinutes, hostId }
  },
})
