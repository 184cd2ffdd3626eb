import { freezesOn } from '@reliance/core/assemblies/agenda/freeze-agenda.ts'
import { defaultPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembliesOf, assemblyScene } from '../testing/assembly-scene.ts'
import { inDays } from '../testing/calendar-scene.ts'
import { decide, endingMandate, mandateFor, passDays } from '../testing/decision-scene.ts'
import { mandateScene } from '../testing/mandate-scene.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

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
const mailsTo = (address: string, about: RegExp) =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === address && about.test(plain(one.subject)))
const isFrozen = async (assemblyId: string): Promise<boolean> => {
  const [row] = await admin`select state, frozen_at from assembly where id = ${assemblyId}`
  return row?.state === 'agenda_frozen' && row.frozen_at instanceof Date
}
const followed = () =>
  expect
    .poll(
      async () =>
        (await admin`select from outbox where kind = 'calendar.event_moved' and done_at is null`).length,
    )
    .toBe(0)

describe('planning and convening an assembly', () => {
  it('is done by whoever holds the power there, for the sovereign body (R89), and is a date of members', async () => {
    const s = await assemblyScene(api, 'prevoir')
    expect(await refusalOf(s.plan(s.member))).toBe('mandates.power_missing')
    const assemblyId = await s.plan(s.keeper)
    expect(await refusalOf(s.convene(s.member, assemblyId))).toBe('mandates.power_missing')
    const [event] = (await s.listAssemblies(s.member)).items
    expect(event).toMatchObject({ id: assemblyId, state: 'planned', kind: 'ordinary' })
    const seen = await s.getAssembly(s.member, assemblyId)
    expect(seen).toMatchObject({ state: 'planned', can: { convene: false, add: true, answer: false } })
    expect(await s.get(s.member, seen.eventId)).toMatchObject({ kind: 'assembly', audience: 'members' })
    expect(await refusalOf(s.get(s.supporter, seen.eventId))).toBe('shared.not_found')
    expect(await refusalOf(s.getAssembly(s.supporter, assemblyId))).toBe('mandates.rank_missing')
    const { state, revision } = await s.convene(s.keeper, assemblyId)
    expect([state, revision]).toEqual(['agenda_open', 2])
    expect(await refusalOf(s.convene(s.keeper, assemblyId, 2))).toBe('assemblies.step_not_now')
  })

  it('R90: makes an assembly of a date that the calendar has, once, and leads from one to the other', async () => {
    const s = await assemblyScene(api, 'date-ag')
    const eventId = await s.add(s.keeper, { kind: 'assembly', audience: 'members' })
    expect(await s.ofDate(s.keeper, eventId)).toEqual({ assemblyId: null, can: { plan: true } })
    expect(await s.ofDate(s.member, eventId)).toEqual({ assemblyId: null, can: { plan: false } })
    expect(await refusalOf(s.planFromDate(s.member, eventId))).toBe('mandates.power_missing')
    const assemblyId = await s.planFromDate(s.keeper, eventId)
    expect(await s.ofDate(s.member, eventId)).toEqual({ assemblyId, can: { plan: false } })
    expect((await s.getAssembly(s.member, assemblyId)).eventId).toBe(eventId)
    expect(await refusalOf(s.planFromDate(s.keeper, eventId))).toBe('assemblies.date_is_assembly')
    const other = await s.add(s.keeper, { kind: 'meeting', audience: 'members' })
    expect(await refusalOf(s.planFromDate(s.keeper, other))).toBe('assemblies.date_not_of_members')
    const there = await assemblyScene(api, 'date-ailleurs')
    expect(await refusalOf(there.planFromDate(there.keeper, other))).toBe('shared.not_found')
    expect((await there.ofDate(there.keeper, eventId)).assemblyId).toBeNull()
  })

  it('ends with the mandate of whoever could', async () => {
    const s = await mandateScene(api, 'fin-convoque')
    const { spaceId } = s.home
    const { plan, convene } = assembliesOf(spaceId)
    const powers = ['assemblies.convene']
    const { mandateId } = await mandateFor(s.home.person, [s.clara.person], s.where, s.bilal, { powers })
    const assemblyId = await plan(s.bilal.person)
    await decide(s.home.person, [s.clara.person], s.where, [endingMandate(mandateId)])
    expect(await refusalOf(convene(s.bilal.person, assemblyId))).toBe('mandates.power_missing')
    expect(await refusalOf(plan(s.bilal.person))).toBe('mandates.power_missing')
  })

  it('shows nothing of it to another organisation, by whatever id', async () => {
    const [here, there] = [await assemblyScene(api, 'ag-ici'), await assemblyScene(api, 'ag-ailleurs')]
    const theirs = await there.plan(there.keeper)
    const { itemId } = await there.addItem(there.keeper, theirs)
    for (const view of [
      () => here.getAssembly(here.keeper, theirs),
      () => here.convene(here.keeper, theirs),
      () => here.addItem(here.keeper, theirs),
      () => here.withdrawItem(here.keeper, itemId),
      () => here.answer(here.keeper, theirs, 'present'),
      () => there.getAssembly(here.keeper, theirs),
    ])
      expect(await refusalOf(view())).toBe('shared.not_found')
  })

  it('R92: an extraordinary one says why, has its points when it is convened, and takes no other', async () => {
    const s = await assemblyScene(api, 'extra')
    const kind = 'extraordinary' as const
    expect(await refusalOf(s.plan(s.keeper, { kind }))).toBe('assemblies.extraordinary_reason_missing')
    const assemblyId = await s.plan(s.keeper, { kind, reason: 'Le local ferme.', startsOn: inDays(3) })
    expect(await refusalOf(s.convene(s.keeper, assemblyId))).toBe('assemblies.no_announced_point')
    expect(await refusalOf(s.addItem(s.member, assemblyId))).toBe('assemblies.no_next_assembly')
    await s.addItem(s.keeper, assemblyId, { title: 'Où aller ?' })
    expect((await s.convene(s.keeper, assemblyId)).state).toBe('agenda_frozen')
    const urgent = { isUrgent: true, urgencyReason: 'Vite.' }
    expect(await refusalOf(s.addItem(s.keeper, assemblyId, urgent))).toBe('assemblies.announced_points_only')
    const convoked = () => mailsTo('membre@extra.test', /convocation extraordinaire/)
    await expect.poll(() => convoked().length).toBe(1)
    const [mail] = convoked()
    expect(plain(mail?.text ?? '')).toContain('En voici la raison :\n\nLe local ferme.')
    expect(plain(mail?.text ?? '')).toContain('1. Où aller ? (pour décision, 20 min)')
  })

  it('goes with its date: called off in the calendar, it is cancelled, and takes nothing in', async () => {
    const s = await assemblyScene(api, 'annulee')
    const assemblyId = await s.plan(s.keeper)
    await s.convene(s.keeper, assemblyId)
    const { eventId } = await s.getAssembly(s.member, assemblyId)
    await s.cancel(s.keeper, eventId, 'La salle est inondée.')
    const seen = await s.getAssembly(s.member, assemblyId)
    expect(seen).toMatchObject({ state: 'cancelled', cancelReason: 'La salle est inondée.' })
    expect(seen.can).toEqual({
      convene: false,
      order: false,
      add: false,
      addUrgent: false,
      hold: false,
      keep: false,
      answer: false,
    })
    expect(await refusalOf(s.answer(s.member, assemblyId, 'present'))).toBe('assemblies.answer_too_late')
    expect(await refusalOf(s.addItem(s.member, assemblyId))).toBe('assemblies.no_next_assembly')
  })
})

