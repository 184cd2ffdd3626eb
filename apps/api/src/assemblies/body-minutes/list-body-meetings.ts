import type { ListBodyMeetingsInput } from '@reliance/core/assemblies/body-minutes/list-body-meetings.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { listBodyMeetings as readMeetings } from '@reliance/db/assemblies/body-minutes.ts'
import { query } from '../../boundary/use-case.ts'
import { audiencesOf } from '../../calendar/event-view.ts'
import { readRegister } from '../../mandates/register.ts'
import { dueRule, meetingView } from './meeting-view.ts'

type Input = ListBodyMeetingsInput & { spaceId: string }

/** The meetings that a body has held, the latest first, and which of them are accounted for (R110). */
export const listBodyMeetings = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { bodyId, before }: Input) => {
    const [entered, register] = await Promise.all([entering, readRegister(db, scope)])
    const page = pageBefore(before)
    const asked = { bodyId, audiences: audiencesOf(entered, scope.spaceId), now: entered.now }
    const [rows, policy] = await Promise.all([
      readMeetings(db, scope, asked, page),
      dueRule(db, scope, register),
    ])
    const { items, next } = cutPage(rows, page, one => ({ startsAt: one.startsAt.toISOString(), id: one.id }))
    return { items: items.map(one => meetingView(one, policy, entered.now)), next }
  },
})
