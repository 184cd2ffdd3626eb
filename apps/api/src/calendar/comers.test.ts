import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agendaOf, calendarScene, inDays } from '../testing/calendar-scene.ts'
import { passDays } from '../testing/decision-scene.ts'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { foundCoalition, foundOrganisation, inviteInto, joinCoalition, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const mailsTo = (address: string, about: RegExp): string[] =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === address && about.test(plain(one.subject)))
    .map(one => plain(one.text))

const trainingScene = async (slug: string) => {
  const s = await calendarScene(api, slug)
  const { person: third } = await inviteInto(api, s.home, `tiers@${slug}.test`, 'Tiers')
  const eventId = await s.add(s.keeper, { title: 'Atelier vélo', kind: 'training', audience: 'public' })
  return { ...s, third, eventId }
}

describe('who comes to a date', () => {
  it('is asked by whoever keeps the calendar, and told to those for whom it is, at once', async () => {
    const s = await trainingScene('demande')
    expect((await s.get(s.member, s.eventId)).comers).toBe(null)
    expect(await refusalOf(s.come(s.member, s.eventId))).toBe('calendar.nobody_asks')
    expect(await refusalOf(s.askWhoComes(s.member, s.eventId, 2))).toBe('mandates.power_missing')
    await s.askWhoComes(s.keeper, s.eventId, 2)
    const path = await actPathFor(api, 'membre@demande.test', 'venez-vous')
    const reader = mailReader(api)
    const shown = await reader.get(path)
    expect(shown.body).toContain('Il reste 2 places.')
    expect(shown.body).toContain('Salle du Moulin, Crest')
    // Opening the page says nothing for anybody.
    expect((await s.get(s.keeper, s.eventId)).comers?.comeCount).toBe(0)
    const done = await reader.post(path, {})
    expect(plain(done.body)).toContain('Votre place est gardée : « Atelier vélo ».')
    expect((await s.get(s.member, s.eventId)).comers).toMatchObject({
      mine: 'comes',
      comeCount: 1,
      comes: [],
    })
    expect((await s.get(s.keeper, s.eventId)).comers?.comes.map(one => one.name)).toEqual(['Membre'])
  })

  it('whoever comes later waits, and has the place that becomes free, by a mail at once', async () => {
    const s = await trainingScene('attente')
    await s.askWhoComes(s.keeper, s.eventId, 1)
    expect(await s.come(s.member, s.eventId)).toEqual({ comes: true })
    expect(await s.come(s.third, s.eventId)).toEqual({ comes: false })
    expect(await s.come(s.supporter, s.eventId)).toEqual({ comes: false })
    // Said twice, it is said once, at its place in the order.
    expect(await s.come(s.third, s.eventId)).toEqual({ comes: false })
    expect((await s.get(s.supporter, s.eventId)).comers).toMatchObject({
      mine: 'waits',
      before: 1,
      waitCount: 2,
    })
    expect(await refusalOf(s.leave(s.third, s.eventId, 'b8a8a1f0-0000-7000-8000-000000000000'))).toBe(
      'mandates.power_missing',
    )
    await s.leave(s.member, s.eventId)
    expect((await s.get(s.third, s.eventId)).comers).toMatchObject({ mine: 'comes', waitCount: 1 })
    await expect.poll(() => mailsTo('tiers@attente.test', /une place pour vous/).length).toBe(1)
    // One more place: the next one who waits comes.
    await s.askWhoComes(s.keeper, s.eventId, 2)
    await expect.poll(() => mailsTo('suivi@attente.test', /une place pour vous/).length).toBe(1)
    expect(mailsTo('membre@attente.test', /une place pour vous/)).toEqual([])
    expect(await refusalOf(s.askWhoComes(s.keeper, s.eventId, 1))).toBe('calendar.places_taken')
    // Whoever prepares it takes somebody off the list.
    const [first] = (await s.get(s.keeper, s.eventId)).comers?.comes ?? []
    await s.leave(s.keeper, s.eventId, first?.personId ?? '')
    expect((await s.get(s.keeper, s.eventId)).comers).toMatchObject({ comeCount: 1, waitCount: 0 })
  })

  it('many at once: as many have a place as there are, and nobody is lost', async () => {
    const s = await trainingScene('ensemble')
    await s.askWhoComes(s.keeper, s.eventId, 2)
    const people = [s.keeper, s.member, s.third, s.supporter]
    const said = await Promise.all(people.map(one => s.come(one, s.eventId)))
    expect(said.filter(one => one.comes)).toHaveLength(2)
    expect((await s.get(s.keeper, s.eventId)).comers).toMatchObject({ comeCount: 2, waitCount: 2 })
  })

  it('whoever left the organisation frees a place, and who asks next is last all the same', async () => {
    const s = await trainingScene('depart')
    await s.askWhoComes(s.keeper, s.eventId, 1)
    await s.come(s.member, s.eventId)
    await s.third.organisations.leave.mutate({ spaceId: s.spaceId, requestId: requestId() })
    await s.member.organisations.leave.mutate({ spaceId: s.spaceId, requestId: requestId() })
    expect(await s.come(s.keeper, s.eventId)).toEqual({ comes: true })
    expect(await s.come(s.supporter, s.eventId)).toEqual({ comes: false })
  })

  it('is reminded the day before, of the day on which it is now', async () => {
    const s = await trainingScene('veille')
    await s.askWhoComes(s.keeper, s.eventId, 1)
    await s.come(s.member, s.eventId)
    await s.come(s.third, s.eventId)
    const then = {
      title: 'Atelier vélo',
      kind: 'training',
      audience: 'public',
      startsOn: inDays(20),
    } as const
    await s.edit(s.keeper, s.eventId, then)
    // Elsewhere, and back: one reminder all the same.
    await s.edit(s.keeper, s.eventId, { ...then, place: 'Ailleurs, Die' }, 2)
    await s.edit(s.keeper, s.eventId, then, 3)
    const { startsAt } = await s.get(s.member, s.eventId)
    await passDays(api, s.spaceId, 12)
    expect(mailsTo('membre@veille.test', /c’est bientôt/)).toEqual([])
    const untilHalfADayBefore = (Date.parse(startsAt) - Date.now()) / 86_400_000 - 12.5
    await passDays(api, s.spaceId, untilHalfADayBefore)
    await expect.poll(() => mailsTo('membre@veille.test', /c’est bientôt/).length).toBe(1)
    // Whoever waits for a place does not come, and is not reminded.
    expect(mailsTo('tiers@veille.test', /c’est bientôt/)).toEqual([])
  })

  it('stays for whom it was, and no assembly, once people come to it', async () => {
    const s = await trainingScene('pour-qui')
    await s.askWhoComes(s.keeper, s.eventId, 1)
    await s.come(s.member, s.eventId)
    const same = { title: 'Atelier vélo', kind: 'training', audience: 'public' } as const
    expect(await refusalOf(s.edit(s.keeper, s.eventId, { ...same, audience: 'mandated' }))).toBe(
      'calendar.audience_asked',
    )
    expect(await refusalOf(s.edit(s.keeper, s.eventId, { ...same, kind: 'assembly' }))).toBe(
      'calendar.assembly_asks_itself',
    )
  })

  it('places are as few as those who have one and belong still', async () => {
    const s = await trainingScene('moins')
    await s.askWhoComes(s.keeper, s.eventId, 3)
    for (const one of [s.keeper, s.member, s.third]) await s.come(one, s.eventId)
    await s.third.organisations.leave.mutate({ spaceId: s.spaceId, requestId: requestId() })
    expect(await s.askWhoComes(s.keeper, s.eventId, 2)).toEqual({ places: 2 })
  })

  it('an assembly has its convocation, and what is called off asks nobody', async () => {
    const s = await trainingScene('ferme')
    const assembly = await s.add(s.keeper)
    expect(await refusalOf(s.askWhoComes(s.keeper, assembly, 2))).toBe('calendar.assembly_asks_itself')
    await s.askWhoComes(s.keeper, s.eventId, null)
    await s.come(s.member, s.eventId)
    await s.cancel(s.keeper, s.eventId)
    expect(await refusalOf(s.come(s.third, s.eventId))).toBe('calendar.event_cancelled')
    expect(await refusalOf(s.leave(s.member, s.eventId))).toBe('calendar.event_cancelled')
    expect((await s.get(s.member, s.eventId)).comers?.can.come).toBe(false)
  })

  it('R119: of an audience that one does not belong to is not there', async () => {
    const s = await calendarScene(api, 'reserve')
    const eventId = await s.add(s.keeper, { kind: 'meeting', audience: 'mandated' })
    await s.askWhoComes(s.keeper, eventId, 2)
    expect(await refusalOf(s.come(s.member, eventId))).toBe('shared.not_found')
    expect(await refusalOf(s.leave(s.member, eventId))).toBe('shared.not_found')
  })

  it('L1: in a coalition, whoever is not shown there comes without a name', async () => {
    const host = await foundOrganisation(api, 'Hôte', 'hote-venir')
    const guest = await foundOrganisation(api, 'Vélo', 'velo-venir')
    const { spaceId } = await foundCoalition(host, 'Rives', 'rives-venir')
    await joinCoalition(host, guest, spaceId)
    const { add, askWhoComes, come, get } = agendaOf(spaceId)
    const eventId = await add(host.person, { title: 'Atelier', kind: 'training' })
    await askWhoComes(host.person, eventId, 1)
    const third = await foundOrganisation(api, 'Radio', 'radio-venir')
    await joinCoalition(host, third, spaceId)
    const path = await actPathFor(api, 'velo-venir@exemple.test', 'venez-vous')
    await mailReader(api).post(path, {})
    expect((await get(host.person, eventId)).comers?.comes.map(one => one.name)).toEqual([null])
    expect((await get(guest.person, eventId)).comers).toMatchObject({ mine: 'comes', comes: [] })
    // An organisation that leaves takes its people along, and whoever waited has their place.
    expect(await come(third.person, eventId)).toEqual({ comes: false })
    const leaving = { spaceId, requestId: requestId(), organisationId: guest.spaceId }
    await guest.person.coalitions.leave.mutate(leaving)
    expect((await get(third.person, eventId)).comers).toMatchObject({
      mine: 'comes',
      comeCount: 1,
      waitCount: 0,
    })
    await expect.poll(() => mailsTo('radio-venir@exemple.test', /une place pour vous/).length).toBe(1)
  })
})
