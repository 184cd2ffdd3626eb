import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agendaOf, calendarScene, inDays } from '../testing/calendar-scene.ts'
import { mandateFor, passDays } from '../testing/decision-scene.ts'
import { mailReader } from '../testing/mail-pages.ts'
import { mandateScene } from '../testing/mandate-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
let reader: ReturnType<typeof mailReader>
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  reader = mailReader(api)
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

/** What a program reads of a file: long lines are folded (RFC 5545), and each event stands by itself. */
const eventsOf = (body: string): string[] => body.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1)
const titlesOf = (body: string): string[] =>
  eventsOf(body).map(one => /\r\nSUMMARY:(.*)\r\n/.exec(one)?.[1] ?? '')
const compact = (on: string) => on.replaceAll('-', '')

describe('the public agenda', () => {
  it('R119: has only what is public, what is cancelled marked as that, and is nowhere without a public page', async () => {
    const host = await foundOrganisation(api, 'Hôte', 'hote-public')
    const { spaceId } = await foundCoalition(host, 'Rives', 'rives-publiques')
    const { add, cancel, edit } = agendaOf(spaceId)
    for (const audience of ['members', 'mandated'] as const)
      await add(host.person, { title: audience, audience })
    const open = await add(host.person, { title: 'Marche', audience: 'public', kind: 'action' })
    const off = await add(host.person, { title: 'Cantine', audience: 'public' })
    await edit(host.person, open, { title: 'Marche, et fête', audience: 'public', startsOn: inDays(12) })
    await cancel(host.person, off, 'Il pleut ; à bientôt.')
    const file = await reader.get('/p/c/rives-publiques/agenda.ics')
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(titlesOf(file.body)).toEqual(['Cantine', 'Marche\\, et fête'])
    const [cancelled = '', moved = ''] = eventsOf(file.body)
    expect(cancelled).toContain('STATUS:CANCELLED')
    expect(cancelled).toContain('Annulé : Il pleut \\; à bientôt.')
    expect(moved).toContain('STATUS:CONFIRMED')
    expect(moved).toContain('SEQUENCE:1')
    expect(moved).toContain(`UID:${open}@localhost`)
    const page = await reader.get('/p/c/rives-publiques')
    expect(page.body).toContain('<strong>Marche, et fête</strong>')
    expect(page.body).toContain('Annulé : Il pleut ; à bientôt.')
    expect(page.body).toContain('href="/p/c/rives-publiques/agenda.ics"')
    expect(page.body).not.toMatch(/members|mandated/)
    // With more dates than the page shows, it says so.
    expect(page.body).not.toContain('D’autres dates suivent')
    for (let at = 0; at < 12; at++)
      await add(host.person, { title: `Atelier ${at}`, audience: 'public', startsOn: inDays(20 + at) })
    const many = await reader.get('/p/c/rives-publiques')
    expect([...many.body.matchAll(/Atelier \d+/g)]).toHaveLength(10)
    expect(many.body).toContain('D’autres dates suivent : le fichier de cet agenda les a toutes.')
    // The organisation that hosts it has no public page.
    const [hidden, none] = [
      await reader.get('/p/o/hote-public/agenda.ics'),
      await reader.get('/p/o/rien/agenda.ics'),
    ]
    expect([hidden.status, hidden.body]).toEqual([404, none.body])
    expect((await reader.get('/p/o/rives-publiques/agenda.ics')).status).toBe(404)
  })

  it('A5: says whole days as days, and is the same bytes while nothing changes', async () => {
    const host = await foundOrganisation(api, 'Jours', 'jours-hote')
    const { spaceId } = await foundCoalition(host, 'Archipel', 'jours-entiers')
    const days = { startsOn: inDays(10), endsOn: inDays(11), startTime: null, endTime: null }
    await agendaOf(spaceId).add(host.person, { ...days, audience: 'public' })
    const file = await reader.get('/p/c/jours-entiers/agenda.ics')
    expect(file.body).toContain(`DTSTART;VALUE=DATE:${compact(inDays(10))}`)
    expect(file.body).toContain(`DTEND;VALUE=DATE:${compact(inDays(12))}`)
    const again = { 'if-none-match': file.headers.get('etag') ?? '' }
    expect((await reader.get('/p/c/jours-entiers/agenda.ics', again)).status).toBe(304)
  })
})

describe('the secret link of one’s agenda', () => {
  it('brings the dates of all places that its person may read there now, until it is replaced or dropped', async () => {
    const s = await calendarScene(api, 'lien')
    const guest = await foundOrganisation(api, 'Invitée', 'invitee-lien')
    const { spaceId } = await foundCoalition(s.home, 'Ensemble', 'ensemble-lien')
    await joinCoalition(s.home, guest, spaceId)
    await s.add(s.keeper, { title: 'Chez nous' })
    await s.add(s.keeper, { title: 'Entre mandats', audience: 'mandated' })
    await agendaOf(spaceId).add(s.keeper, { title: 'Plénière', startsOn: inDays(20) })
    await agendaOf(guest.spaceId).add(guest.person, { title: 'Ailleurs' })
    expect(await s.member.calendar.feedLink.query()).toEqual({ madeAt: null })
    const { path } = await s.member.calendar.makeFeedLink.mutate({ requestId: requestId() })
    const file = await reader.get(path)
    expect(titlesOf(file.body)).toEqual(['Chez nous (lien)', 'Plénière (Ensemble)'])
    expect([file.headers.get('cache-control'), file.headers.get('x-robots-tag')]).toEqual([
      'private, no-store',
      'noindex',
    ])
    const stored = await admin`select token_hash from calendar_feed`
    expect(JSON.stringify(stored)).not.toContain(path.slice('/agenda/'.length, -'.ics'.length))
    expect((await s.member.calendar.feedLink.query()).madeAt).not.toBe(null)
    const supporters = await s.supporter.calendar.makeFeedLink.mutate({ requestId: requestId() })
    expect(titlesOf((await reader.get(supporters.path)).body)).toEqual([])
    const next = await s.member.calendar.makeFeedLink.mutate({ requestId: requestId() })
    const wrong = [path, `/agenda/${'A'.repeat(43)}.ics`]
    expect((await reader.get(next.path)).status).toBe(200)
    await s.member.calendar.dropFeedLink.mutate({ requestId: requestId() })
    for (const one of [...wrong, next.path]) {
      const answer = await reader.get(one)
      expect([answer.status, answer.body, answer.headers.get('cache-control')]).toEqual([
        404,
        '',
        'private, no-store',
      ])
    }
    expect(await s.member.calendar.feedLink.query()).toEqual({ madeAt: null })
  })

  it('R119: has what is for people mandated while the mandate is in force', async () => {
    const s = await mandateScene(api, 'lien-mandat')
    await agendaOf(s.home.spaceId).add(s.home.person, { title: 'Conseil', audience: 'mandated' })
    const { path } = await s.bilal.person.calendar.makeFeedLink.mutate({ requestId: requestId() })
    const titles = async () => titlesOf((await reader.get(path)).body)
    expect(await titles()).toEqual([])
    await mandateFor(s.home.person, [s.clara.person], s.where, s.bilal, { powers: [], days: 5 })
    expect(await titles()).toEqual(['Conseil (lien-mandat)'])
    await passDays(api, s.home.spaceId, 6)
    expect(await titles()).toEqual([])
  })
})
