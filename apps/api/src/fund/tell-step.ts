import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { reportReply } from './ask-report.ts'
import { followPath } from './calls/call-path.ts'
import { interestedIn, type ProjectRecord } from './project-record.ts'

const noticeOf = {
  hand_in_report: 'fund.report_handed_in',
  approve_report: 'fund.report_approved',
  return_report: 'fund.report_returned',
} as const

/** Whose turn it is after a report: the committee without a part where it came in, the lead where it was read. */
export const tellStep = async (ctx: MutationContext, project: ProjectRecord, step: string): Promise<void> => {
  const notice = noticeOf[step as keyof typeof noticeOf]
  if (!notice) return
  const [place, members] = await Promise.all([fundPlace(ctx.db, ctx.scope), listMembers(ctx.db, ctx.scope)])
  const { id, leadId, title } = project.application
  const interested = interestedIn(project)
  const told = step === 'hand_in_report' ? project.assessors.filter(one => !interested.has(one)) : [leadId]
  for (const organisationId of told)
    ctx.notify(
      {
        notice,
        to: { power: 'fund.represent' },
        subject: id,
        path: followPath(place, id),
        params: {
          place: place.name,
          name: title,
          organisation: members.find(one => one.organisationId === organisationId)?.displayName ?? '',
        },
        ...(step === 'return_report' && { reply: reportReply(ctx, project.application) }),
      },
      organisationId,
    )
}
