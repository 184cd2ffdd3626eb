import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import type { CsvError, CsvLayout, CsvPosition } from '@reliance/core/positions/csv-position.ts'
import {
  type ImportPositionsCsvInput,
  listedMax,
  shownErrorsMax,
} from '@reliance/core/positions/import-positions-csv.ts'
import { type AskedOfFile, parsePositionsCsv } from '@reliance/core/positions/parse-positions-csv.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { foldText } from '@reliance/core/shared/fold-text.ts'
import { lockMembers, type Member } from '@reliance/db/positions/members.ts'
import { wordingsOfRound } from '@reliance/db/positions/mend.ts'
import { type NewPosition, positionsOfRound, savePositions } from '@reliance/db/positions/positions.ts'
import { lockRound } from '@reliance/db/positions/rounds.ts'
import { statementsOfRound } from '@reliance/db/positions/statements.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { enterListed } from '../coalitions/enter-listed.ts'
import { askToConfirm } from './ask-to-confirm.ts'
import { isToConfirm, stateOf } from './round-facts.ts'

type Input = ImportPositionsCsvInput & InSpace

/** Everything was taken, or nothing, with the mistakes line by line. */
export type ImportedPositions =
  | {
      imported: true
      layout: CsvLayout
      positionCount: number
      /** Positions that an organisation published or confirmed itself: the file does not touch them. */
      keptCount: number
      withoutSentenceCount: number
      listed: string[]
    }
  | { imported: false; errors: CsvError[]; errorCount: number; asked: null }
  /** Nothing was taken yet: names and signs to look at first. */
  | { imported: false; errors: []; errorCount: 0; asked: AskedOfFile }

/**
 * The coordination enters positions from a file, "to be confirmed". Mistakes are answered as data; organisations
 * that the coalition does not know are entered as listed when the input says so.
 */
export const importPositionsCsv = mutation<Input, ImportedPositions>({
  may: (actor, now, { spaceId }) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input) => {
    const { db, scope, now } = ctx
    const members = await lockMembers(db, scope)
    const round = await lockRound(db, scope, input.roundId, 'share')
    if (!round) throw notFound()
    const state = stateOf(round, now)
    if (state !== 'open')
      throw new RuleError('conflict', {
        code: state === 'closed' ? 'positions.round_closed' : 'positions.round_not_open',
      })
    const statements = await statementsOfRound(db, scope, round.id)
    const numbers = new Map(statements.map(row => [row.id, row.number]))
    const wordings = await wordingsOfRound(db, scope, round.id)
    const formerTexts = wordings.flatMap(({ statementId, text }) => {
      const number = numbers.get(statementId)
      return number === undefined ? [] : [{ number, text }]
    })
    const listed = new Map<string, string>()
    const parsed = parsePositionsCsv(Buffer.from(input.content, 'base64'), {
      organisations: members.filter(one => countsAsMember(one.status)),
      statements: statements.map(row => ({ statementId: row.id, number: row.number, text: row.text })),
      list: name => (input.listUnknown ? listing(ctx, members, listed, name) : null),
      names: new Map(input.names.map(one => [one.name, one.organisationId])),
      signsAreRight: input.signsAreRight,
      formerTexts,
    })
    if (!parsed.ok) {
      const { asked, errors } = parsed
      if (asked) return { imported: false, errors: [], errorCount: 0, asked }
      return { imported: false, errors: errors.slice(0, shownErrorsMax), errorCount: errors.length, asked }
    }
    const { layout, positions, withoutSentenceCount } = parsed
    const entered = [...listed].map(([organisationId, displayName]) => ({ organisationId, displayName }))
    await enterListed(ctx, entered)
    const versions = new Map(statements.map(row => [row.id, row.version]))
    const written = await enter(ctx, round.id, positions, versions)
    const asked = new Set(written.map(one => one.organisationId))
    await askToConfirm(
      ctx,
      round,
      members.filter(one => asked.has(one.organisationId)),
    )
    ctx.act('positions.imported', round.id)
    return {
      imported: true,
      layout,
      positionCount: written.length,
      keptCount: positions.length - written.length,
      withoutSentenceCount,
      listed: [...listed.values()],
    }
  },
})

/** An organisation on its way in, or gone, is not entered a second time; nor are more than a file may hold. */
const listing = (
  ctx: MutationContext,
  members: readonly Member[],
  listed: Map<string, string>,
  name: string,
): string | null => {
  if (listed.size === listedMax) return null
  if (members.some(one => foldText(one.displayName) === foldText(name))) return null
  const organisationId = ctx.newId()
  listed.set(organisationId, name)
  return organisationId
}

/** Writes what the organisations have not said themselves. @returns these positions. */
const enter = async (
  ctx: MutationContext,
  roundId: string,
  positions: readonly CsvPosition[],
  versions: ReadonlyMap<string, number>,
): Promise<readonly NewPosition[]> => {
  const { db, scope, now, actor } = ctx
  const pair = (one: { organisationId: string; statementId: string }) =>
    `${one.organisationId} ${one.statementId}`
  const before = await positionsOfRound(db, scope, roundId)
  const own = new Set(before.filter(row => !isToConfirm(row)).map(pair))
  const rows = positions
    .filter(one => !own.has(pair(one)))
    .map(
      ({ organisationId, statementId, content }): NewPosition => ({
        statementId,
        organisationId,
        statementVersion: versions.get(statementId) ?? 1,
        ...content,
        personId: actor.personId,
        mandateSpaceId: scope.spaceId,
        mandateId: ctx.mandateId ?? null,
        enteredByCoordination: true,
        confirmedAt: null,
      }),
    )
  await savePositions(db, scope, rows, now)
  return rows
}
