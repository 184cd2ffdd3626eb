import { answerElectionInput } from '@reliance/core/assemblies/processes/election/answer-election.ts'
import { describeRoleInput } from '@reliance/core/assemblies/processes/election/describe-role.ts'
import { takeElectionStepInput } from '@reliance/core/assemblies/processes/election/election-steps.ts'
import { giveReasonInput } from '@reliance/core/assemblies/processes/election/give-reason.ts'
import { liftObjectionInput } from '@reliance/core/assemblies/processes/election/lift-objection.ts'
import { nominateInput } from '@reliance/core/assemblies/processes/election/nominate.ts'
import { objectToPersonInput } from '@reliance/core/assemblies/processes/election/object-to-person.ts'
import { openElectionInput } from '@reliance/core/assemblies/processes/election/open-election.ts'
import { proposePersonInput } from '@reliance/core/assemblies/processes/election/propose-person.ts'
import { transferVoiceInput } from '@reliance/core/assemblies/processes/election/transfer-voice.ts'
import { weighRoleInput } from '@reliance/core/assemblies/processes/election/weigh-role.ts'
import { router, spaceMutation, writing } from '../../../boundary/procedures.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { answerElection } from './answer-election.ts'
import { describeRole } from './describe-role.ts'
import { giveReason } from './give-reason.ts'
import { liftObjection } from './lift-objection.ts'
import { nominate } from './nominate.ts'
import { objectToPerson } from './object-to-person.ts'
import { openElection } from './open-election.ts'
import { proposePerson } from './propose-person.ts'
import { takeElectionStep } from './take-election-step.ts'
import { transferVoice } from './transfer-voice.ts'
import { weighRole } from './weigh-role.ts'

/** Elections without candidate (R132). @param wiring the effects of decisions. */
export const electionRouter = (wiring: DecisionWiring) =>
  router({
    openElection: spaceMutation.input(openElectionInput).mutation(writing(openElection(wiring))),
    describeRole: spaceMutation.input(describeRoleInput).mutation(writing(describeRole(wiring))),
    weighRole: spaceMutation.input(weighRoleInput).mutation(writing(weighRole(wiring))),
    nominate: spaceMutation.input(nominateInput).mutation(writing(nominate(wiring))),
    giveReason: spaceMutation.input(giveReasonInput).mutation(writing(giveReason(wiring))),
    transferVoice: spaceMutation.input(transferVoiceInput).mutation(writing(transferVoice(wiring))),
    proposePerson: spaceMutation.input(proposePersonInput).mutation(writing(proposePerson(wiring))),
    objectToPerson: spaceMutation.input(objectToPersonInput).mutation(writing(objectToPerson(wiring))),
    liftObjection: spaceMutation.input(liftObjectionInput).mutation(writing(liftObjection(wiring))),
    answerElection: spaceMutation.input(answerElectionInput).mutation(writing(answerElection(wiring))),
    takeElectionStep: spaceMutation.input(takeElectionStepInput).mutation(writing(takeElectionStep(wiring))),
  })
