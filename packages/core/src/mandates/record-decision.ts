import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import type { Actor, Permission } from '../shared/permission.ts'
import { ok, refuse } from '../shared/result.ts'
import { fileIdsInput } from '../shared/stored-file.ts'
import { textInput } from '../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import { mayRecordDecision, type Within } from './powers.ts'
import {
  type DecisionMethod,
  type DecisionProof,
  decisionMethods,
  possibleCountersigners,
} from './recorded-decision.ts'

/**
 * `subjectPersonId` names the person whose mandate a recall ends; null for any other decision. A paper is proved by
 * its files, or by `fileName`, which says where it is kept.
 */
export const recordDecisionInput = z.object({
  bodyId: uuidInput,
  decidedOn: civilDateInput,
  method: z.enum(decisionMethods),
  wording: textInput(20_000),
  proof: z.enum(['founding', 'paper']),
  fileName: z.nullable(textInput(255)),
  fileIds: fileIdsInput,
  subjectPersonId: z.nullable(uuidInput),
})
export type RecordDecisionInput = z.output<typeof recordDecisionInput>

export type RecordDecisionFacts = {
  readonly recorderId: string
  readonly memberIds: readonly string[]
  readonly bodyDissolvedAt: Date | null
  /** Whether the space is still being founded: no decision stands in its register yet. */
  readonly founding: boolean
  readonly today: CivilDate
}

export type DecisionDraft = {
  readonly bodyId: string
  readonly decidedOn: CivilDate
  readonly method: DecisionMethod
  readonly wording: string
  readonly proof: DecisionProof
  readonly fileName: string | null
  readonly subjectPersonId: string | null
  /** Nobody else may countersign: the decision stands on one signature, and the register shows it. */
  readonly soleMember: boolean
  readonly effective: boolean
}

/**
 * Who may record: holders of `decision.record` over the body. A recall can also be recorded by any other member
 * of the body when only the person under recall holds that power: the holder cannot block (R111).
 */
export const mayRecord = (
  actor: Actor,
  facts: {
    readonly within: Within
    readonly memberIds: readonly string[]
    readonly subjectPersonId: string | null
    /** Persons who hold `decision.record` over the body now. */
    readonly recorderIds: readonly string[]
  },
  now: Date,
): Permission | { readonly allowed: true; readonly mandateId: null } => {
  const permission = mayRecordDecision(actor, facts.within, now)
  if (permission.allowed) return permission
  const blocked =
    facts.subjectPersonId !== null && facts.recorderIds.every(personId => personId === facts.subjectPersonId)
  const isOther = actor.personId !== facts.subjectPersonId && facts.memberIds.includes(actor.personId)
  return blocked && isOther ? { allowed: true, mandateId: null } : permission
}

/**
 * Records what a body decided, with its proof: the founding act, or a paper that is joined or named. It takes effect
 * when another member countersigns, at once where nobody else may.
 * Refuses: `body_dissolved`, `decided_in_future`, `wording_missing`, `proof_missing`, `founding_over`,
 * `recorder_under_recall`.
 */
export const recordDecision = (
  facts: RecordDecisionFacts,
  input: RecordDecisionInput,
): MandateResult<DecisionDraft> => {
  const { recorderId, memberIds } = facts
  if (facts.bodyDissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'bodyId' })
  if (input.decidedOn > facts.today) return refuse('mandates.decided_in_future', { field: 'decidedOn' })
  if (input.wording === '') return refuse('mandates.wording_missing', { field: 'wording' })
  if (input.proof === 'paper' && !input.fileName && input.fileIds.length === 0)
    return refuse('mandates.proof_missing', { field: 'files' })
  if (input.proof === 'founding' && !facts.founding)
    return refuse('mandates.founding_over', { field: 'proof' })
  if (input.subjectPersonId === recorderId)
    return refuse('mandates.recorder_under_recall', { field: 'subjectPersonId' })
  const { fileIds: _, ...row } = input
  const { subjectPersonId } = input
  const others = possibleCountersigners({ memberIds, recordedBy: recorderId, subjectPersonId })
  const soleMember = others.length === 0
  return ok({ ...row, fileName: input.fileName || null, soleMember, effective: soleMember })
}
