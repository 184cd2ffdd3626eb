import type { PriceKind, ResourceKind } from '@reliance/core/resources/resource.ts'
import { inDays } from './calendar-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

export type WrittenResource = {
  kind: ResourceKind
  name: string
  description: string
  place: string
  communeCode: string | null
  stock: number
  seats: number | null
  priceKind: PriceKind
  price: string
  priceText: string
  usualPrice: string
  deposit: string
  conditions: string
  bufferMinutes: number
  stepFree: boolean | null
  hearingLoop: boolean | null
  accessibleToilets: boolean | null
}

/** A room that is lent for nothing; with what is said otherwise. */
export const room = (change: Partial<WrittenResource> = {}): WrittenResource =>
  Object.assign(
    {
      kind: 'room' as ResourceKind,
      name: 'Salle du Moulin',
      description: '',
      place: 'Crest',
      communeCode: '26108',
      stock: 1,
      seats: 40,
      priceKind: 'free' as PriceKind,
      price: '',
      priceText: '',
      usualPrice: '',
      deposit: '',
      conditions: '',
      bufferMinutes: 30,
      stepFree: true,
      hearingLoop: false,
      accessibleToilets: true,
    },
    change,
  )

/** Something that is no room. */
export const thing = (change: Partial<WrittenResource> = {}): WrittenResource =>
  room(
    Object.assign(
      {
        kind: 'equipment' as ResourceKind,
        name: 'Sono 1 kW',
        seats: null,
        stepFree: null,
        hearingLoop: null,
        accessibleToilets: null,
      },
      change,
    ),
  )

export type AskedFor = {
  purpose: string
  price: 'offered' | 'usual'
  startsOn: string
  startTime: string
  endsOn: string
  endTime: string
  quantity: number
}

/** An afternoon in ten days, on the hours that are said. */
export const hours = (startTime: string, endTime: string, change: Partial<AskedFor> = {}): AskedFor => {
  const startsOn = change.startsOn ?? inDays(10)
  const asked: AskedFor = {
    purpose: 'Un bal de quartier.',
    price: 'offered',
    startsOn,
    startTime,
    endsOn: startsOn,
    endTime,
    quantity: 1,
  }
  return Object.assign(asked, change)
}

type Home = { person: TestPerson; spaceId: string }

/** What is done with bookings in one coalition. */
export const bookingsIn = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  return {
    ask: async ({ person, spaceId: borrowerId }: Home, resourceId: string, asked: AskedFor) =>
      (await person.resources.ask.mutate(Object.assign(in_(), asked, { resourceId, borrowerId }))).bookingId,
    answer: (
      { person }: Home,
      bookingId: string,
      answer: 'accept' | 'hold' | 'decline' = 'accept',
      reason = answer === 'decline' ? 'La salle est en travaux.' : '',
    ) => person.resources.answer.mutate({ ...in_(), bookingId, answer, reason }),
    cancel: ({ person }: Home, bookingId: string) =>
      person.resources.cancel.mutate({ ...in_(), bookingId, reason: 'Il pleut.' }),
    handOver: ({ person }: Home, bookingId: string, note = '') =>
      person.resources.handOver.mutate({ ...in_(), bookingId, note }),
    takeBack: ({ person }: Home, bookingId: string, note = '', isDamaged = note !== '') =>
      person.resources.takeBack.mutate({ ...in_(), bookingId, isDamaged, note }),
    close: ({ person }: Home, bookingId: string) =>
      person.resources.close.mutate({ ...in_(), bookingId, note: 'Réparé par l’assurance.' }),
    booking: ({ person }: Home, bookingId: string) => person.resources.booking.query({ spaceId, bookingId }),
    bookings: async ({ person }: Home, side: 'lent' | 'borrowed') =>
      (await person.resources.bookings.query({ spaceId, side })).items,
    week: ({ person }: Home, resourceId: string, on = inDays(10)) =>
      person.resources.week.query({ spaceId, resourceId, on }),
  }
}

