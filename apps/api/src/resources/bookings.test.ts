import { addDays, type CivilDate, instantAt, type WallTime } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inDays } from '../testing/calendar-scene.ts'
import { passDays } from '../testing/decision-scene.ts'
import { hours, lendingScene, thing } from '../testing/resource-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const mailsTo = (address: string) =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === address)
    .map(one => `${one.subject}\n${one.text}`.replaceAll(/[\u00a0\u202f]/g, ' '))
const mailed = (address: string, words: string) =>
  expect.poll(() => mailsTo(address).some(one => one.includes(words))).toBe(true)

/** What a refusal says beside its code. */
const paramsOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    error => (error as { data?: { refusal?: { params?: unknown } } }).data?.refusal?.params,
  )
const day = inDays(10)

describe('a booking (R84)', () => {
  it('is asked for, waits without taking the time, and is accepted by the owner alone', async () => {
    const s = await lendingScene(api, 'demande')
    const room = await s.offer(s.owner)
    const id = await s.ask(s.borrower, room, hours('14:00', '18:00'))
    await mailed('moulin-demande@exemple.test', '« Vélo demande » demande « Salle du Moulin »')
    await mailed('moulin-demande@exemple.test', '> Un bal de quartier.')
    expect(await s.booking(s.borrower, id)).toMatchObject({
      number: 1,
      state: 'requested',
      isOurs: false,
      can: { accept: false, decline: false, cancel: true },
    })
    for (const home of [s.borrower, s.other])
      expect(await refusalOf(s.answer(home, id))).toBe('mandates.power_missing')
    // Somebody else may ask for the same time, and it is their request that waits too.
    await s.ask(s.other, room, hours('14:00', '18:00'))
    await s.answer(s.owner, id)
    await mailed('velo-demande@exemple.test', '« Moulin demande » accepte votre demande')
    expect(await refusalOf(s.answer(s.owner, id))).toBe('resources.booking_step')
    expect((await s.bookings(s.borrower, 'borrowed')).map(one => [one.number, one.state])).toEqual([
      [1, 'confirmed'],
    ])
  })

  it('R84: one is accepted, the others for its time are declined with the next free time', async () => {
    const s = await lendingScene(api, 'deux')
    const room = await s.offer(s.owner, { bufferMinutes: 60 })
    const first = await s.ask(s.borrower, room, hours('14:00', '22:00'))
    const second = await s.ask(s.other, room, hours('20:00', '22:00'))
    const apart = await s.ask(s.other, room, hours('08:00', '10:00'))
    await s.answer(s.owner, first)
    expect((await s.booking(s.other, second)).endedBecause).toBe('taken')
    expect((await s.booking(s.other, apart)).state).toBe('requested')
    await mailed('radio-deux@exemple.test', 'est déjà pris à ce moment')
    await mailed('radio-deux@exemple.test', 'Le même moyen est libre')
    await mailed('radio-deux@exemple.test', 'à 23 h au')
    const late = hours('20:00', '23:00')
    expect(await paramsOf(s.ask(s.other, room, late))).toEqual({ on: day, at: '23:00' })
    expect(await refusalOf(s.ask(s.other, room, late))).toBe('resources.time_taken')
    const after = hours('23:00', '01:00', { endsOn: addDays(day, 1) })
    await s.answer(s.owner, await s.ask(s.other, room, after))
  })

  it('many at once on one time: exactly one has it, the others are told so clearly', async () => {
    const s = await lendingScene(api, 'course')
    const room = await s.offer(s.owner)
    const ids: string[] = []
    for (let n = 0; n < 8; n += 1)
      ids.push(await s.ask(n % 2 === 0 ? s.borrower : s.other, room, hours('14:00', '18:00')))
    const said = await Promise.all(ids.map(id => s.answer(s.owner, id).then(() => 'ok', refusalCode)))
    expect(said.filter(one => one === 'ok')).toHaveLength(1)
    expect(new Set(said)).toEqual(new Set(['ok', 'resources.booking_step']))
    const states = await Promise.all(ids.map(async id => (await s.booking(s.owner, id)).state))
    expect(states.filter(one => one === 'confirmed')).toHaveLength(1)
    expect(states.filter(one => one === 'declined')).toHaveLength(7)
    const own = await Promise.all(
      Array.from({ length: 6 }, () =>
        s.ask(s.owner, room, hours('19:00', '20:00')).then(() => 'ok', refusalCode),
      ),
    )
    expect(own.filter(one => one === 'ok')).toHaveLength(1)
    expect(own.filter(one => one === 'resources.time_taken')).toHaveLength(5)
  })

  it('R84: of chairs what is used at once counts: 30 where 20 are left are 10 too many', async () => {
    const s = await lendingScene(api, 'chaises')
    const chairs = await s.offer(s.owner, { kind: 'stock', name: 'Chaises', stock: 60, bufferMinutes: 0 })
    await s.answer(s.owner, await s.ask(s.borrower, chairs, hours('09:00', '18:00', { quantity: 40 })))
    const thirty = hours('10:00', '12:00', { quantity: 30 })
    expect(await refusalOf(s.ask(s.other, chairs, thirty))).toBe('resources.too_many')
    expect(await paramsOf(s.ask(s.other, chairs, thirty))).toEqual({ free: 20, more: 10 })
    const [before, twenty] = [
      await s.ask(s.other, chairs, hours('18:00', '20:00', { quantity: 60 })),
      await s.ask(s.other, chairs, hours('10:00', '12:00', { quantity: 20 })),
    ]
    await s.answer(s.owner, before)
    await s.answer(s.owner, twenty)
    expect((await s.bookings(s.owner, 'lent')).map(one => one.state)).toEqual(Array(3).fill('confirmed'))
  })

  it('R121: of somebody’s eight hours a month, a ninth waits for the next month', async () => {
    const s = await lendingScene(api, 'heures')
    const skill = await s.offer(s.owner, {
      kind: 'skill',
      name: 'Comptabilité',
      place: '',
      stock: 8,
      bufferMinutes: 0,
    })
    const month = `${addDays(inDays(40), 0).slice(0, 7)}-`
    const on = (d: string) => ({ startsOn: `${month}${d}`, endsOn: `${month}${d}` })
    await s.answer(s.owner, await s.ask(s.borrower, skill, hours('09:00', '15:00', on('03'))))
    expect(await paramsOf(s.ask(s.other, skill, hours('09:00', '12:00', on('20'))))).toEqual({
      free: 2,
      more: 1,
    })
    await s.answer(s.owner, await s.ask(s.other, skill, hours('09:00', '11:00', on('20'))))
  })

  it('is held for a week, and ends by itself where nobody answers for three days', async () => {
    const s = await lendingScene(api, 'silence')
    const room = await s.offer(s.owner)
    const silent = await s.ask(
      s.borrower,
      room,
      hours('10:00', '12:00', { startsOn: inDays(20), endsOn: inDays(20) }),
    )
    const held = await s.ask(
      s.other,
      room,
      hours('14:00', '18:00', { startsOn: inDays(20), endsOn: inDays(20) }),
    )
    await s.answer(s.owner, held, 'hold')
    await mailed('radio-silence@exemple.test', 'vous garde ce moment pendant sept jours')
    await passDays(api, s.spaceId, 2.9)
    expect((await s.booking(s.borrower, silent)).state).toBe('requested')
    await passDays(api, s.spaceId, 0.2)
    await expect.poll(async () => (await s.booking(s.borrower, silent)).state).toBe('expired')
    await mailed('velo-silence@exemple.test', 'n’a pas répondu à temps')
    expect((await s.booking(s.other, held)).state).toBe('held')
    await passDays(api, s.spaceId, 4.5)
    await expect.poll(async () => (await s.booking(s.other, held)).state).toBe('expired')
    // The time is free again.
    const again = await s.ask(
      s.borrower,
      room,
      hours('14:00', '18:00', { startsOn: inDays(20), endsOn: inDays(20) }),
    )
    await s.answer(s.owner, again)
  })

  it('is called off by either side with a reason that the other reads, and frees the time', async () => {
    const s = await lendingScene(api, 'annule')
    const room = await s.offer(s.owner)
    const mine = await s.ask(s.borrower, room, hours('10:00', '12:00'))
    await s.answer(s.owner, mine)
    await s.cancel(s.borrower, mine)
    await mailed('moulin-annule@exemple.test', '« Vélo annule » annule cette réservation')
    const other = await s.ask(s.other, room, hours('10:00', '12:00'))
    await s.answer(s.owner, other)
    expect(await refusalOf(s.cancel(s.borrower, other))).toBe('mandates.power_missing')
    await s.cancel(s.owner, other)
    await mailed('radio-annule@exemple.test', '> Il pleut.')
    expect(await refusalOf(s.cancel(s.owner, other))).toBe('resources.booking_step')
  })
})

