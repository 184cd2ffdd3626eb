import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import {
  proposeConsent as decide,
  type ProposeConsentInput,
} from '@reliance/core/assemblies/processes/propose-consent.ts'
import { policyOf } from '@reliance/db/assemblies/policies.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { circleFacts, needResponsible, spendBegin, storeBegun } from './begin-process.ts'

/** Enough of a circle to adopt, where its rules say nothing: half of it, rounded up. */
const defaultQuorum = { parts: 1, of: 2 }

/** Puts a proposal to its body, to be adopted once nobody objects (protocols §2). */
export const proposeConsent = (wiring: DecisionWiring) =>
  mutation({
    may: mayShareIn,
    run: async (ctx, input: ProposeConsentInput & InSpace) => {
      const { register, body, facts } = await circleFacts(ctx, wiring, input.bodyId)
      const { quorum } = await policyOf(ctx.db, ctx.scope, input.bodyId)
      const sheet = unwrap(decide(facts, input, quorum ?? defaultQuorum, ctx.now))
      needResponsible(register, input.responsible)
      await spendBegin(ctx)
      return storeBegun(ctx, { wiring, register, body }, input.title, sheet)
    },
  })
