import type { askingFor } from '@reliance/core/shared/permission.ts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { appRouter } from './router.ts'
import { actionPools } from './testing/actions-scene.ts'
import { type Pools, passingInput } from './testing/arbitrary-input.ts'
import { calendarPools } from './testing/calendar-scene.ts'
import { answer, decide, endingMandate, mandateFor, passDays, propose } from './testing/decision-scene.ts'
import { campaignPools } from './testing/dues-scene.ts'
import { sovereignIn } from './testing/mandate-scene.ts'
import { resourcePools } from './testing/resource-scene.ts'
import { foundCoalition, foundOrganisation, inviteInto, joinCoalition, requestId } from './testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi, type TestPerson } from './testing/test-api.ts'
import { knownPowers } from './wiring/powers.ts'

/** What the policies ask for, as the server runs: the power, and the kind of space that must have given it. */
const asked = vi.hoisted(() => new Set<string>())
vi.mock('@reliance/core/shared/permission.ts', async importOriginal => {
  const real = await importOriginal<typeof import('@reliance/core/shared/permission.ts')>()
  const note = (power: string, kinds: readonly string[]) => {
    for (const kind of kinds) asked.add(`${kind} ${power}`)
  }
  const watched: typeof askingFor = table => {
    const ask = real.askingFor(table)
    return (actor, power, now, reach) => {
      const kind = 'organisationId' in reach ? 'organisation' : 'coalition'
      note(power, 'spaceId' in reach ? real.spaceKinds : [kind])
      return ask(actor, power, now, reach)
    }
  }
  return { ...real, askingFor: watched }
})

const seed = 20261121

type Home = Awaited<ReturnType<typeof foundOrganisation>>
type Member = Awaited<ReturnType<typeof inviteInto>>

/** What a member without a mandate is answered in their organisation, then in a coalition of it. */
type Answers = readonly [organisation: number, coalition: number]

/**
 * Everything in a space that is not refused to them for want of a right, and why. A procedure that is added stands here
 * or asks for a right.
 */
