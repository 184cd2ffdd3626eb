import { agreeToShareInput } from '@reliance/core/fund/calls/agree-to-share.ts'
import { applyToCallInput } from '@reliance/core/fund/calls/apply-to-call.ts'
import { assessInput, declareInterestInput } from '@reliance/core/fund/calls/assess.ts'
import { fundRestInput, giveInput } from '@reliance/core/fund/calls/cobudget.ts'
import { liftObjectionInput } from '@reliance/core/fund/calls/consent-outcome.ts'
import { freezeResultInput } from '@reliance/core/fund/calls/freeze-result.ts'
import { getApplicationInput } from '@reliance/core/fund/calls/get-application.ts'
import { getCallInput } from '@reliance/core/fund/calls/get-call.ts'
import { giveVerdictInput } from '@reliance/core/fund/calls/give-verdict.ts'
import { listCallsInput } from '@reliance/core/fund/calls/list-calls.ts'
import { submitApplicationInput } from '@reliance/core/fund/calls/submit-application.ts'
import { withdrawApplicationInput } from '@reliance/core/fund/calls/withdraw-application.ts'
import { exportFecInput } from '@reliance/core/fund/export-fec.ts'
import { importStatementInput, undoImportInput } from '@reliance/core/fund/import-statement.ts'
import { ignoreLineInput, matchPaymentInput, undoMatchInput } from '@reliance/core/fund/match-payment.ts'
import { openBooksInput } from '@reliance/core/fund/open-books.ts'
import { pledgeInput } from '@reliance/core/fund/pledge.ts'
import { recordCashInput } from '@reliance/core/fund/record-cash.ts'
import { previewReminderInput, remindInput } from '@reliance/core/fund/remind.ts'
import {
  readingIn,
  router,
  signedInSpaceMutation,
  spaceMutation,
  spaceQuery,
  writingIn,
} from '../boundary/procedures.ts'
import { agreeToShare } from './calls/agree-to-share.ts'
import { applyToCall } from './calls/apply-to-call.ts'
import { assess, declareInterest } from './calls/assess.ts'
import { fundRest, give } from './calls/cobudget.ts'
import { liftObjection } from './calls/consent-outcome.ts'
import { freezeResult } from './calls/freeze-result.ts'
import { getApplication } from './calls/get-application.ts'
import { getCall } from './calls/get-call.ts'
import { giveVerdict } from './calls/give-verdict.ts'
import { listCalls } from './calls/list-calls.ts'
import { submitApplication } from './calls/submit-application.ts'
import { withdrawApplication } from './calls/withdraw-application.ts'
import { exportFec } from './export-fec.ts'
import { getFund } from './get-fund.ts'
import { importStatement, undoImport } from './import-statement.ts'
import { ignoreLine, matchPayment, undoMatch } from './match-payment.ts'
import { openBooks } from './open-books.ts'
import { openTreasury } from './open-treasury.ts'
import { pledge } from './pledge.ts'
import { proveFund } from './prove-fund.ts'
import { readBases } from './read-bases.ts'
import { recordCash } from './record-cash.ts'
import { previewReminder, remind } from './remind.ts'
import { readStatement } from './statements/read-statement.ts'

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
  recordCash: spaceMutation.input(recordCashInput).mutation(writing(recordCash)),
  previewReminder: spaceMutation.input(previewReminderInput).mutation(writing(previewReminder)),
  remind: spaceMutation.input(remindInput).mutation(writing(remind)),
  openBooks: spaceMutation.input(openBooksInput).mutation(writing(openBooks)),
  prove: spaceQuery.query(reading(proveFund)),
  exportFec: spaceMutation.input(exportFecInput).mutation(writing(exportFec)),
  readBases: spaceMutation.mutation(writingIn('organisation')(readBases)),
})
