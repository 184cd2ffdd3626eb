import { acceptMandateInput } from '@reliance/core/mandates/accept-mandate.ts'
import { countersignDecisionInput } from '@reliance/core/mandates/countersign-decision.ts'
import { createBodyInput } from '@reliance/core/mandates/create-body.ts'
import { declineMandateInput } from '@reliance/core/mandates/decline-mandate.ts'
import { defineRoleInput } from '@reliance/core/mandates/define-role.ts'
import { dissolveBodyInput } from '@reliance/core/mandates/dissolve-body.ts'
import { giveMandateInput } from '@reliance/core/mandates/give-mandate.ts'
import { moveBodyInput } from '@reliance/core/mandates/move-body.ts'
import { recallMandateInput } from '@reliance/core/mandates/recall-mandate.ts'
import { recordDecisionInput } from '@reliance/core/mandates/record-decision.ts'
import { resignMandateInput } from '@reliance/core/mandates/resign-mandate.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../trpc/procedures.ts'
import { acceptMandate, declineMandate, recallMandate, resignMandate } from './answer-mandate.ts'
import { dissolveBody } from './dissolve-body.ts'
import { createBody, defineRole, moveBody } from './edit-bodies.ts'
import { getMine } from './get-mine.ts'
import { getOrganigram } from './get-organigram.ts'
import { giveMandate } from './give-mandate.ts'
import { countersignDecision, recordDecision } from './record-decision.ts'

/** @param knownPowers the closed list of powers of all contexts. */
export const mandatesRouter = (knownPowers: readonly string[]) =>
  router({
    organigram: spaceQuery.query(reading(getOrganigram)),
    mine: spaceQuery.query(reading(getMine)),
    createBody: spaceMutation.input(createBodyInput).mutation(writing(createBody)),
    moveBody: spaceMutation.input(moveBodyInput).mutation(writing(moveBody)),
    dissolveBody: spaceMutation.input(dissolveBodyInput).mutation(writing(dissolveBody)),
    defineRole: spaceMutation.input(defineRoleInput).mutation(writing(defineRole(knownPowers))),
    recordDecision: spaceMutation.input(recordDecisionInput).mutation(writing(recordDecision)),
    countersignDecision: spaceMutation.input(countersignDecisionInput).mutation(writing(countersignDecision)),
    give: spaceMutation.input(giveMandateInput).mutation(writing(giveMandate)),
    accept: spaceMutation.input(acceptMandateInput).mutation(writing(acceptMandate)),
    decline: spaceMutation.input(declineMandateInput).mutation(writing(declineMandate)),
    resign: spaceMutation.input(resignMandateInput).mutation(writing(resignMandate)),
    recall: spaceMutation.input(recallMandateInput).mutation(writing(recallMandate)),
  })
