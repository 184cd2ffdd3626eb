import {
  withdrawDecision as decide,
  type WithdrawDecision,
} from '@reliance/core/mandates/withdraw-decision.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { stepDecision } from '@reliance/db/mandates/decisions.ts'
import { askedFor } from '@reliance/db/mandates/read-decisions.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { tellVoices } from './ask-electors.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { lockStoredDecision } from './stored-decision.ts'

/** Takes a proposal back while it waits for its first yes; whoever was asked is told. */
export const withdrawDecision = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async (ctx, { decisionId }: WithdrawDecision & InSpace) => {
      const { db, scope, now, actor } = ctx
      const stored = await lockStoredDecision(ctx, wiring, decisionId)
      const { decision } = stored
      unwrap(
        decide(decision, actor.personId),
        decision.proposedBy === actor.personId ? 'conflict' : 'forbidden',
      )
      await stepDecision(db, scope, decisionId, {
        state: 'lapsed',
        endedAt: now,
        endedCode: 'mandates.withdrawn',
      })
      const asked = await askedFor(db, scope, decisionId)
      await tellVoices(
        ctx,
        stored,
        asked.filter(id => id !== actor.personId),
        'mandates.withdrawn',
      )
      ctx.act('mandates.decision_withdrawn', decisionId)
      return { withdrawn: true as const }
    },
  })
