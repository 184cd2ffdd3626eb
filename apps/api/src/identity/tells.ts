import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const identityTells = {
  requestLink: ['identity.signIn'],
  useLink: 'own_settings',
  signInWithPassword: 'own_settings',
  askPasskey: 'own_settings',
  signInWithPasskey: 'own_settings',
  proveByPassword: 'own_settings',
  proveByPasskey: 'own_settings',
  offerPasskey: 'own_settings',
  addPasskey: 'own_settings',
  removePasskey: 'own_settings',
  signOut: 'own_settings',
  setPassword: 'own_settings',
  changeAddress: ['identity.changeAddress', 'identity.addressTaken'],
  withdrawAddressChange: 'own_settings',
  proveAddress: 'told_by_next',
  finishAddressChange: ['identity.addressChanged'],
  closeSession: 'own_settings',
  deleteAccount: ['identity.erased', 'coalitions.without_people'],
  noteVisit: 'own_settings',
  setProfile: 'own_settings',
} as const satisfies Record<string, Tells>
