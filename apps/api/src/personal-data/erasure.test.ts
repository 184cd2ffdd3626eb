import { Database } from '@reliance/db/connection/database.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyActs } from '../operations/act-chain.ts'
import { residuesOf } from '../testing/residues.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'
import { unpacked } from '../testing/unpack-taken.ts'
import { wholeLife } from '../testing/whole-life.ts'

/** Stands in everything that is this person's; `common` in what they wrote for others. */
const [word, common] = ['canarijaune', 'merlecommun']

let api: TestApi
let admin: postgres.Sql
let life: Awaited<ReturnType<typeof wholeLife>>
const logged: string[] = []
beforeAll(async () => {
  api = await startTestApi({ LOG_LEVEL: 'debug' }, line => logged.push(line))
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  life = await wholeLife(api, { prefix: 'vie', word, common })
}, 60_000)
afterAll(async () => {
  await admin.end()
  await api.stop()
})

/** Everything that the others of their places read. */
const whatOthersRead = async (): Promise<string> => {
  const { host, guest, third, invited, asked, coalitionId, roundId } = life
  const [home, coalition] = [{ spaceId: host.spaceId }, { spaceId: coalitionId }]
  const read = await Promise.all([
    host.person.organisations.get.query(home),
    host.person.organisations.members.query(home),
    host.person.organisations.invitations.query(home),
    host.person.mandates.organigram.query(home),
    third.person.mandates.mine.query(home),
    guest.person.mandates.organigram.query(coalition),
    guest.person.coalitions.get.query(coalition),
    guest.person.coalitions.organisations.query(coalition),
    host.person.positions.statements.query({ ...coalition, roundId }),
    guest.person.positions.agreements.query(coalition),
    host.person.positions.exportOrganisation
      .query({ ...coalition, organisationId: host.spaceId, lang: 'fr' })
      .then(unpacked),
    invited.person.organisations.invitations.query({ spaceId: invited.spaceId }),
    asked.person.organisations.joinRequests.query({ spaceId: asked.spaceId }),
  ])
  return JSON.stringify(read).toLowerCase()
}

/** Texts of organisations and coalitions, wherever they stand but in answers and messages that have served. */
const whatIsCommon = async () =>
  (await residuesOf(admin, common)).filter(row => !/^public\.(request|outbox):/.test(row)).length

/** What stays when a person goes: votes, positions, classes of a closed round, decisions, mandates, acts. */
const counts = async () => {
  const tables = [
    'position',
    'statement',
    'statement_result',
    'decision',
    'mandate',
    'membership',
    'charter_signature',
  ]
  const found = await Promise.all(
    tables.map(async table => [table, (await admin.unsafe(`select count(*) from ${table}`))[0]?.count]),
  )
  const rounds = await admin`select member_count from round order by id`
  const results =
    await admin`select agree, nuance, disagree, pass from statement_result order by statement_id`
  return { found, rounds, results }
}

describe('S8, L4: erasure of a person', () => {
  it('begins with their word in what they left: more than thirty rows, and what the others read', async () => {
    expect((await residuesOf(admin, word)).length).toBeGreaterThan(30)
    expect(await whatOthersRead()).toContain(word)
    expect((await residuesOf(admin, common)).length).toBeGreaterThan(5)
  })

  it('is refused without a session, and without the address', async () => {
    expect(await refusalOf(api.visitor().identity.deleteAccount.mutate({ address: life.address }))).toBe(
      'shared.session_missing',
    )
    const wrong = life.person.identity.deleteAccount.mutate({ address: 'autre@exemple.test' })
    expect(await refusalOf(wrong)).toBe('identity.address_differs')
    expect((await life.person.identity.whoAmI.query())?.address).toBe(life.address)
  })

  it('leaves no residue: not in any table, not in what others read, not in the logs; and counts stay', async () => {
    const before = await counts()
    const ofOthers = await whatIsCommon()
    await life.person.identity.deleteAccount.mutate({ address: ` ${life.address.toUpperCase()} ` })
    // Rights end with that answer, before anything else is done.
    expect(await life.person.identity.whoAmI.query()).toBeNull()
    const again = life.person.organisations.get.query({ spaceId: life.host.spaceId })
    expect(await refusalOf(again)).toMatch(/session/)
    await expect.poll(() => residuesOf(admin, word)).toEqual([])
    expect(await whatOthersRead()).not.toContain(word)
    expect(logged.filter(line => line.toLowerCase().includes(word))).toEqual([])
    expect(await counts()).toEqual(before)
    expect(await whatIsCommon()).toEqual(ofOthers)
  })

  it('ends mandates and memberships, and keeps the file that is a proof, under no name of theirs', async () => {
    const [mandates, open] = await Promise.all([
      admin`select resigned_at from mandate where person_id = ${life.personId} and resigned_at is null`,
      admin`select id from membership where person_id = ${life.personId} and left_at is null`,
    ])
    expect([mandates.length, open.length]).toEqual([0, 0])
    const [proof] = await admin`select name, bytes from file where id = ${life.proof}`
    expect(proof).toEqual({ name: 'document.pdf', bytes: 400 })
    const [usage] = await admin`select bytes from file_usage where space_id = ${life.host.spaceId}`
    expect(Number(usage?.bytes)).toBe(400)
  })

  it('leaves the chain of acts whole', async () => {
    await expect.poll(async () => (await admin`select act_id from act_unsealed`).length).toBe(0)
    const worker = new Database(api.database.workerUrl, 1)
    const { breaks, links } = await verifyActs(worker, api.services.secret)
    await worker.close()
    expect([breaks, links > 20]).toEqual([[], true])
  })

  it('is confirmed by one mail, the last', async () => {
    const mails = () => api.running.mailbox?.mails.filter(mail => mail.subject.includes('effacé')) ?? []
    await expect.poll(() => mails().map(mail => mail.to)).toEqual([life.address])
  })

  it('lets the same address begin again, as somebody else', async () => {
    const person = await api.signIn(life.address, 'Quelqu’un')
    const me = await person.identity.whoAmI.query()
    expect(me).toMatchObject({ places: [], invitations: [], joinRequests: [] })
    expect(me?.personId).not.toBe(life.personId)
  })
})

describe('decision 16: an organisation that has nobody left', () => {
  it('tells the coordination of its coalitions, once, and keeps its place', async () => {
    const { guest, coalitionId } = life
    await guest.person.identity.deleteAccount.mutate({ address: `${guest.slug}@exemple.test` })
    const told = () =>
      api.running.mailbox?.mails.filter(mail => mail.subject.includes('n’a plus personne')) ?? []
    await expect
      .poll(() => told().map(mail => [mail.to, mail.text.includes('Radio')]))
      .toEqual([[`${life.host.slug}@exemple.test`, true]])
    const organisations = await life.host.person.coalitions.organisations.query({ spaceId: coalitionId })
    expect(organisations.map(one => one.status)).toContain('joined')
  })
})