const refusalCode = (error: unknown): string =>
  (error as { data?: { refusal?: { code?: string }; httpStatus?: number } }).data?.refusal?.code ??
  String(error)

describe('L9', () => {
  it('a political group borrows at the usual price with an invoice, and not for nothing', async () => {
    const s = await lendingScene(api, 'parti')
    const sound = await s.offer(s.owner, { kind: 'equipment', usualPrice: '120', bufferMinutes: 60 })
    const before = await s.ask(s.borrower, sound, hours('08:00', '09:00'))
    await s.owner.person.fund.namePolitical.mutate({
      spaceId: s.spaceId,
      requestId: requestId(),
      organisationId: s.borrower.spaceId,
      isPolitical: true,
      reason: 'Ses statuts',
    })
    expect(await refusalOf(s.ask(s.borrower, sound, hours('10:00', '12:00')))).toBe(
      'resources.political_price',
    )
    expect(await paramsOf(s.ask(s.borrower, sound, hours('10:00', '12:00')))).toEqual({ price: 'EUR120.00' })
    // What was asked for before that was said is looked at again.
    expect(await refusalOf(s.answer(s.owner, before))).toBe('resources.political_price')
    const paid = await s.ask(s.borrower, sound, hours('10:00', '12:00', { price: 'usual' }))
    await s.answer(s.owner, paid)
    await mailed('velo-parti@exemple.test', 'Au prix habituel, avec facture : 120,00 €')
    const unsaid = await s.offer(s.owner, { kind: 'vehicle', name: 'Camion' })
    expect(await refusalOf(s.ask(s.borrower, unsaid, hours('10:00', '12:00')))).toBe(
      'resources.political_no_price',
    )
    // It lends to the others, and borrows of itself, as it likes.
    await s.ask(s.other, await s.offer(s.borrower, { kind: 'equipment' }), hours('10:00', '12:00'))
  })
})

