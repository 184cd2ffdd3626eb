import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
let app: postgres.Sql
let token = ''
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  app = postgres(database.appUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await Promise.all([admin.end(), app.end()])
  await database.drop()
})

beforeEach(async () => {
  const [personId, linkId] = [randomUUID(), randomUUID()]
  const address = `${personId}@exemple.test`
  token = `hash-${linkId}`
  await admin`insert into person (id, lang) values (${personId}, 'fr')`
  await admin`insert into email_address (address, person_id, proven_at) values (${address}, ${personId}, now())`
  await app`select door.keep_reply_link(${linkId}, ${token}, 'reply_report', ${address}, 'fr', ${randomUUID()},
    ${randomUUID()}, null, 60, '/', 'Bonjour')`
})

const message = (change: object = {}) => ({
  messageKey: randomUUID(),
  sha256: randomUUID(),
  messageId: null,
  sender: 'x@exemple.test',
  subject: '',
  text: 'Oui',
  attachmentCount: 0,
  isAutomatic: false,
  isVouched: true,
  ...change,
})
const keep = async (given: ReturnType<typeof message>) => {
  const [id, eventId] = [randomUUID(), randomUUID()]
  const [row] = await app`
    select door.keep_reply(${token}, ${id}, ${eventId}, ${JSON.stringify(given)}::text::jsonb) as became`
  return { id, eventId, became: row?.became }
}
const settle = async (id: string, state: string) =>
  (await app`select door.settle_reply(${id}, ${state}, null) as done`)[0]?.done
const eventsOf = async (id: string) =>
  (await admin`select id from outbox where payload ->> 'replyId' = ${id}`).map(one => one.id)

describe('F2: a mail is kept once, with the event that reads it', () => {
  it('the same id, or the same bytes, is known', async () => {
    const first = await keep(message({ messageKey: 'a', sha256: 'b' }))
    expect([first.became, await eventsOf(first.id)]).toEqual(['kept', [first.eventId]])
    for (const same of [{ messageKey: 'a' }, { sha256: 'b' }]) {
      const again = await keep(message(same))
      expect([again.became, await eventsOf(again.id)]).toEqual(['known', []])
    }
    expect((await keep(message())).became).toBe('kept')
  })

  it('an address that is over, or nobody’s, or a link for something else takes none', async () => {
    await admin`update link set expires_at = now() where token_hash = ${token}`
    expect((await keep(message())).became).toBe('unknown')
    await admin`update link set expires_at = now() + interval '1 day', purpose = 'pledge' where token_hash = ${token}`
    expect((await keep(message())).became).toBe('unknown')
    await admin`update link set purpose = 'reply_report' where token_hash = ${token}`
    await admin`delete from email_address where address = (select address from link where token_hash = ${token})`
    expect((await keep(message())).became).toBe('unknown')
    expect(await app`select * from door.reply_address(${token})`).toHaveLength(0)
  })

  it('the application sees none of them but by the door of its event', async () => {
    const { id, eventId } = await keep(message())
    await expect(app`select * from mail_reply`).rejects.toMatchObject({ code: '42501' })
    await expect(app`select door.read_reply(${id})`).rejects.toMatchObject({ code: '42501' })
    expect((await app`select door.reply_of_event(${randomUUID()}) as reply`)[0]?.reply).toBeNull()
    const [row] = await app`select door.reply_of_event(${eventId}) as reply`
    expect(row?.reply).toMatchObject({ id, text: 'Oui', sentText: 'Bonjour', isUsed: false })
  })
})

describe('an address serves once, and what a program wrote never acts', () => {
  it('one mail does it, and its address has served', async () => {
    const [one, two] = [await keep(message()), await keep(message())]
    expect(await settle(one.id, 'done')).toBe(true)
    expect(await settle(one.id, 'done')).toBe(false)
    expect(await settle(two.id, 'done')).toBe(false)
    const [row] = await app`select door.reply_of_event(${two.eventId}) as reply`
    expect(row?.reply).toMatchObject({ isUsed: true, state: 'received' })
    expect(await settle(two.id, 'refused')).toBe(true)
    await expect(admin`update mail_reply set state = 'done' where id = ${two.id}`).rejects.toMatchObject({
      constraint_name: 'mail_reply_done',
    })
  })

  it('without that index two would', async () => {
    const [one, two] = [await keep(message()), await keep(message())]
    const taken = admin.begin(async tx => {
      await tx`drop index mail_reply_done`
      await tx`update mail_reply set state = 'done', handled_at = now() where id in (${one.id}, ${two.id})`
      throw new Error('taken back')
    })
    await expect(taken).rejects.toThrow('taken back')
  })

  it('an automatic one is settled as such and as nothing else', async () => {
    const { id } = await keep(message({ isAutomatic: true }))
    await expect(settle(id, 'done')).rejects.toMatchObject({ constraint_name: 'mail_reply_automatic' })
    await expect(settle(id, 'to_confirm')).rejects.toMatchObject({ constraint_name: 'mail_reply_automatic' })
    expect(await settle(id, 'automatic')).toBe(true)
    const { id: other } = await keep(message({ isAutomatic: true }))
    const taken = admin.begin(async tx => {
      await tx`alter table mail_reply drop constraint mail_reply_automatic`
      await tx`update mail_reply set state = 'done', handled_at = now() where id = ${other}`
      throw new Error('taken back')
    })
    await expect(taken).rejects.toThrow('taken back')
  })
})

it('S8: what was answered is kept for thirty days more, what waits is kept', async () => {
  const [old, new_, waiting] = [await keep(message()), await keep(message()), await keep(message())]
  for (const { id } of [old, new_]) await settle(id, 'refused')
  await admin`update mail_reply set handled_at = now() - interval '31 days' where id = ${old.id}`
  await admin`update mail_reply set received_at = now() - interval '99 days' where id = ${waiting.id}`
  const worker = postgres(database.workerUrl, { max: 1, onnotice: () => {} })
  await worker`select door.apply_retention()`
  await worker.end()
  const left = (await admin`select id from mail_reply`).map(one => one.id)
  expect(left).not.toContain(old.id)
  expect(left).toEqual(expect.arrayContaining([new_.id, waiting.id]))
})
