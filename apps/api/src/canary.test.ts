import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openedRound, takePositions } from './positions/round-scene.ts'
import { appRouter } from './router.ts'
import { actionPools } from './testing/actions-scene.ts'
import { arbitraryInput, type Pools, passes, passingInput } from './testing/arbitrary-input.ts'
import { assembliesOf } from './testing/assembly-scene.ts'
import { ballotPools, ballotsOf } from './testing/ballot-scene.ts'
import { agendaOf, calendarPools } from './testing/calendar-scene.ts'
import { creatingBody, definingRole, endingMandate, givingMandate } from './testing/decision-scene.ts'
import { campaignPools } from './testing/dues-scene.ts'
import { processPools } from './testing/process-scene.ts'
import { resourcePools } from './testing/resource-scene.ts'
import { foundCoalition, foundOrganisation, inviteInto } from './testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from './testing/test-api.ts'

/** The word that stands in every text and address of the other tenant, and must never be seen by this one. */
const canary = 'canarijaune'
const seed = 20261119
const scale = inject('scale')
/** Spread over all procedures, so that the time does not grow with them. */
const callsInAll = 2_400 * scale
/** 10⁶ in the long run (S5). */
const malformedInAll = scale > 1 ? 1_000_000 : 3_000
/** Requests under way at once where none waits for another. */
const atOnce = 8

/** What answers without a session; everything else refuses. */
const openToAll = new Set([
  'identity.requestLink',
  'identity.showLink',
  'identity.useLink',
  'identity.signInWithPassword',
  'identity.askPasskey',
  'identity.signInWithPasskey',
  'identity.showAddressChange',
  'identity.proveAddress',
  'identity.whoAmI',
  'identity.signOut',
  'organisations.publicPage',
  'organisations.invited',
  'coalitions.publicPage',
  'territories.searchCommunes',
])

type Procedure = { _def: { type: 'query' | 'mutation'; inputs: unknown[] } }
/** What takes this person's own rights away is tried last: before, they hold all that they may. */
const endings = ['mandates.resign', 'coalitions.leave', 'organisations.leave']
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).toSorted(
  ([a], [b]) => endings.indexOf(a) - endings.indexOf(b),
)

/** Effects of every kind, about rows of both tenants: what a proposal may carry. */
const effectPool = (
  bodyIds: readonly string[],
  roleIds: readonly string[],
  mandateIds: readonly string[],
  personIds: readonly string[],
) =>
  bodyIds.flatMap(bodyId => [
    creatingBody(bodyId, `Corps ${bodyId.slice(-4)}`).effect,
    definingRole(bodyId, ['positions.represent'], `Rôle ${bodyId.slice(-4)}`).effect,
    { kind: 'move_body', payload: { bodyId, parentId: bodyIds[0], revision: 1 } },
    { kind: 'dissolve_body', payload: { bodyId, mandateIds, revision: 1 } },
    { kind: 'grant', payload: { bodyId, kinds: ['create_body'], powers: [], revision: 1 } },
    ...roleIds.flatMap(roleId => personIds.map(personId => givingMandate(roleId, personId).effect)),
    ...mandateIds.map(endingMandate),
  ])

let api: TestApi
const logged: string[] = []
let pools: Pools = {}
let foreign: { organisation: string; coalition: string }
let cookies: { insider: string; neighbour: string; nobody: string }

