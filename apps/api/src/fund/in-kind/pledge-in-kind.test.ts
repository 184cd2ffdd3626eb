import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FundHome, fundScene, promise, treasuryOf } from '../../testing/fund-scene.ts'
import { countersign, declareGift } from '../../testing/in-kind-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

/** A rule under which up to two fifths of a share of 100 euros may be promised in kind. */
let api: TestApi
let s: Awaited<ReturnType<typeof fundScene>>
let giver: FundHome
let signer: FundHome
beforeAll(async () => {
  api = await startTestApi()
  const scheme = { kind: 'fixed', due: '100' }
  s = await fundScene(api, 'part', 3, { scheme, inKindPercent: 40 })
  const [, second, third] = s.homes
  if (!second || !third) throw new Error('three organisations')
  giver = second
  signer = third
})
afterAll(() => api.stop())

const mine = async () =>
  (await giver.person.fund.get.query({ spaceId: s.spaceId })).mine.find(
    one => one.organisationId === giver.spaceId,
  )

it('promises the rest in money, and says how much in kind was promised and is countersigned', async () => {
  const hall = { inKind: '40', inKindReason: 'La grande salle' }
  expect(await refusalOf(promise(giver, s, '', { ...hall, inKind: '40,01' }))).toBe('fund.in_kind_beyond')
  expect(await refusalOf(promise(giver, s, '', { inKind: '40' }))).toBe('fund.in_kind_reason_missing')
  expect(await promise(giver, s, '', hall)).toMatchObject({ kind: 'in_kind', amount: '60.00' })
  expect(await mine()).toMatchObject({
    left: '60.00',
    next: { amount: '60.00' },
    signedInKind: '0.00',
    promise: { kind: 'in_kind', amount: '60.00', inKind: '40.00', inKindReason: 'La grande salle' },
  })
  const giftId = await declareGift(s, giver, { quantity: '1', unitValue: '25' })
  expect((await mine())?.signedInKind).toBe('0.00')
  await countersign(s, signer, giftId)
  // What is left to pay in money stays.
  expect(await mine()).toMatchObject({ left: '60.00', signedInKind: '25.00' })
})

it('tells the treasury what is promised in kind, and the others nothing of it', async () => {
  const { organisations, totals } = await treasuryOf(s.host.person, s.spaceId)
  expect(organisations.find(one => one.organisationId === giver.spaceId)?.promise).toMatchObject({
    inKind: '40.00',
    inKindReason: 'La grande salle',
  })
  expect(totals.promised).toBe('60.00')
  const read = JSON.stringify(await signer.person.fund.get.query({ spaceId: s.spaceId }))
  for (const told of ['"40.00"', '25.00', 'La grande salle']) expect(read).not.toContain(told)
})

it('takes money alone where the rule says nothing of gifts in kind', async () => {
  const before = await fundScene(api, 'argent', 2, { scheme: { kind: 'fixed', due: '100' } })
  const [, home] = before.homes
  if (!home) throw new Error('two organisations')
  const { rule } = await home.person.fund.get.query({ spaceId: before.spaceId })
  expect(rule?.inKindPercent).toBe(0)
  const asking = promise(home, before, '', { inKind: '1', inKindReason: 'Une chaise' })
  expect(await refusalOf(asking)).toBe('fund.in_kind_beyond')
})
