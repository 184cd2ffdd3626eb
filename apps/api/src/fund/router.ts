import { agreementInput } from '@reliance/core/fund/agreement.ts'
import { agreeToShareInput } from '@reliance/core/fund/calls/agree-to-share.ts'
import { applyToCallInput } from '@reliance/core/fund/calls/apply-to-call.ts'
import { assessInput, declareInterestInput } from '@reliance/core/fund/calls/assess.ts'
import { fundRestInput, giveInput } from '@reliance/core/fund/calls/cobudget.ts'
import { confirmMoneyInput } from '@reliance/core/fund/calls/confirm-money.ts'
import { liftObjectionInput } from '@reliance/core/fund/calls/consent-outcome.ts'
import { enterAccountInput } from '@reliance/core/fund/calls/enter-account.ts'
import { freezeResultInput } from '@reliance/core/fund/calls/freeze-result.ts'
import { getApplicationInput } from '@reliance/core/fund/calls/get-application.ts'
import { getCallInput } from '@reliance/core/fund/calls/get-call.ts'
import { giveVerdictInput } from '@reliance/core/fund/calls/give-verdict.ts'
import { listCallsInput } from '@reliance/core/fund/calls/list-calls.ts'
import { approvePayoutInput } from '@reliance/core/fund/calls/payout.ts'
import { submitApplicationInput } from '@reliance/core/fund/calls/submit-application.ts'
import { takeProjectStepInput } from '@reliance/core/fund/calls/take-project-step.ts'
import { withdrawApplicationInput } from '@reliance/core/fund/calls/withdraw-application.ts'
import { connectCardInput } from '@reliance/core/fund/card/connect-card.ts'
import { cardPaymentInput, payByCardInput } from '@reliance/core/fund/card/pay-by-card.ts'
import { changeExpenseInput } from '@reliance/core/fund/expenses/change-expense.ts'
import { exportBudgetInput } from '@reliance/core/fund/expenses/export-budget.ts'
import { getBudgetInput } from '@reliance/core/fund/expenses/get-budget.ts'
import { getExpenseInput } from '@reliance/core/fund/expenses/get-expense.ts'
import { judgeExpenseInput } from '@reliance/core/fund/expenses/judge-expense.ts'
import { listExpensesInput } from '@reliance/core/fund/expenses/list-expenses.ts'
import { paymentPaperInput } from '@reliance/core/fund/expenses/payment-paper.ts'
import { submitExpenseInput } from '@reliance/core/fund/expenses/submit-expense.ts'
import { exportTiedInput } from '@reliance/core/fund/export-tied.ts'
import { exportTreasuryInput } from '@reliance/core/fund/export-treasury.ts'
import { getProjectInput } from '@reliance/core/fund/get-project.ts'
import { importStatementInput, undoImportInput } from '@reliance/core/fund/import-statement.ts'
import { makePaymentFileInput, takePaymentFileInput } from '@reliance/core/fund/make-payment-file.ts'
import { ignoreLineInput, matchPaymentInput, undoMatchInput } from '@reliance/core/fund/match-payment.ts'
import { moveOverpaymentInput, undoMoveInput } from '@reliance/core/fund/move-overpayment.ts'
import { namePoliticalInput } from '@reliance/core/fund/name-political.ts'
import { openAccountInput } from '@reliance/core/fund/open-account.ts'
import { openBooksInput } from '@reliance/core/fund/open-books.ts'
import { openPayoutsInput } from '@reliance/core/fund/open-payouts.ts'
import { openYearInput } from '@reliance/core/fund/open-year.ts'
import { paperInput, treasuryPaperInput } from '@reliance/core/fund/paper.ts'
import { pledgeInput } from '@reliance/core/fund/pledge.ts'
import { preparePayoutsInput } from '@reliance/core/fund/prepare-payouts.ts'
import { recordCashInput, undoCashInput } from '@reliance/core/fund/record-cash.ts'
import { recordReturnInput } from '@reliance/core/fund/record-return.ts'
import { previewReminderInput, remindInput } from '@reliance/core/fund/remind.ts'
import {
  readingIn,
  router,
  signedInSpaceMutation,
  spaceMutation,
  spaceQuery,
  writingIn,
} from '../boundary/procedures.ts'
import { drawn } from '../papers/drawn.ts'
import { agreement } from './agreement.ts'
import { approvePayout } from './approve-payout.ts'
import { booksRouter } from './books/router.ts'
import { agreeToShare } from './calls/agree-to-share.ts'
import { applyToCall } from './calls/apply-to-call.ts'
import { assess, declareInterest } from './calls/assess.ts'
import { fundRest, give } from './calls/cobudget.ts'
import { confirmMoney } from './calls/confirm-money.ts'
import { liftObjection } from './calls/consent-outcome.ts'
import { freezeResult } from './calls/freeze-result.ts'
import { getApplication } from './calls/get-application.ts'
import { getCall } from './calls/get-call.ts'
import { giveVerdict } from './calls/give-verdict.ts'
import { listCalls } from './calls/list-calls.ts'
import { submitApplication } from './calls/submit-application.ts'
import { withdrawApplication } from './calls/withdraw-application.ts'
import { cardPayment, checkCard } from './card/card-payment.ts'
import { cardSetup } from './card/card-setup.ts'
import { allowConnecting, connectCard, disconnectCard } from './card/connect-card.ts'
import { nextRequest } from './card/next-request.ts'
import { askCheckout, keepCheckout, payByCard } from './card/pay-by-card.ts'
import { tryKey } from './card/try-key.ts'
import { duesRouter } from './dues/router.ts'
import { enterAccount } from './enter-account.ts'
import { changeExpense } from './expenses/change-expense.ts'
import { exportBudget } from './expenses/export-budget.ts'
import { getBudget } from './expenses/get-budget.ts'
import { getExpense } from './expenses/get-expense.ts'
import { judgeExpense } from './expenses/judge-expense.ts'
import { listExpenses } from './expenses/list-expenses.ts'
import { paymentPaper } from './expenses/payment-paper.ts'
import { submitExpense } from './expenses/submit-expense.ts'
import { exportTied } from './export-tied.ts'
import { exportTreasury } from './export-treasury.ts'
import { getFund } from './get-fund.ts'
import { getProject } from './get-project.ts'
import { importStatement, undoImport } from './import-statement.ts'
import { inKindRouter } from './in-kind/router.ts'
import { makePaymentFile, takePaymentFile } from './make-payment-file.ts'
import { ignoreLine, matchPayment, undoMatch } from './match-payment.ts'
import { moveOverpayment, undoMove } from './move-overpayment.ts'
import { namePolitical } from './name-political.ts'
import { openAccount } from './open-account.ts'
import { openBooks } from './open-books.ts'
import { openPayouts } from './open-payouts.ts'
import { openTreasury } from './open-treasury.ts'
import { openYear } from './open-year.ts'
import { paper, treasuryPaper } from './paper.ts'
import { pledge } from './pledge.ts'
import { preparePayouts } from './prepare-payouts.ts'
import { proveFund } from './prove-fund.ts'
import { readBases } from './read-bases.ts'
import { recordCash, undoCash } from './record-cash.ts'
import { recordOpening } from './record-opening.ts'
import { recordReturn } from './record-return.ts'
import { previewReminder, remind } from './remind.ts'
import { settledInput, settlePayout } from './settle-payout.ts'
import { readStatement } from './statements/read-statement.ts'
import { takeProjectStep } from './take-project-step.ts'

