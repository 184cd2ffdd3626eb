import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mailReader } from '../testing/mail-pages.ts'
import { foundOrganisation, inviteInto, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const mailsTo = (address: string): { subject: string; text: string }[] =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === address)
    .map(({ subject, text }) => ({
      subject: subject.replaceAll(/[\u00a0\u202f]/g, ' '),
      text: text.replaceAll(/[\u00a0\u202f]/g, ' '),
    }))

const oneTo = async (address: string, about: RegExp) => {
  const found = () => mailsTo(address).filter(one => about.test(one.subject))
  await expect.poll(() => found().length, { message: `${address} ${about}` }).toBe(1)
  return found()[0]
}

const gathered = async (address: string): Promise<string[]> =>
  (
    await admin`select g.subject from gathered_mail g join email_address e on e.person_id = g.person_id
      where e.address = ${address} order by g.gathered_at`
  ).map(row => row.subject.replaceAll(/[\u00a0\u202f]/g, ' '))

const kinds = ['requests', 'charters', 'decisions', 'calendar', 'positions', 'fund', 'dues']
const choose = (page: string, pace: string) =>
  mailReader(api).post(page, [...kinds.map((kind): [string, string] => ['want', kind]), ['pace', pace]])

/** The morning comes: what waits for it may leave now. */
const morning = () =>
  admin`update outbox set run_at = now() where kind = 'notifications.day_told' and done_at is null`

/** Somebody of an organisation who asked for one mail a day, by the link of a mail that came at once. */
const dailyReader = async (slug: string) => {
  const home = await foundOrganisation(api, `Atelier ${slug}`, slug)
  const { spaceId } = home
  await admin`update organisation set is_public = true where space_id = ${spaceId}`
  const asking = await api.signIn(`demande@${slug}.test`)
  const ask = { spaceId, displayName: 'Demande', message: '' }
  await asking.organisations.askToJoin.mutate({ requestId: requestId(), ...ask })
  const address = `${slug}@exemple.test`
  await oneTo(address, /demande à rejoindre/)
  const page = /(\/courriels\/[\w-]{43})\s/.exec(mailsTo(address).at(-1)?.text ?? '')?.[1] ?? ''
  const saved = await choose(page, 'daily')
  expect(saved.body).toMatch(/value="daily" checked/)
  return { ...home, address, page }
}

it('what only informs comes in one mail in the morning; what asks something comes at once', async () => {
  const home = await dailyReader('matin')
  await inviteInto(api, home, 'bilal@matin.test', 'Bilal')
  await inviteInto(api, home, 'clara@matin.test', 'Clara <b>')
  await expect.poll(() => gathered(home.address)).toHaveLength(2)
  expect(mailsTo(home.address).filter(one => /rejoint/.test(one.subject))).toEqual([])
  const [{ planned, at }] = (await admin`select count(*)::int as planned,
    min(extract(hour from run_at at time zone 'Europe/Paris'))::int as at
    from outbox where kind = 'notifications.day_told' and done_at is null`) as [
    { planned: number; at: number },
  ]
  expect([planned, at]).toEqual([1, 7])

  await morning()
  const told = await oneTo(home.address, /2 nouvelles de vos lieux/)
  expect(told?.text).toMatch(/— .*Bilal[\s\S]*— .*Clara/)
  expect(told?.text.match(/Bonjour/g)).toHaveLength(1)
  expect(told?.text).toContain(`${home.page}\n`)
  await expect.poll(() => gathered(home.address)).toEqual([])

  // The day after begins anew, and a choice that is taken back sends at once again.
  await inviteInto(api, home, 'dora@matin.test', 'Dora')
  await expect.poll(() => gathered(home.address)).toHaveLength(1)
  await morning()
  await oneTo(home.address, /Une nouvelle de vos lieux/)
  await choose(home.page, 'all')
  await inviteInto(api, home, 'elio@matin.test', 'Elio')
  await oneTo(home.address, /Elio/)
})

