import {
  type AdoptAssemblyPolicy,
  adoptAssemblyPolicy,
  adoptedPolicy,
  mayAdoptPolicy,
} from '@reliance/core/assemblies/adopt-assembly-policy.ts'
import { insertPolicy, policyOf } from '@reliance/db/assemblies/policies.ts'
import type { EffectHandler } from '../mandates/effect-handlers.ts'

/** The policy of a body comes into force with its decision, for assemblies that are convened from then on (R29). */
export const adoptingAssemblyPolicy: EffectHandler<AdoptAssemblyPolicy> = {
  kind: adoptAssemblyPolicy,
  refuse: async ({ db, scope }, payload) => {
    const may = mayAdoptPolicy(await policyOf(db, scope, payload.bodyId), payload)
    return may.ok ? null : may.error
  },
  apply: async ({ ctx, effectId }, payload) => {
    const { bodyId } = payload
    const adopted = { bodyId, policy: adoptedPolicy(payload), effectId, adoptedAt: ctx.now }
    await insertPolicy(ctx.db, ctx.scope, adopted)
    ctx.act('assemblies.policy_adopted', bodyId)
  },
}
