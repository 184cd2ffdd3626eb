import { bodyName } from '@reliance/core/mandates/space-tree.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { lastFollowUps, overdueDecisions } from '@reliance/db/mandates/follow-ups.ts'
import { effectsOfAll, listDecisions as readDecisions } from '@reliance/db/mandates/read-decisions.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { followUpIn, viewFollowUp } from './follow-ups.ts'
import { readRegister } from './register.ts'
import { decisionIn, registerIn } from './said-at-founding.ts'
import { viewDecision } from './view-decision.ts'

/** One page of the register, newest first, with what each decision does and how far it is; a supporter reads what was decided. */
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
      const today = civilDateAt(entered.now)
      const [effects, followed, overdue] = await Promise.all([
        effectsOfAll(db, scope, numbers),
        lastFollowUps(db, scope, numbers),
        before === null ? overdueDecisions(db, scope, today) : [],
      ])
      const register = registerIn(stored, lang)
      return {
        decisions: shown.map(row => {
          const own = effects.filter(one => one.decisionId === row.id)
          const said = decisionIn({ row, effects: own }, lang)
          const last = followed.find(one => one.decisionId === row.id)
          return {
            ...viewDecision(wiring, register, said.row, said.effects, entered.now),
            followUp:
              row.state === 'in_force'
                ? viewFollowUp(register, followUpIn(last, own.length > 0), today)
                : null,
          }
        }),
        // Above the first page: what should have been done by now (R20).
        overdue: overdue.map(({ decision, dueOn }) => ({
          decisionId: decision.id,
          number: decision.number,
          bodyName: bodyName(register.tree, decision.bodyId),
          text: decision.text,
          dueOn,
        })),
        next,
      }
    },
  })
