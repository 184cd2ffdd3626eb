import { type CivilDate, instantAt, type WallTime } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agendaOf, calendarScene, inDays, written } from '../testing/calendar-scene.ts'
import { creatingBody, decide, mandateFor, passDays } from '../testing/decision-scene.ts'
import { mandateScene } from '../testing/mandate-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const call = async (person: TestPerson, path: string, input: object) => {
  const answer = await fetch(`${api.origin}/trpc/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      origin: api.servedAt,
      cookie: api.cookieOf(person),
    },
    body: JSON.stringify(input),
  })
  return answer.text()
}

describe('a date', () => {
  it('R119: is not saved without an audience, and none is presumed', async () => {
    const s = await calendarScene(api, 'sans-cadre')
    const { audience: _said, ...unsaid } = written()
    const input = { spaceId: s.spaceId, requestId: requestId(), organisationId: null, ...unsaid }
    expect(await call(s.keeper, 'calendar.addEvent', input)).toContain('calendar.audience_missing')
    expect(await s.titles(s.keeper)).toEqual([])
  })

  it('is added by whoever keeps the calendar, and read by those for whom it is', async () => {
    const s = await calendarScene(api, 'cadres')
    for (const audience of ['mandated', 'members', 'public'] as const)
      await s.add(s.keeper, { title: audience, audience })
    expect(await s.titles(s.keeper)).toEqual(['mandated', 'members', 'public'])
    expect(await s.titles(s.member)).toEqual(['members', 'public'])
    expect(await s.titles(s.supporter)).toEqual(['public'])
    expect(await refusalOf(s.add(s.member))).toBe('mandates.power_missing')
    const [mandated] = await s.list(s.keeper)
    const eventId = mandated?.id ?? ''
    const { spaceId } = s
    for (const view of [
      () => s.get(s.member, eventId),
      () => s.member.calendar.file.query({ spaceId, eventId }),
      () => s.edit(s.member, eventId, {}),
      () => s.cancel(s.member, eventId),
    ])
      expect(await refusalOf(view())).toBe('shared.not_found')
    expect(await s.get(s.keeper, eventId)).toMatchObject({ title: 'mandated', can: { change: true } })
  })

  it('is moved and cancelled by whoever keeps the calendar, with a reason that stays; then by nobody', async () => {
    const s = await calendarScene(api, 'deplacee')
    const eventId = await s.add(s.keeper)
    expect(await refusalOf(s.edit(s.member, eventId, {}))).toBe('mandates.power_missing')
    expect(await s.edit(s.keeper, eventId, { title: 'Autre titre' })).toEqual({ revision: 2, moved: false })
    expect((await s.get(s.member, eventId)).movedAt).toBe(null)
    expect(await s.edit(s.keeper, eventId, { startsOn: inDays(11) }, 2)).toEqual({ revision: 3, moved: true })
    expect(await refusalOf(s.edit(s.keeper, eventId, {}, 2))).toBe('calendar.revision_changed')
    expect(await refusalOf(s.cancel(s.member, eventId))).toBe('mandates.power_missing')
    expect(await refusalOf(s.cancel(s.keeper, eventId, ' '))).toBe('shared.wrong_input')
    await s.cancel(s.keeper, eventId)
    expect(await s.get(s.member, eventId)).toMatchObject({
      reason: 'La salle est fermée.',
      can: { change: false },
    })
    expect(await refusalOf(s.edit(s.keeper, eventId, {}, 4))).toBe('calendar.event_cancelled')
    expect(await refusalOf(s.cancel(s.keeper, eventId))).toBe('calendar.event_cancelled')
  })

  it('stays as it was once it is over, and is read among those before', async () => {
    const s = await calendarScene(api, 'passee')
    const [eventId, later] = [await s.add(s.keeper), await s.add(s.keeper, { startsOn: inDays(12) })]
    await passDays(api, s.spaceId, 11)
    expect((await s.list(s.member)).map(one => one.id)).toEqual([later])
    expect((await s.list(s.member, 'past')).map(one => one.id)).toEqual([eventId])
    expect(await s.get(s.keeper, eventId)).toMatchObject({ isOver: true, can: { change: false } })
    expect(await refusalOf(s.edit(s.keeper, eventId, {}))).toBe('calendar.event_over')
    expect(await refusalOf(s.cancel(s.keeper, eventId))).toBe('calendar.event_over')
    expect(await refusalOf(s.add(s.keeper))).toBe('calendar.in_past')
  })

  it('R115: of a commission is for all members; of a body that is not here, not found', async () => {
    const s = await mandateScene(api, 'commissions')
    const { add } = agendaOf(s.home.spaceId)
    const commission = creatingBody(s.bodyId, 'Anti-pub', 'commission')
    await decide(s.home.person, [s.clara.person], s.where, [commission.effect])
    const { bodyId } = commission
    expect(await refusalOf(add(s.home.person, { bodyId, audience: 'mandated' }))).toBe(
      'calendar.commission_is_open',
    )
    await add(s.home.person, { bodyId })
    expect((await agendaOf(s.home.spaceId).list(s.bilal.person))[0]).toMatchObject({ body: 'Anti-pub' })
    const nobody = { bodyId: crypto.randomUUID() }
    expect(await refusalOf(add(s.home.person, nobody))).toBe('shared.not_found')
  })

  it('R119: for people mandated is read until the mandate ends', async () => {
    const s = await mandateScene(api, 'mandatees')
    const { add, titles } = agendaOf(s.home.spaceId)
    await mandateFor(s.home.person, [s.clara.person], s.where, s.bilal, { powers: [], days: 5 })
    await add(s.home.person, { title: 'Conseil', audience: 'mandated' })
    expect([await titles(s.bilal.person), await titles(s.clara.person)]).toEqual([['Conseil'], []])
    await passDays(api, s.home.spaceId, 6)
    expect(await titles(s.bilal.person)).toEqual([])
  })
})

describe('a series', () => {
  it('R90: keeps its hour, and a date of it that is moved or cancelled shifts no other', async () => {
    const s = await calendarScene(api, 'serie')
    const startsOn = inDays(3)
    const rule = { unit: 'week' as const, every: 2, untilOn: inDays(3 + 14 * 20) }
    const { eventIds } = await s.addSeries(s.keeper, { startsOn }, rule)
    const before = await s.list(s.member)
    expect(before).toHaveLength(21)
    const at = (days: number) => instantAt(inDays(days) as CivilDate, '18:30' as WallTime).toISOString()
    // Twenty fortnights pass over a change of the clock, whenever they begin.
    expect(before.map(one => one.startsAt)).toEqual(Array.from({ length: 21 }, (_, n) => at(3 + 14 * n)))
    expect(before[0]?.series).toEqual({ unit: 'week', every: 2, untilOn: rule.untilOn })
    await s.edit(s.keeper, eventIds[1] ?? '', { startsOn: inDays(18) })
    await s.cancel(s.keeper, eventIds[2] ?? '')
    const after = await s.list(s.member)
    const changed = [eventIds[1], eventIds[2]]
    const others = (all: typeof before) => all.filter(one => !changed.includes(one.id))
    expect(others(after)).toEqual(others(before))
    expect(after.map(one => [one.startsAt === at(18), one.cancelledAt !== null]).slice(0, 3)).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ])
  })

  it('R23: every two months on the same weekday; is refused as a whole', async () => {
    const s = await calendarScene(api, 'mensuelle')
    const rule = { unit: 'month' as const, every: 2, untilOn: inDays(400) }
    const { eventIds } = await s.addSeries(s.keeper, { startsOn: inDays(3) }, rule)
    expect(eventIds.length).toBeGreaterThan(5)
    const short = { unit: 'week' as const, every: 1, untilOn: inDays(4) }
    expect(await refusalOf(s.addSeries(s.keeper, { startsOn: inDays(3) }, short))).toBe(
      'calendar.series_too_short',
    )
    expect(await refusalOf(s.addSeries(s.member, {}, rule))).toBe('mandates.power_missing')
    expect(await s.list(s.keeper)).toHaveLength(eventIds.length)
  })
})

describe('in a coalition', () => {
  it('stands in the name of a member organisation, by whoever speaks for it, and goes when it leaves', async () => {
    const host = await foundOrganisation(api, 'Hôte', 'hote-agenda')
    const guest = await foundOrganisation(api, 'Vélo', 'velo-agenda')
    const { spaceId } = await foundCoalition(host, 'Rives', 'rives-agenda')
    await joinCoalition(host, guest, spaceId)
    const { add, edit, titles, get } = agendaOf(spaceId)
    const eventId = await add(guest.person, { title: 'Atelier', audience: 'public' }, guest.spaceId)
    await add(host.person, { title: 'Plénière' })
    expect(await refusalOf(add(guest.person, { title: 'Sans mandat' }))).toBe('mandates.power_missing')
    expect(await refusalOf(add(host.person, {}, guest.spaceId))).toBe('mandates.power_missing')
    expect(await refusalOf(add(guest.person, { audience: 'mandated' }, guest.spaceId))).toBe(
      'calendar.mandated_by_space',
    )
    expect(await refusalOf(add(guest.person, {}, host.spaceId))).toBe('mandates.power_missing')
    expect(await get(host.person, eventId)).toMatchObject({ organisation: 'Vélo', can: { change: true } })
    const { can } = await guest.person.calendar.events.query({ spaceId, period: 'upcoming' })
    expect(can).toEqual({ add: false, addFor: [{ organisationId: guest.spaceId, displayName: 'Vélo' }] })
    await edit(guest.person, eventId, { title: 'Atelier vélo', audience: 'public' })
    expect(await titles(host.person)).toEqual(['Atelier vélo', 'Plénière'])
    const { soon } = await guest.person.notifications.today.query({ spaceId })
    expect(soon).toContainEqual({ kind: 'event', eventId, title: 'Atelier vélo', startsOn: inDays(10) })
    await guest.person.coalitions.leave.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: guest.spaceId,
    })
    expect(await titles(host.person)).toEqual(['Plénière'])
  })
})
