import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { sqlState } from '@reliance/db/connection/sql-state.ts'
import { closedDoor, sessionDoor } from '@reliance/db/shared/doors.ts'
import { insertFile } from '@reliance/db/shared/files.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from './identity/tokens.ts'
import { appRouter } from './router.ts'
import { actionPools } from './testing/actions-scene.ts'
import { type Pools, passingInput } from './testing/arbitrary-input.ts'
import { calendarPools } from './testing/calendar-scene.ts'
import {
  type ClosingScene,
  closeCoalition,
  closeOrganisation,
  closingScene,
} from './testing/closing-scene.ts'
import { campaignPools } from './testing/dues-scene.ts'
import { resourcePools } from './testing/resource-scene.ts'
import { startTestApi, type TestApi, type TestPerson } from './testing/test-api.ts'

const seed = 20261126

/** What stays possible in a closed space: leaving, taking consent back, opening it again. */
const stayPossible = [
  'organisations.leave',
  'organisations.reopen',
  'coalitions.leave',
  'coalitions.reopen',
  'coalitions.withdrawParticipation',
]
/** Doors that this person does not have the key of: nothing is there, closed or not. */
const keyMissing = ['organisations.answerInvitation', 'organisations.joinByCode']
/** What reads first in a space of the other kind, and finds nothing there. */
const readFirst = ['coalitions.askToJoin', 'positions.saveDraft', 'positions.publish']

let api: TestApi
let s: ClosingScene
beforeAll(async () => {
  api = await startTestApi()
  s = await closingScene(api, 'partout')
  // Both have a public page: strangers stand at their doors as well.
  await s.home.person.organisations.edit.mutate({
    ...s.in_,
    requestId: crypto.randomUUID(),
    name: 'partout',
    revision: 1,
    isPublic: true,
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    purpose: '',
    history: '',
    culture: '',
    methods: '',
  })
}, 60_000)
afterAll(() => api.stop())

type Procedure = { _def: { type: 'query' | 'mutation'; inputs: unknown[] } }
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>)

const call = async (person: TestPerson, path: string, input: object): Promise<string> => {
  const headers = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    origin: api.servedAt,
    cookie: api.cookieOf(person),
  }
  const body = JSON.stringify({ ...input, requestId: crypto.randomUUID() })
  const answer = await fetch(`${api.origin}/trpc/${path}`, { method: 'POST', headers, body })
  const { error } = (await answer.json()) as { error?: { message: string } }
  return error?.message ?? 'done'
}

/** An input that passes the schemas of a procedure of spaces, in that space; undefined for the others. */
const inputFor = ({ _def }: Procedure, spaceId: string, pools: Pools): object | undefined => {
  const found = passingInput(_def.inputs, pools, seed)
  return found && 'spaceId' in found ? { ...found, spaceId } : undefined
}

describe('a closed space takes nothing in', () => {
  it('refuses every mutation of the router but those that stay possible, by one rule', async () => {
    await closeCoalition(s)
    await closeOrganisation(s)
    const pools: Pools = {
      organisationId: [s.host.spaceId],
      coalitionId: [s.coalition.spaceId],
      statementId: s.round.statements.map(one => one.statementId),
      code: ['A'.repeat(43)],
      restrictedKey: ['rk_test_0123456789abcdef'],
      webhookSecret: ['whsec_0123456789abcdef'],
      amount: ['42'],
      ...campaignPools,
      ...calendarPools,
      ...actionPools,
      ...resourcePools,
      iban: ['FR7630001007941234567890185'],
    }
    const wrong: string[] = []
    let tried = 0
    for (const [path, procedure] of procedures) {
      if (procedure._def.type !== 'mutation' || stayPossible.includes(path)) continue
      const answers: string[] = []
      for (const [person, spaceId] of [
        [s.home.person, s.home.spaceId],
        [s.host.person, s.coalition.spaceId],
      ] as const) {
        const input = inputFor(procedure, spaceId, pools)
        if (input) answers.push(await call(person, path, input))
      }
      tried += answers.length
      const expected = keyMissing.includes(path) ? 'shared.not_found' : 'shared.space_closed'
      const isOne = readFirst.includes(path) && answers.includes(expected)
      if (!isOne && answers.some(one => one !== expected)) wrong.push(`${path}: ${answers}`)
    }
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(60)
  })

  it('answers every query as before', async () => {
    const closed: string[] = []
    for (const spaceId of [s.home.spaceId, s.coalition.spaceId])
      for (const [path, procedure] of procedures) {
        if (procedure._def.type !== 'query') continue
        const input = inputFor(procedure, spaceId, {})
        if (input && (await call(s.host.person, path, input)) === 'shared.space_closed') closed.push(path)
      }
    expect(closed).toEqual([])
  })

  it('holds it in the database: whoever came by the usual door cannot write a row', async () => {
    const token = /=(.*)/.exec(api.cookieOf(s.home.person))?.[1] ?? ''
    const [hash, spaceId] = [sha256(token), s.home.spaceId]
    const file = { id: crypto.randomUUID(), name: 'a.pdf', bytes: 1, startedAt: new Date() }
    const write = (door: typeof sessionDoor) =>
      writeIn(api.services.database)(door(hash, spaceId), ({ db, scope }) =>
        insertFile(db, scope, { ...file, uploadedBy: s.home.personId }),
      )
    const refused = await write(sessionDoor).catch(sqlState)
    expect(refused).toBe('25006')
    const read = await readIn(api.services.database)(sessionDoor(hash, spaceId), (_, entered) => entered)
    expect(read?.value.mandates).toEqual([])
    // By the door of what stays possible it could: the use cases that take it are those above.
    await expect(write(closedDoor)).resolves.toBeUndefined()
  })

  it('refuses the pieces of a file that was announced before, and the act of a mail', async () => {
    const headers = {
      'sec-fetch-site': 'same-origin',
      origin: api.servedAt,
      cookie: api.cookieOf(s.home.person),
    }
    const piece = await fetch(`${api.origin}/files/${s.home.spaceId}/${crypto.randomUUID()}/0`, {
      method: 'PUT',
      headers,
      body: 'x',
    })
    expect([piece.status, piece.headers.get('x-refusal')]).toEqual([403, 'shared.space_closed'])
    const admitted = (api.running.mailbox?.mails ?? []).find(
      one => one.to === 'partout@exemple.test' && one.text.includes('/acte/'),
    )
    const path = /\/acte\/[\w-]+/.exec(admitted?.text ?? '')?.[0] ?? ''
    const shown = await fetch(`${api.origin}${path}?lang=fr`)
    const said = [409, expect.stringContaining('Cet espace est fermé')]
    expect([shown.status, await shown.text()]).toEqual(said)
    const sent = await fetch(`${api.origin}${path}?lang=fr`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', origin: api.servedAt },
      body: new URLSearchParams({ answer: 'sign', signedName: 'Voix', reason: '' }),
    })
    expect([sent.status, await sent.text()]).toEqual(said)
  })
})
