import { amountText } from '../../shared/amount-text.ts'
import { ok, type Refusal, refuse } from '../../shared/result.ts'
import type { CallCode, CallResult } from '../call-codes.ts'
import { eurosOf } from '../euros.ts'
import { splitCents } from '../split-cents.ts'

/** What one partner asked, in cents, and whether the law keeps money of the fund from it (L9). */
export type Asked = {
  readonly organisationId: string
  readonly askedCents: bigint
  readonly isPolitical: boolean
}
export type ShareCents = { readonly organisationId: string; readonly cents: bigint }

/** The article that keeps money of an association from a political group, as the texts name it (L9). */
export const politicalArticle = 'law_88_227_11_4'
/** What is possible instead: a service at its usual price with an invoice, or a partner that carries that line. */
export const politicalAlternatives = ['invoice_at_usual_price', 'another_partner_carries'] as const

/** The refusal of money to a political group: the article, and what is possible instead (L9). */
export const politicalRefusal = (field: string): Refusal<CallCode> => ({
  code: 'fund.political_gets_nothing',
  field,
  params: { article: politicalArticle, alternatives: politicalAlternatives.join(',') },
})

export const sumOf = (amounts: readonly { readonly cents: bigint }[]): bigint =>
  amounts.reduce((total, { cents }) => total + cents, 0n)

/** What a project can be given at most: what its partners ask, without those who may get nothing (L9). */
export const payableCents = (asked: readonly Asked[]): bigint =>
  asked.reduce((total, one) => total + (one.isPolitical ? 0n : one.askedCents), 0n)

/**
 * An amount shared among the partners of a project in proportion to what they asked, to the cent; political groups get
 * nothing (L9), and nobody more than it asked. The order of partners of the same remainder is that of their ids.
 * @param cents from zero to `payableCents`. @throws {RangeError} beyond it.
 */
export const shareAmong = (cents: bigint, asked: readonly Asked[]): ShareCents[] => {
  if (cents > payableCents(asked)) throw new RangeError('no more is shared than what may be paid')
  const ordered = asked.toSorted((a, b) => (a.organisationId < b.organisationId ? -1 : 1))
  const weights = ordered.map(one => (one.isPolitical ? 0n : one.askedCents))
  const shares = cents === 0n ? ordered.map(() => 0n) : splitCents(cents, weights)
  return ordered.map(({ organisationId }, at) => ({ organisationId, cents: shares[at] ?? 0n }))
}

/**
 * Whether amounts may be given to the partners of a project: to each no more than it asked, to a political group
 * nothing (L9), to nobody else. Refuses: `partner_missing`, `political_gets_nothing`, `beyond_asked`.
 */
export const needWithinAsked = (
  asked: readonly Asked[],
  given: readonly ShareCents[],
): CallResult<{ totalCents: bigint }> => {
  for (const [at, { organisationId, cents }] of given.entries()) {
    const field = `shares.${at}.amount`
    const share = asked.find(one => one.organisationId === organisationId)
    const isAgain = given.findIndex(one => one.organisationId === organisationId) !== at
    if (!share || isAgain) return refuse('fund.partner_missing', { field })
    if (share.isPolitical && cents > 0n) return { ok: false, error: politicalRefusal(field) }
    if (cents > share.askedCents)
      return refuse('fund.beyond_asked', { field, params: { asked: amountText(eurosOf(share.askedCents)) } })
  }
  return ok({ totalCents: sumOf(given) })
}
