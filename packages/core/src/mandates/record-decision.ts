import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import type { Actor } from '../shared/permission.ts'
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
import { type AsMember, orAsMember } from './vacant-power.ts'

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
 * Who may record: holders of `decision.record` over the body, and any member of it where nobody holds that power. A
 * recall can also be recorded by any other member when only the person under recall holds it: the holder cannot block
 * (R111).
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
): AsMember => {
  const permission = mayRecordDecision(actor, facts.within, now)
  const others = (ids: readonly string[]) => ids.filter(personId => personId !== facts.subjectPersonId)
  return orAsMember(permission, actor, {
    holderIds: others(facts.recorderIds),
    memberIds: others(facts.memberIds),
  })
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
