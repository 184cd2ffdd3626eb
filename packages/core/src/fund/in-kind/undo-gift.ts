import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { refuse } from '../../shared/result.ts'
import { requiredText } from '../../shared/text-input.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { FundResult } from '../codes.ts'
import type { FiscalYear } from '../ledger/booking-day.ts'
import { needOpenYear } from './declare-gift.ts'
import type { ShownGiftState } from './gift-state.ts'

/** The treasury takes a countersigned gift back that should not stand, and says why: its entry is reversed exactly. */
export const undoGiftInput = z.object({ giftId: uuidInput, reason: requiredText(500) })
export type UndoGift = z.output<typeof undoGiftInput>

/** Refuses: `gift_not_signed`, and as `needOpenYear`. */
export const undoGift = (
  state: ShownGiftState,
  { givenOn, years }: { readonly givenOn: CivilDate; readonly years: readonly FiscalYear[] },
): FundResult<null> =>
  state === 'countersigned' ? needOpenYear(givenOn, years) : refuse('fund.gift_not_signed')
