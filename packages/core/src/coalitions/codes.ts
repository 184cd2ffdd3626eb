/** Rules of this context that can refuse a person's act. */
export const coalitionCodes = [
  'coalitions.slug_taken',
  'coalitions.step_impossible',
  'coalitions.charter_label_taken',
  'coalitions.charter_outdated',
  'coalitions.already_signed',
  'coalitions.not_of_organisation',
  'coalitions.revision_changed',
  'coalitions.last_organisation',
  'coalitions.organisation_unknown',
  'coalitions.listed_taken',
  'coalitions.asked_too_often',
  'coalitions.invited_too_often',
  'coalitions.founded_too_many',
  'coalitions.right_unsaid',
  'coalitions.own_address',
  'coalitions.questions_too_many',
  'coalitions.invitation_answered',
  'coalitions.invitation_withdrawn',
  'coalitions.invitation_expired',
] as const
export type CoalitionCode = (typeof coalitionCodes)[number]
