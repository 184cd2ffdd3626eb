import { type FollowUp, followUpOf, isOverdue } from '@reliance/core/mandates/follow-decision.ts'
import { mandatesInForce } from '@reliance/core/mandates/rights.ts'
import { findRole, type TreeBody } from '@reliance/core/mandates/space-tree.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { type FollowUpRow, followUpsOf } from '@reliance/db/mandates/follow-ups.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import type { Register } from './register.ts'
import { voicesIn, voicesOf } from './voices.ts'

type Said = { state: FollowUpRow['state']; dueOn: string | null; roleId: string | null }

/** A stored word in those of core. */
export const followUpIn = (row: Said | undefined, doesItself: boolean): FollowUp =>
  followUpOf(
    row && { state: row.state, dueOn: row.dueOn as CivilDate | null, roleId: row.roleId },
    doesItself,
  )

/** How the list of decisions shows it. */
export const viewFollowUp = (register: Register, said: FollowUp, today: CivilDate) => ({
  ...said,
  roleName: said.roleId === null ? null : (findRole(register.tree, said.roleId)?.name ?? null),
  isOverdue: isOverdue(said, today),
})

/** Whether somebody decides there, or holds the role that sees to it. */
const partsOf = (
  wiring: DecisionWiring,
  { register, body }: { register: Register; body: TreeBody },
  entered: Entered,
  roleId: string | null,
) => {
  const { now } = entered
  const personId = entered.personId ?? ''
  const voices = voicesIn(register, body, voicesOf(register, entered, wiring.signingPower), personId, now)
  const isResponsible = mandatesInForce(register.tree, now).some(
    one => one.personId === personId && one.roleId === roleId,
  )
  return { isElector: voices.length > 0, isResponsible, roleId }
}

/** What somebody who says something of a decision is to it. */
export const followedBy = async (
  { db, scope, entered }: { db: ReadDb; scope: Scope; entered: Entered },
  wiring: DecisionWiring,
  { register, body, decisionId }: { register: Register; body: TreeBody; decisionId: string },
) => {
  const [last] = await followUpsOf(db, scope, decisionId)
  return partsOf(wiring, { register, body }, entered, last?.roleId ?? null)
}

/** What becomes of a decision, as its page shows it: what stands, and what was said day by day. */
export const readFollowUp = async (
  { db, scope, entered }: { db: ReadDb; scope: Scope; entered: Entered },
  wiring: DecisionWiring,
  about: { register: Register; body: TreeBody; decisionId: string; doesItself: boolean },
) => {
  const rows = await followUpsOf(db, scope, about.decisionId)
  const { register } = about
  const said = followUpIn(rows[0], about.doesItself)
  const who = partsOf(wiring, about, entered, said.roleId)
  return {
    ...viewFollowUp(register, said, civilDateAt(entered.now)),
    may: who.isElector || who.isResponsible,
    said: rows.map(row => ({
      id: row.id,
      state: row.state,
      note: row.note,
      by: register.people.find(one => one.personId === row.saidBy)?.displayName ?? null,
      on: civilDateAt(row.saidAt),
    })),
  }
}
