import { afterStep } from '@reliance/core/coalitions/member-status.ts'
import { lastDayBefore } from '@reliance/core/mandates/close-space.ts'
import { coalitionPlace, hideCoalition } from '@reliance/db/coalitions/coalitions.ts'
import {
  deleteParticipationsOf,
  listMemberOrganisations,
  lockMember,
  type MemberRow,
  saveMember,
} from '@reliance/db/coalitions/members.ts'
import type { Tx } from '@reliance/db/connection/database.ts'
import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { type ClosureRow, dropLinksHere, findClosure, insertClosure } from '@reliance/db/shared/closures.ts'
import { eventDoor, type Scope } from '@reliance/db/shared/doors.ts'
import { coalitionsOfEvent } from '@reliance/db/shared/events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { type Collecting, collecting } from '../boundary/collecting.ts'
import type { Notice } from '../mail/notice.ts'
import { hideInBodies, leaveVoice } from '../mandates/founding.ts'
import { newId } from '../new-id.ts'
import type { Handler } from '../outbox-event.ts'

type Inside = { db: Tx; scope: Scope; now: Date }
/** Where an organisation leaves, by an act of its own or by what became of it; `personId` is empty where nobody acts. */
export type Gone = Pick<Collecting, 'db' | 'scope' | 'now' | 'notify' | 'personId'>

/** What a later context removes when an organisation leaves. */
export type OnGone = (gone: Gone, organisationId: string) => Promise<unknown>

/**
 * An organisation closed, opened again or is closed for good: each of its coalitions takes over what it is by now,
 * whichever event comes first, and again without harm.
 */
export const followOrganisation =
  (onGone: OnGone): Handler =>
  async ({ services }, event) => {
    const at = (spaceId: string) => eventDoor(event.spaceId, event.eventId, spaceId)
    const home = await readIn(services.database)(at(event.spaceId), ({ db, scope }) => findClosure(db, scope))
    if (!home) return
    for (const spaceId of await coalitionsOfEvent(services.database, event))
      await writeIn(services.database)(at(spaceId), async ({ db, scope }, { now }) => {
        const member = await lockMember(db, scope, event.spaceId)
        if (!member) return
        if (home.value?.endedAt) await leaveForGood({ db, scope, now }, member, onGone)
        else await mark({ db, scope, now }, member, home.value)
      })
  }

const mark = async ({ db, scope }: Inside, member: MemberRow, closing: ClosureRow | undefined) => {
  const homeClosedAt = closing?.closedAt ?? null
  if ((member.homeClosedAt === null) === (homeClosedAt === null)) return
  const { organisationId, displayName, status, statusAt } = member
  await saveMember(db, scope, { organisationId, displayName, status, statusAt, homeClosedAt })
  if (status !== 'joined') return
  const place = await coalitionPlace(db, scope)
  const notice: Notice = {
    notice: closing ? 'coalitions.organisation_closed' : 'coalitions.organisation_reopened',
    to: { power: 'coalitions.admit' },
    path: `${place.path}/organisations`,
    params: {
      organisation: displayName,
      place: place.name,
      ...(closing && { until: lastDayBefore(closing.finalAt) }),
    },
  }
  await writeOutbox(db, scope, [{ id: newId(), kind: 'mail.notice', payload: notice }])
}

/** As when it leaves by itself (R69), with its people and what later contexts hold for it. */
const leaveForGood = async (inside: Inside, member: MemberRow, onGone: OnGone) => {
  const { db, scope, now } = inside
  const { organisationId, displayName } = member
  const left = afterStep(member.status, 'leave')
  if (!left.ok) return
  await saveMember(db, scope, { organisationId, displayName, status: left.value, statusAt: now })
  const people = await deleteParticipationsOf(db, scope, organisationId)
  for (const personId of people) await hideInBodies(db, scope, personId, now)
  await leaveVoice(inside, organisationId)
  const { ctx, outbox } = collecting({ db, scope, now, personId: '' })
  await onGone(ctx, organisationId)
  await writeOutbox(db, scope, outbox)
  const others = await listMemberOrganisations(db, scope)
  if (!others.some(one => one.status === 'joined')) await endAlone(inside)
}

/** A coalition that nobody can enter any more is closed with its last organisation, by nobody's decision. */
const endAlone = async ({ db, scope, now }: Inside) => {
  const nobody = { effectId: null, closedBy: null }
  await insertClosure(db, scope, { id: newId(), closedAt: now, finalAt: now, endedAt: now, ...nobody })
  await hideCoalition(db, scope)
  await dropLinksHere(db)
}
