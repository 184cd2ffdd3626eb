/**
 * What an organisation gives without money: goods; premises or equipment that it lends; services; the time of its people.
 */
export const giftKinds = ['goods', 'loan', 'services', 'time'] as const
export type GiftKind = (typeof giftKinds)[number]

/** Accounts on which gifts in kind are used (86x) and come from (87x); nothing else moves them. */
export const usedAccounts = ['used_goods', 'used_loan', 'used_services', 'used_time'] as const
export const givenAccounts = ['given_goods', 'given_services', 'given_time'] as const
type UsedAccount = (typeof usedAccounts)[number]
type GivenAccount = (typeof givenAccounts)[number]
export type InKindAccount = UsedAccount | GivenAccount

/** The two accounts of a kind. The chart has one account for what is lent and for services (871). */
export const accountsOf: Readonly<
  Record<GiftKind, { readonly used: UsedAccount; readonly given: GivenAccount }>
> = {
  goods: { used: 'used_goods', given: 'given_goods' },
  loan: { used: 'used_loan', given: 'given_services' },
  services: { used: 'used_services', given: 'given_services' },
  time: { used: 'used_time', given: 'given_time' },
}
