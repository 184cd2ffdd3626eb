import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { base64, foundMembers, openedRound } from './positions/round-scene.ts'
import { publishCharter } from './testing/decision-scene.ts'
import { rawRequest } from './testing/raw-request.ts'
import { requestId } from './testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from './testing/test-api.ts'

let api: TestApi
let scene: Awaited<ReturnType<typeof foundMembers>>
let cookie: string
let overCookie: string
beforeAll(async () => {
  api = await startTestApi({}, () => {})
  scene = await foundMembers(api, 'lourde', ['La Garance commune'])
  cookie = api.cookieOf(scene.host.person)
  const gone = await api.signIn('partie@exemple.test')
  overCookie = api.cookieOf(gone)
  await gone.identity.signOut.mutate()
}, 60_000)
afterAll(() => api.stop())

const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** A request that names its length and sends the beginning: whoever waited for all of it would wait for ever. */
const begin = (line: string, bytes: number, session = '') =>
  rawRequest(
    api.origin,
    line,
    {
      'content-type': 'application/json',
      'content-length': String(bytes),
      origin: baseUrl,
      'sec-fetch-site': 'same-origin',
      cookie: session,
    },
    '{"address":"'.padEnd(Math.min(bytes - 1, 32 * kilobyte), 'x'),
  )
const codeOf = (body: string): string => JSON.parse(body).error?.message ?? JSON.parse(body)[0].error.message

describe('what nobody may send is refused by the length it names', () => {
  const madeUp = `reliance=${'A'.repeat(43)}`
  type Kind = [name: string, bytes: number, who: () => string, refusal: string]
  const nobody = () => ''
  const somebody = () => cookie
  const kinds: Record<string, Kind> = {
    '12 MB without a session': ['identity.requestLink', 12 * megabyte, nobody, '413 payload_too_large'],
    '12 MB for an import': ['positions.importCsv', 12 * megabyte, somebody, '413 payload_too_large'],
    'more than 64 kB, for what everybody may ask': [
      'identity.requestLink',
      64 * kilobyte + 1,
      somebody,
      '413 payload_too_large',
    ],
    'more than 1 MB, for what is no import': [
      'mandates.propose',
      megabyte + 1,
      somebody,
      '413 payload_too_large',
    ],
    'a charter without a session': ['mandates.propose', 100 * kilobyte, nobody, '401 session_missing'],
    'an import with a session that never was': [
      'positions.importCsv',
      3 * megabyte,
      () => madeUp,
      '401 session_over',
    ],
    'an import with a session that is over': [
      'positions.importCsv',
      3 * megabyte,
      () => overCookie,
      '401 session_over',
    ],
    'a procedure that is none': ['positions.nothing', 12 * megabyte, somebody, '404 not_found'],
    'several that are none': ['nothing,neither?batch=1', 12 * megabyte, nobody, '404 not_found'],
    'more calls than travel together': [
      `${Array.from({ length: 21 }, () => 'identity.whoAmI').join()}?batch=1`,
      30 * kilobyte,
      nobody,
      '400 bad_request',
    ],
  }

  it.each(Object.entries(kinds))('%s', async (_name, [path, bytes, who, refusal]) => {
    const { status, body } = await begin(`POST /trpc/${path}`, bytes, who()).answer
    expect(`${status} ${codeOf(body)}`).toBe(refusal.replace(' ', ' shared.'))
  })

  it('and whoever goes on sending is hung up on', async () => {
    const { answer, hungUp } = begin('POST /trpc/identity.requestLink', 12 * megabyte)
    expect((await answer).status).toBe(413)
    await hungUp
  })

  it('a piece of a file, from whoever has no session', async () => {
    const path = `/files/${scene.spaceId}/${randomUUID()}/0`
    for (const session of ['', madeUp])
      expect((await begin(`PUT ${path}`, 200 * kilobyte, session).answer).status).toBe(401)
  })

  it('a form, from whoever has no link', async () => {
    const form = begin(`POST /acte/${'A'.repeat(43)}`, 200 * kilobyte)
    expect((await form.answer).status).toBe(404)
  })
})

describe('what is large and asked for still works', () => {
  it('a file of positions of almost 2 MB', async () => {
    const { host, spaceId } = scene
    const { roundId } = await openedRound(host.person, spaceId, ['Des lieux communs.'])
    const aside = 'x'.repeat(97 * kilobyte)
    const lines = Array.from({ length: 20 }, (_, at) => `Structure ${at};1;${aside};+`)
    const content = base64(['organisation;énoncé;texte;position', ...lines].join('\n'))
    expect(content.length).toBeGreaterThan(2.5 * megabyte)
    const input = { spaceId, requestId: requestId(), roundId, content, listUnknown: true }
    expect(await host.person.positions.importCsv.mutate(input)).toMatchObject({ positionCount: 20 })
  })

  it('a charter of 100,000 characters that take three bytes each', async () => {
    const { host, spaceId } = scene
    await publishCharter(host, [], spaceId, { label: '2.0', text: '…'.repeat(100_000) })
    expect((await host.person.coalitions.get.query({ spaceId })).charter.label).toBe('2.0')
  })
})
