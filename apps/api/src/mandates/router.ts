import { acceptMandateInput } from '@reliance/core/mandates/accept-mandate.ts'
import { answerDecisionInput } from '@reliance/core/mandates/answer-decision.ts'
import { askToAppearInput } from '@reliance/core/mandates/ask-to-appear.ts'
import { declineMandateInput } from '@reliance/core/mandates/decline-mandate.ts'
import { describeWaysInput } from '@reliance/core/mandates/describe-ways.ts'
import { fileReportInput } from '@reliance/core/mandates/file-report.ts'
import { followDecisionInput } from '@reliance/core/mandates/follow-decision.ts'
import { bodyInput } from '@reliance/core/mandates/get-body.ts'
import { decisionInput } from '@reliance/core/mandates/get-decision.ts'
import { mandateInput } from '@reliance/core/mandates/get-mandate.ts'
import { joinCommissionInput } from '@reliance/core/mandates/join-commission.ts'
import { leaveCommissionInput } from '@reliance/core/mandates/leave-commission.ts'
import { decisionsInput } from '@reliance/core/mandates/list-decisions.ts'
import { reportsInput } from '@reliance/core/mandates/list-reports.ts'
import { previewDecisionInput } from '@reliance/core/mandates/preview-decision.ts'
import { proposeDecisionInput } from '@reliance/core/mandates/propose-decision.ts'
import { resignMandateInput } from '@reliance/core/mandates/resign-mandate.ts'
import { standForInput } from '@reliance/core/mandates/stand-for.ts'
import { withdrawDecisionInput } from '@reliance/core/mandates/withdraw-decision.ts'
import { writeToBodyInput } from '@reliance/core/mandates/write-to-body.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../boundary/procedures.ts'
import { acceptMandate } from './accept-mandate.ts'
import { answerDecision } from './answer-decision.ts'
import { askToAppear } from './ask-to-appear.ts'
import { declineMandate } from './decline-mandate.ts'
import { describeWays } from './describe-ways.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { fileReport } from './file-report.ts'
import { followDecision } from './follow-decision.ts'
import { getBody } from './get-body.ts'
import { getDecision } from './get-decision.ts'
import { getMandate } from './get-mandate.ts'
import { getMine } from './get-mine.ts'
import { getOrganigram } from './get-organigram.ts'
import { joinCommission } from './join-commission.ts'
import { leaveCommission } from './leave-commission.ts'
import { listDecisions } from './list-decisions.ts'
import { listReports } from './list-reports.ts'
import { previewDecision } from './preview-decision.ts'
import { proposeDecision } from './propose-decision.ts'
import { resignMandate } from './resign-mandate.ts'
import { standFor } from './stand-for.ts'
import { withdrawDecision } from './withdraw-decision.ts'
import { writeToBody } from './write-to-body.ts'

/** @param wiring the effects and powers of all contexts. */
export const mandatesRouter = (wiring: DecisionWiring) =>
  router({
    organigram: spaceQuery.query(reading(getOrganigram(wiring))),
    mine: spaceQuery.query(reading(getMine(wiring))),
    decisions: spaceQuery.input(decisionsInput).query(reading(listDecisions(wiring))),
    decision: spaceQuery.input(decisionInput).query(reading(getDecision(wiring))),
    mandate: spaceQuery.input(mandateInput).query(reading(getMandate(wiring))),
    reports: spaceQuery.input(reportsInput).query(reading(listReports)),
    body: spaceQuery.input(bodyInput).query(reading(getBody)),
    preview: spaceQuery.input(previewDecisionInput).query(reading(previewDecision(wiring))),
    propose: spaceMutation.input(proposeDecisionInput).mutation(writing(proposeDecision(wiring))),
    answer: spaceMutation.input(answerDecisionInput).mutation(writing(answerDecision(wiring))),
    withdraw: spaceMutation.input(withdrawDecisionInput).mutation(writing(withdrawDecision(wiring))),
    followDecision: spaceMutation.input(followDecisionInput).mutation(writing(followDecision(wiring))),
    standFor: spaceMutation.input(standForInput).mutation(writing(standFor(wiring))),
    askToAppear: spaceMutation.input(askToAppearInput).mutation(writing(askToAppear(wiring))),
    accept: spaceMutation.input(acceptMandateInput).mutation(writing(acceptMandate)),
    decline: spaceMutation.input(declineMandateInput).mutation(writing(declineMandate(wiring))),
    fileReport: spaceMutation.input(fileReportInput).mutation(writing(fileReport)),
    joinCommission: spaceMutation.input(joinCommissionInput).mutation(writing(joinCommission(wiring))),
    leaveCommission: spaceMutation.input(leaveCommissionInput).mutation(writing(leaveCommission)),
    writeToBody: spaceMutation.input(writeToBodyInput).mutation(writing(writeToBody(wiring))),
    describeWays: spaceMutation.input(describeWaysInput).mutation(writing(describeWays)),
    resign: spaceMutation.input(resignMandateInput).mutation(writing(resignMandate(wiring))),
  })
