import { countersignGiftInput } from '@reliance/core/fund/in-kind/countersign-gift.ts'
import { declareGiftInput } from '@reliance/core/fund/in-kind/declare-gift.ts'
import { getGiftsInput } from '@reliance/core/fund/in-kind/get-gifts.ts'
import { openGiftsInput } from '@reliance/core/fund/in-kind/open-gifts.ts'
import { refuseGiftInput } from '@reliance/core/fund/in-kind/refuse-gift.ts'
import { undoGiftInput } from '@reliance/core/fund/in-kind/undo-gift.ts'
import { withdrawGiftInput } from '@reliance/core/fund/in-kind/withdraw-gift.ts'
import { readingIn, router, spaceMutation, spaceQuery, writingIn } from '../../boundary/procedures.ts'
import { countersignGift } from './countersign-gift.ts'
import { declareGift } from './declare-gift.ts'
import { getGifts } from './get-gifts.ts'
import { openGifts } from './open-gifts.ts'
import { refuseGift } from './refuse-gift.ts'
import { undoGift } from './undo-gift.ts'
import { withdrawGift } from './withdraw-gift.ts'

const [reading, writing] = [readingIn('coalition'), writingIn('coalition')]

/** What organisations give to their coalition without money, beside its fund. */
export const inKindRouter = router({
  get: spaceQuery.input(getGiftsInput).query(reading(getGifts)),
  declare: spaceMutation.input(declareGiftInput).mutation(writing(declareGift)),
  withdraw: spaceMutation.input(withdrawGiftInput).mutation(writing(withdrawGift)),
  countersign: spaceMutation.input(countersignGiftInput).mutation(writing(countersignGift)),
  refuse: spaceMutation.input(refuseGiftInput).mutation(writing(refuseGift)),
  open: spaceMutation.input(openGiftsInput).mutation(writing(openGifts)),
  undo: spaceMutation.input(undoGiftInput).mutation(writing(undoGift)),
})
