import * as z from 'zod/mini'
import type { EffectKind } from '../mandates/decision-effect.ts'
import { bodyName, findBody } from '../mandates/space-tree.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput } from '../shared/text-input.ts'
import {
  type AssemblyPolicy,
  assemblyMethods,
  checkPolicy,
  entitlements,
  majorityBases,
  policyDifferences,
} from './assembly-policy.ts'
import type { AssemblyResult } from './codes.ts'

const wholeNumber = z.int('assemblies.policy_out_of_range')

const policyShape = {
  agendaFreezeDays: wholeNumber,
  minutesDueDays: wholeNumber,
  maxMinutes: wholeNumber,
  method: z.enum(assemblyMethods),
  entitlement: z.enum(entitlements),
  proxiesPerHolder: z.nullable(wholeNumber),
  quorum: z.nullable(z.object({ parts: wholeNumber, of: wholeNumber })),
  majorityBase: z.enum(majorityBases),
  remoteVotingArticle: z.nullable(lineInput(300)),
}

/** How a body holds its assemblies from now on, and the policy that it takes the place of, which its sentence is made from. */
export const adoptAssemblyPolicyInput = z.object({
  bodyId: uuidInput,
  ...policyShape,
  before: z.object(policyShape),
})
export type AdoptAssemblyPolicy = z.output<typeof adoptAssemblyPolicyInput>

/** The policy that such a decision adopts. */
export const adoptedPolicy = ({ bodyId: _, before: __, ...policy }: AdoptAssemblyPolicy): AssemblyPolicy =>
  policy

/** What the sentence says of each rule; `same` where it stays as it was. */
const ruleWords = (policy: AssemblyPolicy): Record<keyof AssemblyPolicy, string> => ({
  agendaFreezeDays: String(policy.agendaFreezeDays),
  minutesDueDays: String(policy.minutesDueDays),
  maxMinutes: String(policy.maxMinutes),
  method: policy.method,
  entitlement: policy.entitlement,
  proxiesPerHolder: policy.proxiesPerHolder === null ? 'unsaid' : String(policy.proxiesPerHolder),
  quorum: policy.quorum === null ? 'none' : 'part',
  majorityBase: policy.majorityBase,
  remoteVotingArticle: policy.remoteVotingArticle === null ? 'none' : 'article',
})

const changedWords = (policy: AssemblyPolicy, before: AssemblyPolicy): Record<string, string> => {
  const changed = policyDifferences(policy, before)
  const words = Object.entries(ruleWords(policy)) as [keyof AssemblyPolicy, string][]
  return Object.fromEntries(words.map(([key, word]) => [key, changed.includes(key) ? word : 'same']))
}

/**
 * How a body holds its assemblies, decided by everybody (R29): an assembly that is convened already keeps the policy of
 * its convocation. Its sentence says what differs from the policy before. Refuses: `body_missing`, `body_dissolved`.
 */
export const adoptAssemblyPolicy: EffectKind<AdoptAssemblyPolicy> = {
  kind: 'adopt_assembly_policy',
  input: adoptAssemblyPolicyInput,
  traits: [],
  isBig: () => true,
  gains: () => [],
  loses: () => [],
  mayDecide: () => false,
  describe: (tree, payload) => {
    const { quorum, remoteVotingArticle } = payload
    return {
      body: bodyName(tree, payload.bodyId),
      quorumParts: String(quorum?.parts ?? 0),
      quorumOf: String(quorum?.of ?? 0),
      article: remoteVotingArticle ?? '',
      ...changedWords(adoptedPolicy(payload), payload.before),
    }
  },
  next: (tree, { bodyId }) => {
    const body = findBody(tree, bodyId)
    if (!body) return refuse('mandates.body_missing', { field: 'bodyId' })
    return body.dissolvedAt === null ? ok(tree) : refuse('mandates.body_dissolved', { field: 'bodyId' })
  },
}

/**
 * Whether a policy may be adopted in the place of the one that holds. Refuses: what `checkPolicy` does, `policy_unchanged`,
 * and `policy_changed` where another one was adopted since this one was written.
 */
export const mayAdoptPolicy = (
  current: AssemblyPolicy,
  payload: AdoptAssemblyPolicy,
): AssemblyResult<AssemblyPolicy> => {
  const policy = adoptedPolicy(payload)
  if (policyDifferences(payload.before, current).length > 0) return refuse('assemblies.policy_changed')
  if (policyDifferences(policy, current).length === 0) return refuse('assemblies.policy_unchanged')
  return checkPolicy(policy)
}
