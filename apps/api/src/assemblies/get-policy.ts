import { defaultPolicy, policyDifferences } from '@reliance/core/assemblies/assembly-policy.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { listPolicies } from '@reliance/db/assemblies/policies.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { mayProposeIn } from '../mandates/may-propose.ts'
import { readRegister, sovereignOf } from '../mandates/register.ts'

/** How the sovereign body holds its assemblies: what is in force, what of it differs from the default, what was decided. */
export const getPolicy = (wiring: DecisionWiring) =>
  query({
    may: mayTakePart,
    run: async ({ db, scope, entered: entering }) => {
      const register = await readRegister(db, scope)
      const body = sovereignOf(register)
      if (!body) throw notFound()
      const [versions, entered] = await Promise.all([listPolicies(db, scope, body.bodyId), entering])
      const policy = versions[0]?.policy ?? defaultPolicy
      return {
        bodyId: body.bodyId,
        policy,
        differences: policyDifferences(policy, defaultPolicy),
        versions: versions.map(one => ({
          version: one.version,
          /** What it changed, with what held before. */
          changed: policyDifferences(one.policy, one.before),
          policy: one.policy,
          before: one.before,
          adoptedAt: one.adoptedAt.toISOString(),
          decisionId: one.decisionId,
          number: one.number,
        })),
        can: { propose: !entered.isClosed && mayProposeIn(wiring, register, body, { entered, scope }) },
      }
    },
  })
