import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { type SmtpSink, startSmtpSink } from '../testing/smtp-sink.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let sink: SmtpSink
let admin: postgres.Sql
beforeAll(async () => {
  sink = await startSmtpSink()
  api = await startTestApi({ SMTP_URL: sink.url })
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
  await sink.stop()
})

it('a database that reads and takes no record has one mail sent, once, until it takes records again', async () => {
  const { person, spaceId } = await foundOrganisation(api, 'Écluse', 'ecluse')
  // As a full disk: what is asked is answered, what is written is refused.
  await admin.unsafe(`
    create function full_disk() returns trigger language plpgsql as $$
    begin raise exception 'no space left' using errcode = '53100'; end $$;
    create trigger full_disk before insert on sent_mail for each row execute function full_disk()`)
  const guests = ['une', 'deux', 'trois'].map(name => `${name}@ecluse.test`)
  await person.organisations.invite.mutate({
    spaceId,
    requestId: requestId(),
    pasted: guests.join(', '),
    level: 'member',
    lang: 'fr',
  })
  await expect.poll(() => sink.mails.length).toBe(1)
  // Several tries of each: the queue tries again each half second.
  await new Promise(resolve => setTimeout(resolve, 1_600))
  expect(sink.mails).toHaveLength(1)
  await admin`drop trigger full_disk on sent_mail`
  await expect.poll(() => new Set(sink.mails.map(one => one.to)).size).toBe(3)
  await new Promise(resolve => setTimeout(resolve, 600))
  expect(sink.mails.map(one => one.to).toSorted()).toEqual(guests.toSorted())
})
