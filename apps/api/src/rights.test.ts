import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appRouter } from './router.ts'
import { arbitraryInput, type Pools, passes } from './testing/arbitrary-input.ts'
import { foundCoalition, foundOrganisation, inviteInto } from './testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi, type TestPerson } from './testing/test-api.ts'

const seed = 20261121

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
  // Any member brings a decision to a body that they are of; what is tried here is no effect.
  'mandates.propose': [400, 400],
  // Whoever counts confirms a newcomer; there is none here.
  'mandates.standFor': [404, 404],
  // Any voice of the whole opens a closed space again; these are open.
  'organisations.reopen': [409, 404],
  'coalitions.reopen': [404, 409],
  'organisations.get': [200, 404],
  'organisations.members': [200, 404],
  'organisations.formerNames': [200, 404],
  'coalitions.get': [404, 200],
  'coalitions.charterVersions': [404, 200],
  'coalitions.organisations': [404, 200],
  'coalitions.formerNames': [404, 200],
  'positions.agreements': [404, 200],
  'positions.consultation': [404, 404],
  'positions.consultations': [404, 200],
  'positions.exportCsv': [404, 404],
  'positions.questions': [404, 200],
  'positions.rounds': [404, 200],
  'positions.statements': [404, 200],
  'positions.waiting': [200, 200],
  'positions.workshopRequests': [404, 200],
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
let cookie: string

/** The ids that a space really has: a right is asked for before it is said what exists. */
const poolsOf = async (person: TestPerson, spaceId: string, organisationId: string): Promise<Pools> => {
  const { bodies, roles, mandates } = await person.mandates.organigram.query({ spaceId })
  const { decisions } = await person.mandates.decisions.query({ spaceId, before: null })
  return {
    organisationId: [organisationId],
    code: ['A'.repeat(43)],
    bodyId: bodies.map(one => one.bodyId),
    parentId: bodies.map(one => one.bodyId),
    roleId: roles.map(one => one.roleId),
    mandateId: mandates.map(one => one.mandateId),
    decisionId: decisions.map(one => one.decisionId),
    'files[]': [['comments.csv', 'participants-votes.csv'].map(name => ({ name, bytes: 10 }))],
  }
}

beforeAll(async () => {
  api = await startTestApi()
  const home = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
  const coalition = await foundCoalition(home, 'Nos rives', 'nos-rives')
  const member = await inviteInto(api, home, 'membre@exemple.test', 'Membre')
  places = await Promise.all(
    [home.spaceId, coalition.spaceId].map(async spaceId => ({
      spaceId,
      pools: await poolsOf(home.person, spaceId, home.spaceId),
    })),
  )
  cookie = api.cookieOf(member.person)
}, 60_000)
afterAll(() => api.stop())

type Procedure = { _def: { inputs: unknown[] } }
/** Leaving ends what is tried here. */
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).toSorted(
  ([a], [b]) => Number(a === 'organisations.leave') - Number(b === 'organisations.leave'),
)

const call = async (path: string, input: object): Promise<number> => {
  const headers = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    origin: baseUrl,
    cookie,
  }
  const body = JSON.stringify({ ...input, requestId: crypto.randomUUID() })
  return (await fetch(`${api.origin}/trpc/${path}`, { method: 'POST', headers, body })).status
}

it('refuses a member without a mandate in every procedure that is not declared open to members', async () => {
  const notRefused: Record<string, number[]> = {}
  for (const [path, { _def }] of procedures) {
    const answers: number[] = []
    for (const { spaceId, pools } of places) {
      const input = fc
        .sample(arbitraryInput(_def.inputs, pools), { seed, numRuns: 2_000 })
        .find(one => passes(_def.inputs, one)) as object | undefined
      if (input && 'spaceId' in input) answers.push(await call(path, { ...input, spaceId }))
    }
    // A right that is missing, in the space of its kind; a space of the other kind is no space of the context.
    const isRefused = answers.includes(403) && answers.every(status => status === 403 || status === 404)
    if (!isRefused && answers.length > 0) notRefused[path] = answers
  }
  expect(notRefused).toEqual(openToMembers)
})
