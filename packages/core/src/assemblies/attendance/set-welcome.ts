import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import { checkWelcomeMinutes, isWelcomeAhead, type WelcomeFacts } from './welcome.ts'

/** How long before an assembly newcomers are welcomed, and by whom; `seenHostId`: who did as its page was read (R91). */
export const setWelcomeInput = z.object({
  assemblyId: uuidInput,
  welcomeMinutes: z.int(),
  hostId: z.nullable(uuidInput),
  seenHostId: z.nullable(uuidInput),
})
export type SetWelcomeInput = z.output<typeof setWelcomeInput>

/**
 * What whoever convenes says of a welcome; a welcome of no minutes has no host. Refuses: `welcome_over`,
 * `welcome_out_of_range`, `welcome_told` where the convocation said another time, `welcome_has_host` where somebody else
 * welcomes since the page was read, `members_only`.
 * @param memberIds the members of the organisation.
 */
export const setWelcome = (
  facts: WelcomeFacts,
  asked: Omit<SetWelcomeInput, 'assemblyId'>,
  memberIds: readonly string[],
  now: Date,
): AssemblyResult<{ welcomeMinutes: number; hostId: string | null }> => {
  const { welcomeMinutes, seenHostId } = asked
  if (!isWelcomeAhead(facts, now)) return refuse('assemblies.welcome_over')
  const minutes = checkWelcomeMinutes(welcomeMinutes)
  if (!minutes.ok) return minutes
  if (facts.isConvened && welcomeMinutes !== facts.welcomeMinutes)
    return refuse('assemblies.welcome_told', { field: 'welcomeMinutes' })
  if (facts.hostId !== seenHostId) return refuse('assemblies.welcome_has_host', { field: 'hostId' })
  const hostId = welcomeMinutes === 0 ? null : asked.hostId
  if (hostId !== null && !memberIds.includes(hostId))
    return refuse('assemblies.members_only', { field: 'hostId' })
  return ok({ welcomeMinutes, hostId })
}
