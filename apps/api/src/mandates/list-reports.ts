import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { listReports as readReports } from '@reliance/db/mandates/reports.ts'
import { query } from '../boundary/use-case.ts'

type Asked = { spaceId: string; mandateId: string; before: string | null }

/** The reports of one mandate, the newest first, for the members of the space (R28). */
export const listReports = query({
  may: actor => withRank(actor, 'reader'),
  run: async ({ db, scope }, { mandateId, before }: Asked) => {
    const page = pageBefore(before)
    const rows = await readReports(db, scope, mandateId, page)
    const { items, next } = cutPage(rows, page, row => row.id)
    return {
      reports: items.map(({ id, fromOn, dueOn, text, filedAt }) => ({
        reportId: id,
        fromOn,
        dueOn,
        text,
        filedAt: filedAt.toISOString(),
      })),
      next,
    }
  },
})
