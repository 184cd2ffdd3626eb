/** Rules of this context that can refuse a person's act. */
export const organisationCodes = [
  'organisations.slug_taken',
  'organisations.commune_unknown',
  'organisations.no_address',
  'organisations.too_many_addresses',
  'organisations.invited_too_often',
  'organisations.invitation_answered',
  'organisations.invitation_withdrawn',
  'organisations.invitation_expired',
  'organisations.already_member',
  'organisations.code_closed',
  'organisations.code_expired',
  'organisations.code_full',
  'organisations.already_asked',
  'organisations.asked_too_often',
  'organisations.request_answered',
  'organisations.revision_changed',
  'organisations.not_public',
  'organisations.name_missing',
  'organisations.founded_too_many',
] as const
export type OrganisationCode = (typeof organisationCodes)[number]
