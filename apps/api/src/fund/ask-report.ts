import { projectStanding } from '@reliance/core/fund/calls/project-state.ts'
import { type ReportTold, remindReport } from '@reliance/core/fund/calls/remind-report.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { type Collecting, collecting } from '../boundary/collecting.ts'
import type { Handler } from '../outbox-event.ts'
import { followPath } from './calls/call-path.ts'
import { type ProjectRecord, readProject } from './project-record.ts'

const dayMs = 24 * 3_600_000
type Asking = Pick<Collecting, 'db' | 'scope' | 'now' | 'notify' | 'emit'>
type Asked = { applicationId: string; told: ReportTold }

/** The act that answering a mail about a report does, for whoever commits the organisation that leads the project. */
export const reportReply = (
  { scope }: Pick<Collecting, 'scope'>,
  { id, leadId }: Pick<ProjectRecord['application'], 'id' | 'leadId'>,
) => ({
  purpose: 'reply_report' as const,
  spaceId: scope.spaceId,
  subjectId: id,
  organisationId: leadId,
})

const tell = async (ctx: Asking, project: ProjectRecord, what: 'due' | 'late', dueOn: string) => {
  const [place, members] = await Promise.all([fundPlace(ctx.db, ctx.scope), listMembers(ctx.db, ctx.scope)])
  const { id, leadId, title } = project.application
  const lead = members.find(one => one.organisationId === leadId)
  ctx.notify(
    {
      notice: `fund.report_${what}`,
      to: { power: 'fund.represent' },
      subject: id,
      path: followPath(place, id),
      params: { place: place.name, name: title, organisation: lead?.displayName ?? '', dueOn },
      reply: reportReply(ctx, project.application),
    },
    leadId,
  )
}

/** Says what is to be said of a report today, and when to look again. */
const askNow = async (ctx: Asking, { applicationId, told }: Asked): Promise<void> => {
  const project = await readProject(ctx, applicationId)
  if (!project) return
  const today = civilDateAt(ctx.now)
  const standing = projectStanding(project.facts, today)
  const { tell: what, again } = remindReport(standing, today, told)
  if (what && standing.reportDueOn) await tell(ctx, project, what, standing.reportDueOn)
  if (!again) return
  const payload: Asked = { applicationId, told: again.told }
  ctx.emit({ kind: 'fund.ask_report', payload, runAfterMs: again.inDays * dayMs })
}

/** From the payment on with which the first tranche is whole. */
export const beginToAsk = async (ctx: Asking, applicationId: string): Promise<void> => {
  await askNow(ctx, { applicationId, told: 'nothing' })
}

/** On the days that follow, while the report is owed. */
export const askReport: Handler = async ({ services }, event) => {
  const stored = await readEvent<Asked>(services.database, event, event.spaceId)
  if (!stored) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const { ctx, outbox } = collecting({ db, scope, now, personId: '' })
    await askNow(ctx, stored.payload)
    await writeOutbox(db, scope, outbox)
  })
}
