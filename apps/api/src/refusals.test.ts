import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consultationsRouter } from './consultations/router.ts'
import {
  base64,
  foundMembers,
  type Home,
  missing,
  openedRound,
  takePositions,
} from './positions/round-scene.ts'
import { writtenAction } from './testing/actions-scene.ts'
import { planned, point } from './testing/assembly-scene.ts'
import { asked, hands } from './testing/ballot-scene.ts'
import { inDays, written } from './testing/calendar-scene.ts'
import { output } from './testing/commission-scene.ts'
import { proposal } from './testing/process-scene.ts'
import { hours, room } from './testing/resource-scene.ts'
import { foundOrganisation, requestId } from './testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi, type TestPerson } from './testing/test-api.ts'
import { contexts } from './wiring/contexts.ts'

let api: TestApi
/** Which ids a call names. */
type Ids = { spaceId: string; organisationId: string; roundId: string; statementId: string; other: string }
let ids: Ids
let foreign: Ids
let host: Home
let guest: Home
/** In a member organisation, without a mandate, not shown to the others. */
let reader: TestPerson
let stranger: TestPerson

const world = async (prefix: string) => {
  const { host, guests, spaceId } = await foundMembers(api, prefix, ['Garance', 'Levain'])
  const [guest] = guests
  if (!guest) throw new Error('a guest')
  const { roundId, statements } = await openedRound(host.person, spaceId, ['Un premier énoncé.', 'Un autre.'])
  const [first] = statements.map(one => one.statementId)
  const statementId = first ?? ''
  await takePositions(guest, spaceId, roundId, [{ statementId, stance: 'agree' }])
  return {
    host,
    guest,
    ids: { spaceId, organisationId: host.spaceId, roundId, statementId, other: guest.spaceId },
  }
}

beforeAll(async () => {
  api = await startTestApi()
  const here = await world('ici')
  const there = await world('ailleurs')
  ids = here.ids
  foreign = there.ids
  host = here.host
  guest = here.guest
  stranger = (await foundOrganisation(api, 'Étrangère', 'etrangere')).person
  await host.person.organisations.invite.mutate({
    spaceId: host.spaceId,
    requestId: requestId(),
    pasted: 'lectrice@exemple.test',
    level: 'member',
    lang: 'fr',
  })
  reader = await api.signIn('lectrice@exemple.test', 'Lectrice')
  const [invitation] = (await reader.identity.whoAmI.query())?.invitations ?? []
  await reader.organisations.answerInvitation.mutate({
    spaceId: host.spaceId,
    requestId: requestId(),
    invitationId: invitation?.invitationId ?? '',
    answer: 'accept',
    displayName: 'Lectrice',
  })
})
afterAll(() => api.stop())

type Input = Record<string, unknown>
type Procedure = { input: (ids: Ids) => Input; reads?: true; readerGets: string }
const draft = { nuance: '', reason: '', important: false, source: null, decidedOn: null }
const comments = { name: 'comments.csv', bytes: 10 }
const matrix = { name: 'participants-votes.csv', bytes: 10 }

