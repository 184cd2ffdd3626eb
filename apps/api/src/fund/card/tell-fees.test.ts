import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CardScene, cardScene, shareOf } from '../../testing/card-scene.ts'
import { type StripeDouble, startStripeDouble } from '../../testing/stripe-double/start-stripe-double.ts'

let double: StripeDouble
let s: CardScene
beforeAll(async () => {
  double = await startStripeDouble()
})
afterAll(() => double.stop())

const shown = async () => {
  const reader = s.homes.at(-1)
  const { charges, received, inside, free } =
    (await reader?.person.fund.get.query({ spaceId: s.spaceId })) ?? {}
  return { charges, received, inside, free }
}
const payAll = async (count: number, each: () => Promise<void>) => {
  for (const home of s.homes.slice(0, count)) {
    await s.pay(home)
    await expect.poll(async () => (await shareOf(home, s.spaceId))?.paid).toBe('860.00')
    await each()
  }
}

it('a fee tells nobody what one organisation paid: it is shown in a batch, as what was paid is', async () => {
  s = await cardScene(double, 'frais-lot', 6)
  const before = await shown()
  await payAll(4, async () => expect(await shown()).toEqual(before))
  const fifth = s.homes.slice(4, 5)
  for (const home of fifth) await s.pay(home)
  await expect.poll(async () => (await shown()).received).toBe('4300.00')
  // Five times 1.5 % of 860 € and 25 cents.
  expect(await shown()).toMatchObject({ charges: '65.75', inside: '4234.25', free: '4234.25' })
  await s.api.stop()
})

it('under a rule that shows each amount it is shown at once', async () => {
  s = await cardScene(double, 'frais-ouverts', 2, { disclosure: 'open' })
  await payAll(1, async () => expect(await shown()).toMatchObject({ charges: '13.15', received: '860.00' }))
  await s.api.stop()
})