beforeAll(async () => {
  api = await startTestApi({}, line => logged.push(line))
  const mine = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
  const myCoalition = await foundCoalition(mine, 'Nos rives', 'nos-rives')
  const theirs = await foundOrganisation(api, `Radio ${canary}`, `radio-${canary}`)
  const theirCoalition = await foundCoalition(theirs, `Archipel ${canary}`, `archipel-${canary}`)
  const { spaceId } = theirCoalition
  // Nothing of theirs is public: whatever is seen of it would be a leak.
  await theirs.person.coalitions.edit.mutate({
    spaceId,
    requestId: crypto.randomUUID(),
    name: `Archipel ${canary}`,
    purpose: canary,
    isPublic: false,
    revision: 2,
  })
  const round = await openedRound(theirs.person, spaceId, [`Énoncé ${canary}`, `Autre ${canary}`])
  const myRound = await openedRound(mine.person, myCoalition.spaceId, ['Un énoncé', 'Un autre énoncé'])
  const rows = round.statements.map(({ statementId }) => ({ statementId, stance: 'agree' as const }))
  await takePositions(theirs, spaceId, round.roundId, rows)
  const eventId = await agendaOf(spaceId).add(theirs.person, { title: `Date ${canary}`, audience: 'public' })
  const { plan, addItem } = assembliesOf(theirs.spaceId)
  const assemblyId = await plan(theirs.person, { title: `Assemblée ${canary}`, place: canary })
  const { itemId } = await addItem(theirs.person, assemblyId, { title: `Point ${canary}` })
  const ballotId = await ballotsOf(theirs.spaceId).draft(theirs.person, itemId, { wording: canary })
  const member = await inviteInto(api, theirs, `membre@${canary}.test`, `Membre ${canary}`)
  const register = await theirs.person.mandates.organigram.query({ spaceId: theirs.spaceId })
  const own = await mine.person.mandates.organigram.query({ spaceId: mine.spaceId })
  const decided = await Promise.all(
    [mine, theirs].map(one => one.person.mandates.decisions.query({ spaceId: one.spaceId, before: null })),
  )
  foreign = { organisation: theirs.spaceId, coalition: spaceId }
  const both = (name: 'bodyId' | 'roleId' | 'mandateId'): string[] => {
    const of = (all: typeof own) =>
      [...all.bodies, ...all.roles, ...all.mandates].flatMap(row =>
        name in row ? [String((row as Record<string, unknown>)[name])] : [],
      )
    return [...of(own), ...of(register)]
  }
  const spaces = [mine.spaceId, myCoalition.spaceId, theirs.spaceId, spaceId]
  pools = {
    ...campaignPools,
    ...calendarPools,
    ...actionPools,
    ...resourcePools,
    eventId: [eventId],
    assemblyId: [assemblyId],
    itemId: [itemId],
    ballotId: [ballotId],
    ...ballotPools,
    ...processPools,
    spaceId: [...spaces, theirs.spaceId, spaceId],
    organisationId: [mine.spaceId, theirs.spaceId],
    coalitionId: [myCoalition.spaceId, spaceId],
    bodyId: both('bodyId'),
    parentId: both('bodyId'),
    roleId: both('roleId'),
    mandateId: both('mandateId'),
    decisionId: decided.flatMap(one => one.decisions.map(row => row.decisionId)),
    electorId: [mine.personId, theirs.personId, mine.spaceId, theirs.spaceId, member.personId],
    effects: [
      ...effectPool(both('bodyId'), both('roleId'), both('mandateId'), [mine.personId, member.personId]),
    ],
    personIds: [mine.personId, theirs.personId, member.personId],
    subjectPersonId: [mine.personId, theirs.personId],
    slug: [`radio-${canary}`, `archipel-${canary}`, 'nos-rives', 'une-adresse'],
    address: ['nouvelle@exemple.test'],
    // No canary here: an address that one has invited is one's own to see.
    pasted: ['une@exemple.test, deux@exemple.test'],
    token: ['A'.repeat(43)],
    // A day and a payment that reads as one, or no input of a file of payments passes.
    executeOn: ['2027-01-04'],
    'payoutIds[]': [[crypto.randomUUID()]],
    code: ['A'.repeat(43)],
    account: ['bank', 'pool'],
    ...Object.fromEntries(
      ['id', 'rawId', 'clientDataJSON', 'attestationObject', 'authenticatorData', 'signature'].map(field => [
        field,
        ['QUJD', 'e30'],
      ]),
    ),
    decidedOn: ['2026-11-19'],
    since: [Date.parse('2026-11-01T08:00:00Z')],
    closesOn: ['2027-01-31'],
    startsOn: ['2026-11-19'],
    endsOn: ['2027-01-31'],
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
    base: ['86 000'],
    amount: ['860,00', ''],
    asked: ['300'],
    minimum: ['0'],
    maximum: ['300'],
    'shares[]': [[{ organisationId: mine.spaceId, asked: '300', amount: '300', hostId: null }]],
    'budget[]': [[{ label: 'Matériel', amount: '300' }]],
    'points[]': [[], [3]],
    months: [12],
    instalments: [1, 2],
    year: [2026],
    next: ['/'],
    communeCode: ['34172'],
    lang: ['fr'],
    'files[]': [['comments.csv', 'participants-votes.csv'].map(name => ({ name, bytes: 10 }))],
    revision: [0, 1, 2],
    powers: ['positions.represent', 'fund.unknown'],
  }
  const statements = [...round.statements, ...myRound.statements].map(one => one.statementId)
  const { items: invitations } = await theirs.person.organisations.invitations.query({
    spaceId: theirs.spaceId,
  })
  pools = {
    ...pools,
    statementId: statements,
    statementIds: statements,
    roundId: [round.roundId, myRound.roundId],
    invitationId: invitations.map(one => one.invitationId),
    charterVersionId: [
      (await theirs.person.coalitions.get.query({ spaceId })).charter.charterVersionId,
      (await mine.person.coalitions.get.query({ spaceId: myCoalition.spaceId })).charter.charterVersionId,
    ],
    toOrganisationId: [mine.spaceId, theirs.spaceId],
  }
  cookies = { insider: api.cookieOf(mine.person), neighbour: api.cookieOf(theirs.person), nobody: '' }
}, 60_000)
afterAll(() => api.stop())

