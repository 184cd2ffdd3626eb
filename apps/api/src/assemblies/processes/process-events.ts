import { remindAdvisors, unanswered } from '@reliance/core/assemblies/methods/advice-process.ts'
import { withAdvice } from '@reliance/core/assemblies/processes/advice-sheet.ts'
import { consentByClock } from '@reliance/core/assemblies/processes/consent-steps.ts'
import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import { awaitedIds, type ProcessSheet } from '@reliance/core/assemblies/processes/process-sheet.ts'
import { stepProcess } from '@reliance/db/assemblies/processes.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { recordActs } from '@reliance/db/shared/acts.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { collecting } from '../../boundary/collecting.ts'
import type { DecisionWiring, Settling } from '../../mandates/effect-handlers.ts'
import type { Handler } from '../../outbox-event.ts'
import { closesAtOf, type RoundDue, roundBegan, saveMoved } from './follow-up.ts'
import { lockFacts, type ProcessFacts } from './process-facts.ts'
import { type ProcessMail, tellVoices } from './tell-voices.ts'

/** An election has no window: nobody is named by the clock. */
type Timed = Exclude<ProcessSheet, ElectionSheet>

const textOf = (sheet: Timed): string =>
  sheet.kind === 'advice' ? sheet.plan : (sheet.versions.at(-1)?.text ?? '')

/** How those who are silent are reminded. */
const reminding = (sheet: Timed) => {
  if (sheet.kind === 'advice') return { notice: 'assemblies.advice_reminded', asks: true } as const
  if (sheet.state === 'objecting') return { notice: 'assemblies.consent_silent', asks: true } as const
  return { notice: 'assemblies.consent_reminded', asks: true } as const
}

/** Those who are silent are reminded, with what is asked of them; that somebody was is a fact of asking for advice. */
const remind = async (ctx: Settling, facts: ProcessFacts<Timed>): Promise<void> => {
  const { sheet } = facts
  const voiceIds = awaitedIds(sheet, ctx.now)
  if (sheet.kind === 'advice') {
    const reminded = remindAdvisors(sheet, ctx.now)
    if (!reminded.ok) return
    await saveMoved(ctx, facts, withAdvice(sheet, reminded.value))
    if (unanswered(sheet).length === 0) return
  }
  const mail = Object.assign({ voiceIds, params: { text: textOf(sheet) } }, reminding(sheet))
  await tellVoices(ctx, facts, [mail], { until: closesAtOf(sheet) })
}

/** Whom the end of a window tells, where nothing goes on by itself. */
const onEnd = (sheet: Timed): Pick<ProcessMail, 'notice' | 'voiceIds'> => {
  if (sheet.kind === 'advice') return { notice: 'assemblies.advice_ready', voiceIds: [sheet.deciderId] }
  const { openQuestions, proposerId, facilitatorId } = sheet
  return openQuestions > 0
    ? { notice: 'assemblies.consent_waits', voiceIds: [proposerId] }
    : { notice: 'assemblies.consent_over', voiceIds: [facilitatorId] }
}

/** The window is over: a round of talk goes on by itself, where nothing waits; else whoever holds it is told. */
const close = async (ctx: Settling, facts: ProcessFacts<Timed>): Promise<void> => {
  const { sheet } = facts
  const next = sheet.kind === 'consent' ? consentByClock(sheet, ctx.now) : null
  if (next?.ok) {
    ctx.act('assemblies.process_moved', facts.row.id)
    await saveMoved(ctx, facts, next.value)
    return
  }
  // Where all have answered, whoever decides was told by the last of them.
  if (sheet.kind === 'advice' && unanswered(sheet).length === 0) return
  const mail = Object.assign({ params: { text: textOf(sheet) } }, onEnd(sheet))
  await tellVoices(ctx, facts, [mail], { until: null })
}

/** The ballots of an election that is over, with their reasons: whoever was elected stays elected. */
const destroyBallots = (
  { db, scope }: Pick<Settling, 'db' | 'scope'>,
  { row }: ProcessFacts,
): Promise<void> => stepProcess(db, scope, row.id, { state: row.state, process: row.process, sealed: {} })

/** What falls due of a round, once, in the name of whoever began it; one that is over already has what is due of its own. */
export const roundDue =
  (wiring: DecisionWiring): Handler =>
  async ({ services }, event) => {
    const stored = await readEvent<RoundDue>(services.database, event, event.spaceId)
    if (!stored) return
    const { processId, roundAt, what } = stored.payload
    const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
    await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
      if (!(await markHandled(db, scope, event.eventId))) return
      const facts = await lockFacts({ db, scope, now }, wiring, processId)
      if (what === 'destroy') return destroyBallots({ db, scope }, facts)
      if (closesAtOf(facts.sheet) === null || roundBegan(facts.sheet)?.toISOString() !== roundAt) return
      const { ctx, acts, outbox } = collecting({ db, scope, now, personId: facts.row.begunBy })
      const timed = facts as ProcessFacts<Timed>
      await (what === 'remind' ? remind(ctx, timed) : close(ctx, timed))
      await recordActs(db, scope, acts)
      await writeOutbox(db, scope, outbox)
    })
  }
