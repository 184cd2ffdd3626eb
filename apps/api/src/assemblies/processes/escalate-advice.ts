import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import {
  escalateAdvice as decide,
  type EscalateAdviceInput,
} from '@reliance/core/assemblies/processes/escalate-advice.ts'
import { notFound, RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { saveMoved } from './follow-up.ts'
import { lockFacts } from './process-facts.ts'
import { putOnAgenda } from './put-on-agenda.ts'

/** Brings a matter to the whole with its file, by whoever would decide or was asked: nobody decides it alone any more (R14). */
export const escalateAdvice = (wiring: DecisionWiring) =>
  mutation({
    may: mayShareIn,
    run: async (ctx, { processId, revision }: EscalateAdviceInput & InSpace) => {
      const facts = await lockFacts(ctx, wiring, processId)
      const { row, sheet } = facts
      if (sheet.kind !== 'advice') throw notFound()
      if (row.revision !== revision) throw new RuleError('conflict', { code: 'assemblies.process_changed' })
      const escalated = decide(sheet, ctx.actor.personId)
      const isRight = !escalated.ok && escalated.error.code === 'assemblies.decider_only'
      const next = unwrap(escalated, isRight ? 'forbidden' : 'conflict')
      const broughtTo = await putOnAgenda(ctx, row.title)
      await saveMoved(ctx, facts, { ...next, broughtTo }, ctx.actor.personId)
      ctx.act('assemblies.advice_escalated', processId)
      return { state: next.state, assemblyId: broughtTo?.assemblyId ?? null }
    },
  })
