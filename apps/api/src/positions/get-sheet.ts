import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { mayReadMembers } from '@reliance/core/organisations/powers.ts'
import { contentOf } from '@reliance/core/positions/position.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import { sheetsToDo } from '@reliance/core/positions/sheets-to-do.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { type DraftRow, listDrafts } from '@reliance/db/positions/drafts.ts'
import { type WordingRow, wordingsOfRound } from '@reliance/db/positions/mend.ts'
import type { PositionRow } from '@reliance/db/positions/positions.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'
import { isToConfirm, loadRound, roundView, seesOthers, statementView } from './round-facts.ts'

type Input = { organisationId: string; coalitionId: string; roundId?: string | undefined }

/**
 * The sheet of one of my organisations in a coalition. Both spaces are read side by side, one transaction each:
 * the drafts at home, the statements and what is published in the coalition.
 */
export const getSheet = async (ctx: RequestContext & { sessionHash: string }, input: Input) => {
  const { organisationId, coalitionId } = input
  const read = readIn(ctx.database)
  const [home, coalition] = await Promise.all([
    read(sessionDoor(ctx.sessionHash, organisationId), ({ db, scope }) => listDrafts(db, scope, coalitionId)),
    read(sessionDoor(ctx.sessionHash, coalitionId), ({ db, scope }) =>
      Promise.all([
        loadRound(db, scope, input.roundId ?? null, [organisationId]),
        wordingsOfRound(db, scope, input.roundId ?? null),
      ]),
    ),
  ])
  if (home?.entered.kind !== 'organisation' || coalition?.entered.kind !== 'coalition') throw notFound()
  const {
    entered,
    value: [facts, wordings],
  } = coalition
  const actor = actorOf(entered)
  allow(mayReadMembers(actorOf(home.entered)))
  allow(mayReadCoalition(actor))
  const represent = mayRepresent(actor, organisationId, entered.now)
  const can = { represent: represent.allowed, refusal: represent.allowed ? null : represent.code }
  if (!facts) {
    if (input.roundId !== undefined) throw notFound()
    return {
      round: null,
      displayName: null,
      memberCount: 0,
      statements: [],
      drafts: [],
      published: [],
      toDo: { empty: 0, prepared: 0 },
      seesOthers: false,
      can,
    }
  }
  const member = myOrganisation(
    entered,
    organisationId,
    facts.members.find(one => one.organisationId === organisationId),
  )
  // The last one stands beside the words of now.
  const former = new Map(wordings.map(row => [row.statementId, row]))
  const own = new Map(facts.positions.map(row => [row.statementId, publishedView(row)]))
  const inRound = new Set(facts.statements.map(row => row.id))
  return {
    round: roundView(facts.round, entered.now),
    displayName: member.displayName,
    memberCount: facts.round.memberCount ?? facts.members.filter(one => countsAsMember(one.status)).length,
    statements: facts.statements.map(row => ({
      ...statementView(row),
      former: formerView(former.get(row.id)),
    })),
    drafts: home.value.filter(row => inRound.has(row.statementId)).map(draftView),
    published: facts.statements.flatMap(({ id }) => own.get(id) ?? []),
    toDo: toDo(input, facts, home.value, former),
    seesOthers: seesOthers(facts, [organisationId], entered.now),
    can,
  }
}

type Facts = NonNullable<Awaited<ReturnType<typeof loadRound>>>

/** What waits on this sheet, by the rule of the first screen. */
const toDo = (
  { organisationId, coalitionId }: Input,
  { round, statements, positions }: Facts,
  drafts: readonly DraftRow[],
  former: ReadonlyMap<string, WordingRow>,
) => {
  const publishedAt = new Map(positions.map(row => [row.statementId, row.publishedAt]))
  const rows = statements.map(({ id }) => ({
    statementId: id,
    publishedAt: publishedAt.get(id) ?? null,
    wordedAt: former.get(id)?.replacedAt ?? null,
  }))
  const saved = drafts.map(({ statementId, savedAt, stance }) => ({
    organisationId,
    coalitionId,
    statementId,
    savedAt,
    undebated: stance === 'undebated',
  }))
  const [left] = sheetsToDo([{ organisationId, coalitionId, roundId: round.id, rows }], saved)
  return { empty: left?.empty ?? 0, prepared: left?.prepared ?? 0 }
}

const formerView = (row: WordingRow | undefined) =>
  row ? { text: row.text, replacedAt: row.replacedAt.toISOString() } : null

const draftView = (row: DraftRow) => ({
  statementId: row.statementId,
  ...contentOf(row),
  revision: row.revision,
  savedAt: row.savedAt.toISOString(),
})

const publishedView = (row: PositionRow) => ({
  statementId: row.statementId,
  ...contentOf(row),
  version: row.version,
  statementVersion: row.statementVersion,
  publishedAt: row.publishedAt.toISOString(),
  confirmedAt: row.confirmedAt?.toISOString() ?? null,
  toConfirm: isToConfirm(row),
})