describe('the agenda', () => {
  it('R97, R99: any member adds, the list follows the order of filing, and over two hours it warns (R100)', async () => {
    const s = await assemblyScene(api, 'ordre')
    const assemblyId = await s.plan(s.keeper)
    await s.addItem(s.member, assemblyId, { title: 'Premier', plannedMinutes: 100 })
    await s.addItem(s.keeper, assemblyId, { title: 'Second', plannedMinutes: 20 })
    const before = await s.getAssembly(s.member, assemblyId)
    expect(before.planned).toEqual({ maxMinutes: 120, plannedMinutes: 120, isTooLong: false })
    expect(before.points.map(one => [one.title, one.filer, one.canWithdraw])).toEqual([
      ['Premier', 'Membre', true],
      ['Second', 'Personne de ordre', false],
    ])
    const { itemId } = await s.addItem(s.member, assemblyId, { title: 'Troisième', plannedMinutes: 10 })
    expect((await s.getAssembly(s.member, assemblyId)).planned.isTooLong).toBe(true)
    expect(await refusalOf(s.addItem(s.supporter, assemblyId))).toBe('mandates.rank_missing')
    expect(await refusalOf(s.addItem(s.member, assemblyId, { title: ' ' }))).toBe('assemblies.title_missing')
    for (const plannedMinutes of [0, 481])
      expect(await refusalOf(s.addItem(s.member, assemblyId, { plannedMinutes }))).toBe(
        'assemblies.minutes_out_of_range',
      )
    expect(await refusalOf(s.withdrawItem(s.keeper, itemId))).toBe('assemblies.own_points_only')
    expect(await refusalOf(s.withdrawItem(s.supporter, itemId))).toBe('mandates.rank_missing')
    await s.withdrawItem(s.member, itemId)
    expect((await s.getAssembly(s.member, assemblyId)).points).toHaveLength(2)
  })

  it('R98: is frozen four days before; later points go to the next one, urgent ones are the keeper’s', async () => {
    const s = await assemblyScene(api, 'gel')
    const assemblyId = await s.plan(s.keeper, { startsOn: inDays(10), title: 'AG de dix jours' })
    await s.convene(s.keeper, assemblyId)
    const { itemId } = await s.addItem(s.member, assemblyId)
    const open = await s.getAssembly(s.member, assemblyId)
    expect(open.freezesOn).toBe(freezesOn(new Date(open.startsAt), defaultPolicy, 'Europe/Paris'))
    await passDays(api, s.spaceId, 5)
    const reminded = () => mailsTo('membre@gel.test', /l’ordre du jour s’arrête bientôt/)
    await expect.poll(() => reminded().length).toBe(1)
    expect(plain(reminded()[0]?.text ?? '')).toContain('1. Double des clés (pour décision, 20 min)')
    expect(await isFrozen(assemblyId)).toBe(false)
    await passDays(api, s.spaceId, 2)
    await expect.poll(() => isFrozen(assemblyId)).toBe(true)
    expect(await s.getAssembly(s.member, assemblyId)).toMatchObject({
      state: 'agenda_frozen',
      next: null,
      can: { add: false, addUrgent: false, answer: true },
    })
    expect(await refusalOf(s.addItem(s.member, assemblyId))).toBe('assemblies.no_next_assembly')
    expect(await refusalOf(s.withdrawItem(s.member, itemId))).toBe('assemblies.agenda_frozen')
    const urgent = { isUrgent: true, urgencyReason: 'La porte ne ferme plus.' }
    expect(await refusalOf(s.addItem(s.member, assemblyId, urgent))).toBe(
      'assemblies.urgency_agenda_role_only',
    )
    expect(await refusalOf(s.addItem(s.keeper, assemblyId, { isUrgent: true }))).toBe(
      'assemblies.urgency_reason_missing',
    )
    expect(await s.addItem(s.keeper, assemblyId, urgent)).toMatchObject({ assemblyId, isNext: false })
    const next = await s.plan(s.keeper, { startsOn: inDays(31), title: 'AG suivante' })
    expect((await s.getAssembly(s.member, assemblyId)).next).toMatchObject({ id: next })
    expect(await s.addItem(s.member, assemblyId)).toMatchObject({ assemblyId: next, isNext: true })
    // Eight in the morning after the freeze has passed by then.
    await passDays(api, s.spaceId, 1)
    await expect.poll(() => mailsTo('membre@gel.test', /l’ordre du jour est arrêté/).length).toBe(1)
  })

  it('R98: the freeze follows a date that is moved nearer, and the one announced before says nothing', async () => {
    const s = await assemblyScene(api, 'deplace-ag')
    const assemblyId = await s.plan(s.keeper, { startsOn: inDays(30) })
    await s.convene(s.keeper, assemblyId)
    const { eventId } = await s.getAssembly(s.member, assemblyId)
    await s.edit(s.keeper, eventId, { startsOn: inDays(8) })
    await followed()
    await passDays(api, s.spaceId, 5)
    await expect.poll(() => isFrozen(assemblyId)).toBe(true)
  })
})

