import { isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { type MandateMoment, mandateMoments, momentsDue } from '@reliance/core/mandates/mandate-moments.ts'
import { mandateState } from '@reliance/core/mandates/mandate-state.ts'
import { isRenewed } from '@reliance/core/mandates/renewal.ts'
import { askedReport, reportsOwed } from '@reliance/core/mandates/reports-owed.ts'
import { bodyName, findBody, findRole, type TreeMandate } from '@reliance/core/mandates/space-tree.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { listFiledReports } from '@reliance/db/mandates/reports.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { collecting } from '../boundary/collecting.ts'
import type { Notice, NoticeName } from '../mail/notice.ts'
import type { Handler } from '../outbox-event.ts'
import { deedsUnder } from './deeds-under.ts'
import type { DecisionWiring, Settling } from './effect-handlers.ts'
import { type Register, readRegister } from './register.ts'
import { reportKey } from './report-key.ts'

/** `place` is that of what is waited for among all that the clock says of the mandate. */
type Waiting = { mandateId: string; place: number }
type About = { ctx: Settling; wiring: DecisionWiring; register: Register; mandate: TreeMandate }

const waitFor = (
  { emit, now }: Pick<Settling, 'emit' | 'now'>,
  mandate: TreeMandate,
  place: number | null,
) => {
  const moment = place === null ? undefined : mandateMoments(mandate)[place]
  if (!moment || place === null) return
  const payload: Waiting = { mandateId: mandate.mandateId, place }
  emit({ kind: 'mandates.follow', payload, runAfterMs: Math.max(0, moment.at.getTime() - now.getTime()) })
}

/** From the moment on that a mandate is accepted: its reports are asked for, and its end is told of (R28). */
export const beginToFollow = (ctx: Pick<Settling, 'emit' | 'now'>, accepted: TreeMandate): void => {
  const mandate = { ...accepted, acceptedAt: ctx.now }
  const moments = mandateMoments(mandate)
  waitFor(ctx, mandate, momentsDue(moments, moments.length, ctx.now).next)
}

const noticeOn = async (
  { ctx: { db, scope }, wiring, register, mandate }: About,
  notice: NoticeName,
): Promise<Omit<Notice, 'to'>> => ({
  notice,
  subject: mandate.mandateId,
  path: `${await wiring.pathOfSpace({ db, scope })}/mandats/${mandate.mandateId}`,
  params: {
    place: await wiring.nameOfSpace({ db, scope }),
    body: bodyName(register.tree, mandate.bodyId),
    role: findRole(register.tree, mandate.roleId)?.name ?? '',
    holder: mandate.displayName,
    endsOn: mandate.endsOn,
  },
})

/** Asks for the oldest report that is missing, with what was done in its days; answering the mail files it. */
const askForReport = async (about: About, what: 'report_due' | 'report_late', on: string): Promise<void> => {
  const { ctx, mandate } = about
  const { mandateId, personId } = mandate
  const owed = reportsOwed(mandate, await listFiledReports(ctx.db, ctx.scope, mandateId), ctx.now)
  const asked = askedReport(owed)
  // What was filed meanwhile is asked for no more.
  if (!asked || !owed.some(one => one.dueOn === on && one.state !== 'filed')) return
  const { from, dueOn } = asked
  const words = await noticeOn(about, asked.state === 'late' ? 'mandates.report_late' : `mandates.${what}`)
  ctx.notify({
    ...words,
    to: { personId },
    params: { ...words.params, startsOn: from, dueOn },
    deeds: await deedsUnder(ctx.db, ctx.scope, mandateId, { from, to: dueOn }),
    reply: {
      purpose: 'reply_mandate_report',
      spaceId: ctx.scope.spaceId,
      subjectId: reportKey(mandateId, dueOn),
      organisationId: null,
    },
  })
}

/** Whom a body is: everybody of an organisation, whoever signs for each one of a coalition, or whoever sits in it. */
const tellBody = async (about: About, words: Omit<Notice, 'to'>): Promise<void> => {
  const { ctx, wiring, register, mandate } = about
  const body = findBody(register.tree, mandate.decidedByBodyId)
  if (!body) return
  const but = mandate.personId
  if (!isSovereign(body)) {
    const seated = register.mandates.filter(
      one => one.bodyId === body.bodyId && mandateState(one, ctx.now) === 'active' && one.personId !== but,
    )
    for (const personId of new Set(seated.map(one => one.personId)))
      ctx.notify({ ...words, to: { personId } })
    return
  }
  const organisations = await wiring.namesOfVoices({ db: ctx.db, scope: ctx.scope })
  if (organisations.length === 0) ctx.notify({ ...words, to: { people: 'members', but } })
  for (const { electorId } of organisations)
    ctx.notify({ ...words, to: { power: wiring.signingPower, but } }, electorId)
}

const tellEndNear = async (about: About, what: 'renewal_opened' | 'renewal_reminded'): Promise<void> => {
  const { ctx, register, mandate } = about
  if (mandateState(mandate, ctx.now) !== 'active' || isRenewed(register.tree, mandate, ctx.now)) return
  const { personId } = mandate
  if (what === 'renewal_opened') {
    ctx.notify({ ...(await noticeOn(about, 'mandates.renewal_yours')), to: { personId } })
    return tellBody(about, await noticeOn(about, 'mandates.renewal_opened'))
  }
  const words = await noticeOn(about, 'mandates.renewal_reminded')
  ctx.notify({ ...words, to: { personId } })
  // Each week whoever brings decisions there; not the whole body anew.
  ctx.notify({ ...words, to: { power: 'decision.record', but: personId } })
}

const tell = (about: About, { what, on }: MandateMoment): Promise<void> =>
  what === 'report_due' || what === 'report_late' ? askForReport(about, what, on) : tellEndNear(about, what)

/** On the days that follow, until the mandate is over. */
export const followMandate =
  (wiring: DecisionWiring): Handler =>
  async ({ services }, event) => {
    const stored = await readEvent<Waiting>(services.database, event, event.spaceId)
    if (!stored) return
    const { mandateId, place } = stored.payload
    const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
    await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
      if (!(await markHandled(db, scope, event.eventId))) return
      const register = await readRegister(db, scope)
      const mandate = register.mandates.find(one => one.mandateId === mandateId)
      if (!mandate || !['active', 'accepted', 'suspended', 'ended'].includes(mandateState(mandate, now)))
        return
      const { ctx, outbox } = collecting({ db, scope, now, personId: mandate.personId })
      const { due, next } = momentsDue(mandateMoments(mandate), place, now)
      for (const moment of due) await tell({ ctx, wiring, register, mandate }, moment)
      waitFor(ctx, mandate, next)
      await writeOutbox(db, scope, outbox)
    })
  }
