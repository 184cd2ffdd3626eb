import { afterAll, beforeAll, expect, it } from 'vitest'
import { openedRound, takePositions } from './positions/round-scene.ts'
import { appRouter } from './router.ts'
import { actionPools } from './testing/actions-scene.ts'
import { type Pools, passingInput } from './testing/arbitrary-input.ts'
import { assembliesOf } from './testing/assembly-scene.ts'
import { agendaOf, calendarPools } from './testing/calendar-scene.ts'
import { resourcePools } from './testing/resource-scene.ts'
import { foundCoalition, foundOrganisation } from './testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from './testing/test-api.ts'

const seed = 20261129

let shared: TestApi
let plain: TestApi
let pools: Pools
let spaces: readonly string[]
let cookies: Record<'inside' | 'outside' | 'nobody', string>

beforeAll(async () => {
  shared = await startTestApi()
  plain = await startTestApi({ READS: 'plain', RUN: 'api' }, undefined, shared.database)
  const home = await foundOrganisation(shared, 'Atelier du Vélo têtu', 'velo-tetu')
  const coalition = await foundCoalition(home, 'Nos rives', 'nos-rives')
  const outside = await foundOrganisation(shared, 'Radio Micocoulier', 'radio-micocoulier')
  const { spaceId } = coalition
  const { roundId, statements } = await openedRound(home.person, spaceId, ['Un énoncé', 'Un autre énoncé'])
  const rows = statements.map(({ statementId }) => ({ statementId, stance: 'agree' as const }))
  await takePositions(home, spaceId, roundId, rows)
  const eventId = await agendaOf(spaceId).add(home.person)
  const assemblyId = await assembliesOf(home.spaceId).plan(home.person)
  const { charter } = await home.person.coalitions.get.query({ spaceId })
  const { decisions } = await home.person.mandates.decisions.query({ spaceId: home.spaceId, before: null })
  spaces = [home.spaceId, spaceId]
  pools = {
    organisationId: [home.spaceId],
    coalitionId: [spaceId],
    roundId: [roundId],
    statementId: statements.map(one => one.statementId),
    charterVersionId: [charter.charterVersionId],
    decisionId: decisions.map(one => one.decisionId),
    slug: ['velo-tetu', 'nos-rives'],
    before: [null],
    eventId: [eventId],
    assemblyId: [assemblyId],
    ...calendarPools,
    ...actionPools,
    ...resourcePools,
  }
  cookies = { inside: shared.cookieOf(home.person), outside: shared.cookieOf(outside.person), nobody: '' }
}, 60_000)
afterAll(async () => {
  await plain.running.stop()
  await shared.stop()
})

type Procedure = { _def: { type: string; inputs: unknown[] } }
const queries = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).filter(
  ([, { _def }]) => _def.type === 'query',
)

const ask = async ({ origin }: TestApi, cookie: string, path: string, input: object | undefined) => {
  const headers = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    origin: baseUrl,
    cookie,
  }
  const body = input === undefined ? null : JSON.stringify(input)
  const answer = await fetch(`${origin}/trpc/${path}`, { method: 'POST', headers, body })
  // The moment of a read is its own.
  const text = (await answer.text())
    .replaceAll(/(now|exportedAt)(\\*": ?\\*")[^"\\]+/g, '$1$2')
    // So is that of a file which is packed or drawn: what is in it is read by `positions.test.ts`, `meeting.test.ts`.
    .replaceAll(/(\.(?:zip|pdf)","content":")[^"]+/g, '$1')
  return { status: answer.status, text }
}

it('READS=plain answers every query as reads on shared connections do, whoever asks', async () => {
  const statuses: number[] = []
  const wrong: string[] = []
  for (const [path, { _def }] of queries)
    for (const [who, cookie] of Object.entries(cookies))
      for (const spaceId of spaces) {
        const found = passingInput(_def.inputs, pools, seed)
        const input = found && 'spaceId' in found ? { ...found, spaceId } : found
        const one = await ask(plain, cookie, path, input)
        const other = await ask(shared, cookie, path, input)
        if (one.status !== other.status || one.text !== other.text)
          wrong.push(`${path} by ${who}: ${one.status} ${one.text.slice(0, 80)}, ${other.status}`)
        statuses.push(one.status)
      }
  expect(wrong).toEqual([])
  const count = (status: number) => statuses.filter(one => one === status).length
  // Read, refused as not found, and without a session: each many times, and nothing failed.
  expect(Math.min(count(200), count(404), count(401))).toBeGreaterThan(20)
  expect(count(500)).toBe(0)
})