describe('the answer to a convocation', () => {
  it('is present or excused, may change, and is shown as a number', async () => {
    const s = await assemblyScene(api, 'reponses')
    const assemblyId = await s.plan(s.keeper)
    expect(await refusalOf(s.answer(s.member, assemblyId, 'present'))).toBe('assemblies.not_convened_yet')
    await s.convene(s.keeper, assemblyId)
    expect(await refusalOf(s.answer(s.supporter, assemblyId, 'present'))).toBe('mandates.rank_missing')
    await s.answer(s.member, assemblyId, 'present')
    await s.answer(s.keeper, assemblyId, 'present')
    await s.answer(s.member, assemblyId, 'excused')
    const seen = await s.getAssembly(s.member, assemblyId)
    expect(seen.answers).toEqual({ present: 1, excused: 1, represented: 0, silent: 0 })
    expect(seen.mine).toBe('excused')
    await passDays(api, s.spaceId, 21)
    expect(await refusalOf(s.answer(s.member, assemblyId, 'present'))).toBe('assemblies.answer_too_late')
    const { items } = await s.listAssemblies(s.member, 'past')
    // What was held on paper may still be entered.
    expect(items.map(one => [one.id, one.state, one.isOver])).toEqual([[assemblyId, 'agenda_frozen', true]])
  })
})

