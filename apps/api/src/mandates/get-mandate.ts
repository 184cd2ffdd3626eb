import {
  acceptanceDueOn,
  hasRights,
  mandateState,
  renewalOpensOn,
} from '@reliance/core/mandates/mandate-state.ts'
import { isInRenewal, renewalOf, renewalStartsOn } from '@reliance/core/mandates/renewal.ts'
import { askedReport, reportsOwed } from '@reliance/core/mandates/reports-owed.ts'
import { rightsOf } from '@reliance/core/mandates/rights.ts'
import { bodyName, findRole } from '@reliance/core/mandates/space-tree.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt, earlierOf } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { decisionsOfEffects, openRecalls } from '@reliance/db/mandates/read-decisions.ts'
import { listFiledReports } from '@reliance/db/mandates/reports.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { deedsUnder } from './deeds-under.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { mayProposeIn } from './may-propose.ts'
import { type Register, readRegister } from './register.ts'
import { registerIn } from './said-at-founding.ts'

type Mandate = Register['mandates'][number]

const termOf = (one: Mandate | undefined) =>
  one === undefined ? null : { mandateId: one.mandateId, startsOn: one.startsOn, endsOn: one.endsOn }

/** What its reports are, which one is asked for, and what was done so far under it: for those inside. */
const accountsOf = async ({ db, scope }: { db: ReadDb; scope: Scope }, mandate: Mandate, now: Date) => {
  const today = civilDateAt(now)
  const filed = await listFiledReports(db, scope, mandate.mandateId)
  const owed = reportsOwed(mandate, filed, now)
  const next = askedReport(owed) ?? owed.find(one => one.state === 'open')
  const [all, forNext] = await Promise.all([
    deedsUnder(db, scope, mandate.mandateId, {
      from: mandate.startsOn,
      to: earlierOf(today, mandate.endsOn),
    }),
    next === undefined
      ? null
      : deedsUnder(db, scope, mandate.mandateId, { from: next.from, to: earlierOf(today, next.dueOn) }),
  ])
  return {
    owed: owed.map(({ from, dueOn, state, isLate, filedAt }) => ({
      from,
      dueOn,
      state,
      isLate,
      filedOn: filedAt && civilDateAt(filedAt),
    })),
    next: next === undefined || forNext === null ? null : { ...next, filedAt: null, ...forNext },
    deeds: all,
  }
}

/**
 * One mandate: who, which role and body, what it is for and allows, its dates, what it owes and what was done under it. A
 * supporter reads those in force, and nothing of what is decided and reported inside (R120).
 */
export const getMandate = (wiring: DecisionWiring) =>
  query({
    may: actor => withRank(actor, 'supporter'),
    run: async (
      { db, scope, entered: entering, lang },
      { mandateId }: { spaceId: string; mandateId: string },
    ) => {
      const [stored, effects, recalls] = await Promise.all([
        readRegister(db, scope),
        decisionsOfEffects(db, scope),
        openRecalls(db, scope),
      ])
      const register = registerIn(stored, lang)
      const entered = await entering
      const { now, personId } = entered
      const isInside = withRank(actorOf(entered), 'reader').allowed
      const mandate = register.mandates.find(one => one.mandateId === mandateId)
      const isMine = mandate?.personId === personId
      if (!mandate || !(isInside || isMine || hasRights(mandate, now))) throw notFound()
      const role = findRole(register.tree, mandate.roleId)
      const body = register.bodies.find(one => one.bodyId === mandate.decidedByBodyId)
      const decision = effects.find(one => one.effectId === mandate.effectId)
      const recall = isInside ? recalls.find(one => one.mandateId === mandateId) : undefined
      const state = mandateState(mandate, now)
      const mayPropose = register.bodies.some(one => mayProposeIn(wiring, register, one, { entered, scope }))
      return {
        mandateId,
        today: civilDateAt(now),
        isMine,
        holder: mandate.displayName,
        roleId: mandate.roleId,
        roleName: role?.name ?? '',
        domain: role?.domain ?? '',
        bodyName: bodyName(register.tree, mandate.bodyId),
        decidedBy: body?.name ?? '',
        kind: mandate.kind,
        mission: mandate.mission,
        startsOn: mandate.startsOn,
        endsOn: mandate.endsOn,
        state,
        dueOn: acceptanceDueOn(mandate),
        powers: state === 'active' ? [...rightsOf(register.tree, mandate, now)] : [...mandate.powers],
        reportRhythm: mandate.reportRhythm,
        ceilingCents: mandate.ceilingCents,
        mayBind: mandate.mayBind,
        renewalOpensOn: renewalOpensOn(mandate),
        isInRenewal: isInRenewal(mandate, now),
        nextStartsOn: renewalStartsOn(mandate, civilDateAt(now)),
        renews: termOf(register.mandates.find(one => one.mandateId === mandate.renewsMandateId)),
        renewedBy: termOf(
          register.mandates.find(one => one.mandateId === renewalOf(register.tree, mandate, now)?.mandateId),
        ),
        decision: decision
          ? {
              decisionId: decision.decisionId,
              number: decision.number,
              on: civilDateAt(decision.endedAt ?? mandate.givenAt),
            }
          : null,
        recall: recall ? { decisionId: recall.decisionId, number: recall.number } : null,
        accounts: isInside || isMine ? await accountsOf({ db, scope }, mandate, now) : null,
        can: { propose: isInside && mayPropose, file: isMine },
      }
    },
  })
