import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import { ballot, ballotElector, openedVote, sealedVote, vote } from './ballot-tables.ts'
import { bodyMinutes } from './body-minutes-tables.ts'
import { assemblyRole, assemblyRoll, assemblyStay, givenProxy, minutesVersion } from './meeting-tables.ts'
import { bodyOutput } from './output-tables.ts'
import { assemblyPolicy } from './policy-tables.ts'
import { decisionProcess, speakingQueue } from './process-tables.ts'
import { agendaItem, assembly, convocationAnswer } from './tables.ts'

export const assembliesPersonalData: readonly PersonalTable[] = [
  personal(assembly, {
    by: ['convenedBy', 'welcomeHostId'],
    texts: ['reason', 'sameHolderReason', 'noVideoReason', 'orderReason'],
    plain: ['bodyId', 'eventId', 'kind', 'state', 'extensions', 'approvedInId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // A point is the assembly's: who brought it stays as an id.
  personal(agendaItem, {
    by: ['filedBy', 'minutesBy'],
    texts: ['title', 'urgencyReason', 'skipReason', 'minutes', 'minorityPositions'],
    plain: ['assemblyId', 'wantedOutcome', 'carriedFromId', 'outputId', 'outcome', 'referredBodyId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // What a body brought is the body's: who wrote it stays as an id.
  personal(bodyOutput, {
    by: ['writtenBy', 'answeredBy'],
    texts: ['title', 'text', 'link', 'note'],
    plain: ['bodyId', 'toBodyId', 'goesTo', 'wantedOutcome', 'answer'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // What a body says of its meetings is the body's: who wrote it stays as an id.
  personal(bodyMinutes, {
    by: ['writtenBy'],
    texts: ['text', 'reason'],
    plain: ['eventId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(convocationAnswer, {
    about: ['personId'],
    plain: ['assemblyId', 'answer'],
    erasure: 'delete',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // Who led an assembly and who was there is what its decisions rest on: it stays as ids.
  personal(assemblyRole, {
    about: ['personId'],
    plain: ['assemblyId', 'role'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(assemblyRoll, {
    about: ['personId'],
    plain: ['assemblyId', 'status', 'groupIds'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(assemblyStay, {
    about: ['personId'],
    by: ['checkedInBy'],
    plain: ['assemblyId', 'mode'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // Whose vote was cast by whom is what a decision rests on.
  personal(givenProxy, {
    about: ['giverId', 'holderId'],
    plain: ['assemblyId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(minutesVersion, {
    by: ['publishedBy'],
    texts: ['content', 'reason'],
    plain: ['assemblyId', 'contentHash'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(ballot, {
    by: ['draftedBy', 'handsBy', 'handsConfirmedBy'],
    texts: ['wording', 'options', 'voidReason'],
    plain: [
      'assemblyId',
      'itemId',
      'state',
      'rule',
      'secrecy',
      'onlineReason',
      'groupIds',
      'amendsBallotId',
      'effects',
      'responsibleRoleId',
      'groupRolls',
      'publicKey',
      'result',
      'decisionId',
    ],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(ballotElector, {
    about: ['personId'],
    plain: ['ballotId', 'status', 'groupIds'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // A named vote is part of a result that anybody recounts: whose it was stays as an id.
  personal(vote, {
    about: ['voterId'],
    by: ['castBy'],
    plain: ['ballotId', 'groupId', 'choice', 'instruction'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // What is in an envelope is for nobody to take along.
  personal(sealedVote, {
    about: ['voterId'],
    by: ['castBy'],
    secrets: ['envelope'],
    plain: ['ballotId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // Who speaks and who waits: ids, of which none is left once the assembly is closed.
  personal(speakingQueue, {
    texts: ['queue', 'speeches'],
    plain: ['assemblyId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['space'],
  }),
  personal(decisionProcess, {
    by: ['begunBy'],
    // Who objects and whom somebody names is for nobody to take along.
    secrets: ['sealed'],
    texts: ['title', 'process'],
    plain: ['bodyId', 'assemblyId', 'itemId', 'kind', 'state', 'decisionId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  impersonal(assemblyPolicy, ['bodyId', 'effectId'], ['space'], ['policy']),
  impersonal(openedVote, ['ballotId', 'groupId', 'choice']),
]
