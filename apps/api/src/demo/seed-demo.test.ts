import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApi, type TestApi } from '../testing/test-api.ts'
import { seedDemo } from './seed-demo.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

it('loads the demo coalition once, with the classes of its table', async () => {
  const visitors = await seedDemo(api.services)
  expect(visitors.map(one => one.name)).toEqual(['Karim Dutheil', 'Awa Ndoumbé', 'Inès Talbi-Ferrand'])
  const person = api.visitor()
  await person.identity.useLink.mutate({ token: visitors[2]?.link.split('#')[1] ?? '' })
  const places = (await person.identity.whoAmI.query())?.places ?? []
  expect(places.map(place => place.name)).toEqual([
    'Institut des Communs vivants',
    'Archipel des Trois Rives',
  ])
  const spaceId = places[1]?.spaceId ?? ''
  const organisations = await person.coalitions.organisations.query({ spaceId })
  expect(organisations.filter(one => one.charter === 'signed')).toHaveLength(11)
  expect(organisations.find(one => one.charter === null)?.displayName).toBe('Réseau Passerelles')
  expect(organisations.find(one => one.charter === null)?.lastSigned).toBe('2.0')
  const page = await person.positions.agreements.query({ spaceId })
  const classes = Object.fromEntries(
    [...(page.page?.unites ?? []), ...(page.page?.separates ?? []), ...(page.page?.open ?? [])].map(item => [
      item.number,
      item.class,
    ]),
  )
  expect(classes).toEqual({
    1: 'leaning_against',
    2: 'disagreement',
    3: 'agreement_with_reservations',
    4: 'agreement',
    5: 'agreement_with_reservations',
    6: 'agreement_with_reservations',
    7: 'leaning_against',
    8: 'disagreement',
    9: 'leaning_for',
    10: 'agreement',
    11: 'agreement',
    12: 'disagreement',
    13: 'disagreement',
    14: 'agreement',
  })
  // The second start finds it there.
  await seedDemo(api.services)
  expect((await person.identity.whoAmI.query())?.places).toHaveLength(2)
})
