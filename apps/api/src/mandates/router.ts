import { acceptMandateInput } from '@reliance/core/mandates/accept-mandate.ts'
import { answerDecisionInput } from '@reliance/core/mandates/answer-decision.ts'
import { declineMandateInput } from '@reliance/core/mandates/decline-mandate.ts'
import { decisionInput } from '@reliance/core/mandates/get-decision.ts'
import { decisionsInput } from '@reliance/core/mandates/list-decisions.ts'
import { previewDecisionInput } from '@reliance/core/mandates/preview-decision.ts'
import { proposeDecisionInput } from '@reliance/core/mandates/propose-decision.ts'
import { resignMandateInput } from '@reliance/core/mandates/resign-mandate.ts'
import { standForInput } from '@reliance/core/mandates/stand-for.ts'
import { withdrawDecisionInput } from '@reliance/core/mandates/withdraw-decision.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../trpc/procedures.ts'
import { acceptMandate } from './accept-mandate.ts'
import { answerDecision } from './answer-decision.ts'
import { declineMandate } from './decline-mandate.ts'
import type { DecisionHouse } from './effect-handlers.ts'
import { getDecision } from './get-decision.ts'
import { getMine } from './get-mine.ts'
import { getOrganigram } from './get-organigram.ts'
import { listDecisions } from './list-decisions.ts'
import { previewDecision } from './preview-decision.ts'
import { proposeDecision } from './propose-decision.ts'
import { resignMandate } from './resign-mandate.ts'
import { standFor } from './stand-for.ts'
import { withdrawDecision } from './withdraw-decision.ts'

/** @param house the effects and powers of all contexts. */
export const mandatesRouter = (house: DecisionHouse) =>
  router({
    organigram: spaceQuery.query(reading(getOrganigram(house))),
    mine: spaceQuery.query(reading(getMine(house))),
    decisions: spaceQuery.input(decisionsInput).query(reading(listDecisions(house))),
    decision: spaceQuery.input(decisionInput).query(reading(getDecision(house))),
    preview: spaceQuery.input(previewDecisionInput).query(reading(previewDecision(house))),
    propose: spaceMutation.input(proposeDecisionInput).mutation(writing(proposeDecision(house))),
    answer: spaceMutation.input(answerDecisionInput).mutation(writing(answerDecision(house))),
    withdraw: spaceMutation.input(withdrawDecisionInput).mutation(writing(withdrawDecision(house))),
    standFor: spaceMutation.input(standForInput).mutation(writing(standFor(house))),
    accept: spaceMutation.input(acceptMandateInput).mutation(writing(acceptMandate)),
    decline: spaceMutation.input(declineMandateInput).mutation(writing(declineMandate(house))),
    resign: spaceMutation.input(resignMandateInput).mutation(writing(resignMandate(house))),
  })
