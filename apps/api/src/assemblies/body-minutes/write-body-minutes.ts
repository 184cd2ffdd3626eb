import {
  writeBodyMinutes as decide,
  type WriteBodyMinutesInput,
} from '@reliance/core/assemblies/body-minutes/write-body-minutes.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { insertBodyMinutes, listMinutesOf } from '@reliance/db/assemblies/body-minutes.ts'
import { holdBodies } from '@reliance/db/assemblies/met-bodies.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { audiencesOf } from '../../calendar/event-view.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { readRegister } from '../../mandates/register.ts'
import { oneMeeting } from './one-meeting.ts'

type Input = WriteBodyMinutesInput & InSpace

/**
 * Publishes what was said at a meeting of a body, which all for whom the date was read in the mail of the day; or corrects it
 * with a reason, beside the version before (R110).
 */
export const writeBodyMinutes = (wiring: DecisionWiring) =>
  mutation({
    may: mayTakePart,
    run: async (ctx, { eventId, ...said }: Input) => {
      const { db, scope, now, actor, entered } = ctx
      await holdBodies(db, scope)
      const register = await readRegister(db, scope)
      const reading = { db, scope, register, now, personId: actor.personId }
      const { meeting, body, isOfIt } = await oneMeeting(
        reading,
        eventId,
        audiencesOf(entered, scope.spaceId),
      )
      const [latest] = await listMinutesOf(db, scope, eventId)
      const facts = {
        kind: meeting.kind,
        isOfBody: body !== undefined && body.parentId !== null,
        endsAt: meeting.endsAt,
        cancelledAt: meeting.cancelledAt,
        isOfIt,
        version: latest?.version ?? 0,
      }
      const { version, reason } = unwrap(decide(facts, said, now), 'conflict')
      const row = { eventId, version, text: said.text, reason, writtenBy: actor.personId, writtenAt: now }
      await insertBodyMinutes(db, scope, row)
      if (version === 1) {
        const [place, path] = await Promise.all([wiring.nameOfSpace(ctx), wiring.pathOfSpace(ctx)])
        ctx.notify({
          notice: 'assemblies.body_minutes',
          to:
            meeting.audience === 'mandated'
              ? { mandated: true, but: actor.personId }
              : { people: 'members', but: actor.personId },
          subject: eventId,
          path: `${path}/assemblees/reunion-${eventId}`,
          params: { place, body: body?.name ?? '', title: meeting.title, text: said.text },
          inDayMail: true,
        })
      }
      ctx.act(
        version === 1 ? 'assemblies.body_minutes_published' : 'assemblies.body_minutes_corrected',
        eventId,
        {
          wording: reason === '' ? meeting.title : reason,
        },
      )
      return { version }
    },
  })
