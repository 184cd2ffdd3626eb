import type { Refusal, Result } from '../shared/result.ts'

/** Rules of this context that can refuse a person's act. */
export const actionsCodes = [
  'actions.ends_before_start',
  'actions.too_long',
  'actions.too_many_themes',
  'actions.theme_too_long',
  'actions.too_many_needs',
  'actions.need_too_long',
  'actions.need_missing',
  'actions.need_filled',
  'actions.audience_missing',
  'actions.discretion_missing',
  'actions.lead_is_shown',
  'actions.lead_stays',
  'actions.not_published',
  'actions.action_ended',
  'actions.published_already',
  'actions.reason_missing',
  'actions.not_taking_part',
  'actions.function_missing',
  'actions.leads_already',
  'actions.lead_asked_already',
  'actions.lead_answered',
  'actions.not_theirs_to_answer',
  'actions.mode_not_offered',
  'actions.amplify_own',
  'actions.won_later',
  'actions.recognition_open',
  'actions.recognition_closed',
  'actions.plan_empty',
  'actions.answer_missing',
  'actions.missing_missing',
  'actions.nothing_missed',
  'actions.revision_changed',
  'actions.commune_unknown',
] as const
export type ActionsCode = (typeof actionsCodes)[number]

export type ActionsResult<T> = Result<T, Refusal<ActionsCode>>
