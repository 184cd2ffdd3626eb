import { addDays, civilDateAt, startOfDay } from '@reliance/core/shared/time.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { coalitionPlace, listMembers } from '@reliance/db/positions/members.ts'
import { positionsOfRound } from '@reliance/db/positions/positions.ts'
import { findRound } from '@reliance/db/positions/rounds.ts'
import { listStatements } from '@reliance/db/positions/statements.ts'
import { lastOfKind } from '@reliance/db/shared/acts.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { Notice } from '../mail/notice.ts'
import { newId } from '../new-id.ts'
import type { Handler } from '../outbox-event.ts'
import { isToConfirm, stateOf } from './round-facts.ts'

type Step = 'positions.statements_corrected' | 'positions.statements_withdrawn'
/** What was done to statements of this round since the day began, in milliseconds. */
type Mended = { step: Step; roundId: string; since: number }

const hourMs = 3_600_000
/** Before the mails of the day are gathered. */
const tellingHour = 6
/** As many statements as a mail brings in full; the page has them all. */
const most = 30

/** Tomorrow morning, once for all that the day changes. */
export const tellLater = (
  { emit, now }: Pick<MutationContext, 'emit' | 'now'>,
  step: Step,
  roundId: string,
): void => {
  const today = civilDateAt(now)
  const at = startOfDay(addDays(today, 1)).getTime() + tellingHour * hourMs
  const payload: Mended = { step, roundId, since: startOfDay(today).getTime() }
  emit({ kind: 'positions.tell_mended', payload, runAfterMs: at - now.getTime() })
}

/**
 * Organisations that take part in an open round read which of its statements have other words or were withdrawn, once a day.
 * One that has answered a statement with other words was written to at once.
 */
export const tellMended: Handler = async ({ services }, event) => {
  const stored = await readEvent<Mended>(services.database, event, event.spaceId)
  if (!stored) return
  const { step, roundId, since } = stored.payload
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const round = await findRound(db, scope, roundId)
    if (!round || stateOf(round, now) !== 'open') return
    // The first of the day tells all of it.
    if (await services.limits.spendEach('mendMailPerRound', [`${step}:${roundId}`])) return
    const [statements, acts, positions, members, place] = await Promise.all([
      listStatements(db, scope),
      lastOfKind(db, scope, 'positions.statement_corrected'),
      positionsOfRound(db, scope, roundId),
      listMembers(db, scope),
      coalitionPlace(db, scope),
    ])
    const corrected = new Set(acts.filter(one => one.at.getTime() >= since).map(one => one.subjectId))
    const mended = statements.filter(one =>
      one.roundId !== roundId
        ? false
        : step === 'positions.statements_withdrawn'
          ? one.withdrawnAt !== null && one.withdrawnAt.getTime() >= since
          : one.withdrawnAt === null && corrected.has(one.id),
    )
    const told = members
      .filter(one => one.status === 'joined')
      .map(({ organisationId, displayName }) => {
        const answered = new Set(
          positions
            .filter(row => row.organisationId === organisationId && !isToConfirm(row))
            .map(row => row.statementId),
        )
        const news = mended.filter(one => one.withdrawnAt !== null || !answered.has(one.id))
        const lines = news.slice(0, most).map(one => `${one.number}. ${one.text}`)
        const notice: Notice = {
          notice: step,
          to: { power: 'positions.represent' },
          subject: roundId,
          path: `${place.path}/positions/${step === 'positions.statements_withdrawn' ? 'tours' : 'feuille'}`,
          params: {
            place: place.name,
            organisation: displayName,
            round: round.title,
            message: lines.join('\n'),
          },
        }
        return { organisationId, notice, isEmpty: lines.length === 0 }
      })
    await writeOutbox(
      db,
      scope,
      told
        .filter(one => !one.isEmpty)
        .map(({ organisationId, notice }) => ({
          id: newId(),
          kind: 'mail.notice',
          payload: notice,
          targetSpaceId: organisationId,
        })),
    )
  })
}
