import { type AssemblyPolicy, defaultPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import type { Effect } from './decision-scene.ts'

/** The effect that changes some rules of the assemblies of a body. @param before those in force. */
export const adoptingPolicy = (
  bodyId: string,
  change: Partial<AssemblyPolicy>,
  before: AssemblyPolicy = defaultPolicy,
): Effect => ({ kind: 'adopt_assembly_policy', payload: Object.assign({ bodyId, before }, before, change) })