type Answer = { status: number; body: string }
const call = async (path: string, input: unknown, cookie: string): Promise<Answer> => {
  const answer = await fetch(`${api.origin}/trpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', origin: baseUrl, cookie },
    ...(input !== undefined && { body: typeof input === 'string' ? input : JSON.stringify(input) }),
  })
  return { status: answer.status, body: await answer.text() }
}

/** What this person sent may come back to them; anything else of the other tenant may not. */
const leaks = (answer: Answer, input: unknown): boolean => {
  const sent = JSON.stringify(input) ?? ''
  return answer.body.includes(canary) && !sent.includes(canary)
}

// Strings are made once: each of these generators reads all of Unicode first.
const junk = fc.oneof(fc.json(), fc.string(), fc.constantFrom('{', 'null', '[]', '{"spaceId":{}}', '\u0000'))
const part = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    -1,
    1e308,
    true,
    '',
    '\u0000',
    '\ud800',
    '%00',
    '../..',
    "' or 1=1 --",
  ),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.jsonValue({ maxDepth: 1 }),
)

/** Bodies that are no input, and inputs in which one part is another kind of thing: a few of these still pass. */
const malformed = (inputs: readonly unknown[]) => {
  const near = fc
    .tuple(arbitraryInput(inputs as unknown[], pools), fc.nat(), part)
    .map(([input, place, other]) => {
      const keys = Object.keys((input ?? {}) as object)
      const key = keys[place % Math.max(keys.length, 1)]
      return JSON.stringify(key === undefined ? other : { ...(input as object), [key]: other })
    })
  return fc.oneof(
    junk.map(body => ({ body, mayPass: false })),
    near.map(body => ({ body, mayPass: true })),
  )
}

describe('S3: two tenants, every procedure', () => {
  it('has a generator for every procedure, and tries each with inputs that pass its schemas', () => {
    expect(procedures.length).toBeGreaterThan(30)
    for (const [path, procedure] of procedures) {
      const { inputs } = procedure._def
      const tried = fc.sample(arbitraryInput(inputs, pools), { seed, numRuns: 400 })
      expect([path, tried.some(one => passes(inputs, one))]).toEqual([path, true])
    }
  })

  it('would see the canary: the tenant’s own people do', async () => {
    const seen = [
      await call('organisations.get', { spaceId: foreign.organisation }, cookies.neighbour),
      await call('positions.agreements', { spaceId: foreign.coalition }, cookies.neighbour),
    ]
    expect(seen.map(answer => leaks(answer, {}))).toEqual([true, true])
  })

  it('refuses whoever has no session, in every procedure that is not open to all', async () => {
    const wrong: string[] = []
    for (const [path, procedure] of procedures) {
      if (openToAll.has(path)) continue
      const input = passingInput(procedure._def.inputs, pools, seed)
      const { status, body } = await call(path, input, cookies.nobody)
      if (status !== 401 || !body.includes('shared.session_missing')) wrong.push(`${path} ${status} ${body}`)
    }
    expect(wrong).toEqual([])
  })

  it('tells a stranger the same of another tenant’s space and of none, to the byte', async () => {
    const wrong: string[] = []
    for (const [path, procedure] of procedures) {
      const input = passingInput(procedure._def.inputs, pools, seed)
      if (!input || !('spaceId' in input)) continue
      for (const there of [foreign.organisation, foreign.coalition]) {
        const requestId = crypto.randomUUID()
        const real = await call(path, { ...input, spaceId: there, requestId }, cookies.insider)
        const none = await call(path, { ...input, spaceId: crypto.randomUUID(), requestId }, cookies.insider)
        if (real.status !== 404 || none.status !== 404 || real.body !== none.body)
          wrong.push(`${path}: ${real.body} / ${none.body}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it(
    'never shows a canary, never fails with 5xx',
    async () => {
      const wrong: string[] = []
      for (const [path, procedure] of procedures) {
        if (path === 'identity.signOut' || path === 'identity.setPassword') continue
        const inputs = fc.sample(arbitraryInput(procedure._def.inputs, pools), {
          seed,
          numRuns: Math.ceil(callsInAll / procedures.length),
        })
        for (const [place, input] of inputs.entries()) {
          const answer = await call(path, input, place % 4 === 0 ? cookies.nobody : cookies.insider)
          if (answer.status >= 500 || leaks(answer, input))
            wrong.push(
              `${path} ${answer.status} ${JSON.stringify(input)?.slice(0, 300)} → ${answer.body.slice(0, 200)}`,
            )
        }
      }
      expect(wrong).toEqual([])
    },
    120_000 * scale,
  )

  it(
    'answers malformed input with 4xx',
    async () => {
      const wrong: string[] = []
      const withInput = procedures.filter(([, procedure]) => procedure._def.inputs.length > 0)
      for (const [place, [path, procedure]] of withInput.entries()) {
        const bodies = fc.sample(malformed(procedure._def.inputs), {
          seed: seed + place,
          numRuns: Math.ceil(malformedInAll / withInput.length),
        })
        const next = bodies.values()
        const ask = async () => {
          for (const { body, mayPass } of next) {
            const { status } = await call(path, body, cookies.insider)
            if ((status < 400 && !mayPass) || status >= 500)
              wrong.push(`${path} ${status} ${body.slice(0, 100)}`)
          }
        }
        await Promise.all(Array.from({ length: atOnce }, ask))
      }
      expect(wrong).toEqual([])
    },
    120_000 * scale,
  )

  it('leaves no canary in the log', () => {
    expect(logged.filter(line => line.includes(canary))).toEqual([])
  })
})
