import * as z from 'zod/mini'
import type { EffectKind } from '../mandates/decision-effect.ts'
import { uuidInput } from '../shared/id.ts'
import { ok } from '../shared/result.ts'
import { requiredLine } from '../shared/text-input.ts'
import { ibanInput } from './iban.ts'

/**
 * How the fund stands in the books of the organisation that holds it: `own`, as income of its own, or `mandate`, as
 * money of others that it keeps. Its accountant says which.
 */
export const conventions = ['own', 'mandate'] as const

/**
 * The organisation that holds the fund, under the name of its account. `organisationName` is what its decision says;
 * the account serves the fund alone.
 */
export const nameCarrierInput = z.object({
  termId: uuidInput,
  organisationId: uuidInput,
  organisationName: requiredLine(200),
  holder: requiredLine(70),
  iban: ibanInput,
  convention: z.enum(conventions),
})
export type NameCarrier = z.output<typeof nameCarrierInput>

/** Who holds the money of the fund, and on which account: payment slips read it there alone. A change is a new decision. */
export const nameCarrier: EffectKind<NameCarrier> = {
  kind: 'name_carrier',
  input: nameCarrierInput,
  traits: [],
  isBig: () => true,
  gains: () => [],
  loses: () => [],
  mayDecide: () => false,
  describe: (_tree, { organisationName, holder, iban }) => ({ organisation: organisationName, holder, iban }),
  next: tree => ok(tree),
}
