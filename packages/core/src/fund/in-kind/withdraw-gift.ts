import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { FundResult } from '../codes.ts'
import type { GiftState } from './gift-state.ts'

/** The giver takes a gift back that nobody has answered yet: to correct it, it is declared again. */
export const withdrawGiftInput = z.object({ giftId: uuidInput })
export type WithdrawGift = z.output<typeof withdrawGiftInput>

/** Refuses: `gift_settled`. */
export const withdrawGift = (state: GiftState): FundResult<null> =>
  state === 'declared' ? ok(null) : refuse('fund.gift_settled')
