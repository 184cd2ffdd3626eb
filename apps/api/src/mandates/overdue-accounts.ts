import { lateReports, reportShownDays, reportsOwed } from '@reliance/core/mandates/reports-owed.ts'
import { findBody, findRole } from '@reliance/core/mandates/space-tree.ts'
import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { overdueDecisions } from '@reliance/db/mandates/follow-ups.ts'
import { listRecentReports } from '@reliance/db/mandates/reports.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { Register } from './register.ts'

/** Mandates of which a report is late (R28), each with the oldest day that is missing, the oldest first: twenty at most. */
const lateOnes = (register: Register, filed: Awaited<ReturnType<typeof listRecentReports>>, now: Date) =>
  register.mandates
    .filter(mandate => addDays(mandate.endsOn, reportShownDays) > civilDateAt(now))
    .flatMap(mandate => {
      const { mandateId, roleId, displayName: holder } = mandate
      const own = filed.filter(one => one.mandateId === mandateId)
      const [late] = lateReports(reportsOwed(mandate, own, now))
      const role = findRole(register.tree, roleId)?.name ?? ''
      return late ? [{ mandateId, role, holder, dueOn: late.dueOn }] : []
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .slice(0, linesPerKind)

/** What mandates and decisions of a space owe by now: reports that are late, and decisions not carried out by their day (R20). */
export const overdueAccounts = async (db: ReadDb, scope: Scope, register: Promise<Register>, now: Date) => {
  const [read, filed, overdue] = await Promise.all([
    register,
    listRecentReports(db, scope),
    overdueDecisions(db, scope, civilDateAt(now)),
  ])
  return {
    reports: lateOnes(read, filed, now),
    decisions: overdue.slice(0, linesPerKind).map(({ decision, dueOn }) => ({
      decisionId: decision.id,
      number: decision.number,
      text: decision.text,
      body: findBody(read.tree, decision.bodyId)?.name ?? '',
      dueOn,
    })),
  }
}
