import { orderQueue } from '@reliance/core/assemblies/speaking/order-queue.ts'
import { emptyQueue, isFirstSpeech, speakerOf } from '@reliance/core/assemblies/speaking/speaking-queue.ts'
import { speechShares } from '@reliance/core/assemblies/speaking/speech-shares.ts'
import { isOverTime } from '@reliance/core/assemblies/speaking/take-turns.ts'
import type { SpeakingRow } from '@reliance/db/assemblies/speaking.ts'

type Reader = { personId: string; moderates: boolean; nameOf: (personId: string) => string | null }

/**
 * Who speaks and who comes next, for everybody alike; who spoke more than twice the mean, for whoever moderates (R86). The
 * priority flag of another is shown to nobody.
 */
export const viewSpeaking = (
  row: SpeakingRow | undefined,
  { personId, moderates, nameOf }: Reader,
  now: Date,
) => {
  const queue = row?.queue ?? emptyQueue('less_spoken_then_priority')
  const shares = speechShares(row?.speeches ?? [])
  const { speaking } = queue
  return {
    rule: queue.rule,
    speaking: speaking && {
      personId: speaking.personId,
      name: nameOf(speaking.personId),
      kind: speaking.kind,
      startedAt: speaking.startedAt.toISOString(),
      isOverTime: isOverTime(queue, now),
    },
    waiting: orderQueue(queue).map(id => ({
      personId: id,
      name: nameOf(id),
      isOnline: queue.requests.find(one => one.personId === id)?.isOnline ?? false,
      isFirst: isFirstSpeech(queue, id),
    })),
    onlinePercent: shares.onlinePercent,
    spokeMost: moderates ? shares.twiceTheMean.flatMap(id => nameOf(id) ?? []) : [],
    prompts: (row?.timePrompts ?? 0) + (row?.subjectPrompts ?? 0) + (row?.repeatPrompts ?? 0),
    overrideCount: queue.overrideCount,
    waits: queue.requests.some(one => one.personId === personId),
    hasPriority: speakerOf(queue, personId).hasPriority,
  }
}