/** What is done with what organisations lend in one coalition. */
export const lendingIn = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  return {
    offer: async (
      { person, spaceId: organisationId }: { person: TestPerson; spaceId: string },
      change: Partial<WrittenResource> = {},
      isDraft = false,
    ) =>
      (
        await person.resources.offer.mutate(
          Object.assign(in_(), change.kind ? thing(change) : room(change), { organisationId, isDraft }),
        )
      ).resourceId,
    edit: (person: TestPerson, resourceId: string, change: Partial<WrittenResource>, revision = 1) =>
      person.resources.edit.mutate(Object.assign(in_(), room(change), { resourceId, revision })),
    change: (person: TestPerson, resourceId: string, step: 'publish' | 'pause' | 'withdraw', requests = 0) =>
      person.resources.changeOffer.mutate({ ...in_(), resourceId, step, requests }),
    list: async (person: TestPerson, whose: 'all' | 'ours' = 'all', kind: ResourceKind | null = null) =>
      (await person.resources.list.query({ spaceId, whose, kind })).items,
    get: (person: TestPerson, resourceId: string) => person.resources.get.query({ spaceId, resourceId }),
  }
}

/** A coalition of an owner, a borrower and one more, each with one who acts for it; the coordination is the owner's. */
export const lendingScene = async (api: TestApi, slug: string) => {
  const owner = await foundOrganisation(api, `Moulin ${slug}`, `moulin-${slug}`)
  const borrower = await foundOrganisation(api, `Vélo ${slug}`, `velo-${slug}`)
  const other = await foundOrganisation(api, `Radio ${slug}`, `radio-${slug}`)
  const { spaceId } = await foundCoalition(owner, `Rives ${slug}`, `rives-${slug}`)
  for (const one of [borrower, other]) await joinCoalition(owner, one, spaceId)
  return { owner, borrower, other, spaceId, ...lendingIn(spaceId), ...bookingsIn(spaceId) }
}

/** What passes as a resource, for tests that make inputs by chance. */
export const resourcePools = {
  stock: [1],
  seats: [null, 40],
  bufferMinutes: [0],
  usualPrice: [''],
  deposit: [''],
  communeCode: [null],
  stepFree: [true],
  hearingLoop: [true],
  accessibleToilets: [true],
  price: [''],
  on: [inDays(10)],
  requests: [0],
}

/** Everything that is done with what is lent. */
export const resourceLife = async (api: TestApi): Promise<void> => {
  const { owner, borrower, other, spaceId, offer, edit, change, ask, answer, cancel } = await lendingScene(
    api,
    'vie',
  )
  const resourceId = await offer(owner)
  const [first, second, third] = [
    await ask(borrower, resourceId, hours('10:00', '12:00')),
    await ask(other, resourceId, hours('11:00', '12:00')),
    await ask(other, resourceId, hours('18:00', '19:00')),
  ]
  await answer(owner, first, 'hold')
  await answer(owner, first)
  await cancel(borrower, first)
  await answer(owner, third, 'decline')
  await ask(borrower, resourceId, hours('20:00', '21:00'))
  await ask(owner, resourceId, hours('20:00', '21:00'))
  await ask(borrower, resourceId, hours('07:00', '08:00'))
  const lent = await ask(borrower, resourceId, hours('05:00', '06:00'))
  await answer(owner, lent)
  const { handOver, takeBack, close } = bookingsIn(spaceId)
  await handOver(owner, lent, 'Deux clés.')
  await takeBack(owner, lent, 'Une vitre cassée.')
  await close(owner, lent)
  await edit(owner.person, resourceId, { name: 'Grande salle' })
  await change(owner.person, resourceId, 'pause')
  await change(owner.person, resourceId, 'withdraw', 1)
  if ((await bookingsIn(spaceId).booking(other, second)).state !== 'declined') throw new Error('not declined')
}
