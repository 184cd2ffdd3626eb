import * as z from 'zod/mini'
import { wallTimeInput } from '../../calendar/event.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { type CivilDate, civilDateAt, civilDateInput, type Zone } from '../../shared/time.ts'
import { type AssemblyHand, type AssemblyState, isAhead } from '../assembly-state.ts'
import type { AssemblyResult } from '../codes.ts'
import { askedInput } from './ballot-input.ts'
import { checkOnlineBallot, type OnlineReason, onlineReasons } from './online-ballot.ts'

/** A question that is voted on before an assembly, in whose record it stands; until when, by the clock of its place. */
export const putOnlineInput = z.object({
  assemblyId: uuidInput,
  onlineReason: z.nullable(z.enum(onlineReasons)),
  closesOn: civilDateInput,
  closesTime: wallTimeInput,
  ...askedInput,
})
export type PutOnlineInput = z.output<typeof putOnlineInput>

/** The least time that people have to vote, in hours. */
export const shortestHours = 1

export type PutOnlineFacts = {
  readonly state: AssemblyState
  readonly hands: readonly AssemblyHand[]
  readonly startsAt: Date
  readonly zone: Zone
  readonly remoteVotingArticle: string | null
}

/** Whether a question may be put to the vote before this assembly. Refuses: `step_not_now`, `not_your_step`. */
export const mayPutOnline = (
  { state, hands, startsAt }: Pick<PutOnlineFacts, 'state' | 'hands' | 'startsAt'>,
  now: Date,
): AssemblyResult<null> => {
  if (!isAhead(state) || startsAt <= now) return refuse('assemblies.step_not_now')
  return hands.includes('secretary') ? ok(null) : refuse('assemblies.not_your_step')
}

/**
 * Puts a question to the vote between two assemblies, as an exception (R120). Whoever convenes does it, with a reason, by an
 * article that allows it; it closes before the assembly in whose record its result stands.
 * Refuses: `step_not_now`, `not_your_step`, `wording_missing`, `online_reason_missing`, `remote_without_article` (L6),
 * `closes_too_soon`, `closes_after_assembly`.
 */
export const putOnline = (
  facts: PutOnlineFacts,
  { wording, onlineReason }: { wording: string; onlineReason: OnlineReason | null },
  closesAt: Date,
  now: Date,
): AssemblyResult<{ couldWait: boolean }> => {
  const { startsAt, zone, remoteVotingArticle } = facts
  const may = mayPutOnline(facts, now)
  if (!may.ok) return may
  if (wording === '') return refuse('assemblies.wording_missing', { field: 'wording' })
  const on = (at: Date): CivilDate => civilDateAt(at, zone)
  const checked = checkOnlineBallot(onlineReason, remoteVotingArticle, on(now), on(startsAt))
  if (!checked.ok) return checked
  if (closesAt.getTime() < now.getTime() + shortestHours * 3_600_000)
    return refuse('assemblies.closes_too_soon', { field: 'closesOn', params: { hours: shortestHours } })
  if (closesAt > startsAt) return refuse('assemblies.closes_after_assembly', { field: 'closesOn' })
  return checked
}

const dayMs = 86_400_000

/** When whoever has not voted is reminded: a day before the end, or halfway where less than two days are left. */
export const remindsAt = (openedAt: Date, closesAt: Date): Date => {
  const length = closesAt.getTime() - openedAt.getTime()
  return new Date(closesAt.getTime() - (length >= 2 * dayMs ? dayMs : length / 2))
}

/**
 * Whether a vote between two assemblies may be closed before its hour: only once everybody who may vote has, so that nobody
 * ends it when the result is to their liking. Refuses: `online_runs_on`.
 */
export const mayCloseOnline = (
  { closesAt, voted, entitled }: { closesAt: Date | null; voted: number; entitled: number },
  now: Date,
): AssemblyResult<null> =>
  closesAt === null || closesAt <= now || voted >= entitled
    ? ok(null)
    : refuse('assemblies.online_runs_on', { params: { missing: entitled - voted } })

/** Whoever convenes leads a vote that is held between two assemblies, as whoever facilitates does in one. */
export const handsOnline = (
  onlineReason: OnlineReason | null,
  hands: readonly AssemblyHand[],
): readonly AssemblyHand[] =>
  onlineReason !== null && hands.includes('secretary') ? [...hands, 'facilitator'] : hands
