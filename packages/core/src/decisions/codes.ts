import type { Refusal, Result } from '../shared/result.ts'

/** Rules of this context that can refuse a person's act. */
export const decisionsCodes = [
  'decisions.body_missing',
  'decisions.role_missing',
  'decisions.tension_names_person',
  'decisions.tension_ended',
  'decisions.tension_of_another',
  'decisions.not_theirs_to_settle',
  'decisions.return_elsewhere',
  'decisions.too_many_open',
] as const
export type DecisionsCode = (typeof decisionsCodes)[number]

export type DecisionsResult<T> = Result<T, Refusal<DecisionsCode>>
