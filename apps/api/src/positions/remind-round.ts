import { closingReminderDays } from '@reliance/core/positions/move-closing.ts'
import { addDays, type CivilDate, startOfDay } from '@reliance/core/shared/time.ts'
import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { listDrafts } from '@reliance/db/positions/drafts.ts'
import { coalitionPlace, listMembers } from '@reliance/db/positions/members.ts'
import { type PositionRow, positionsOfRound } from '@reliance/db/positions/positions.ts'
import { findRound } from '@reliance/db/positions/rounds.ts'
import { statementsOfRound } from '@reliance/db/positions/statements.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import type { Effect, MutationContext } from '../boundary/use-case.ts'
import type { Notice } from '../mail/notice.ts'
import { newId } from '../new-id.ts'
import type { Handler } from '../outbox-event.ts'
import { stateOf } from './round-facts.ts'

const hourMs = 3_600_000

/** A round that is about to close; `revision`: the announcement that this reminds of. */
type Reminding = { roundId: string; revision: number }

/** One organisation with statements that it has not published on, and the mail that it gets if it left them open. */
type ForMember = { statementIds: readonly string[]; notice: Notice }

/** At eight in the morning, three days before the last day; at once where that is nearer. */
export const remindLater = (
  { emit, now }: Pick<MutationContext, 'emit' | 'now'>,
  { roundId, revision }: Reminding,
  closesOn: CivilDate | null,
): void => {
  if (closesOn === null) return
  const at = startOfDay(addDays(closesOn, -closingReminderDays)).getTime() + 8 * hourMs
  const payload: Reminding = { roundId, revision }
  emit({ kind: 'positions.remind_round', payload, runAfterMs: Math.max(0, at - now.getTime()) })
}

/**
 * Looks who has not published on every statement. What they have answered at home and not published is theirs alone: one event
 * for each organisation asks there. Another day that was announced meanwhile has a reminder of its own.
 */
export const remindRound: Handler = async ({ services }, event) => {
  const stored = await readEvent<Reminding>(services.database, event, event.spaceId)
  if (!stored) return
  const { roundId, revision } = stored.payload
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const [round, statements, positions, members, place] = await Promise.all([
      findRound(db, scope, roundId),
      statementsOfRound(db, scope, roundId),
      positionsOfRound(db, scope, roundId),
      listMembers(db, scope),
      coalitionPlace(db, scope),
    ])
    const closesOn = round?.closesOn ?? null
    if (!round || closesOn === null || round.revision !== revision || stateOf(round, now) !== 'open') return
    // Whoever announces one near day after the other writes no more than this.
    if (await services.limits.spendEach('roundMailPerPlace', [`closing:${event.spaceId}`])) return
    const versions = new Map(statements.map(one => [one.id, one.version]))
    const isCurrent = (row: PositionRow) => row.statementVersion === versions.get(row.statementId)
    const effects = members
      .filter(one => one.status === 'joined')
      .map(({ organisationId, displayName }): Effect & { open: number } => {
        const own = new Set(
          positions
            .filter(row => row.organisationId === organisationId && isCurrent(row))
            .map(row => row.statementId),
        )
        const statementIds = statements.filter(one => !own.has(one.id)).map(one => one.id)
        const notice: Notice = {
          notice: 'positions.round_closing',
          to: { power: 'positions.represent' },
          subject: roundId,
          path: `${place.path}/positions/feuille`,
          params: {
            place: place.name,
            organisation: displayName,
            round: round.title,
            day: closesOn,
            count: String(statementIds.length),
          },
        }
        const payload: ForMember = { statementIds, notice }
        return {
          kind: 'positions.remind_member',
          payload,
          targetSpaceId: organisationId,
          open: statementIds.length,
        }
      })
    const outbox = effects
      .filter(one => one.open > 0)
      .map(({ open: _, ...effect }) => ({ id: newId(), ...effect }))
    await writeOutbox(db, scope, outbox)
  })
}

/** Writes to an organisation that left statements open at home too: "not yet debated" is an answer (R59). */
export const remindMember: Handler = async ({ services }, event) => {
  const organisationId = event.targetSpaceId
  if (organisationId === null) return
  const stored = await readEvent<ForMember>(services.database, event, organisationId)
  if (!stored) return
  const { statementIds, notice } = stored.payload
  const home = eventDoor(event.spaceId, event.eventId, organisationId)
  const read = await readIn(services.database)(home, async ({ db, scope }) => {
    const drafts = await listDrafts(db, scope, event.spaceId)
    return new Set(drafts.filter(one => one.stance === 'undebated').map(one => one.statementId))
  })
  const left = statementIds.filter(id => !read?.value.has(id))
  if (!read || left.length === 0) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const payload = Object.assign({}, notice, {
      params: Object.assign({}, notice.params, { count: String(left.length) }),
    })
    await writeOutbox(db, scope, [
      { id: newId(), kind: 'mail.notice', payload, targetSpaceId: organisationId },
    ])
  })
}