describe('the order of an agenda (R99)', () => {
  it('is changed by whoever convenes, with a reason that members read; what comes since stands after', async () => {
    const s = await assemblyScene(api, 'autre-ordre')
    const assemblyId = await s.plan(s.keeper)
    const ids: string[] = []
    for (const title of ['Un', 'Deux', 'Trois'])
      ids.push((await s.addItem(s.member, assemblyId, { title })).itemId)
    const other = ids.toReversed()
    const code = (person: TestPerson, itemIds = other, reason = 'Le local d’abord.') =>
      refusalOf(s.order(person, assemblyId, itemIds, reason))
    expect(await code(s.member)).toBe('assemblies.agenda_role_only')
    expect(await code(s.keeper, other, '')).toBe('assemblies.order_reason_missing')
    expect(await code(s.keeper, ids.slice(1))).toBe('assemblies.points_changed')
    expect(await code(s.keeper, [...ids.slice(1), ids[1] ?? ''])).toBe('assemblies.points_changed')
    await s.order(s.keeper, assemblyId, other, 'Le local d’abord.')
    await s.addItem(s.member, assemblyId, { title: 'Quatre' })
    const seen = await s.getAssembly(s.member, assemblyId)
    expect(seen.points.map(one => one.title)).toEqual(['Trois', 'Deux', 'Un', 'Quatre'])
    expect([seen.orderReason, seen.can.order]).toEqual(['Le local d’abord.', false])
  })
})
