import type { Refusal, Result } from '../shared/result.ts'

/** Rules of an agenda and of the policy of assemblies that can refuse a person's act. */
const agendaCodes = [
  'assemblies.policy_out_of_range',
  'assemblies.remote_without_article',
  'assemblies.members_only',
  'assemblies.title_missing',
  'assemblies.minutes_out_of_range',
  'assemblies.announced_points_only',
  'assemblies.urgency_agenda_role_only',
  'assemblies.urgency_reason_missing',
  'assemblies.agenda_role_only',
  'assemblies.order_reason_missing',
  'assemblies.points_changed',
  'assemblies.nothing_to_adjourn',
  'assemblies.extension_out_of_range',
  'assemblies.extension_not_carried',
] as const

export type AssemblyCode = (typeof agendaCodes)[number]

export type AssemblyResult<T> = Result<T, Refusal<AssemblyCode>>
