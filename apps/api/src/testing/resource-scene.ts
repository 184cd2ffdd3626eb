import type { PriceKind, ResourceKind } from '@reliance/core/resources/resource.ts'
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
    change: (person: TestPerson, resourceId: string, step: 'publish' | 'pause' | 'withdraw') =>
      person.resources.changeOffer.mutate({ ...in_(), resourceId, step }),
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
  return { owner, borrower, other, spaceId, ...lendingIn(spaceId) }
}

/** What passes as a resource, for tests that make inputs by chance. */
export const resourcePools = {
  stock: [1],
  seats: [null, 40],
  bufferMinutes: [0],
  price: [''],
  usualPrice: [''],
  deposit: [''],
  communeCode: [null],
  stepFree: [true],
  hearingLoop: [true],
  accessibleToilets: [true],
}

/** Everything that is done with what is lent. */
export const resourceLife = async (api: TestApi): Promise<void> => {
  const { owner, offer, edit, change } = await lendingScene(api, 'vie')
  const resourceId = await offer(owner)
  await edit(owner.person, resourceId, { name: 'Grande salle' })
  await change(owner.person, resourceId, 'pause')
  await change(owner.person, resourceId, 'withdraw')
}
