import { beginItem, closeQueue } from '@reliance/core/assemblies/speaking/take-turns.ts'
import { saveQueue } from '@reliance/db/assemblies/speaking.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import type { LockedMeeting } from '../meeting-facts.ts'
import { endSpeech, readListed } from './change-queue.ts'

/** The next point: whoever asked between two waits still, others no more, and nobody has spoken on it. */
export const beginSpeaking = async (ctx: MutationContext, meeting: LockedMeeting): Promise<void> => {
  const { queue, speeches } = endSpeech(meeting, await readListed(ctx, meeting.assembly.id), ctx.now)
  const ends = meeting.points.flatMap(one => (one.endedAt && one.startedAt ? [one.endedAt.getTime()] : []))
  const since = ends.length === 0 ? null : new Date(Math.max(...ends))
  const begun = { queue: unwrap(beginItem(queue, since), 'conflict'), speeches }
  await saveQueue(ctx.db, ctx.scope, meeting.assembly.id, begun)
}

/** Once the assembly is closed nothing tells who spoke, nor who had the priority flag (R103). */
export const closeSpeaking = async (ctx: MutationContext, meeting: LockedMeeting): Promise<void> => {
  const { queue, speeches } = endSpeech(meeting, await readListed(ctx, meeting.assembly.id), ctx.now)
  await saveQueue(ctx.db, ctx.scope, meeting.assembly.id, {
    queue: Object.assign(closeQueue(queue), { speakers: {} }),
    speeches: speeches.map(one => Object.assign({}, one, { personId: '' })),
  })
}