const openToMembers: Record<string, Answers> = {
  // What all people of a space read (R4, R27).
  'mandates.mine': [200, 200],
  'mandates.organigram': [200, 200],
  'mandates.decisions': [200, 200],
  'mandates.decision': [200, 200],
  'mandates.preview': [200, 200],
  'mandates.mandate': [200, 200],
  'mandates.reports': [200, 200],
  'mandates.body': [200, 200],
  // Every member comes into a commission and goes out of it (R113); the body here is none, and they take part in nothing.
  'mandates.joinCommission': [409, 403],
  // Whoever is inside writes to those who hold a mandate (R16).
  'mandates.writeToBody': [200, 403],
  'mandates.leaveCommission': [409, 409],
  // Any voice of the body says what became of its decision (R20); in the coalition these people are no voice.
  'mandates.followDecision': [200, 403],
  // Any member brings a decision to a body that they are of; what is tried here is no effect.
  'mandates.propose': [400, 400],
  // Whoever counts confirms a newcomer; there is none here.
  'mandates.standFor': [404, 404],
  // Whoever may propose asks an organisation of the coalition; this one is none.
  'mandates.askToAppear': [404, 404],
  // Any voice of the whole opens a closed space again; these are open.
  'organisations.reopen': [409, 404],
  'coalitions.reopen': [404, 409],
  'organisations.get': [200, 404],
  'organisations.members': [200, 404],
  'organisations.formerNames': [200, 404],
  'coalitions.get': [404, 200],
  'coalitions.charterVersion': [404, 200],
  'coalitions.organisations': [404, 200],
  'coalitions.formerNames': [404, 200],
  'positions.agreements': [404, 200],
  'positions.exportCsv': [404, 404],
  'positions.questions': [404, 200],
  'positions.rounds': [404, 200],
  'positions.statements': [404, 200],
  'positions.workshopRequests': [404, 200],
  'notifications.today': [200, 200],
  // What others did, by kind and number.
  'notifications.sinceVisit': [200, 200],
  'fund.get': [404, 200],
  'fund.prove': [404, 200],
  'fund.inKind.get': [404, 200],
  'fund.project': [404, 404],
  'fund.agreement': [404, 404],
  // Of one's own organisation alone; any other is not found.
  'fund.paper': [404, 200],
  'fund.calls': [404, 200],
  // Nobody's call: there is none.
  'fund.oneCall': [404, 404],
  'fund.application': [404, 404],
  'fund.budget': [404, 200],
  // Nothing was adopted, and nothing spent.
  'fund.exportBudget': [404, 404],
  'fund.expenses': [404, 200],
  'fund.expense': [404, 404],
  'fund.paymentPaper': [404, 404],
  // Of one's own organisation alone.
  'fund.cardPayment': [404, 404],
  // One's own dues (R137); there is no campaign here.
  'fund.dues.get': [200, 404],
  'fund.dues.paper': [404, 404],
  // Whoever is inside says what does not work, and reads what others said (R15); what is tried here is about none.
  'decisions.tensions': [200, 200],
  'decisions.fileTension': [200, 200],
  'decisions.settleTension': [404, 404],
  'decisions.withdrawTension': [404, 404],
  // Whoever belongs to a member organisation reads the plan (R56); what is tried here is about no action.
  'actions.plan': [200, 200],
  'actions.exportPlan': [200, 200],
  'actions.victories': [200, 200],
  'actions.recognition': [200, 200],
  'actions.get': [404, 404],
  'actions.edit': [404, 404],
  'actions.publish': [404, 404],
  'actions.end': [404, 404],
  'actions.askNeed': [404, 404],
  'actions.dropNeed': [404, 404],
  'actions.takeBackVictory': [404, 404],
  'calendar.events': [200, 200],
  // There is no date here; whoever reads one changes it by a right of theirs (`calendar.test.ts`).
  'calendar.event': [404, 404],
  'calendar.file': [404, 404],
  'calendar.editEvent': [404, 404],
  'calendar.cancelEvent': [404, 404],
  'calendar.askWhoComes': [404, 404],
  // Whoever reads a date says for themselves whether they come.
  'calendar.takePlace': [404, 404],
  'calendar.giveUpPlace': [404, 404],
  // What is lent in a coalition is read by all inside; an organisation has an empty list (`resources.test.ts`).
  'resources.list': [200, 200],
  'resources.get': [404, 404],
  'resources.edit': [404, 404],
  'resources.changeOffer': [404, 404],
  'resources.week': [404, 404],
  'resources.bookings': [200, 200],
  'resources.booking': [404, 404],
  'resources.answer': [404, 404],
  'resources.cancel': [404, 404],
  'resources.paper': [404, 404],
  'resources.handOver': [404, 404],
  'resources.takeBack': [404, 404],
  'resources.close': [404, 404],
  // Every member takes part in assemblies (R97); a coalition has none.
  'assemblies.list': [200, 403],
  'assemblies.policy': [200, 403],
  'assemblies.owed': [200, 403],
  'assemblies.get': [404, 404],
  'assemblies.ofDate': [200, 403],
  'assemblies.ofDecision': [200, 403],
  'assemblies.meeting': [404, 404],
  'assemblies.screen': [404, 404],
  'assemblies.minutes': [404, 404],
  'assemblies.paper': [404, 404],
  // What commissions brought; there is nothing here.
  'assemblies.outputs.list': [200, 403],
  'assemblies.bodyMinutes.list': [200, 403],
  'assemblies.bodyMinutes.get': [404, 404],
  'assemblies.outputs.get': [404, 404],
  'assemblies.ballots.list': [404, 404],
  'assemblies.ballots.get': [404, 404],
  'assemblies.ballots.file': [404, 404],
  // Whoever is inside reads what is decided together; here is none, and a voice of a body begins one.
  'assemblies.processes.list': [200, 200],
  'assemblies.processes.get': [404, 404],
  'assemblies.processes.ofDecision': [200, 200],
  // What is tried here names no day to look at it again.
  'assemblies.processes.proposeConsent': [400, 400],
  // The role that is named is none.
  'assemblies.processes.askAdvice': [404, 404],
  'assemblies.processes.askQuestion': [404, 404],
  'assemblies.processes.answerQuestion': [404, 404],
  'assemblies.processes.sayFeeling': [404, 404],
  'assemblies.processes.chooseText': [404, 404],
  'assemblies.processes.sayObjection': [404, 404],
  'assemblies.processes.weighObjection': [404, 404],
  'assemblies.processes.integrateObjection': [404, 404],
  'assemblies.processes.takeStep': [404, 404],
  'assemblies.processes.giveAdvice': [404, 404],
  'assemblies.processes.answerAdvice': [404, 404],
  'assemblies.processes.decideInRole': [404, 404],
  'assemblies.processes.escalateAdvice': [404, 404],
  'assemblies.processes.abandonAdvice': [404, 404],
  'assemblies.processes.election.openElection': [400, 400],
  'assemblies.processes.election.describeRole': [404, 404],
  'assemblies.processes.election.weighRole': [404, 404],
  'assemblies.processes.election.nominate': [404, 404],
  'assemblies.processes.election.giveReason': [404, 404],
  'assemblies.processes.election.transferVoice': [404, 404],
  'assemblies.processes.election.proposePerson': [404, 404],
  'assemblies.processes.election.objectToPerson': [404, 404],
  'assemblies.processes.election.liftObjection': [404, 404],
  'assemblies.processes.election.answerElection': [404, 404],
  'assemblies.processes.election.takeElectionStep': [404, 404],
  'consultations.get': [404, 404],
  'consultations.list': [404, 200],
  // Their own consent to be shown (L1), and their own leaving.
  'coalitions.participate': [404, 200],
  'coalitions.withdrawParticipation': [404, 200],
  'organisations.leave': [200, 404],
  // What is addressed to one person: another finds nothing.
  'organisations.answerInvitation': [404, 404],
  'organisations.askToJoin': [404, 404],
  'organisations.joinByCode': [404, 404],
  'mandates.accept': [400, 400],
  'mandates.decline': [400, 400],
  // A file gives nothing until an act takes it, and the act asks for its own right.
  'files.start': [400, 400],
  'files.finish': [404, 404],
  'files.discard': [404, 404],
  // Drafts at home, and what one was shown.
  'positions.saveDraft': [404, 404],
  'positions.recordExposure': [404, 404],
}

