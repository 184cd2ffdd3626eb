import { acceptanceDueOn, mandateState, renewalOpensOn } from '@reliance/core/mandates/mandate-state.ts'
import { mayRecordDecision } from '@reliance/core/mandates/powers.ts'
import { findRole } from '@reliance/core/mandates/space-tree.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { DecisionRow } from '@reliance/db/mandates/decisions.ts'
import { answersOf, askedFor, effectsOf, pendingDecisions } from '@reliance/db/mandates/read-decisions.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { actorOf, type QueryContext, query } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { ownPart } from './get-decision.ts'
import { type Register, readRegister } from './register.ts'
import { registerIn } from './said-at-founding.ts'
import { viewDecision } from './view-decision.ts'

/** How decisions that wait for an answer stand, and whether this person's is among those missing. */
const pendingFor = (
  wiring: DecisionWiring,
  { db, scope }: { db: ReadDb; scope: Scope },
  { rows, register }: { rows: readonly DecisionRow[]; register: Register },
  entered: Entered,
) =>
  Promise.all(
    rows.map(async row => {
      const [effects, answers, asked] = await Promise.all([
        effectsOf(db, scope, row.id),
        answersOf(db, scope, row.id),
        askedFor(db, scope, row.id),
      ])
      const mine = ownPart(wiring, { row, effects, answers, asked, register }, entered)
      const wanted = mine.filter(one => row.state === 'open' || asked.includes(one.electorId))
      return {
        ...viewDecision(wiring, register, row, effects, entered.now),
        yes: answers.filter(one => one.isCounted && one.answer === 'yes').length,
        no: answers.filter(one => one.isCounted && one.answer === 'no').length,
        waitsForMe: wanted.some(one => one.answer === null),
        proposedByMe: row.proposedBy === entered.personId,
      }
    }),
  )

/**
 * What waits for this person here: decisions to answer, mandates to accept, mandates about to end. `led`: the mandates of
 * others about to end, for whoever keeps the decisions of the space; null for everybody else.
 */
export const readMine =
  (wiring: DecisionWiring) =>
  async ({ db, scope, entered: entering, lang }: QueryContext) => {
    const [stored, rows] = await Promise.all([readRegister(db, scope), pendingDecisions(db, scope)])
    const register = registerIn(stored, lang)
    const entered = await entering
    const { now, personId } = entered
    const actor = actorOf(entered)
    const today = civilDateAt(now)
    const named = (mandate: Register['mandates'][number]) => ({
      mandateId: mandate.mandateId,
      roleName: findRole(register.tree, mandate.roleId)?.name ?? '',
      endsOn: mandate.endsOn,
    })
    const own = register.mandates.filter(one => one.personId === personId)
    const ending = register.mandates.filter(
      one => mandateState(one, now) === 'active' && renewalOpensOn(one) <= today,
    )
    const roots = register.bodies.filter(one => one.parentId === null).map(one => one.bodyId)
    const leads = mayRecordDecision(actor, { spaceId: scope.spaceId, bodyIds: roots }, now).allowed
    return {
      given: own
        .filter(one => mandateState(one, now) === 'given')
        .map(one => ({ ...named(one), dueOn: acceptanceDueOn(one) })),
      ending: ending.filter(one => one.personId === personId).map(named),
      // A supporter decides nothing here: no proposal, nor whom it names, waits for them (R120).
      decisions: withRank(actor, 'reader').allowed
        ? await pendingFor(wiring, { db, scope }, { rows, register }, entered)
        : [],
      led: leads ? ending.filter(one => one.personId !== personId).map(named) : null,
    }
  }

/** The same as the page of one's mandates shows it. */
export const getMine = (wiring: DecisionWiring) => {
  const read = readMine(wiring)
  return query({
    may: actor => withRank(actor, 'supporter'),
    run: async ctx => {
      const { given, ending, decisions } = await read(ctx)
      return { given, ending, decisions }
    },
  })
}