const [reading, writing] = [readingIn('coalition'), writingIn('coalition')]

export const fundRouter = router({
  get: spaceQuery.query(reading(getFund)),
  calls: spaceQuery.input(listCallsInput).query(reading(listCalls)),
  oneCall: spaceQuery.input(getCallInput).query(reading(getCall)),
  application: spaceQuery.input(getApplicationInput).query(reading(getApplication)),
  applyToCall: spaceMutation.input(applyToCallInput).mutation(writing(applyToCall)),
  agreeToShare: spaceMutation.input(agreeToShareInput).mutation(writing(agreeToShare)),
  submitApplication: spaceMutation.input(submitApplicationInput).mutation(writing(submitApplication)),
  withdrawApplication: spaceMutation.input(withdrawApplicationInput).mutation(writing(withdrawApplication)),
  confirmMoney: spaceMutation.input(confirmMoneyInput).mutation(writing(confirmMoney)),
  declareInterest: spaceMutation.input(declareInterestInput).mutation(writing(declareInterest)),
  assess: spaceMutation.input(assessInput).mutation(writing(assess)),
  liftObjection: spaceMutation.input(liftObjectionInput).mutation(writing(liftObjection)),
  giveVerdict: spaceMutation.input(giveVerdictInput).mutation(writing(giveVerdict)),
  give: spaceMutation.input(giveInput).mutation(writing(give)),
  fundRest: spaceMutation.input(fundRestInput).mutation(writing(fundRest)),
  freezeResult: spaceMutation.input(freezeResultInput).mutation(writing(freezeResult)),
  pledge: spaceMutation.input(pledgeInput).mutation(writing(pledge)),
  openTreasury: spaceMutation.mutation(writing(openTreasury)),
  importStatement: signedInSpaceMutation.input(importStatementInput).mutation(async ({ ctx, input }) => {
    const bytes = Buffer.from(input.content, 'base64')
    const answers = input.decimalSign === null ? {} : { decimalSign: input.decimalSign }
    const read = await readStatement({ name: input.fileName, bytes }, answers)
    return writing(importStatement(read))({ ctx, input })
  }),
  undoImport: spaceMutation.input(undoImportInput).mutation(writing(undoImport)),
  matchPayment: spaceMutation.input(matchPaymentInput).mutation(writing(matchPayment)),
  undoMatch: spaceMutation.input(undoMatchInput).mutation(writing(undoMatch)),
  ignoreLine: spaceMutation.input(ignoreLineInput).mutation(writing(ignoreLine)),
  moveOverpayment: spaceMutation.input(moveOverpaymentInput).mutation(writing(moveOverpayment)),
  recordReturn: spaceMutation.input(recordReturnInput).mutation(writing(recordReturn)),
  undoMove: spaceMutation.input(undoMoveInput).mutation(writing(undoMove)),
  recordCash: spaceMutation.input(recordCashInput).mutation(writing(recordCash)),
  undoCash: spaceMutation.input(undoCashInput).mutation(writing(undoCash)),
  recordOpening: spaceMutation.mutation(writing(recordOpening)),
  namePolitical: spaceMutation.input(namePoliticalInput).mutation(writing(namePolitical)),
  previewReminder: spaceMutation.input(previewReminderInput).mutation(writing(previewReminder)),
  remind: spaceMutation.input(remindInput).mutation(writing(remind)),
  project: spaceQuery.input(getProjectInput).query(reading(getProject)),
  agreement: spaceQuery.input(agreementInput).query(async call => drawn(await reading(agreement)(call))),
  takeProjectStep: spaceMutation.input(takeProjectStepInput).mutation(writing(takeProjectStep)),
  enterAccount: spaceMutation.input(enterAccountInput).mutation(writing(enterAccount)),
  openPayouts: spaceMutation.input(openPayoutsInput).mutation(writing(openPayouts)),
  preparePayouts: spaceMutation.input(preparePayoutsInput).mutation(writing(preparePayouts)),
  approvePayout: spaceMutation.input(approvePayoutInput).mutation(writing(approvePayout)),
  makePaymentFile: spaceMutation.input(makePaymentFileInput).mutation(writing(makePaymentFile)),
  takePaymentFile: spaceMutation.input(takePaymentFileInput).mutation(writing(takePaymentFile)),
  settlePayout: spaceMutation.input(settledInput).mutation(writing(settlePayout)),
  budget: spaceQuery.input(getBudgetInput).query(reading(getBudget)),
  exportBudget: spaceQuery.input(exportBudgetInput).query(reading(exportBudget)),
  expenses: spaceQuery.input(listExpensesInput).query(reading(listExpenses)),
  expense: spaceQuery.input(getExpenseInput).query(reading(getExpense)),
  submitExpense: spaceMutation.input(submitExpenseInput).mutation(writing(submitExpense)),
  changeExpense: spaceMutation.input(changeExpenseInput).mutation(writing(changeExpense)),
  judgeExpense: spaceMutation.input(judgeExpenseInput).mutation(writing(judgeExpense)),
  paymentPaper: spaceQuery
    .input(paymentPaperInput)
    .query(async call => drawn(await reading(paymentPaper)(call))),
  openBooks: spaceMutation.input(openBooksInput).mutation(writing(openBooks)),
  openAccount: spaceMutation.input(openAccountInput).mutation(writing(openAccount)),
  openYear: spaceMutation.input(openYearInput).mutation(writing(openYear)),
  exportTied: spaceMutation.input(exportTiedInput).mutation(writing(exportTied)),
  books: booksRouter,
  prove: spaceQuery.query(reading(proveFund)),
  exportTreasury: spaceMutation.input(exportTreasuryInput).mutation(writing(exportTreasury)),
  paper: spaceQuery.input(paperInput).query(async call => drawn(await reading(paper)(call))),
  treasuryPaper: spaceMutation
    .input(treasuryPaperInput)
    .mutation(async call => drawn(await writing(treasuryPaper)(call))),
  cardSetup: spaceQuery.query(reading(cardSetup)),
  connectCard: spaceMutation.input(connectCardInput).mutation(async ({ ctx, input }) => {
    await writing(allowConnecting)({ ctx, input })
    const tried = await tryKey({ key: input.restrictedKey, url: ctx.provider.url })
    return writing(connectCard(tried))({ ctx, input: { ...input, requestId: nextRequest(input.requestId) } })
  }),
  disconnectCard: spaceMutation.mutation(writing(disconnectCard)),
  payByCard: spaceMutation.input(payByCardInput).mutation(async ({ ctx, input }) => {
    const begun = await writing(payByCard)({ ctx, input })
    const opened = await askCheckout(ctx, input, begun)
    const { spaceId, organisationId } = input
    const keeping = { spaceId, organisationId, paymentId: begun.paymentId }
    return writing(keepCheckout(opened))({
      ctx,
      input: { ...keeping, requestId: nextRequest(input.requestId) },
    })
  }),
  cardPayment: spaceQuery.input(cardPaymentInput).query(reading(cardPayment)),
  checkCard: spaceMutation.input(cardPaymentInput).mutation(writing(checkCard)),
  dues: duesRouter,
  inKind: inKindRouter,
  readBases: spaceMutation.mutation(writingIn('organisation')(readBases)),
})