it('the same event is gathered once, and what comes while a mail leaves waits for the next morning', async () => {
  const home = await dailyReader('encore')
  const event = randomUUID()
  const keep = (id: string, eventId: string) =>
    admin`select door.gather_mail(${home.address}, ${id}, ${eventId},
      ${admin.json({ subject: 'Deux fois', body: 'Une fois.', action: 'Lire :', path: '/' })})`
  await keep(randomUUID(), event)
  await keep(randomUUID(), event)
  expect(await gathered(home.address)).toEqual(['Deux fois'])
  const rows = await admin`select g.id, g.sending_id from gathered_mail g
    join email_address e on e.person_id = g.person_id where e.address = ${home.address}`
  // While it leaves, and however often that is tried, what comes is for another mail.
  await admin`update outbox set attempts = 1 where id = ${rows[0]?.sending_id}`
  await keep(randomUUID(), randomUUID())
  expect(await admin`select 1 from gathered_mail where sending_id = ${rows[0]?.sending_id}`).toHaveLength(1)
  await admin`select door.forget_gathered(${rows[0]?.sending_id}, ${[rows[0]?.id]}::uuid[])`
  expect(await gathered(home.address)).toHaveLength(1)
  const next = await admin`select 1 from outbox o join gathered_mail g on g.sending_id = o.id
    join email_address e on e.person_id = g.person_id
    where e.address = ${home.address} and o.id <> ${rows[0]?.sending_id} and o.run_at > now()`
  expect(next).toHaveLength(1)
})

it('goes with the account, and is in what a person takes along', async () => {
  const home = await dailyReader('adieu')
  await inviteInto(api, home, 'bilal@adieu.test', 'Bilal')
  await expect.poll(() => gathered(home.address)).toHaveLength(1)
  await home.person.identity.noteVisit.mutate()
  const exported = JSON.stringify(await home.person.personalData.export.query())
  expect(exported).toContain('gathered_mail')
  expect(exported).toMatch(/"visit"/)
  const [who] = await admin`select person_id from email_address where address = ${home.address}`
  const left = async () => {
    const [row] = await admin`select (select count(*) from visit where person_id = ${who?.person_id})::int
      + (select count(*) from gathered_mail where person_id = ${who?.person_id})::int as rows`
    return row?.rows
  }
  expect(await left()).toBe(2)
  await home.person.identity.deleteAccount.mutate({ address: home.address })
  expect(await left()).toBe(0)
  // Its mail of the morning finds nothing to say, and nobody to write to.
  await morning()
  await expect
    .poll(
      async () =>
        (await admin`select 1 from outbox where kind = 'notifications.day_told' and done_at is null`).length,
    )
    .toBe(0)
  expect(mailsTo(home.address).filter(one => /nouvelle/.test(one.subject))).toEqual([])
})

it('tells whoever comes back what others did meanwhile, by kind, and nobody else', async () => {
  const home = await foundOrganisation(api, 'Retour', 'retour')
  const { spaceId, person } = home
  expect(await person.identity.noteVisit.mutate()).toEqual({ since: null })
  // Half an hour later somebody looks again.
  await admin`update visit set visited_at = visited_at - interval '31 minutes'
    where person_id = (select person_id from email_address where address = 'retour@exemple.test')`
  await inviteInto(api, home, 'bilal@retour.test', 'Bilal')
  const clara = await inviteInto(api, home, 'clara@retour.test', 'Clara')
  const { since } = await person.identity.noteVisit.mutate()
  expect(since).not.toBeNull()
  // The same visit goes on: what it has begun to tell stays told.
  expect(await person.identity.noteVisit.mutate()).toEqual({ since })
  const told = await person.notifications.sinceVisit.query({ spaceId, since: since ?? 0 })
  expect(told).toMatchObject([{ kind: 'joined', count: 2 }])
  // One's own coming is no news.
  const hers = await clara.person.notifications.sinceVisit.query({ spaceId, since: since ?? 0 })
  expect(hers).toMatchObject([{ kind: 'joined', count: 1 }])
  const stranger = await api.signIn('passante@retour.test')
  expect(await refusalOf(stranger.notifications.sinceVisit.query({ spaceId, since: since ?? 0 }))).toBe(
    'shared.not_found',
  )
  expect(await refusalOf(api.visitor().identity.noteVisit.mutate())).toBe('shared.session_missing')
})
