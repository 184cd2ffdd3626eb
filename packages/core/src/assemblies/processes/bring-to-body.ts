import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine, textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import type { AdviceSheet } from './advice-sheet.ts'
import { longestText } from './process-inputs.ts'

/** A matter that no line of the domain of a role covers (R12). */
export const bringToBodyInput = z.object({
  roleId: uuidInput,
  title: requiredLine(200),
  plan: textInput(longestText),
})
export type BringToBodyInput = z.output<typeof bringToBodyInput>

/**
 * Brings it to the body in charge: whoever holds the role never decides it alone. A commission is in charge of nothing
 * (R113). Refuses: `body_decides_not`, `not_your_role`, `plan_missing`.
 */
export const bringToBody = (
  facts: { readonly personId: string; readonly holds: boolean; readonly decides: boolean },
  { roleId, plan }: BringToBodyInput,
): AssemblyResult<AdviceSheet> => {
  if (!facts.decides) return refuse('assemblies.body_decides_not', { field: 'roleId' })
  if (!facts.holds) return refuse('assemblies.not_your_role', { field: 'roleId' })
  if (plan === '') return refuse('assemblies.plan_missing', { field: 'plan' })
  return ok({
    kind: 'advice',
    state: 'escalated',
    deciderId: facts.personId,
    domainClauseId: null,
    reviewOn: null,
    advisors: [],
    consultedAt: null,
    remindedAt: null,
    isEmergency: false,
    decidedAt: null,
    roleId,
    clause: '',
    plan,
    text: '',
    broughtTo: null,
  })
}
