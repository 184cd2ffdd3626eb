import type { PreviewDecision } from '@reliance/core/mandates/preview-decision.ts'
import { asksEverybody } from '@reliance/core/mandates/propose-decision.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import { describeEffects, weighDecision } from '@reliance/core/mandates/weigh-decision.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import { type DecisionWiring, kindsOf } from './effect-handlers.ts'
import { readRegister } from './register.ts'

/**
 * What a proposal would do and need, before it is made. Payloads that are not complete yet are left out: its form says
 * what is missing. Who was here lately is nobody's business, and stays on the server.
 */
export const previewDecision = (wiring: DecisionWiring) =>
  query({
    may: actor => withRank(actor, 'reader'),
    run: async ({ db, scope, entered }, { bodyId, effects }: PreviewDecision & { spaceId: string }) => {
      const register = await readRegister(db, scope)
      const { now } = await entered
      const body = findBody(register.tree, bodyId)
      if (!body) throw notFound()
      const kinds = kindsOf(wiring)
      const complete = effects.flatMap(({ kind, payload }) => {
        const parsed = kinds[kind]?.input.safeParse(payload)
        return parsed?.success ? [{ kind, payload: parsed.data }] : []
      })
      const facts = {
        tree: register.tree,
        kinds,
        knownPowers: wiring.knownPowers,
        electors: register.electors,
        now,
      }
      const weight = weighDecision(facts, body, complete)
      const described = describeEffects(facts, body, complete)
      return {
        effects: described.map(({ kind, words }) => ({
          kind,
          words: { ...words } as Record<string, string | string[]>,
        })),
        big: weight.big,
        isAlone: weight.isAlone,
        isOnly: weight.isOnly,
        isSlow: weight.isSlow,
        needed: weight.needed,
        electors: weight.electorCount,
        asksAll: asksEverybody(weight),
      }
    },
  })
