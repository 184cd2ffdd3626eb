import * as z from 'zod/mini'
import { readAmounts } from './statement-amounts.ts'

/** The largest amount that a form takes, in cents: ten million euros. */
export const amountMaxCents = 1_000_000_000n

/** An amount as it travels and is shown: euros and two decimals, with a point, `-86000.00`. */
export const eurosOf = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The cents of an amount as it travels. */
export const centsOf = (euros: string): bigint => BigInt(euros.replace('.', ''))

/** What somebody typed as an amount, in cents; the code of what is wrong with it otherwise. */
export const readTyped = (
  typed: string,
):
  | { cents: bigint }
  | {
      wrong:
        | 'fund.amount_unreadable'
        | 'fund.amount_ambiguous'
        | 'fund.amount_negative'
        | 'fund.amount_too_large'
    } => {
  const read = readAmounts([typed])
  if (read.kind === 'ask') return { wrong: 'fund.amount_ambiguous' }
  const [cents = null] = read.cents
  if (cents === null) return { wrong: 'fund.amount_unreadable' }
  if (cents < 0n) return { wrong: 'fund.amount_negative' }
  return cents > amountMaxCents ? { wrong: 'fund.amount_too_large' } : { cents }
}

const isRight = (code: string) => (typed: string) => {
  const read = readTyped(typed)
  return typed.trim() === '' || !('wrong' in read) || read.wrong !== code
}

/**
 * An amount that a person types in their own way (`86 000,00 €`, `86000`), kept as it travels; empty where they typed
 * none. From zero to ten million euros.
 */
export const amountInput = z.string().check(
  z.maxLength(40),
  z.refine(isRight('fund.amount_unreadable'), 'fund.amount_unreadable'),
  z.refine(isRight('fund.amount_ambiguous'), 'fund.amount_ambiguous'),
  z.refine(isRight('fund.amount_negative'), 'fund.amount_negative'),
  z.refine(isRight('fund.amount_too_large'), 'fund.amount_too_large'),
  z.overwrite((typed: string) => {
    const read = readTyped(typed)
    return 'cents' in read ? eurosOf(read.cents) : typed.trim()
  }),
)

/** The same, and not empty. */
export const requiredAmount = amountInput.check(z.minLength(1, 'shared.required'))
