import { mayAdmitOrganisations } from '@reliance/core/coalitions/powers.ts'
import { projectStanding } from '@reliance/core/fund/calls/project-state.ts'
import { mayKeepTreasury, mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listOwingReports } from '@reliance/db/fund/fund-news.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'
import { readProject } from './project-record.ts'

type Read = Pick<QueryContext, 'db' | 'scope'>

/**
 * On the first screen, what others owe the fund by now, to whoever leads the coalition, keeps its treasury or checks it:
 * how many promises are late, and which reports. Only the treasury is led to where promises are reminded; what one's own
 * organisation owes stands among what waits for oneself.
 * @param acting the organisations that this person commits.
 */
export const lateNews = async (
  read: Read,
  entered: Entered,
  acting: readonly string[],
  latePledges: number,
) => {
  const [actor, { now }] = [actorOf(entered), entered]
  const { spaceId } = read.scope
  const isTold = [mayReadTreasury(actor, spaceId, now), mayAdmitOrganisations(actor, now, read.scope)].some(
    one => one.allowed,
  )
  if (!isTold) return []
  const today = civilDateAt(now)
  const owing = await listOwingReports(read.db, read.scope, today, acting)
  const projects = await Promise.all(owing.map(one => readProject(read, one)))
  const reports = projects.flatMap(project => {
    if (!project) return []
    const { lateDays } = projectStanding(project.facts, today)
    const { id: applicationId, title } = project.application
    return lateDays > 0 ? [{ kind: 'lateReport' as const, applicationId, title, lateDays }] : []
  })
  const isKeeper = mayKeepTreasury(actor, spaceId, now).allowed
  const pledges = { kind: 'latePledges' as const, count: latePledges, isKeeper }
  return [...(latePledges > 0 ? [pledges] : []), ...reports]
}
