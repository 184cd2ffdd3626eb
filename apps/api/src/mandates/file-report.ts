import { fileReport as decide, type FileReport } from '@reliance/core/mandates/file-report.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { insertReport, listFiledReports } from '@reliance/db/mandates/reports.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { lockedMandate } from './locked-mandate.ts'

/** Whoever holds a mandate says what they did with it (R28); it stays as it was filed. */
export const fileReport = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, { mandateId, dueOn, text }: FileReport & InSpace) => {
    const { db, scope, now, actor } = ctx
    const { mandate } = await lockedMandate(ctx, mandateId)
    const filed = await listFiledReports(db, scope, mandateId)
    const { from, filedAt } = unwrap(
      decide({ mandate, filed, actorId: actor.personId }, { dueOn }, now),
      actor.personId === mandate.personId ? 'conflict' : 'forbidden',
    )
    const id = ctx.newId()
    await insertReport(db, scope, {
      id,
      mandateId,
      fromOn: from,
      dueOn,
      text,
      filedBy: actor.personId,
      filedAt,
    })
    ctx.act('mandates.report_filed', id, { mandateId })
    return { reportId: id }
  },
})
