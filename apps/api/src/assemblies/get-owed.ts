import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { lateReports, reportShownDays, reportsOwed } from '@reliance/core/mandates/reports-owed.ts'
import { findBody, findRole } from '@reliance/core/mandates/space-tree.ts'
import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import { listOpenIn } from '@reliance/db/decisions/tensions.ts'
import { overdueDecisions } from '@reliance/db/mandates/follow-ups.ts'
import { listRecentReports } from '@reliance/db/mandates/reports.ts'
import { query } from '../boundary/use-case.ts'
import { type Register, readRegister, sovereignOf } from '../mandates/register.ts'

/** Mandates of which a report is late, with the oldest day that is missing. */
const lateOnes = (register: Register, filed: Awaited<ReturnType<typeof listRecentReports>>, now: Date) => {
  const today = civilDateAt(now)
  return register.mandates
    .filter(mandate => addDays(mandate.endsOn, reportShownDays) > today)
    .flatMap(mandate => {
      const own = filed.filter(one => one.mandateId === mandate.mandateId)
      const [late] = lateReports(reportsOwed(mandate, own, now))
      if (!late) return []
      const { mandateId, roleId, displayName } = mandate
      return [
        {
          mandateId,
          role: findRole(register.tree, roleId)?.name ?? '',
          holder: displayName,
          dueOn: late.dueOn,
        },
      ]
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .slice(0, linesPerKind)
}

/**
 * What comes before the next assembly by itself, whoever fills its agenda: reports that are late (R28), decisions that
 * should have been carried out (R20), and tensions that wait for the assembly (R15).
 */
export const getOwed = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }) => {
    const { now } = await entering
    const [register, filed, overdue] = await Promise.all([
      readRegister(db, scope),
      listRecentReports(db, scope),
      overdueDecisions(db, scope, civilDateAt(now)),
    ])
    const body = sovereignOf(register)
    const tensions = body ? await listOpenIn(db, scope, body.bodyId) : []
    return {
      reports: lateOnes(register, filed, now),
      decisions: overdue.slice(0, linesPerKind).map(({ decision, dueOn }) => ({
        decisionId: decision.id,
        number: decision.number,
        text: decision.text,
        body: findBody(register.tree, decision.bodyId)?.name ?? '',
        dueOn,
      })),
      tensions: tensions.map(one => ({ tensionId: one.id, happens: one.happens })),
    }
  },
})
