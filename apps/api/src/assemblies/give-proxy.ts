import type { GiveProxyInput } from '@reliance/core/assemblies/attendance/give-proxy.ts'
import { checkProxyTime, giveProxy as decide } from '@reliance/core/assemblies/attendance/proxies.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { saveAnswer } from '@reliance/db/assemblies/answers.ts'
import { lockAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { insertProxy } from '@reliance/db/assemblies/proxies.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { stateOf } from './assembly-facts.ts'
import { attendanceOf } from './attendance.ts'
import { tellProxyGiven } from './proxy-mails.ts'

type Input = GiveProxyInput & InSpace

/**
 * Hands one’s vote in an assembly to another member, as many as the rules allow (L7): one does not come, and is represented.
 * The holder is written to, and whoever gives has a receipt.
 */
export const giveProxy = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, holderId }: Input) => {
    const { db, scope, now, actor, entered } = ctx
    const { personId } = actor
    const assembly = await lockAssembly(db, scope, assemblyId)
    if (!assembly) throw notFound()
    unwrap(checkProxyTime(stateOf(assembly, now), assembly.endsAt <= now), 'conflict')
    const attendance = await attendanceOf(db, scope, assembly, now)
    const { givenAt } = unwrap(decide(attendance, personId, holderId, now), 'conflict')
    await insertProxy(db, scope, { id: ctx.newId(), assemblyId, giverId: personId, holderId, givenAt })
    await saveAnswer(db, scope, { assemblyId, personId, answer: 'proxy', answeredAt: now })
    const holder = attendance.members.find(one => one.personId === holderId)?.name ?? ''
    await tellProxyGiven(
      ctx,
      assembly,
      { giverId: personId, holderId },
      { giver: entered.displayName, holder },
    )
    ctx.act('assemblies.proxy_given', assemblyId)
    return { holder }
  },
})
