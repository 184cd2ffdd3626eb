import {
  answerClosingInput,
  prepareClosingInput,
  withdrawClosingInput,
} from '@reliance/core/fund/books/closing.ts'
import { balancesFileInput, undoTakeOverInput } from '@reliance/core/fund/books/take-over.ts'
import { router, signedInSpaceMutation, spaceMutation, writingIn } from '../../boundary/procedures.ts'
import { answerClosing, withdrawClosing } from './answer-closing.ts'
import { prepareClosing } from './prepare-closing.ts'
import { readBalancesFile } from './read-balances-file.ts'
import { previewBalances, takeOverBalances } from './take-over-balances.ts'
import { undoBalances } from './undo-balances.ts'

const writing = writingIn('coalition')

/** How the books of a fund begin, and how a year of them ends. */
export const booksRouter = router({
  previewBalances: signedInSpaceMutation
    .input(balancesFileInput)
    .mutation(async ({ ctx, input }) =>
      writing(previewBalances(await readBalancesFile(input.content)))({ ctx, input }),
    ),
  takeOver: signedInSpaceMutation
    .input(balancesFileInput)
    .mutation(async ({ ctx, input }) =>
      writing(takeOverBalances(await readBalancesFile(input.content)))({ ctx, input }),
    ),
  undoTakeOver: spaceMutation.input(undoTakeOverInput).mutation(writing(undoBalances)),
  prepareClosing: spaceMutation.input(prepareClosingInput).mutation(writing(prepareClosing)),
  answerClosing: spaceMutation.input(answerClosingInput).mutation(writing(answerClosing)),
  withdrawClosing: spaceMutation.input(withdrawClosingInput).mutation(writing(withdrawClosing)),
})