describe('the week of a resource', () => {
  it('says who has it with the buffer after it, and what is only asked for', async () => {
    const s = await lendingScene(api, 'semaine')
    const room = await s.offer(s.owner, { bufferMinutes: 30 })
    const asked = await s.ask(s.borrower, room, hours('14:00', '18:00'))
    await s.ask(s.owner, room, hours('09:00', '10:00'))
    const at = (time: string) => instantAt(day as CivilDate, time as WallTime).toISOString()
    const { days, bookings } = await s.week(s.other, room)
    expect(days).toContain(day)
    expect(days).toHaveLength(7)
    expect(bookings).toMatchObject([
      { borrower: 'Moulin semaine', startsAt: at('09:00'), freeAt: at('10:30'), isTaken: true },
      { bookingId: asked, startsAt: at('14:00'), freeAt: at('18:30'), isTaken: false, isRequest: true },
    ])
    // What it is for is between the two sides.
    expect(await refusalOf(s.booking(s.other, asked))).toBe('shared.not_found')
    expect(JSON.stringify(bookings)).not.toContain('bal de quartier')
  })

  it('what is withdrawn turns those away who wait, as many as the page said, and keeps what is promised', async () => {
    const s = await lendingScene(api, 'retrait')
    const room = await s.offer(s.owner)
    const promised = await s.ask(s.borrower, room, hours('10:00', '12:00'))
    await s.answer(s.owner, promised)
    const waiting = await s.ask(s.other, room, hours('14:00', '16:00'))
    expect((await s.get(s.owner.person, room)).open).toEqual({ requests: 1, promised: 1 })
    expect(await refusalOf(s.change(s.owner.person, room, 'withdraw'))).toBe('resources.requests_changed')
    await s.change(s.owner.person, room, 'withdraw', 1)
    expect(await s.booking(s.other, waiting)).toMatchObject({ state: 'declined', endedBecause: 'withdrawn' })
    await mailed('radio-retrait@exemple.test', 'ne peut pas vous prêter « Salle du Moulin »')
    expect((await s.booking(s.borrower, promised)).state).toBe('confirmed')
    expect(await refusalOf(s.ask(s.other, room, hours('18:00', '19:00')))).toBe('resources.not_offered')
  })
})

it('R84: the catalogue of a day has what can be had on it, and says how much', async () => {
  const s = await lendingScene(api, 'jour')
  const van = await s.offer(s.owner, { kind: 'vehicle', name: 'Camion', bufferMinutes: 0 })
  const chairs = await s.offer(s.owner, { kind: 'stock', name: 'Chaises', stock: 60, bufferMinutes: 0 })
  await s.answer(s.owner, await s.ask(s.borrower, chairs, hours('09:00', '18:00', { quantity: 40 })))
  const freeOn = async (day: string) =>
    (await s.other.person.resources.list.query({ spaceId: s.spaceId, whose: 'all', freeOn: day })).items.map(
      one => [one.name, one.free?.allDay, one.free?.atBest],
    )
  expect(await freeOn(day)).toEqual([
    ['Chaises', 20, 60],
    ['Camion', 1, 1],
  ])
  const part = await s.ask(s.borrower, van, hours('10:00', '12:00'))
  expect((await freeOn(day))[1]).toEqual(['Camion', 1, 1])
  await s.answer(s.owner, part)
  expect((await freeOn(day))[1]).toEqual(['Camion', 0, 1])
  const whole = { startsOn: addDays(day, 1), endsOn: addDays(day, 3) }
  await s.ask(s.owner, van, hours('08:00', '20:00', whole))
  expect((await freeOn(addDays(day, 2))).map(([name]) => name)).toEqual(['Chaises'])
  expect((await s.list(s.other.person)).map(one => one.free)).toEqual([null, null])
})

