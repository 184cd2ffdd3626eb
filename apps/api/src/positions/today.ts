import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import { mayCoordinate, mayRepresent } from '@reliance/core/positions/powers.ts'
import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { listMembers } from '@reliance/db/positions/members.ts'
import { listWorkshopRequests } from '@reliance/db/positions/questions.ts'
import {
  answeredRounds,
  answersOfOpenRounds,
  hasClosedRound,
  openStatements,
  ownPositions,
  savedDrafts,
  unansweredQuestions,
} from '@reliance/db/positions/waiting.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'
import { isToConfirm } from './round-facts.ts'

type Own = Awaited<ReturnType<typeof ownPositions>>[number]
type Mine = { organisationId: string; displayName: string }

const nothing = {
  waiting: [],
  others: [],
  soon: [],
  late: [],
  steps: [],
  sheets: [],
  drafts: [],
  answered: [],
}

/**
 * Rounds in which others have answered after an organisation of this person: who was last, how many more, and how many have
 * answered in all, by which a reader knows whether they have seen it.
 */
const answeredAfter = (
  mine: readonly Mine[],
  present: ReadonlyMap<string, string>,
  answers: Awaited<ReturnType<typeof answersOfOpenRounds>>,
) => {
  const own = new Set(mine.map(one => one.organisationId))
  return [...Map.groupBy(answers, row => row.roundId)]
    .flatMap(([roundId, rows]) => {
      const ours = rows.filter(row => row.isTheirs && own.has(row.organisationId))
      if (ours.length === 0) return []
      const since = Math.min(...ours.map(row => row.since.getTime()))
      const later = rows
        .filter(row => row.isTheirs && !own.has(row.organisationId) && row.since.getTime() > since)
        .toSorted((a, b) => b.since.getTime() - a.since.getTime())
        .flatMap(row => present.get(row.organisationId) ?? [])
      const [organisation] = later
      if (organisation === undefined) return []
      return [{ roundId, organisation, more: later.length - 1, answered: rows.length }]
    })
    .slice(0, linesPerKind)
}

/** Sheets of open rounds: one for each organisation that this person answers for, and each round. */
const sheetsOf = (
  mine: readonly Mine[],
  open: Awaited<ReturnType<typeof openStatements>>,
  own: readonly Own[],
) => {
  const rounds = [...Map.groupBy(open, row => row.roundId)]
  const sheets = mine.flatMap(({ organisationId, displayName }) => {
    const published = new Map(
      own
        .filter(row => row.organisationId === organisationId)
        .map(row => [row.statementId, row.publishedAt.toISOString()]),
    )
    return rounds.map(([roundId, statements]) => ({
      organisationId,
      displayName,
      roundId,
      title: statements[0]?.title ?? '',
      rows: statements.map(({ statementId, wordedAt }) => ({
        statementId,
        publishedAt: published.get(statementId) ?? null,
        wordedAt: wordedAt?.toISOString() ?? null,
      })),
    }))
  })
  return sheets.slice(0, linesPerKind)
}

/** What the coordination entered for them, round by round. */
const toConfirm = (mine: readonly Mine[], own: readonly Own[]) =>
  mine.flatMap(({ organisationId, displayName }) => {
    const rows = own.filter(row => row.organisationId === organisationId && isToConfirm(row))
    return [...Map.groupBy(rows, row => row.roundId)].map(([roundId, { length: count }]) => ({
      kind: 'confirmPositions' as const,
      organisationId,
      organisation: displayName,
      roundId,
      count,
    }))
  })

/** Open rounds with a last day that was announced, as lines of one kind. */
const dated = <Kind extends 'roundCloses' | 'roundOver'>(
  kind: Kind,
  rounds: Awaited<ReturnType<typeof answeredRounds>>,
  isTold: (closesOn: CivilDate) => boolean,
) =>
  rounds.flatMap(({ roundId, title, closesOn }) =>
    closesOn !== null && isTold(closesOn)
      ? [{ kind, roundId, round: title, endsOn: closesOn as string }]
      : [],
  )

/** Rounds in which organisations have said nothing yet: how many, and not who (R59). */
const silentIn = (rounds: Awaited<ReturnType<typeof answeredRounds>>, members: number) =>
  rounds
    .map(({ roundId, title, answered }) => ({
      kind: 'unanswered' as const,
      roundId,
      round: title,
      count: Math.max(0, members - answered),
    }))
    .filter(one => one.count > 0)

/** Rows saved at home, coalition by coalition. */
const byCoalition = (drafts: Awaited<ReturnType<typeof savedDrafts>>) =>
  [...Map.groupBy(drafts, row => row.coalitionId)].map(([coalitionId, saved]) => ({
    coalitionId,
    rows: saved.map(({ statementId, savedAt, stance }) => ({
      statementId,
      savedAt: savedAt.toISOString(),
      undebated: stance === 'undebated',
    })),
  }))

/**
 * On the first screen, about positions, what this person may answer: in a coalition what is to confirm, the questions
 * and the requests to work on a disagreement; to the coordination, how many have not answered. The sheets to fill are told once a coalition's `sheets` and what is saved
 * at home (`drafts`) stand beside one another: `core/positions/sheets-to-do.ts`.
 */
export const positionsToday = async ({ db, scope, entered: entering }: QueryContext) => {
  const [open, members, questions, requests, drafts, lives, rounds, answers] = await Promise.all([
    openStatements(db, scope),
    listMembers(db, scope),
    unansweredQuestions(db, scope),
    listWorkshopRequests(db, scope),
    savedDrafts(db, scope),
    hasClosedRound(db, scope),
    answeredRounds(db, scope),
    answersOfOpenRounds(db, scope),
  ])
  const entered = await entering
  const actor = actorOf(entered)
  if (!withRank(actor, 'supporter').allowed) return nothing
  const mayWriteFor = (organisationId: string) => mayRepresent(actor, organisationId, entered.now).allowed
  const mine = members.filter(
    one =>
      one.status === 'joined' &&
      (entered.organisationIds as string[]).includes(one.organisationId) &&
      mayWriteFor(one.organisationId),
  )
  const ids = mine.map(one => one.organisationId)
  const own = await ownPositions(db, scope, ids)
  const present = new Map(
    members
      .filter(one => countsAsMember(one.status))
      .map(one => [one.organisationId as string, one.displayName]),
  )
  const asked = questions.filter(
    one => present.has(one.fromOrganisationId) && ids.includes(one.toOrganisationId),
  )
  const today = civilDateAt(entered.now)
  const leads = mayCoordinate(actor, scope.spaceId, entered.now).allowed
  const wanted = leads ? requests.filter(one => one.answer === null && present.has(one.organisationId)) : []
  return {
    waiting: [
      ...toConfirm(mine, own),
      ...(asked.length > 0 ? [{ kind: 'question' as const, count: asked.length }] : []),
      ...(wanted.length > 0 ? [{ kind: 'workshop' as const, count: wanted.length }] : []),
    ],
    others: leads ? silentIn(rounds, present.size) : [],
    soon: dated('roundCloses', rounds, day => day >= today),
    late: leads ? dated('roundOver', rounds, day => day < today) : [],
    steps: leads ? [{ kind: 'firstRound' as const, done: rounds.length > 0 }] : [],
    lives,
    sheets: sheetsOf(mine, open, own),
    answered: answeredAfter(mine, present, answers),
    drafts: mayWriteFor(scope.spaceId) ? byCoalition(drafts) : [],
  }
}
