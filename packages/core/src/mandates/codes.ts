import { type PermissionCode, permissionCodes } from '../shared/permission.ts'
import type { Refusal, Result } from '../shared/result.ts'

/** Rules of this context that can refuse a person's act, with those of permissions. */
export const mandateCodes = [
  ...permissionCodes,
  'mandates.revision_changed',
  'mandates.body_name_missing',
  'mandates.body_name_taken',
  'mandates.body_dissolved',
  'mandates.parent_missing',
  'mandates.second_assembly',
  'mandates.body_inside_itself',
  'mandates.role_name_missing',
  'mandates.role_name_taken',
  'mandates.role_retired',
  'mandates.purpose_missing',
  'mandates.domain_missing',
  'mandates.unknown_power',
  'mandates.powers_need_decision',
  'mandates.decided_in_future',
  'mandates.wording_missing',
  'mandates.proof_missing',
  'mandates.founding_over',
  'mandates.recorder_under_recall',
  'mandates.already_countersigned',
  'mandates.countersigner_recorded_it',
  'mandates.countersigner_under_recall',
  'mandates.countersigner_not_member',
  'mandates.one_person',
  'mandates.mission_missing',
  'mandates.end_missing',
  'mandates.ends_before_start',
  'mandates.ends_in_past',
  'mandates.founding_term_too_long',
  'mandates.decision_not_countersigned',
  'mandates.decision_of_another_body',
  'mandates.decision_is_recall',
  'mandates.overload_needs_reason',
  'mandates.not_the_holder',
  'mandates.typed_name_differs',
  'mandates.already_answered',
  'mandates.acceptance_too_late',
  'mandates.already_over',
  'mandates.decision_is_no_recall',
] as const
export type MandateCode = (typeof mandateCodes)[number] | PermissionCode

export type MandateResult<T> = Result<T, Refusal<MandateCode>>
