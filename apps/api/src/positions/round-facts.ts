import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import type { AgreementPageFacts, PagePosition } from '@reliance/core/positions/agreement-page.ts'
import type { StanceCounts } from '@reliance/core/positions/classify.ts'
import { contentOf } from '@reliance/core/positions/position.ts'
import { type RoundState, roundState, seesOthersPositions } from '@reliance/core/positions/round.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { listMembers, type Member } from '@reliance/db/positions/members.ts'
import { type PositionRow, positionsOfRound } from '@reliance/db/positions/positions.ts'
import { type ResultRow, resultsOfRound } from '@reliance/db/positions/results.ts'
import { findRound, type RoundRow } from '@reliance/db/positions/rounds.ts'
import { type AcceptedRow, type StatementRow, statementsOfRound } from '@reliance/db/positions/statements.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

/** What a page about one round is made of. */
export type RoundFacts = {
  round: RoundRow
  statements: AcceptedRow[]
  positions: PositionRow[]
  results: ResultRow[]
  members: Member[]
}

/**
 * All of it, read side by side, with the positions of these organisations alone where they are named; undefined when
 * there is no such round.
 */
export const loadRound = async (
  db: ReadDb,
  scope: Scope,
  roundId: string | null,
  organisationIds?: readonly string[],
): Promise<RoundFacts | undefined> => {
  const [round, statements, positions, results, members] = await Promise.all([
    findRound(db, scope, roundId),
    statementsOfRound(db, scope, roundId),
    positionsOfRound(db, scope, roundId, organisationIds),
    resultsOfRound(db, scope, roundId),
    listMembers(db, scope),
  ])
  const standing = new Set(statements.map(one => one.id))
  return (
    round && {
      round,
      statements,
      positions: positions.filter(row => standing.has(row.statementId)),
      results,
      members,
    }
  )
}

type Dates = Pick<RoundRow, 'openedAt' | 'closedAt'>

/** The later of two instants: a transaction that began before another committed still comes after it. */
export const laterOf = (now: Date, other: Date | null): Date => (other !== null && other > now ? other : now)

/** The state of a round as its row says it: what another transaction committed has happened. */
export const stateOf = (round: Dates, now: Date): RoundState =>
  roundState(round, laterOf(laterOf(now, round.openedAt), round.closedAt))

/** The texts that no other statement of the coalition may have: those that stand or wait, without that of one. */
export const standingTexts = (known: readonly StatementRow[], but: string | null): string[] =>
  known.filter(row => row.withdrawnAt === null && row.id !== but).map(row => row.text)

export const roundView = (round: Omit<RoundRow, 'spaceId' | 'memberCount'>, now: Date) => ({
  roundId: round.id,
  title: round.title,
  state: stateOf(round, now),
  reveal: round.reveal,
  openedAt: round.openedAt?.toISOString() ?? null,
  closedAt: round.closedAt?.toISOString() ?? null,
  closesOn: round.closesOn as string | null,
  revision: round.revision,
})

export const statementView = ({ id, number, text, lang, background, version }: AcceptedRow) => ({
  statementId: id,
  number,
  text,
  lang,
  background,
  version,
})

/** Entered by the coordination, and the organisation has not said yet that it is so. */
export const isToConfirm = (row: Pick<PositionRow, 'enteredByCoordination' | 'confirmedAt'>): boolean =>
  row.enteredByCoordination && row.confirmedAt === null

/** Whether the people of these organisations see the positions of the others. */
export const seesOthers = (
  { round, positions }: Pick<RoundFacts, 'round' | 'positions'>,
  organisationIds: readonly string[],
  now: Date,
): boolean =>
  seesOthersPositions({
    policy: round.reveal,
    state: stateOf(round, now),
    hasPublished: positions.some(row => organisationIds.includes(row.organisationId) && !isToConfirm(row)),
  })

/** What the page of core is built from; in a closed round, kept counts stand for names that are gone. */
export const pageFacts = ({
  round,
  statements,
  positions,
  results,
  members,
}: RoundFacts): AgreementPageFacts => {
  const names = new Map(members.map(one => [one.organisationId, one.displayName]))
  const kept = new Map(results.map(row => [row.statementId, row]))
  const versions = new Map(statements.map(one => [one.id, one.version]))
  const isFormer = (row: PositionRow) => row.statementVersion !== versions.get(row.statementId)
  const named = Map.groupBy(
    positions.filter(row => !isFormer(row)),
    row => row.statementId,
  )
  return {
    statements: statements.map(({ id, number, text, lang }) => {
      const result = kept.get(id)
      const shown = { statementId: id, number, text, lang }
      return result ? { ...shown, withoutName: withoutName(result, named.get(id) ?? []) } : shown
    }),
    positions: positions.map(
      (row): PagePosition => ({
        statementId: row.statementId,
        organisationId: row.organisationId,
        displayName: names.get(row.organisationId) ?? '',
        ...contentOf(row),
        toConfirm: isToConfirm(row),
        ...(isFormer(row) && { formerVersion: row.statementVersion }),
      }),
    ),
    memberCount: round.memberCount ?? members.filter(one => countsAsMember(one.status)).length,
  }
}

const withoutName = (kept: StanceCounts, named: readonly PositionRow[]): StanceCounts => {
  const left = (stance: keyof StanceCounts) =>
    Math.max(0, kept[stance] - named.filter(row => row.stance === stance).length)
  return { agree: left('agree'), nuance: left('nuance'), disagree: left('disagree'), pass: left('pass') }
}
