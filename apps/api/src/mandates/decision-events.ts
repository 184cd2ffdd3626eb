import { electorsOf } from '@reliance/core/mandates/electors.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { lockTree } from '@reliance/db/mandates/bodies.ts'
import { type DecisionRow, lockDecision } from '@reliance/db/mandates/decisions.ts'
import { answersOf, askedFor, effectsOf } from '@reliance/db/mandates/read-decisions.ts'
import { recordActs } from '@reliance/db/shared/acts.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { collecting } from '../boundary/collecting.ts'
import type { Handler } from '../outbox-event.ts'
import { askVoices } from './ask-electors.ts'
import type { DecisionWiring, Settling } from './effect-handlers.ts'
import { readRegister } from './register.ts'
import { settleRow } from './settle-decision.ts'

type Work = (ctx: Settling, decision: DecisionRow) => Promise<unknown>

/** Does something with the decision that an event names, once, in the name of whoever proposed it. */
const onDecision =
  (work: Work): Handler =>
  async ({ services }, event) => {
    const stored = await readEvent<{ decisionId: string }>(services.database, event, event.spaceId)
    if (!stored) return
    const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
    await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
      if (!(await markHandled(db, scope, event.eventId))) return
      await lockTree(db, scope, 'update')
      const decision = await lockDecision(db, scope, stored.payload.decisionId)
      if (!decision) return
      const { ctx, acts, outbox } = collecting({ db, scope, now, personId: decision.proposedBy })
      await work(ctx, decision)
      await recordActs(db, scope, acts)
      await writeOutbox(db, scope, outbox)
    })
  }

/** The day on which a proposal lapses, or on which everybody's answers are counted. */
export const settleDue = (wiring: DecisionWiring): Handler =>
  onDecision((ctx, decision) => settleRow(wiring, ctx, decision))

const writeTo = async (
  wiring: DecisionWiring,
  ctx: Settling,
  decision: DecisionRow,
  choose: (electorId: string) => boolean,
  notice: 'mandates.reminded' | 'mandates.opened',
) => {
  const register = await readRegister(ctx.db, ctx.scope)
  const body = findBody(register.tree, decision.bodyId)
  if (!body) return
  const effects = await effectsOf(ctx.db, ctx.scope, decision.id)
  const answered = (await answersOf(ctx.db, ctx.scope, decision.id)).map(one => one.electorId)
  const there = electorsOf(register.tree, body, register.electors, decision.proposedAt)
  const silent = there.map(one => one.electorId).filter(id => !answered.includes(id) && choose(id))
  await askVoices(ctx, { wiring, register, body, decision, effects }, silent, notice)
}

/** A week later: those who were asked and have not answered. */
export const remindAsked = (wiring: DecisionWiring): Handler =>
  onDecision(async (ctx, decision) => {
    if (decision.state !== 'asking') return
    const asked = await askedFor(ctx.db, ctx.scope, decision.id)
    await writeTo(wiring, ctx, decision, id => asked.includes(id), 'mandates.reminded')
  })

/** Everybody who decides there and has not answered, on the morning after a big decision got its first yes. */
export const mailElectors = (wiring: DecisionWiring): Handler =>
  onDecision(async (ctx, decision) => {
    if (decision.state === 'open') await writeTo(wiring, ctx, decision, () => true, 'mandates.opened')
  })
