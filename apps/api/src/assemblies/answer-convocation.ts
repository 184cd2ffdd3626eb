import {
  type AnswerConvocationInput,
  answerConvocation as decide,
} from '@reliance/core/assemblies/attendance/answer-convocation.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAnswer, saveAnswer } from '@reliance/db/assemblies/answers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { listProxies } from '@reliance/db/assemblies/proxies.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { answeredState } from './assembly-facts.ts'
import { takeBackProxy } from './revoke-proxy.ts'

type Input = AnswerConvocationInput & InSpace

/** Says whether one comes; another answer takes its place until the assembly begins, and a proxy back that was one. */
export const answerConvocation = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, answer }: Input) => {
    const { db, scope, now, actor, act } = ctx
    const { personId } = actor
    const assembly = await findAssembly(db, scope, assemblyId)
    if (!assembly) throw notFound()
    const former = await findAnswer(db, scope, assemblyId, personId)
    // Nobody counts the places of a room here: whoever comes to one that is nowhere else comes in it.
    const inRoom = (said: string): boolean => said === 'present' && assembly.mode === 'on_site'
    const answered = unwrap(
      decide(
        {
          state: answeredState(assembly, now),
          isConvoked: assembly.convenedAt !== null,
          former: former ? Object.assign({ inRoom: inRoom(former.answer) }, former) : null,
        },
        { personId, answer, inRoom: inRoom(answer), answeredAt: now },
      ),
      'conflict',
    )
    const proxies = await listProxies(db, scope, assemblyId)
    if (proxies.some(one => one.giverId === personId && one.revokedAt === null))
      await takeBackProxy(ctx, assembly)
    await saveAnswer(db, scope, { assemblyId, personId, answer, answeredAt: answered.answeredAt })
    act('assemblies.convocation_answered', assemblyId)
    return { answer }
  },
})
