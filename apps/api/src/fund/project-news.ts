import { projectStanding } from '@reliance/core/fund/calls/project-state.ts'
import { mayApprovePayments } from '@reliance/core/fund/powers.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import {
  countPayoutsToApprove,
  listDraftsToAgree,
  listLedProjects,
  listReportsToRead,
} from '@reliance/db/fund/fund-news.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'
import { readProject } from './project-record.ts'

type Read = Pick<QueryContext, 'db' | 'scope'>

/** Where it is the lead's turn: to accept, to sign, to hand a report in. */
const turnOf = async (read: Read, applicationId: string, today: CivilDate) => {
  const project = await readProject(read, applicationId)
  if (!project) return []
  const { turn, state, lateDays } = projectStanding(project.facts, today)
  const { title } = project.application
  return turn === 'lead' ? [{ kind: 'projectTurn' as const, applicationId, title, state, lateDays }] : []
}

/**
 * On the first screen: lines of a draft to agree to, projects whose turn it is and reports to read, for whoever commits an
 * organisation; payments to approve, for whoever does. @param acting the organisations that this person commits.
 */
export const projectNews = async (read: Read, entered: Entered, acting: readonly string[]) => {
  const { db, scope } = read
  const [actor, today] = [actorOf(entered), civilDateAt(entered.now)]
  const approves = mayApprovePayments(actor, scope.spaceId, entered.now).allowed
  const [drafts, led, reports, payouts] = await Promise.all([
    listDraftsToAgree(db, scope, acting, today),
    listLedProjects(db, scope, acting),
    listReportsToRead(db, scope, acting),
    approves ? countPayoutsToApprove(db, scope, actor.personId) : 0,
  ])
  const turns = await Promise.all(led.map(one => turnOf(read, one, today)))
  return [
    ...drafts.map(one => ({ kind: 'agreeShare' as const, ...one })),
    ...turns.flat(),
    ...reports.map(one => ({ kind: 'readReport' as const, ...one })),
    ...(payouts > 0 ? [{ kind: 'approvePayouts' as const, count: payouts }] : []),
  ]
}
