import { consentByClock } from '@reliance/core/assemblies/processes/consent-steps.ts'
import { awaitedIds } from '@reliance/core/assemblies/processes/process-sheet.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { recordActs } from '@reliance/db/shared/acts.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { collecting } from '../../boundary/collecting.ts'
import type { DecisionWiring, Settling } from '../../mandates/effect-handlers.ts'
import type { Handler } from '../../outbox-event.ts'
import { closesAtOf, type RoundDue, saveMoved } from './follow-up.ts'
import { lockFacts, type ProcessFacts } from './process-facts.ts'
import { tellVoices } from './tell-voices.ts'

const textOf = ({ sheet }: ProcessFacts): string => sheet.versions.at(-1)?.text ?? ''

/** Those who are silent are reminded, with what is asked of them. */
const remind = (ctx: Settling, facts: ProcessFacts): Promise<void> => {
  const asks = facts.sheet.state === 'objecting' ? ({ asks: true } as const) : {}
  const mail = {
    notice: facts.sheet.state === 'objecting' ? 'assemblies.consent_silent' : 'assemblies.consent_reminded',
    voiceIds: awaitedIds(facts.sheet, ctx.now),
    params: { text: textOf(facts) },
  } as const
  return tellVoices(ctx, facts, [Object.assign({}, mail, asks)], { until: closesAtOf(facts.sheet) })
}

/** The window is over: a round of talk goes on by itself, where nothing waits; else whoever holds it is told. */
const close = async (ctx: Settling, facts: ProcessFacts): Promise<void> => {
  const next = consentByClock(facts.sheet, ctx.now)
  if (next.ok) {
    ctx.act('assemblies.process_moved', facts.row.id)
    await saveMoved(ctx, facts, next.value)
    return
  }
  const { openQuestions, proposerId, facilitatorId } = facts.sheet
  const mail = {
    notice: openQuestions > 0 ? 'assemblies.consent_waits' : 'assemblies.consent_over',
    voiceIds: [openQuestions > 0 ? proposerId : facilitatorId],
    params: { text: textOf(facts) },
  } as const
  await tellVoices(ctx, facts, [mail], { until: null })
}

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
      if (closesAtOf(facts.sheet) === null || facts.sheet.roundAt?.toISOString() !== roundAt) return
      const { ctx, acts, outbox } = collecting({ db, scope, now, personId: facts.row.begunBy })
      await (what === 'remind' ? remind(ctx, facts) : close(ctx, facts))
      await recordActs(db, scope, acts)
      await writeOutbox(db, scope, outbox)
    })
  }
