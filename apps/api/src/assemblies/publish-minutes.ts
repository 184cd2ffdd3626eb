import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import {
  publishMinutes as decide,
  type PublishMinutesInput,
} from '@reliance/core/assemblies/publish-minutes.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listExcused } from '@reliance/db/assemblies/answers.ts'
import { stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { insertMinutes } from '@reliance/db/assemblies/minutes.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { sha256 } from '../identity/tokens.ts'
import { lockMeeting, meetingFacts } from './meeting-facts.ts'
import { minutesOf } from './minutes-content.ts'

type Input = PublishMinutesInput & InSpace

/** Publishes the minutes with their record of decisions, and writes them in full to every member (R106, R107). */
export const publishMinutes = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, revision }: Input) => {
    const { db, scope, now, actor } = ctx
    const meeting = await lockMeeting(ctx, assemblyId)
    const { assembly } = meeting
    const state = unwrap(decide(meetingFacts(meeting), now), 'conflict')
    if (assembly.revision !== revision) throw new RuleError('conflict', { code: 'calendar.revision_changed' })
    const content = minutesOf(meeting, await listExcused(db, scope, assemblyId))
    await stepAssembly(db, scope, assemblyId, { state, publishedAt: now })
    await insertMinutes(db, scope, {
      assemblyId,
      version: 1,
      content,
      contentHash: sha256(JSON.stringify(content)),
      reason: '',
      publishedBy: actor.personId,
      publishedAt: now,
    })
    const place = await assemblyPlace(db, scope)
    ctx.notify({
      notice: 'assemblies.minutes_published',
      to: { people: 'members' },
      subject: assemblyId,
      path: `${place.path}/assemblees/${assemblyId}/compte-rendu`,
      params: {
        place: place.name,
        title: assembly.title,
        day: civilDateAt(assembly.startsAt, assembly.zone),
      },
      minutes: { points: content.points, record: content.record },
    })
    ctx.act('assemblies.minutes_published', assemblyId)
    return { state, revision: revision + 1 }
  },
})
