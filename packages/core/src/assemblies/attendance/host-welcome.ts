import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import { isWelcomeAhead, type WelcomeFacts } from './welcome.ts'

/** One welcomes newcomers, or does so no more (R91). */
export const hostWelcomeInput = z.object({ assemblyId: uuidInput, hosts: z.boolean() })
export type HostWelcomeInput = z.output<typeof hostWelcomeInput>

/**
 * Offers to welcome newcomers, while nobody does, or gives it back; answers who welcomes then. Refuses: `welcome_none`,
 * `welcome_over`, `welcome_has_host`, `welcome_not_host`.
 */
export const hostWelcome = (
  facts: WelcomeFacts,
  { personId, hosts }: { readonly personId: string; readonly hosts: boolean },
  now: Date,
): AssemblyResult<string | null> => {
  if (facts.welcomeMinutes === 0) return refuse('assemblies.welcome_none')
  if (!isWelcomeAhead(facts, now)) return refuse('assemblies.welcome_over')
  const isTheirs = facts.hostId === personId
  if (!hosts) return isTheirs ? ok(null) : refuse('assemblies.welcome_not_host')
  return facts.hostId === null || isTheirs ? ok(personId) : refuse('assemblies.welcome_has_host')
}