it('is nobody’s outside of the coalition', async () => {
  const s = await lendingScene(api, 'clos')
  const room = await s.offer(s.owner)
  const id = await s.ask(s.borrower, room, hours('10:00', '12:00'))
  const stranger = await foundOrganisation(api, 'Ailleurs', 'reservations-ailleurs')
  for (const call of [
    () => s.ask(stranger, room, hours('14:00', '16:00')),
    () => s.answer(stranger, id),
    () => s.cancel(stranger, id),
    () => s.booking(stranger, id),
    () => s.bookings(stranger, 'lent'),
    () => s.week(stranger, room),
  ])
    expect(await refusalOf(call())).toBe('shared.not_found')
  expect(
    await refusalOf(
      s.ask({ person: s.borrower.person, spaceId: s.other.spaceId }, room, hours('14:00', '16:00')),
    ),
  ).toBe('mandates.power_missing')
})

it('many things are asked for at once, and each request has a number of its own', async () => {
  const s = await lendingScene(api, 'numeros')
  const rooms = await Promise.all(
    Array.from({ length: 12 }, (_, at) => s.offer(s.owner, { name: `Salle ${at}` })),
  )
  await Promise.all(rooms.map(room => s.ask(s.borrower, room, hours('14:00', '18:00'))))
  const numbers = (await s.bookings(s.borrower, 'borrowed')).map(one => one.number)
  expect(numbers.toSorted((a, b) => a - b)).toEqual(rooms.map((_, at) => at + 1))
}, 60_000)

it('L9: what was asked for keeps its terms, and no less is lent than is promised', async () => {
  const s = await lendingScene(api, 'conditions')
  const chairs = await s.offer(s.owner, { kind: 'stock', name: 'Chaises', stock: 10 })
  const edit = (change: object, revision: number) =>
    s.owner.person.resources.edit.mutate(
      Object.assign(
        { spaceId: s.spaceId, requestId: requestId() },
        thing({ kind: 'stock', name: 'Chaises' }),
        {
          resourceId: chairs,
          revision,
          stock: 10,
          ...change,
        },
      ),
    )
  const id = await s.ask(s.borrower, chairs, hours('14:00', '18:00', { quantity: 8 }))
  expect(await refusalOf(edit({ bufferMinutes: 90 }, 1))).toBe('resources.terms_booked')
  await s.answer(s.owner, id)
  expect(await refusalOf(edit({ stock: 5 }, 1))).toBe('resources.stock_booked')
  await edit({ stock: 8 }, 1)
  await s.cancel(s.owner, id)
  await edit({ stock: 5, bufferMinutes: 90 }, 2)
})

it('whoever leaves the coalition lends and borrows nothing there any more, and the other side is told', async () => {
  const s = await lendingScene(api, 'partie')
  const room = await s.offer(s.owner)
  const theirs = await s.offer(s.borrower, { kind: 'equipment', name: 'Sono' })
  const asked = await s.ask(s.borrower, room, hours('14:00', '18:00'))
  const promised = await s.ask(s.other, theirs, hours('14:00', '18:00'))
  await s.answer(s.borrower, promised)
  const out = await s.ask(s.borrower, room, hours('08:00', '10:00'))
  await s.answer(s.owner, out)
  await s.handOver(s.owner, out)
  await s.borrower.person.coalitions.leave.mutate({
    spaceId: s.spaceId,
    requestId: requestId(),
    organisationId: s.borrower.spaceId,
  })
  for (const [home, id] of [
    [s.owner, asked],
    [s.other, promised],
  ] as const)
    expect(await s.booking(home, id)).toMatchObject({ state: 'cancelled', endedBecause: 'left' })
  await mailed('moulin-partie@exemple.test', '« Vélo partie » a quitté la coalition')
  await mailed('radio-partie@exemple.test', '« Vélo partie » a quitté la coalition')
  // What is out comes back as it was said.
  expect((await s.booking(s.owner, out)).state).toBe('handed_over')
  await s.takeBack(s.owner, out)
})

it('a time that is past is not accepted', async () => {
  const s = await lendingScene(api, 'passee')
  const room = await s.offer(s.owner)
  const on = inDays(1)
  const late = await s.ask(s.other, room, hours('09:00', '11:00', { startsOn: on, endsOn: on }))
  await passDays(api, s.spaceId, 2)
  expect(await refusalOf(s.answer(s.owner, late))).toBe('resources.in_past')
})
