import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agendaOf, calendarScene, inDays } from '../testing/calendar-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

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

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const mailsTo = (address: string, about: RegExp): string[] =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === address && about.test(plain(one.subject)))
    .map(one => plain(one.text))
const waitingFor = async (address: string): Promise<{ subject: string; body: string }[]> =>
  (
    await admin`select g.subject, g.body from gathered_mail g join email_address e on e.person_id = g.person_id
      where e.address = ${address} order by g.gathered_at`
  ).map(row => ({ subject: plain(row.subject), body: plain(row.body) }))
const settled = () =>
  expect
    .poll(async () => (await admin`select from outbox where kind = 'mail.notice' and done_at is null`).length)
    .toBe(0)

describe('the mails about a date', () => {
  it('R47: what is added waits for the morning, with all that it says and a word on its kind', async () => {
    const s = await calendarScene(api, 'ajout')
    await s.add(s.keeper, {
      title: 'Assemblée d’hiver',
      description: 'Avec un goûter.',
      mode: 'hybrid',
      link: 'https://salle.example.org/hiver',
      dialIn: '01 23 45 67 89, code 12',
      startsOn: '2030-11-21',
    })
    await settled()
    const [told] = await waitingFor('membre@ajout.test')
    expect(told?.subject).toBe('« ajout » : une date, « Assemblée d’hiver »')
    for (const words of [
      'Quoi : Assemblée d’hiver (assemblée générale, réservé aux membres)',
      'Quand : jeudi 21 novembre 2030, de 18 h 30 à 20 h 30 (heure de Paris)',
      'Où : Salle du Moulin, Crest',
      'En ligne : https://salle.example.org/hiver',
      'Par téléphone : 01 23 45 67 89, code 12',
      'Avec un goûter.',
      'C’est une assemblée générale',
    ])
      expect(told?.body).toContain(words)
    // Neither those for whom it is not, nor whoever added it.
    expect(await waitingFor('suivi@ajout.test')).toEqual([])
    expect(await waitingFor('ajout@exemple.test')).toEqual([])
    await s.addSeries(
      s.keeper,
      { title: 'Permanence', kind: 'social', startsOn: '2030-10-17' },
      { unit: 'week', every: 1, untilOn: '2030-10-31' },
    )
    await settled()
    const series = (await waitingFor('membre@ajout.test'))[1]
    expect(series?.body).toContain('- jeudi 31 octobre 2030, de 18 h 30 à 20 h 30 (heure de Paris)')
    expect(series?.body.match(/^- /gm)).toHaveLength(3)
  })

  it('what changes within 14 days is told at once, what changes later in the morning', async () => {
    const s = await calendarScene(api, 'change')
    const [soon, later] = [
      await s.add(s.keeper, { title: 'Bientôt' }),
      await s.add(s.keeper, { title: 'Plus tard', startsOn: inDays(40) }),
    ]
    await s.edit(s.keeper, soon, { title: 'Bientôt', place: 'Ailleurs, Die' })
    await s.edit(s.keeper, later, { title: 'Plus tard', startsOn: inDays(41) })
    await s.cancel(s.keeper, soon, 'La salle est prise.')
    await s.cancel(s.keeper, later, 'Report en été.')
    await settled()
    const address = 'membre@change.test'
    const [moved] = mailsTo(address, /du changement pour « Bientôt »/)
    expect(moved).toContain('Où : Ailleurs, Die')
    expect(moved).toContain('Avant : ')
    const [cancelled] = mailsTo(address, /« Bientôt » est annulé/)
    expect(cancelled).toContain('Raison : La salle est prise.')
    expect(mailsTo(address, /Plus tard/)).toEqual([])
    const waiting = await waitingFor(address)
    expect(waiting.map(one => one.subject).toSorted()).toEqual([
      '« change » : du changement pour « Plus tard »',
      '« change » : une date, « Bientôt »',
      '« change » : une date, « Plus tard »',
      '« change » : « Plus tard » est annulé',
    ])
    const off = waiting.find(one => /est annulé/.test(one.subject))
    expect(off?.body).toContain('Raison : Report en été.')
  })

  it('R119: of a coalition reach the members of its organisations, or those who hold a mandate there', async () => {
    const host = await foundOrganisation(api, 'Hôte', 'hote-mails')
    const guest = await foundOrganisation(api, 'Vélo', 'velo-mails')
    const { spaceId } = await foundCoalition(host, 'Rives', 'rives-mails')
    await joinCoalition(host, guest, spaceId)
    const { add } = agendaOf(spaceId)
    await add(guest.person, { title: 'Atelier', audience: 'public' }, guest.spaceId)
    await add(host.person, { title: 'Conseil', audience: 'mandated' })
    await settled()
    const titles = async (slug: string) => (await waitingFor(`${slug}@exemple.test`)).map(one => one.subject)
    expect(await titles('hote-mails')).toEqual(['« Rives » : une date, « Atelier »'])
    expect(await titles('velo-mails')).toEqual([])
  })
})
