import { abandonAdviceInput } from '@reliance/core/assemblies/processes/abandon-advice.ts'
import { answerAdviceInput } from '@reliance/core/assemblies/processes/answer-advice.ts'
import { answerQuestionInput } from '@reliance/core/assemblies/processes/answer-question.ts'
import { askAdviceInput } from '@reliance/core/assemblies/processes/ask-advice.ts'
import { askQuestionInput } from '@reliance/core/assemblies/processes/ask-question.ts'
import { bringToBodyInput } from '@reliance/core/assemblies/processes/bring-to-body.ts'
import { chooseTextInput } from '@reliance/core/assemblies/processes/choose-text.ts'
import { decideInRoleInput } from '@reliance/core/assemblies/processes/decide-in-role.ts'
import { escalateAdviceInput } from '@reliance/core/assemblies/processes/escalate-advice.ts'
import { getProcessInput } from '@reliance/core/assemblies/processes/get-process.ts'
import { giveAdviceInput } from '@reliance/core/assemblies/processes/give-advice.ts'
import { integrateObjectionInput } from '@reliance/core/assemblies/processes/integrate-objection.ts'
import { listProcessesInput } from '@reliance/core/assemblies/processes/list-processes.ts'
import { processOfDecisionInput } from '@reliance/core/assemblies/processes/process-of-decision.ts'
import { proposeConsentInput } from '@reliance/core/assemblies/processes/propose-consent.ts'
import { sayFeelingInput } from '@reliance/core/assemblies/processes/say-feeling.ts'
import { sayObjectionInput } from '@reliance/core/assemblies/processes/say-objection.ts'
import { takeStepInput } from '@reliance/core/assemblies/processes/take-step.ts'
import { weighObjectionInput } from '@reliance/core/assemblies/processes/weigh-objection.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../../boundary/procedures.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { abandonAdvice } from './abandon-advice.ts'
import { answerAdvice } from './answer-advice.ts'
import { answerQuestion } from './answer-question.ts'
import { askAdvice } from './ask-advice.ts'
import { askQuestion } from './ask-question.ts'
import { bringToBody } from './bring-to-body.ts'
import { chooseText } from './choose-text.ts'
import { decideInRole } from './decide-in-role.ts'
import { electionRouter } from './election/router.ts'
import { escalateAdvice } from './escalate-advice.ts'
import { getProcess } from './get-process.ts'
import { giveAdvice } from './give-advice.ts'
import { integrateObjection } from './integrate-objection.ts'
import { listProcesses } from './list-processes.ts'
import { processOfDecision } from './process-of-decision.ts'
import { proposeConsent } from './propose-consent.ts'
import { sayFeeling } from './say-feeling.ts'
import { sayObjection } from './say-objection.ts'
import { takeStep } from './take-step.ts'
import { weighObjection } from './weigh-objection.ts'

/** What is decided together outside of a ballot. @param wiring the effects of decisions. */
export const processesRouter = (wiring: DecisionWiring) =>
  router({
    list: spaceQuery.input(listProcessesInput).query(reading(listProcesses(wiring))),
    get: spaceQuery.input(getProcessInput).query(reading(getProcess(wiring))),
    ofDecision: spaceQuery.input(processOfDecisionInput).query(reading(processOfDecision)),
    takeStep: spaceMutation.input(takeStepInput).mutation(writing(takeStep(wiring))),
    sayObjection: spaceMutation.input(sayObjectionInput).mutation(writing(sayObjection(wiring))),
    proposeConsent: spaceMutation.input(proposeConsentInput).mutation(writing(proposeConsent(wiring))),
    askQuestion: spaceMutation.input(askQuestionInput).mutation(writing(askQuestion(wiring))),
    answerQuestion: spaceMutation.input(answerQuestionInput).mutation(writing(answerQuestion(wiring))),
    sayFeeling: spaceMutation.input(sayFeelingInput).mutation(writing(sayFeeling(wiring))),
    chooseText: spaceMutation.input(chooseTextInput).mutation(writing(chooseText(wiring))),
    weighObjection: spaceMutation.input(weighObjectionInput).mutation(writing(weighObjection(wiring))),
    askAdvice: spaceMutation.input(askAdviceInput).mutation(writing(askAdvice(wiring))),
    giveAdvice: spaceMutation.input(giveAdviceInput).mutation(writing(giveAdvice(wiring))),
    answerAdvice: spaceMutation.input(answerAdviceInput).mutation(writing(answerAdvice(wiring))),
    decideInRole: spaceMutation.input(decideInRoleInput).mutation(writing(decideInRole(wiring))),
    escalateAdvice: spaceMutation.input(escalateAdviceInput).mutation(writing(escalateAdvice(wiring))),
    abandonAdvice: spaceMutation.input(abandonAdviceInput).mutation(writing(abandonAdvice(wiring))),
    bringToBody: spaceMutation.input(bringToBodyInput).mutation(writing(bringToBody(wiring))),
    election: electionRouter(wiring),
    integrateObjection: spaceMutation
      .input(integrateObjectionInput)
      .mutation(writing(integrateObjection(wiring))),
  })
