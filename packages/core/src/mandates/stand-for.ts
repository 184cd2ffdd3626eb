import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { MandateResult } from './codes.ts'
import { counts, type Elector, isStoodFor } from './electors.ts'

export const standForInput = z.object({ electorId: uuidInput })
export type StandFor = z.output<typeof standForInput>

/**
 * A voice that counts confirms a newcomer: "we know them". Once more than half of the voices did, the newcomer counts
 * at once instead of after thirty days.
 * @param standing voices that stand for the newcomer already.
 * @returns from when the newcomer counts. Refuses: `no_voice_there`, `counts_already`.
 */
export const standFor = (
  facts: {
    readonly electors: readonly Elector[]
    readonly newcomer: Elector
    readonly standing: readonly string[]
    readonly byElectorId: string | undefined
  },
  now: Date,
): MandateResult<{ byElectorId: string; countsFrom: Date | null }> => {
  const { electors, newcomer, standing, byElectorId } = facts
  const by = electors.find(one => one.electorId === byElectorId)
  if (!by || !counts(by, now) || by.electorId === newcomer.electorId) return refuse('mandates.no_voice_there')
  if (counts(newcomer, now)) return refuse('mandates.counts_already')
  const isEnough = isStoodFor(electors, [...standing, by.electorId], now)
  return ok({ byElectorId: by.electorId, countsFrom: isEnough ? now : newcomer.countsFrom })
}