let api: TestApi
let places: readonly { spaceId: string; pools: Pools }[]
const cookies = { never: '', recalled: '' }

/** The ids that a space really has: a right is asked for before it is said what exists. */
const poolsOf = async (person: TestPerson, spaceId: string, organisationId: string): Promise<Pools> => {
  const { bodies, roles, mandates } = await person.mandates.organigram.query({ spaceId })
  const { decisions } = await person.mandates.decisions.query({ spaceId, before: null })
  return {
    organisationId: [organisationId],
    code: ['A'.repeat(43)],
    account: ['bank', 'pool'],
    firstDueOn: ['2026-12-31'],
    receivedOn: ['2026-11-19'],
    incurredOn: ['2026-11-19'],
    givenOn: ['2026-11-19'],
    quantity: ['2'],
    unitValue: ['42'],
    payeeName: ['Atelier'],
    iban: ['FR7630001007941234567890185'],
    'fileIds[]': [[]],
    restrictedKey: ['rk_test_0123456789abcdef'],
    webhookSecret: ['whsec_0123456789abcdef'],
    ...campaignPools,
    ...calendarPools,
    ...actionPools,
    ...resourcePools,
    // A proposal by consent without a day on which it is looked at again.
    responsible: [null],
    reviewOn: [null],
    facilitatorId: [null],
    windowHours: [48],
    base: ['42'],
    amount: ['42'],
    asked: ['42'],
    minimum: ['0'],
    maximum: ['42'],
    'shares[]': [[{ organisationId, asked: '42', amount: '42', hostId: null }]],
    'budget[]': [[{ label: 'Matériel', amount: '42' }]],
    'points[]': [[], [3]],
    months: [12],
    instalments: [1],
    bodyId: bodies.map(one => one.bodyId),
    parentId: bodies.map(one => one.bodyId),
    roleId: roles.map(one => one.roleId),
    mandateId: mandates.map(one => one.mandateId),
    decisionId: decisions.map(one => one.decisionId),
    charterVersionId: await person.coalitions.get.query({ spaceId }).then(
      ({ charter }) => [charter.charterVersionId],
      () => [spaceId],
    ),
    'files[]': [['comments.csv', 'participants-votes.csv'].map(name => ({ name, bytes: 10 }))],
  }
}

