import { ok, refuse } from '../../shared/result.ts'
import { type CivilDate, daysBetween } from '../../shared/time.ts'
import type { AssemblyResult } from '../codes.ts'

/** Why something is decided between two assemblies. */
export const onlineReasons = ['minor', 'urgent'] as const
export type OnlineReason = (typeof onlineReasons)[number]

/** Days before an assembly in which it could as well wait. */
const soonDays = 7

/**
 * A ballot outside an assembly is an exception: it is minor or urgent (R120), and its result stands in the record of the
 * next assembly. Answers whether that one is so near that it could wait, which is a warning.
 * Refuses: `online_reason_missing`, `remote_without_article` (L6).
 */
export const checkOnlineBallot = (
  reason: OnlineReason | null,
  remoteVotingArticle: string | null,
  today: CivilDate,
  nextAssemblyOn: CivilDate | null,
): AssemblyResult<{ couldWait: boolean }> => {
  if (reason === null) return refuse('assemblies.online_reason_missing', { field: 'reason' })
  if (remoteVotingArticle === null) return refuse('assemblies.remote_without_article')
  return ok({ couldWait: nextAssemblyOn !== null && daysBetween(today, nextAssemblyOn) < soonDays })
}
