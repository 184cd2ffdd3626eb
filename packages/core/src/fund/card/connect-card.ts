import * as z from 'zod/mini'
import { ok, refuse } from '../../shared/result.ts'
import type { FundResult } from '../codes.ts'

const isKey = (text: string): boolean => /^rk_(test|live)_[A-Za-z0-9]{10,240}$/.test(text)
const isSecret = (text: string): boolean => text === '' || /^whsec_[A-Za-z0-9+/=_-]{10,240}$/.test(text)

/**
 * What the carrier copies from its account at Stripe: a restricted key, and the secret with which Stripe proves what it
 * tells; empty where only the key is replaced.
 */
export const connectCardInput = z.object({
  restrictedKey: z.string().check(z.trim(), z.maxLength(300), z.refine(isKey, 'fund.card_key_unreadable')),
  webhookSecret: z
    .string()
    .check(z.trim(), z.maxLength(300), z.refine(isSecret, 'fund.card_secret_unreadable')),
})
export type ConnectCardInput = z.output<typeof connectCardInput>

/** Whether a key moves money; the others are for the demo and for development. */
export const isLiveKey = (restrictedKey: string): boolean => restrictedKey.startsWith('rk_live_')

export type ConnectFacts = {
  /** Whoever holds the fund; null where nobody was named. */
  readonly carrierId: string | null
  /** The organisations of whoever asks. */
  readonly organisationIds: readonly string[]
  /** Where test keys are taken: in the demo, and where one develops. */
  readonly takesTestKeys: boolean
  readonly hasWebhookSecret: boolean
}

/**
 * Before the key is tried: it is the carrier's own people who connect its account. Refuses: `card_no_carrier`,
 * `card_carrier_only`, `card_key_test`, `card_secret_missing`.
 */
export const mayTryKey = (
  { carrierId, organisationIds, takesTestKeys, hasWebhookSecret }: ConnectFacts,
  { restrictedKey, webhookSecret }: ConnectCardInput,
): FundResult<null> => {
  if (carrierId === null) return refuse('fund.card_no_carrier')
  if (!organisationIds.includes(carrierId)) return refuse('fund.card_carrier_only')
  if (!isLiveKey(restrictedKey) && !takesTestKeys)
    return refuse('fund.card_key_test', { field: 'restrictedKey' })
  return webhookSecret === '' && !hasWebhookSecret
    ? refuse('fund.card_secret_missing', { field: 'webhookSecret' })
    : ok(null)
}

/**
 * Once the provider has said whose the key is: an account is fixed for its term when it is first connected, and holds
 * euros. Refuses: `card_other_account`, `card_not_euros`.
 * @param fixed the account of the term; null where none is yet.
 */
export const connectCard = (
  fixed: { readonly accountRef: string; readonly isLive: boolean } | null,
  tried: { readonly accountRef: string; readonly currency: string },
  { restrictedKey }: ConnectCardInput,
): FundResult<{ accountRef: string; isLive: boolean }> => {
  const isLive = isLiveKey(restrictedKey)
  if (fixed && (fixed.accountRef !== tried.accountRef || fixed.isLive !== isLive))
    return refuse('fund.card_other_account', { field: 'restrictedKey' })
  if (tried.currency !== 'eur') return refuse('fund.card_not_euros', { field: 'restrictedKey' })
  return ok({ accountRef: tried.accountRef, isLive })
}
