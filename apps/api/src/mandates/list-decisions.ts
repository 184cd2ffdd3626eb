import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { effectsOfAll, listDecisions as readDecisions } from '@reliance/db/mandates/read-decisions.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { readRegister } from './register.ts'
import { decisionIn, registerIn } from './said-at-founding.ts'
import { viewDecision } from './view-decision.ts'

/** One page of the register, newest first, with what each decision does; a supporter reads what was decided. */
export const listDecisions = (wiring: DecisionWiring) =>
  query({
    may: actor => withRank(actor, 'supporter'),
    run: async (
      { db, scope, entered: entering, lang },
      { before }: { spaceId: string; before: number | null },
    ) => {
      const entered = await entering
      const inForceOnly = !withRank(actorOf(entered), 'reader').allowed
      const page = pageBefore(before)
      const [stored, rows] = await Promise.all([
        readRegister(db, scope),
        readDecisions(db, scope, page, inForceOnly),
      ])
      const { items: shown, next } = cutPage(rows, page, row => row.number)
      const numbers = { from: shown.at(-1)?.number ?? 0, to: shown[0]?.number ?? 0 }
      const effects = await effectsOfAll(db, scope, numbers)
      const register = registerIn(stored, lang)
      return {
        decisions: shown.map(row => {
          const own = effects.filter(one => one.decisionId === row.id)
          const said = decisionIn({ row, effects: own }, lang)
          return viewDecision(wiring, register, said.row, said.effects, entered.now)
        }),
        next,
      }
    },
  })
