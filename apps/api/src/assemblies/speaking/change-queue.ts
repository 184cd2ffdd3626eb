import type { AssemblyResult } from '@reliance/core/assemblies/codes.ts'
import { emptyQueue, type SpeakingQueue } from '@reliance/core/assemblies/speaking/speaking-queue.ts'
import { endTurn } from '@reliance/core/assemblies/speaking/take-turns.ts'
import type { Speech } from '@reliance/db/assemblies/process-tables.ts'
import { findQueue, saveQueue } from '@reliance/db/assemblies/speaking.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { type LockedMeeting, lockMeeting, openPoint } from '../meeting-facts.ts'

type Listed = { queue: SpeakingQueue; speeches: Speech[] }

/** The list of an assembly, empty before anybody asked; the assembly is locked by whoever calls. */
export const readListed = async (
  { db, scope }: Pick<MutationContext, 'db' | 'scope'>,
  assemblyId: string,
): Promise<Listed> => {
  const row = await findQueue(db, scope, assemblyId)
  return { queue: row?.queue ?? emptyQueue('less_spoken_then_priority'), speeches: row?.speeches ?? [] }
}

/** Ends what is being said, and keeps how long it was. */
export const endSpeech = (meeting: LockedMeeting, { queue, speeches }: Listed, now: Date): Listed => {
  const { speaking } = queue
  if (speaking === null) return { queue, speeches }
  const ended = unwrap(endTurn(queue, now), 'conflict')
  const { personId, kind } = speaking
  const stay = meeting.attendance.stays.find(one => one.personId === personId && one.leftAt === null)
  const itemId = openPoint(meeting)?.itemId ?? null
  const speech = { personId, itemId, seconds: ended.seconds, isOnline: stay?.mode === 'online', kind }
  return { queue: ended.queue, speeches: [...speeches, speech] }
}

/** Changes the list of an assembly that runs, by a rule of core. Refuses: `step_not_now`, those of the rule. */
export const changeQueue = async (
  ctx: MutationContext,
  assemblyId: string,
  change: (listed: Listed, meeting: LockedMeeting) => AssemblyResult<Listed>,
): Promise<void> => {
  const meeting = await lockMeeting(ctx, assemblyId)
  if (meeting.state !== 'running') throw new RuleError('conflict', { code: 'assemblies.step_not_now' })
  const listed = await readListed(ctx, assemblyId)
  await saveQueue(ctx.db, ctx.scope, assemblyId, unwrap(change(listed, meeting), 'conflict'))
}

/** The same by a rule that looks at the list alone. */
export const onQueue =
  (rule: (queue: SpeakingQueue) => AssemblyResult<SpeakingQueue>) =>
  ({ queue, speeches }: Listed): AssemblyResult<Listed> => {
    const changed = rule(queue)
    return changed.ok ? { ok: true, value: { queue: changed.value, speeches } } : changed
  }
