import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inDays } from '../testing/calendar-scene.ts'
import { passDays } from '../testing/decision-scene.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { hours, lendingScene } from '../testing/resource-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const mailed = (address: string, words: string) =>
  expect
    .poll(() =>
      (api.running.mailbox?.mails ?? []).some(
        one =>
          one.to === address &&
          `${one.subject}\n${one.text}`.replaceAll(/[\u00a0\u202f]/g, ' ').includes(words),
      ),
    )
    .toBe(true)

/** A minibus that is lent, and accepted. */
const lent = async (slug: string) => {
  const s = await lendingScene(api, slug)
  const bus = await s.offer(s.owner, { kind: 'vehicle', name: 'Minibus', deposit: '300' })
  const id = await s.ask(s.borrower, bus, hours('08:00', '20:00'))
  await s.answer(s.owner, id)
  return { ...s, id }
}

describe('what is lent changes hands (R84)', () => {
  it('is handed over and taken back by its owner, and then over', async () => {
    const s = await lent('rendu')
    expect(await refusalOf(s.takeBack(s.owner, s.id))).toBe('resources.booking_step')
    expect(await refusalOf(s.handOver(s.borrower, s.id))).toBe('mandates.power_missing')
    await s.handOver(s.owner, s.id, 'Plein fait, deux clés.')
    await mailed('velo-rendu@exemple.test', '> Plein fait, deux clés.')
    expect(await refusalOf(s.cancel(s.borrower, s.id))).toBe('resources.booking_step')
    expect(await refusalOf(s.close(s.owner, s.id))).toBe('resources.booking_step')
    await s.takeBack(s.owner, s.id)
    expect(await s.booking(s.borrower, s.id)).toMatchObject({
      state: 'closed',
      isDamaged: false,
      handOverNote: 'Plein fait, deux clés.',
    })
    expect(await refusalOf(s.takeBack(s.owner, s.id))).toBe('resources.booking_step')
  })

  it('a damage is said in words, told to whoever borrowed, and open until it is settled', async () => {
    const s = await lent('degat')
    await s.handOver(s.owner, s.id)
    expect(await refusalOf(s.takeBack(s.owner, s.id, '', true))).toBe('resources.damage_missing')
    await s.takeBack(s.owner, s.id, 'Rétroviseur cassé.')
    await mailed('velo-degat@exemple.test', '> Rétroviseur cassé.')
    expect(await s.booking(s.borrower, s.id)).toMatchObject({
      state: 'returned',
      isDamaged: true,
      returnNote: 'Rétroviseur cassé.',
      can: { close: false },
    })
    expect(await refusalOf(s.close(s.borrower, s.id))).toBe('mandates.power_missing')
    await s.close(s.owner, s.id)
    await mailed('velo-degat@exemple.test', '> Réparé par l’assurance.')
    expect((await s.booking(s.owner, s.id)).state).toBe('closed')
  })

  it('is agreed to on paper, and its state is written on a sheet; both for the two sides alone', async () => {
    const s = await lent('papier')
    const paper = (home: typeof s.owner, which: 'agreement' | 'condition') =>
      home.person.resources.paper.query({ spaceId: s.spaceId, bookingId: s.id, which, lang: 'fr' })
    const agreement = await paper(s.borrower, 'agreement')
    expect(agreement.fileName).toBe('reservation-1-minibus.pdf')
    const text = (await readPdf(agreement.content)).pages.join(' ')
    for (const words of [
      'Convention de prêt',
      'Moulin papier',
      'Vélo papier',
      'Un bal de quartier.',
      '300,00',
    ])
      expect(text).toContain(words)
    const sheet = (await readPdf((await paper(s.owner, 'condition')).content)).pages.join(' ')
    expect(sheet).toContain('Au retour')
    expect(await refusalOf(paper(s.other, 'agreement'))).toBe('shared.not_found')
  })
})

it('what is with somebody still is not handed over twice, past its time either', async () => {
  const s = await lendingScene(api, 'encore')
  const room = await s.offer(s.owner)
  const chairs = await s.offer(s.owner, { kind: 'stock', name: 'Chaises', stock: 10 })
  const lend = async (home: typeof s.owner, thing: string, days: number, quantity = 1) => {
    const on = inDays(days)
    const id = await s.ask(home, thing, hours('09:00', '12:00', { startsOn: on, endsOn: on, quantity }))
    await s.answer(s.owner, id)
    return id
  }
  const [first, second] = [await lend(s.borrower, room, 1), await lend(s.other, room, 4)]
  const [some, more] = [await lend(s.borrower, chairs, 1, 6), await lend(s.other, chairs, 4, 6)]
  for (const id of [first, some]) await s.handOver(s.owner, id)
  await passDays(api, s.spaceId, 3)
  for (const id of [second, more])
    expect(await refusalOf(s.handOver(s.owner, id))).toBe('resources.still_out')
  for (const id of [first, some]) await s.takeBack(s.owner, id)
  for (const id of [second, more]) await s.handOver(s.owner, id)
})

describe('the first screen (R84)', () => {
  it('says what waits for an answer, what goes back soon, and what is past its time', async () => {
    const s = await lendingScene(api, 'ecran')
    const bus = await s.offer(s.owner, { kind: 'vehicle', name: 'Minibus' })
    const ours = ['lendRequest', 'toReturn', 'lateReturns']
    const news = async ({ person }: typeof s.owner) => {
      const { waiting, soon, late } = await person.notifications.today.query({ spaceId: s.spaceId })
      return [...waiting, ...soon, ...late].filter(one => ours.includes(one.kind))
    }
    const id = await s.ask(s.borrower, bus, hours('08:00', '20:00'))
    expect(await news(s.owner)).toMatchObject([
      {
        kind: 'lendRequest',
        bookingId: id,
        resource: 'Minibus',
        organisation: 'Vélo ecran',
        dueOn: inDays(3),
      },
    ])
    expect(await news(s.borrower)).toEqual([])
    await s.answer(s.owner, id)
    await s.handOver(s.owner, id)
    expect([await news(s.owner), await news(s.borrower)]).toEqual([[], []])
    await passDays(api, s.spaceId, 8)
    expect(await news(s.borrower)).toEqual([
      { kind: 'toReturn', bookingId: id, resource: 'Minibus', dueOn: inDays(10) },
    ])
    await passDays(api, s.spaceId, 4)
    for (const home of [s.owner, s.borrower])
      expect(await news(home)).toEqual([{ kind: 'lateReturns', count: 1 }])
    expect((await s.booking(s.owner, id)).isOverdue).toBe(true)
    expect(await news(s.other)).toEqual([])
    await s.takeBack(s.owner, id)
    expect(await news(s.owner)).toEqual([])
  })
})
