import type { PreviewDecision } from '@reliance/core/mandates/preview-decision.ts'
import { asksEverybody } from '@reliance/core/mandates/propose-decision.ts'
import { lapsesAt } from '@reliance/core/mandates/settle-decision.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import { describeEffects, weighDecision } from '@reliance/core/mandates/weigh-decision.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import { firstAsked } from './ask-electors.ts'
import { type DecisionWiring, kindsOf } from './effect-handlers.ts'
import { readRegister } from './register.ts'
import { registerIn } from './said-at-founding.ts'
import { nameOfVoice } from './voice-names.ts'
import { voicesOf } from './voices.ts'

/**
 * What a proposal would do and need, before it is made. Payloads that are not complete yet are left out: its form says
 * what is missing. Who was here lately is nobody's business, and stays on the server.
 */
export const previewDecision = (wiring: DecisionWiring) =>
  query({
    may: actor => withRank(actor, 'reader'),
    run: async ({ db, scope, entered, lang }, { bodyId, effects }: PreviewDecision & { spaceId: string }) => {
      const [register, organisations] = await Promise.all([
        readRegister(db, scope),
        wiring.namesOfVoices({ db, scope }),
      ])
      const here = await entered
      const { now } = here
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
      const mine = voicesOf(register, here, wiring.signingPower).map(one => one.electorId)
      const described = describeEffects({ ...facts, tree: registerIn(register, lang).tree }, body, complete)
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
        // Whom the mail goes to beside the proposer; those that are not shown are counted among the voices alone.
        asked: firstAsked({ register, body }, weight, { asksAll: asksEverybody(weight), pickedIds: [], now })
          .filter(electorId => !mine.includes(electorId))
          .flatMap(electorId => nameOfVoice(register, organisations, electorId) ?? []),
        lapsesOn: civilDateAt(new Date(lapsesAt(now).getTime() - 1)),
      }
    },
  })
