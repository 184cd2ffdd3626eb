import { createServer, request, type Server } from 'node:http'
import { createTestDatabase, type TestDatabase } from '@reliance/db/testing/test-database.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundOver } from '../testing/fault-scene.ts'
import { type ApiProcess, apiProcess, killAll } from '../testing/process.ts'
import { requestId } from '../testing/scenes.ts'
import { type SmtpSink, startSmtpSink } from '../testing/smtp-sink.ts'
import { baseUrl, clientOf, refusalOf } from '../testing/test-api.ts'

/** Sends each request to the next process, as a proxy in front of them does. */
const startRoundRobin = async (origins: readonly string[]): Promise<{ origin: string; server: Server }> => {
  let turn = 0
  const server = createServer((incoming, outgoing) => {
    const target = new URL(incoming.url ?? '/', origins[turn++ % origins.length])
    const onward = request(target, { method: incoming.method, headers: incoming.headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.writeHead(502).end())
    incoming.pipe(onward)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  return { origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, server }
}

let database: TestDatabase
let smtp: SmtpSink
let processes: ApiProcess[] = []
let proxy: Awaited<ReturnType<typeof startRoundRobin>>
let home: Awaited<ReturnType<typeof foundOver>>

beforeAll(async () => {
  database = await createTestDatabase()
  smtp = await startSmtpSink()
  const env = { DATABASE_URL: database.appUrl, DATABASE_WORKER_URL: database.workerUrl, SMTP_URL: smtp.url }
  processes = await Promise.all(['api', 'api', 'worker', 'worker'].map(RUN => apiProcess({ ...env, RUN })))
  // The second worker comes later.
  await Promise.all(processes.slice(0, 3).map(one => one.start()))
  proxy = await startRoundRobin(processes.slice(0, 2).map(one => one.origin))
  home = await foundOver(proxy.origin, smtp, 'a-deux')
})
afterAll(async () => {
  killAll()
  proxy.server.close()
  await smtp.stop()
  await database.drop()
})

const at = (process: number) => clientOf(processes[process]?.origin ?? '', baseUrl, { cookie: home.cookie })
const invitation = (pasted: string) =>
  ({ spaceId: home.spaceId, requestId: requestId(), pasted, level: 'member', lang: 'fr' }) as const
const mailsTo = (suffix: string) => smtp.mails.filter(one => one.to.endsWith(suffix)).map(one => one.to)

describe('two processes behind one proxy are one application', () => {
  it('a session made on one is valid on the other, and ends on both', async () => {
    const [one, two] = await Promise.all([at(0).identity.whoAmI.query(), at(1).identity.whoAmI.query()])
    expect(one).toMatchObject({ address: 'a-deux@exemple.test' })
    expect(two).toMatchObject({ personId: one?.personId, address: one?.address })
    for (let call = 0; call < 4; call++)
      expect((await home.client.organisations.get.query({ spaceId: home.spaceId })).name).toBe(
        'Atelier du vélo',
      )
    const leaving = await foundOver(proxy.origin, smtp, 'qui-part')
    const elsewhere = clientOf(processes[1]?.origin ?? '', baseUrl, { cookie: leaving.cookie })
    await clientOf(processes[0]?.origin ?? '', baseUrl, {
      cookie: leaving.cookie,
    }).identity.signOut.mutate()
    expect(await elsewhere.identity.whoAmI.query()).toBeNull()
  })

  it('tries are counted together', async () => {
    const ask = (process: number) =>
      at(process).identity.requestLink.mutate({ address: 'insiste@exemple.test', lang: 'fr' })
    for (let time = 0; time < 5; time++) await ask(time % 2)
    expect(await refusalOf(ask(0))).toBe('identity.links_too_many')
    expect(await refusalOf(ask(1))).toBe('identity.links_too_many')
  })

  it('a request repeated on the other one, later or at the same moment, has one effect and one answer', async () => {
    const input = invitation('une@repetee.test')
    const first = await at(0).organisations.invite.mutate(input)
    expect(first.toInvite).toEqual(['une@repetee.test'])
    expect(await at(1).organisations.invite.mutate(input)).toEqual(first)
    const both = invitation('deux@repetee.test')
    const [one, two] = await Promise.all([0, 1].map(n => at(n).organisations.invite.mutate(both)))
    expect(one?.toInvite).toEqual(['deux@repetee.test'])
    expect(two).toEqual(one)
    const other = { ...input, pasted: 'autre@repetee.test' }
    expect(await refusalOf(at(1).organisations.invite.mutate(other))).toBe('shared.request_reused')
  })

  it('each mail leaves once, with one worker and with two', async () => {
    const send = async (suffix: string) => {
      const pasted = Array.from({ length: 20 }, (_, n) => `p${n}${suffix}`).join(', ')
      await home.client.organisations.invite.mutate(invitation(pasted))
      await expect.poll(() => new Set(mailsTo(suffix)).size).toBe(20)
      await new Promise(resolve => setTimeout(resolve, 300))
      expect(mailsTo(suffix)).toHaveLength(20)
    }
    await send('@un-seul.test')
    await processes[3]?.start()
    await send('@a-deux.test')
    expect(mailsTo('@repetee.test').sort()).toEqual(['deux@repetee.test', 'une@repetee.test'])
  })
})