/** Somebody held every power in the organisation and in its coalition; both mandates were ended by a recall. */
const recall = async (
  home: Home,
  other: Home,
  [second, holder]: readonly [Member, Member],
  coalitionId: string,
) => {
  const { spaceId } = home
  const assembly = { spaceId, bodyId: await sovereignIn(home.person, spaceId) }
  const held = await mandateFor(home.person, [second.person], assembly, holder, {
    powers: [...knownPowers.organisation],
  })
  const ended = await decide(home.person, [second.person], assembly, [endingMandate(held.mandateId)])
  expect(ended.state).toBe('in_force')

  // In the coalition one organisation decides it while it is alone; another one joins, and both recall.
  const here = () => ({ spaceId: coalitionId, requestId: requestId() })
  const { displayName } = holder
  await holder.person.coalitions.participate.mutate({ ...here(), organisationId: spaceId, displayName })
  const plenary = { spaceId: coalitionId, bodyId: await sovereignIn(home.person, coalitionId) }
  const { mandateId } = await mandateFor(home.person, [], plenary, holder, {
    powers: [...knownPowers.coalition],
  })
  await joinCoalition(home, other, coalitionId)
  const { decisionId } = await propose(home.person, plenary, [endingMandate(mandateId)])
  await answer(other.person, coalitionId, decisionId, { electorId: other.spaceId })
  await passDays(api, coalitionId, 9)
  const state = async () =>
    (await home.person.mandates.organigram.query({ spaceId: coalitionId })).mandates.find(
      one => one.mandateId === mandateId,
    )?.state
  await vi.waitUntil(async () => (await state()) === 'recalled', { timeout: 10_000 })
  await holder.person.coalitions.withdrawParticipation.mutate(here())
}

beforeAll(async () => {
  api = await startTestApi()
  const home = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
  const coalition = await foundCoalition(home, 'Nos rives', 'nos-rives')
  places = await Promise.all(
    [home.spaceId, coalition.spaceId].map(async spaceId => ({
      spaceId,
      pools: await poolsOf(home.person, spaceId, home.spaceId),
    })),
  )
  const never = await inviteInto(api, home, 'membre@exemple.test', 'Membre')
  const recalled = await inviteInto(api, home, 'revoque@exemple.test', 'Révoquée')
  const other = await foundOrganisation(api, 'Radio Micocoulier', 'radio-micocoulier')
  await recall(home, other, [never, recalled], coalition.spaceId)
  Object.assign(cookies, { never: api.cookieOf(never.person), recalled: api.cookieOf(recalled.person) })
}, 60_000)
afterAll(() => api.stop())

type Procedure = { _def: { inputs: unknown[] } }
/** Leaving ends what is tried here. */
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).toSorted(
  ([a], [b]) => Number(a === 'organisations.leave') - Number(b === 'organisations.leave'),
)

const call = async (cookie: string, path: string, input: object): Promise<number> => {
  const headers = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    origin: baseUrl,
    cookie,
  }
  const body = JSON.stringify({ ...input, requestId: crypto.randomUUID() })
  return (await fetch(`${api.origin}/trpc/${path}`, { method: 'POST', headers, body })).status
}

it.each([
  ['who never held a mandate', 'never' as const],
  ['whose mandates with every power were recalled (R111)', 'recalled' as const],
])('refuses a member %s in every procedure that is not declared open to members', async (_, who) => {
  const notRefused: Record<string, number[]> = {}
  for (const [path, { _def }] of procedures) {
    const answers: number[] = []
    for (const { spaceId, pools } of places) {
      const input = passingInput(_def.inputs, pools, seed)
      if (input && 'spaceId' in input) answers.push(await call(cookies[who], path, { ...input, spaceId }))
    }
    // A right that is missing, in the space of its kind; a space of the other kind is no space of the context.
    const isRefused = answers.includes(403) && answers.every(status => status === 403 || status === 404)
    if (!isRefused && answers.length > 0) notRefused[path] = answers
  }
  expect(notRefused).toEqual(openToMembers)
})

it('asks somewhere for every power that a role is offered, and offers every power that it asks for', () => {
  const offered = Object.entries(knownPowers).flatMap(([kind, powers]) =>
    powers.map(power => `${kind} ${power}`),
  )
  expect([...asked].toSorted()).toEqual(offered.toSorted())
})
