/** Rules of this context that can refuse a person's act. */
export const identityCodes = [
  'identity.address_malformed',
  'identity.link_used',
  'identity.link_expired',
  'identity.links_too_many',
  'identity.password_wrong',
  'identity.password_too_short',
  'identity.password_is_address',
  'identity.password_guessable',
  'identity.passkey_refused',
  'identity.passkey_not_used',
  'identity.passkey_taken',
  'identity.passkey_too_many',
  'identity.address_differs',
  'identity.address_same',
  'identity.address_taken',
  'identity.address_change_over',
  'identity.proof_needed',
] as const
export type IdentityCode = (typeof identityCodes)[number]