const ofBallot = (more: Input = {}): Procedure => ({
  input: () => ({ ballotId: missing, ...more }),
  readerGets: 'mandates.rank_missing',
})
const readsBallot = {
  input: () => ({ ballotId: missing }),
  reads: true,
  readerGets: 'shared.not_found',
} as const
const { amendsBallotId, ...question } = asked()
/** The ballots of assemblies, of which a coalition has none. */
const ballotRefusals: Record<string, Procedure> = {
  'assemblies.ballots.list': {
    input: () => ({ assemblyId: missing, itemId: null }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'assemblies.ballots.get': readsBallot,
  'assemblies.ballots.file': readsBallot,
  'assemblies.ballots.draft': {
    input: () => ({ itemId: missing, amendsBallotId, ...question }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.ballots.change': ofBallot({ revision: 1, ...question }),
  'assemblies.ballots.open': ofBallot({ revision: 1, minutesOpen: null }),
  'assemblies.ballots.putOnline': {
    input: () =>
      Object.assign({}, question, {
        assemblyId: missing,
        onlineReason: 'urgent',
        closesOn: inDays(3),
        closesTime: '20:00',
      }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.ballots.vote': ofBallot({ groupId: null, choice: { kind: 'stance', stance: 'for' } }),
  'assemblies.ballots.close': ofBallot(),
  'assemblies.ballots.countHands': ofBallot({ counts: hands() }),
  'assemblies.ballots.confirmHands': ofBallot({ counts: hands() }),
  'assemblies.ballots.proclaim': ofBallot(),
  'assemblies.ballots.void': ofBallot({ reason: 'La question était mal posée.' }),
}

const ofProcess = (more: Input = {}): Procedure => ({
  input: () => ({ processId: missing, ...more }),
  readerGets: 'shared.not_found',
})
/** What is decided together between assemblies, in a coalition too: whoever is inside reads, a voice of the body acts. */
const processRefusals: Record<string, Procedure> = {
  'assemblies.processes.list': { input: () => ({ isOver: false }), reads: true, readerGets: 'ok' },
  'assemblies.processes.get': { ...ofProcess(), reads: true },
  'assemblies.processes.ofDecision': {
    input: () => ({ decisionId: missing }),
    reads: true,
    readerGets: 'ok',
  },
  'assemblies.processes.proposeConsent': {
    input: () => proposal(missing),
    readerGets: 'shared.not_found',
  },
  'assemblies.processes.askQuestion': ofProcess({ text: '' }),
  'assemblies.processes.answerQuestion': ofProcess({ question: 0, text: 'Oui.' }),
  'assemblies.processes.sayFeeling': ofProcess({ text: '' }),
  'assemblies.processes.chooseText': ofProcess({ revision: 1, choice: 'keep', text: '' }),
  'assemblies.processes.sayObjection': ofProcess({ round: 1, objects: false, reason: '' }),
  'assemblies.processes.weighObjection': ofProcess({ isObjection: true }),
  'assemblies.processes.integrateObjection': ofProcess({ revision: 1, text: 'v2', writtenById: missing }),
  'assemblies.processes.takeStep': ofProcess({ revision: 1, step: 'feelings' }),
  'assemblies.processes.askAdvice': {
    input: () => ({ roleId: missing, title: 'Clés', plan: 'Deux.', clause: 0, reviewOn: null, asked: [] }),
    readerGets: 'shared.not_found',
  },
  'assemblies.processes.giveAdvice': ofProcess({ text: 'Oui.', isImportant: false }),
  'assemblies.processes.answerAdvice': ofProcess({ personId: missing, answer: 'Suivi.' }),
  'assemblies.processes.decideInRole': ofProcess({ revision: 1, text: 'Deux.' }),
  'assemblies.processes.escalateAdvice': ofProcess({ revision: 1 }),
  'assemblies.processes.abandonAdvice': ofProcess({ revision: 1 }),
  'assemblies.processes.bringToBody': {
    input: () => ({ roleId: missing, title: 'Local', plan: 'Changer.' }),
    readerGets: 'shared.not_found',
  },
}

const sought = {
  mission: 'Accueillir',
  accountabilities: 'Dire qui vient',
  termMonths: 12,
  criteria: ['Calme'],
}
const electionRefusals: Record<string, Procedure> = {
  'assemblies.processes.election.openElection': {
    input: () => ({ bodyId: missing, roleId: missing, ...sought, facilitatorId: null }),
    readerGets: 'shared.not_found',
  },
  'assemblies.processes.election.describeRole': ofProcess({ revision: 1, ...sought }),
  'assemblies.processes.election.weighRole': ofProcess({ round: 1, objects: false, reason: '' }),
  'assemblies.processes.election.nominate': ofProcess({ nomineeId: missing }),
  'assemblies.processes.election.giveReason': ofProcess({ text: 'Patience.' }),
  'assemblies.processes.election.transferVoice': ofProcess({ toId: missing, reason: 'Patience.' }),
  'assemblies.processes.election.proposePerson': ofProcess({
    revision: 1,
    personId: missing,
    reason: 'Patience.',
  }),
  'assemblies.processes.election.objectToPerson': ofProcess({ round: 1, objects: false, reason: '' }),
  'assemblies.processes.election.liftObjection': ofProcess({
    revision: 1,
    termMonths: 6,
    support: '',
    liftedBy: 'Six mois.',
  }),
  'assemblies.processes.election.answerElection': ofProcess({ revision: 1, accepts: true }),
  'assemblies.processes.election.takeElectionStep': ofProcess({ revision: 1, step: 'nominate' }),
}

/** Every procedure about dates, assemblies, positions and consultations with an input that is right, and what a reader without a mandate is answered. */
const procedures: Record<string, Procedure> = {
  'positions.rounds': { input: () => ({}), reads: true, readerGets: 'ok' },
  'positions.statements': { input: () => ({}), reads: true, readerGets: 'ok' },
  'positions.agreements': { input: ({ roundId }) => ({ roundId }), reads: true, readerGets: 'ok' },
  'positions.questions': { input: ({ statementId }) => ({ statementId }), reads: true, readerGets: 'ok' },
  'positions.workshopRequests': { input: () => ({}), reads: true, readerGets: 'ok' },
  'positions.exportCsv': { input: ({ roundId }) => ({ roundId, lang: 'fr' }), reads: true, readerGets: 'ok' },
  'positions.exportOrganisation': {
    input: ({ organisationId }) => ({ organisationId, lang: 'fr' }),
    reads: true,
    readerGets: 'mandates.power_missing',
  },
  'positions.sheet': {
    input: ({ organisationId, spaceId, roundId }) => ({ organisationId, coalitionId: spaceId, roundId }),
    reads: true,
    readerGets: 'ok',
  },
  'positions.prepareRound': {
    input: () => ({ title: 'Tour', reveal: 'always' }),
    readerGets: 'mandates.power_missing',
  },
  'positions.openRound': {
    input: ({ roundId }) => ({ roundId, revision: 1 }),
    readerGets: 'mandates.power_missing',
  },
  'positions.closeRound': {
    input: ({ roundId }) => ({ roundId, revision: 9 }),
    readerGets: 'mandates.power_missing',
  },
  'positions.moveClosing': {
    input: ({ roundId }) => ({ roundId, revision: 9, closesOn: null }),
    readerGets: 'mandates.power_missing',
  },
  'positions.correctStatement': {
    input: ({ statementId }) => ({ statementId, revision: 9, text: 'Autrement.' }),
    readerGets: 'mandates.power_missing',
  },
  'positions.withdrawStatement': {
    input: ({ statementId }) => ({ statementId, revision: 9 }),
    readerGets: 'mandates.power_missing',
  },
  'positions.addStatements': {
    input: ({ roundId }) => ({ roundId, lang: 'fr', texts: ['Un énoncé de plus.'] }),
    readerGets: 'mandates.power_missing',
  },
  'positions.proposeStatement': {
    input: () => ({ text: 'Un énoncé proposé.', background: '', lang: 'fr' }),
    readerGets: 'mandates.rank_missing',
  },
  'positions.acceptStatement': {
    input: ({ roundId, statementId }) => ({
      roundId,
      statementId,
      text: 'Un énoncé proposé.',
      proposerAgrees: true,
      revision: 1,
    }),
    readerGets: 'mandates.power_missing',
  },
  'positions.saveDraft': {
    input: ({ organisationId, spaceId, statementId }) => ({
      spaceId: organisationId,
      coalitionId: spaceId,
      statementId,
      stance: 'agree',
      ...draft,
      revision: 0,
    }),
    readerGets: 'mandates.power_missing',
  },
  'positions.publish': {
    input: ({ organisationId, roundId, statementId }) => ({
      organisationId,
      roundId,
      statements: [{ statementId, revision: 0 }],
      source: 'team',
      decidedOn: null,
    }),
    readerGets: 'mandates.power_missing',
  },
  'positions.revoke': {
    input: ({ organisationId, roundId, statementId }) => ({
      organisationId,
      roundId,
      statementIds: [statementId],
    }),
    readerGets: 'mandates.power_missing',
  },
  'positions.confirm': {
    input: ({ organisationId, statementId }) => ({
      organisationId,
      statementId,
      nuance: '',
      source: 'team',
      version: 1,
    }),
    readerGets: 'mandates.power_missing',
  },
  'positions.reaffirm': {
    input: ({ organisationId, statementId }) => ({
      organisationId,
      statementId,
      version: 1,
      statementVersion: 1,
    }),
    readerGets: 'mandates.power_missing',
  },
  'positions.recordExposure': {
    input: ({ organisationId, statementId }) => ({ organisationId, statementIds: [statementId] }),
    readerGets: 'ok',
  },
  'positions.askQuestion': {
    input: ({ organisationId, statementId, other }) => ({
      organisationId,
      statementId,
      toOrganisationId: other,
      text: 'Pourquoi ?',
    }),
    readerGets: 'mandates.rank_missing',
  },
  'positions.answerQuestion': {
    input: ({ organisationId }) => ({ organisationId, questionId: missing, text: 'Voilà.' }),
    readerGets: 'mandates.power_missing',
  },
  'positions.askWorkshop': {
    input: ({ organisationId, statementId }) => ({ organisationId, statementId, note: '' }),
    readerGets: 'mandates.rank_missing',
  },
  'positions.answerWorkshop': {
    input: ({ statementId, organisationId }) => ({
      statementId,
      organisationId,
      answer: 'declined',
      meetsOn: null,
      text: 'Pas cette année.',
    }),
    readerGets: 'mandates.power_missing',
  },
  'positions.importCsv': {
    input: ({ roundId }) => ({ roundId, content: base64('organisation;s01\nGarance;+'), listUnknown: false }),
    readerGets: 'mandates.power_missing',
  },
  'calendar.events': { input: () => ({ period: 'upcoming' }), reads: true, readerGets: 'ok' },
  'calendar.event': { input: () => ({ eventId: missing }), reads: true, readerGets: 'shared.not_found' },
  'calendar.file': { input: () => ({ eventId: missing }), reads: true, readerGets: 'shared.not_found' },
  'calendar.addEvent': {
    input: ({ organisationId }) => ({ ...written(), organisationId }),
    readerGets: 'mandates.power_missing',
  },
  'calendar.addSeries': {
    input: () => ({ ...written(), organisationId: null, unit: 'week', every: 1, untilOn: inDays(40) }),
    readerGets: 'mandates.power_missing',
  },
  'calendar.editEvent': {
    input: () => ({ ...written(), eventId: missing, revision: 1 }),
    readerGets: 'shared.not_found',
  },
  'calendar.cancelEvent': {
    input: () => ({ eventId: missing, reason: 'La salle est fermée.' }),
    readerGets: 'shared.not_found',
  },
  'calendar.askWhoComes': {
    input: () => ({ eventId: missing, places: 12 }),
    readerGets: 'shared.not_found',
  },
  'calendar.takePlace': { input: () => ({ eventId: missing }), readerGets: 'shared.not_found' },
  'calendar.giveUpPlace': {
    input: () => ({ eventId: missing, personId: null }),
    readerGets: 'shared.not_found',
  },
  'actions.plan': { input: () => ({ period: 'ahead' }), reads: true, readerGets: 'ok' },
  'actions.exportPlan': { input: () => ({}), reads: true, readerGets: 'ok' },
  'actions.get': { input: () => ({ number: 999 }), reads: true, readerGets: 'shared.not_found' },
  'actions.add': {
    input: ({ organisationId }) => ({
      ...writtenAction(),
      organisationId,
      discretion: 'shown',
      needs: [],
      isDraft: false,
    }),
    readerGets: 'mandates.power_missing',
  },
  'actions.edit': {
    input: () => ({ ...writtenAction(), actionId: missing, revision: 1 }),
    readerGets: 'shared.not_found',
  },
  'actions.publish': { input: () => ({ actionId: missing }), readerGets: 'shared.not_found' },
  'actions.end': {
    input: () => ({ actionId: missing, outcome: 'done', reason: '' }),
    readerGets: 'shared.not_found',
  },
  'actions.takePart': {
    input: ({ organisationId }) => ({
      actionId: missing,
      organisationId,
      discretion: 'discreet',
      contribution: 'La buvette.',
      needIds: [],
    }),
    readerGets: 'mandates.power_missing',
  },
  'actions.leave': {
    input: ({ organisationId }) => ({ actionId: missing, organisationId }),
    readerGets: 'mandates.power_missing',
  },
  'actions.askNeed': {
    input: () => ({ actionId: missing, text: 'Une sono' }),
    readerGets: 'shared.not_found',
  },
  'actions.proposeLead': {
    input: ({ organisationId, other }) => ({
      actionId: missing,
      organisationId,
      toOrganisationId: other,
      leadFunction: 'Accueil',
    }),
    readerGets: 'mandates.power_missing',
  },
  'actions.answerLead': {
    input: ({ organisationId }) => ({
      transferId: missing,
      organisationId,
      answer: 'refuse',
      leadFunction: '',
    }),
    readerGets: 'mandates.power_missing',
  },
  'actions.amplify': {
    input: ({ organisationId }) => ({ actionId: missing, organisationId, mode: 'come', people: 12 }),
    readerGets: 'mandates.power_missing',
  },
  'actions.takeBackAmplifying': {
    input: ({ organisationId }) => ({ actionId: missing, organisationId, mode: 'come' }),
    readerGets: 'mandates.power_missing',
  },
  'actions.recognition': { input: () => ({}), reads: true, readerGets: 'ok' },
  'actions.openRecognition': { input: () => ({ threshold: 80 }), readerGets: 'mandates.power_missing' },
  'actions.answerRecognition': {
    input: ({ organisationId }) => ({ checkId: missing, organisationId, answer: 'yes', missing: '' }),
    readerGets: 'mandates.power_missing',
  },
  'actions.replyToRecognition': {
    input: ({ other }) => ({ checkId: missing, organisationId: other, reply: 'Nous l’ajoutons.' }),
    readerGets: 'mandates.power_missing',
  },
  'actions.closeRecognition': { input: () => ({ checkId: missing }), readerGets: 'mandates.power_missing' },
  'actions.victories': { input: () => ({}), reads: true, readerGets: 'ok' },
  'actions.fileVictory': {
    input: ({ organisationId }) => ({
      organisationId,
      actionId: null,
      what: 'Le guichet rouvre',
      whom: 'Lille',
      wonOn: inDays(-1),
    }),
    readerGets: 'mandates.power_missing',
  },
  'actions.takeBackVictory': {
    input: () => ({ victoryId: missing }),
    readerGets: 'shared.not_found',
  },
  'actions.dropNeed': {
    input: () => ({ actionId: missing, needId: missing }),
    readerGets: 'shared.not_found',
  },
  'resources.list': { input: () => ({ whose: 'all' }), reads: true, readerGets: 'ok' },
  'resources.get': { input: () => ({ resourceId: missing }), reads: true, readerGets: 'shared.not_found' },
  'resources.offer': {
    input: ({ organisationId }) => ({ ...room(), organisationId, isDraft: false }),
    readerGets: 'mandates.power_missing',
  },
  'resources.edit': {
    input: () => ({ ...room(), resourceId: missing, revision: 1 }),
    readerGets: 'shared.not_found',
  },
  'resources.changeOffer': {
    input: () => ({ resourceId: missing, step: 'pause', requests: 0 }),
    readerGets: 'shared.not_found',
  },
  'resources.week': {
    input: () => ({ resourceId: missing, on: inDays(3) }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'resources.bookings': { input: () => ({ side: 'lent' }), reads: true, readerGets: 'ok' },
  'resources.booking': {
    input: () => ({ bookingId: missing }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'resources.ask': {
    input: ({ organisationId }) => ({
      ...hours('10:00', '12:00'),
      resourceId: missing,
      borrowerId: organisationId,
    }),
    readerGets: 'mandates.power_missing',
  },
  'resources.answer': {
    input: () => ({ bookingId: missing, answer: 'accept', reason: '' }),
    readerGets: 'shared.not_found',
  },
  'resources.paper': {
    input: () => ({ bookingId: missing, which: 'agreement', lang: 'fr' }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'resources.handOver': {
    input: () => ({ bookingId: missing, note: '' }),
    readerGets: 'shared.not_found',
  },
  'resources.takeBack': {
    input: () => ({ bookingId: missing, isDamaged: false, note: '' }),
    readerGets: 'shared.not_found',
  },
  'resources.close': {
    input: () => ({ bookingId: missing, note: 'Réparé.' }),
    readerGets: 'shared.not_found',
  },
  'resources.cancel': {
    input: () => ({ bookingId: missing, reason: 'Il pleut.' }),
    readerGets: 'shared.not_found',
  },
  // A coalition has no assemblies here: whoever reads it is no member of one that has.
  'assemblies.list': {
    input: () => ({ period: 'upcoming' }),
    reads: true,
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.get': {
    input: () => ({ assemblyId: missing }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'assemblies.ofDecision': {
    input: () => ({ decisionId: missing }),
    reads: true,
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.policy': { input: () => ({}), reads: true, readerGets: 'mandates.rank_missing' },
  'assemblies.owed': { input: () => ({}), reads: true, readerGets: 'mandates.rank_missing' },
  'assemblies.ofDate': {
    input: () => ({ eventId: missing }),
    reads: true,
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.planFromDate': {
    input: () => ({ eventId: missing }),
    readerGets: 'mandates.power_missing',
  },
  'assemblies.plan': { input: () => planned(), readerGets: 'mandates.power_missing' },
  'assemblies.convene': {
    input: () => ({ assemblyId: missing, revision: 1 }),
    readerGets: 'mandates.power_missing',
  },
  'assemblies.addItem': {
    input: () => Object.assign(point(), { assemblyId: missing }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.bodyMinutes.list': {
    input: () => ({ bodyId: missing, before: null }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.bodyMinutes.get': { input: () => ({ eventId: missing }), readerGets: 'shared.not_found' },
  'assemblies.bodyMinutes.writeBodyMinutes': {
    input: () => ({ eventId: missing, text: 'Nous y étions.', reason: '', version: 0 }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.outputs.list': {
    input: () => ({ bodyId: missing, before: null }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.outputs.get': { input: () => ({ outputId: missing }), readerGets: 'shared.not_found' },
  'assemblies.outputs.bringOutput': {
    input: () => output(missing),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.outputs.answerOutput': {
    input: () => ({ outputId: missing, answer: 'done', note: '' }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.orderItems': {
    input: () => ({ assemblyId: missing, itemIds: [], reason: 'Le local d’abord.' }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.withdrawItem': { input: () => ({ itemId: missing }), readerGets: 'mandates.rank_missing' },
  'assemblies.answer': {
    input: () => ({ assemblyId: missing, answer: 'present' }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.meeting': {
    input: () => ({ assemblyId: missing }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'assemblies.screen': {
    input: () => ({ assemblyId: missing }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'assemblies.paper': {
    input: () => ({ assemblyId: missing, which: 'agenda', lang: 'fr' }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'assemblies.minutes': {
    input: () => ({ assemblyId: missing }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'assemblies.holdRoles': {
    input: () => ({
      assemblyId: missing,
      facilitation: missing,
      minutes: missing,
      nextAgenda: missing,
      sameHolderReason: '',
    }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.adjourn': {
    input: () => ({ assemblyId: missing }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.setWelcome': {
    input: () => ({ assemblyId: missing, welcomeMinutes: 30, hostId: null, seenHostId: null }),
    readerGets: 'mandates.power_missing',
  },
  'assemblies.hostWelcome': {
    input: () => ({ assemblyId: missing, hosts: true }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.giveProxy': {
    input: () => ({ assemblyId: missing, holderId: missing }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.revokeProxy': {
    input: () => ({ assemblyId: missing }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.recordArrival': {
    input: () => ({ assemblyId: missing, personId: missing, mode: 'room' }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.recordDeparture': {
    input: () => ({ assemblyId: missing, personId: missing }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.start': {
    input: () => ({ assemblyId: missing, isVideoOn: true, noVideoReason: '' }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.startItem': {
    input: () => ({ itemId: missing, skipReason: '' }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.endItem': {
    input: () => ({ itemId: missing, outcome: 'information', bodyId: null }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.adjournItems': {
    input: () => ({ assemblyId: missing, itemIds: [missing] }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.extend': {
    input: () => ({ assemblyId: missing, minutes: 10, votesFor: 2, votesAgainst: 1 }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.speaking.askToSpeak': {
    input: () => ({ assemblyId: missing, personId: missing }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.speaking.leaveQueue': {
    input: () => ({ assemblyId: missing, personId: missing }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.speaking.setPriority': {
    input: () => ({ assemblyId: missing, hasPriority: true }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.speaking.giveTurn': {
    input: () => ({ assemblyId: missing, personId: missing, kind: 'turn', overrideReason: '' }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.speaking.endTurn': {
    input: () => ({ assemblyId: missing }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.speaking.promptSpeaker': {
    input: () => ({ assemblyId: missing, kind: 'time' }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.speaking.chooseSpeakingRule': {
    input: () => ({ assemblyId: missing, rule: 'zipper' }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.close': { input: () => ({ assemblyId: missing }), readerGets: 'mandates.rank_missing' },
  'assemblies.writeMinutes': {
    input: () => ({ itemId: missing, minutes: 'Dit.', revision: 0 }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.publishMinutes': {
    input: () => ({ assemblyId: missing, revision: 1 }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.correctMinutes': {
    input: () => ({ assemblyId: missing, itemId: missing, minutes: 'Texte', reason: 'Erreur', version: 1 }),
    readerGets: 'mandates.rank_missing',
  },
  'assemblies.approveMinutes': {
    input: () => ({ assemblyId: missing, inAssemblyId: missing, votesFor: 0, votesAgainst: 0 }),
    readerGets: 'mandates.rank_missing',
  },
  ...ballotRefusals,
  ...processRefusals,
  ...electionRefusals,
  'consultations.list': { input: () => ({}), reads: true, readerGets: 'ok' },
  'consultations.get': {
    input: () => ({ consultationId: missing }),
    reads: true,
    readerGets: 'shared.not_found',
  },
  'consultations.startImport': {
    input: () => ({ title: '', lang: 'fr', files: [comments, matrix] }),
    readerGets: 'mandates.power_missing',
  },
  'consultations.appendImport': {
    input: () => ({ consultationId: missing, file: 'comments.csv', number: 0, content: 'AAAA' }),
    readerGets: 'mandates.power_missing',
  },
  'consultations.finishImport': {
    input: () => ({ consultationId: missing, again: false }),
    readerGets: 'mandates.power_missing',
  },
  'consultations.remove': {
    input: () => ({ consultationId: missing }),
    readerGets: 'mandates.power_missing',
  },
}

const call = async (person: object | null, name: string, input: unknown) => {
  const answer = await fetch(`${api.origin}/trpc/${name}`, {
    method: 'POST',
    headers: {
      cookie: person ? api.cookieOf(person) : '',
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      origin: baseUrl,
    },
    body: JSON.stringify(input),
  })
  const body = await answer.text()
  const read = JSON.parse(body) as { error?: { message: string } }
  return { status: answer.status, body, said: read.error?.message ?? 'ok' }
}
const inputOf = (name: string, named: Ids): Input => ({
  spaceId: named.spaceId,
  requestId: requestId(),
  ...procedures[name]?.input(named),
})

const names = Object.keys(procedures)

/** One's own link, in no space: `feeds.test.ts`. */
const inNoSpace = ['calendar.feedLink', 'calendar.makeFeedLink', 'calendar.dropFeedLink']

it('holds for every procedure there is', () => {
  const routers = {
    actions: contexts.actions.router,
    assemblies: contexts.assemblies.router,
    calendar: contexts.calendar.router,
    positions: contexts.positions.router,
    resources: contexts.resources.router,
    consultations: consultationsRouter,
  }
  const there = Object.entries(routers).flatMap(([context, { _def }]) =>
    Object.keys(_def.procedures).map(name => `${context}.${name}`),
  )
  const inSpaces = there.filter(name => !inNoSpace.includes(name))
  expect(names.toSorted()).toEqual(inSpaces.toSorted())
})

const none: Ids = {
  spaceId: missing,
  organisationId: missing,
  roundId: missing,
  statementId: missing,
  other: missing,
}

describe.each(names)('%s', name => {
  it('asks for a session', async () => {
    const answer = await call(null, name, inputOf(name, ids))
    expect([answer.status, answer.said]).toEqual([401, 'shared.session_missing'])
  })

  it('answers a stranger as if nothing were there', async () => {
    const there = await call(stranger, name, inputOf(name, ids))
    const nowhere = await call(stranger, name, inputOf(name, none))
    expect(there.said).toBe('shared.not_found')
    expect([there.status, there.body]).toEqual([nowhere.status, nowhere.body])
  })

  it('names the right that is missing', async () => {
    expect((await call(reader, name, inputOf(name, ids))).said).toBe(procedures[name]?.readerGets)
  })

  it('answers to another tenant’s ids as to missing ones', async () => {
    const named = (key: keyof Ids, value: string) => procedures[name]?.input({ ...ids, [key]: value })
    for (const key of ['organisationId', 'roundId', 'statementId', 'other'] as const) {
      if (JSON.stringify(named(key, missing)) === JSON.stringify(named(key, ids[key]))) continue
      const send = (value: string) => call(host.person, name, inputOf(name, { ...ids, [key]: value }))
      const [given, absent] = [await send(foreign[key]), await send(missing)]
      // The field of a refusal repeats the id that was sent.
      const plain = given.body.replaceAll(foreign[key], missing)
      expect([key, given.status, plain]).toEqual([key, absent.status, absent.body])
      if (key !== 'statementId' || name !== 'positions.questions') expect(given.said).not.toBe('ok')
    }
  })

  it('refuses what is not of the right kind, and never fails', async () => {
    const right = inputOf(name, ids)
    const wrong = [
      null,
      -1,
      1.5,
      true,
      '',
      'x'.repeat(300_000),
      [],
      {},
      [null],
      'a\u0000b',
      '\ud800',
      missing,
    ]
    for (const key of Object.keys(right))
      for (const value of wrong) {
        const answer = await call(host.person, name, { ...right, requestId: requestId(), [key]: value })
        expect([key, value, answer.status < 500]).toEqual([key, value, true])
      }
    for (const whole of [null, [], 'text', 5]) {
      const answer = await call(host.person, name, whole)
      expect([answer.status, answer.said]).toEqual([400, 'shared.wrong_input'])
    }
  })
})

describe('a mandate of another organisation', () => {
  it('opens nothing: not its sheet, not its positions', async () => {
    const named = { ...ids, organisationId: guest.spaceId }
    for (const name of ['positions.sheet', 'positions.publish', 'positions.saveDraft'])
      expect((await call(host.person, name, inputOf(name, named))).said).toBe('shared.not_found')
    for (const name of [
      'positions.revoke',
      'positions.confirm',
      'positions.reaffirm',
      'positions.answerQuestion',
      'positions.exportOrganisation',
    ])
      expect((await call(host.person, name, inputOf(name, named))).said).toBe('mandates.power_missing')
    for (const name of ['positions.recordExposure', 'positions.askQuestion', 'positions.askWorkshop'])
      expect((await call(host.person, name, inputOf(name, named))).said).toBe(
        'coalitions.not_of_organisation',
      )
  })
})
