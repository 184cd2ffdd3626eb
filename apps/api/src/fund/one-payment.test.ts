import { afterAll, beforeAll, expect, it } from 'vitest'
import { openingCall } from '../testing/call-scene.ts'
import { decide } from '../testing/decision-scene.ts'
import {
  type FundHome,
  fundScene,
  importing,
  promise,
  statementOf,
  treasuryOf,
} from '../testing/fund-scene.ts'
import { mailReader } from '../testing/mail-pages.ts'
import { confirmOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

/** Whatever others read, before and after one payment, tells nothing of that payment. */
let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const year = new Date().getFullYear()
type Scene = Awaited<ReturnType<typeof fundScene>>

const homeOf = ({ homes }: Scene, at: number): FundHome => {
  const home = homes[at]
  if (!home) throw new Error('no such organisation')
  return home
}
const cash = async ({ host, spaceId }: Scene, home: FundHome, amount: string) =>
  host.person.fund.recordCash.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: home.spaceId,
    year,
    amount,
    receivedOn: `${year}-11-02`,
  })
const figures = async (s: Scene, reader = homeOf(s, 2)) => {
  const { promised, outstanding, opened, inside, free, received, charges } =
    await reader.person.fund.get.query({
      spaceId: s.spaceId,
    })
  return { promised, outstanding, opened, inside, free, received, charges }
}

it.each(['bands', 'names', 'totals'] as const)(
  'totals of promises are not told under %s: the next promise would be their difference',
  async disclosure => {
    const s = await fundScene(api, `ecart-${disclosure}`, 6, { disclosure })
    for (const home of s.homes.slice(0, 5)) await promise(home, s, '20000')
    const before = await figures(s)
    expect(before).toMatchObject({ promised: null, outstanding: null })
    await promise(homeOf(s, 5), s, '31337')
    await cash(s, homeOf(s, 5), '123,45')
    expect(await figures(s)).toEqual(before)
  },
)

it('what the account held before is shown as it was first entered', async () => {
  const s = await fundScene(api, 'avant', 3)
  const { host, spaceId } = s
  for (const home of s.homes) await promise(home, s, '200000')
  const open = () => host.person.fund.recordOpening.mutate({ spaceId, requestId: requestId() })
  const month = (row: string) => `Date;Libellé;Montant;Solde\n${row}\n`
  await importing(host.person, spaceId, month(`02/04/${year};X;0,01;1234,57`))
  await open()
  const before = await figures(s)
  expect(before).toMatchObject({ opened: '1234.56' })
  await importing(host.person, spaceId, month(`03/03/${year};VIR B;234,56;1234,56`))
  const line = (await treasuryOf(host.person, spaceId)).waiting.find(one => one.amount === '234.56')
  const match = { lineId: line?.lineId ?? '', organisationId: homeOf(s, 1).spaceId, year }
  await host.person.fund.matchPayment.mutate({ spaceId, requestId: requestId(), ...match })
  await open()
  expect((await treasuryOf(host.person, spaceId)).bank).toMatchObject({ opening: '0.00', difference: '0.00' })
  expect(await figures(s)).toEqual(before)
})

it('a call within what is shown comes into force, whatever is there; payments wait, without a figure', async () => {
  const s = await fundScene(api, 'montre', 5)
  for (const [at, home] of s.homes.entries())
    for (const by of s.homes.slice(1, at)) if ((await confirmOrganisation(by, home, s.spaceId)).counts) break
  const made: string[] = []
  for (const home of s.homes) {
    await promise(home, s, '100000')
    made.push((await cash(s, home, '100')).contributionId)
  }
  expect(await figures(s)).toMatchObject({ free: '500.00' })
  const undoing = { spaceId: s.spaceId, requestId: requestId(), contributionId: made[1] ?? '' }
  await s.host.person.fund.undoCash.mutate(undoing)
  expect(await figures(s)).toMatchObject({ free: '500.00' })
  const others = s.homes.slice(1).map(one => one.person)
  const { effect } = openingCall([homeOf(s, 3)], { envelope: '450' })
  const decided = await decide(s.host.person, others, { spaceId: s.spaceId, bodyId: s.bodyId }, [effect])
  expect(decided).toMatchObject({ state: 'in_force' })
  expect(await figures(s)).toMatchObject({ free: '50.00' })
  const file = s.host.person.fund.makePaymentFile.mutate({
    spaceId: s.spaceId,
    requestId: requestId(),
    payoutIds: [crypto.randomUUID()],
    executeOn: `${year + 1}-01-04`,
  })
  expect(await refusalOf(file)).toBe('fund.payments_wait')
  expect(await s.host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
})

it('a payment is not told as a charge that the bank gave back', async () => {
  const s = await fundScene(api, 'frais', 2)
  const { host, spaceId } = s
  await importing(
    host.person,
    spaceId,
    statementOf([
      [`02/11/${year}`, 'FRAIS', '-5,00'],
      [`03/11/${year}`, 'DON', '333,33'],
      [`04/11/${year}`, 'FRAIS RENDUS', '5,00'],
    ]),
  )
  const aside = async (amount: string) => {
    const line = (await treasuryOf(host.person, spaceId)).waiting.find(one => one.amount === amount)
    const said = { lineId: line?.lineId ?? '', as: 'bank_charge' as const, reason: '' }
    return host.person.fund.ignoreLine.mutate({ spaceId, requestId: requestId(), ...said })
  }
  await aside('-5.00')
  expect(await refusalOf(aside('333.33'))).toBe('fund.charge_comes_in')
  await aside('5.00')
  expect(await figures(s, homeOf(s, 1))).toMatchObject({ charges: '0.00' })
})

it('the public page tells no payment, also where members read each', async () => {
  const s = await fundScene(api, 'dehors', 5, { disclosure: 'open', isPublic: true })
  const page = async () =>
    (await mailReader(api).get(`/p/f/${s.slug}?lang=fr`)).body.replaceAll(/[\u00a0\u202f]/g, ' ')
  for (const [at, home] of s.homes.entries()) {
    await promise(home, s, '200000')
    await cash(s, home, `23${at},56`)
    if (at < 4) expect(await page()).not.toMatch(/2\d\d,56|4\d\d,12/)
  }
  expect(await page()).toContain('1 162,80 €')
})
