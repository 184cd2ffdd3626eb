import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  type FundHome,
  fundScene,
  importing,
  promise,
  statementOf,
  treasuryOf,
} from '../testing/fund-scene.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let s: Awaited<ReturnType<typeof fundScene>>
const year = new Date().getFullYear()
const named = <Rest extends object>(rest: Rest) => ({ spaceId: s.spaceId, requestId: requestId(), ...rest })
const [first, second] = [0, 1].map(at => () => s.homes[at] as FundHome) as [() => FundHome, () => FundHome]

beforeAll(async () => {
  api = await startTestApi()
  s = await fundScene(api, 'trop', 3, { disclosure: 'open' })
  for (const home of s.homes) await promise(home, s, '10000')
  await promise(first(), s, '10000', { year: year + 1, firstDueOn: `${year + 1}-12-31` })
}, 60_000)
afterAll(() => api.stop())

const treasury = () => treasuryOf(s.host.person, s.spaceId)
const lineOf = async (amount: string) =>
  (await treasury()).waiting.find(one => one.amount === amount)?.lineId ?? ''
const sort = async (amount: string, home: FundHome) =>
  s.host.person.fund.matchPayment.mutate(
    named({ lineId: await lineOf(amount), organisationId: home.spaceId, year }),
  )
const move = (amount: string, from: FundHome, toYear: number) =>
  s.host.person.fund.moveOverpayment.mutate(named({ organisationId: from.spaceId, year, toYear, amount }))
const mineOf = async (home: FundHome) => (await home.person.fund.get.query({ spaceId: s.spaceId })).mine[0]
const isTrue = async () =>
  expect(await s.host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
const mailsTo = (at: number) =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === `trop-${at}@exemple.test`)
    .map(one => one.subject.replaceAll(/[\u00a0\u202f]/g, ' '))
    .join('\n')

it('what was paid beyond a promise is listed, with the account that paid and what it could count for', async () => {
  const file = statementOf([[`02/01/${year}`, 'VIR TROP UN', '170,00']])
  await importing(s.host.person, s.spaceId, file)
  await sort('170.00', first())
  const { overpaid, openPledges, moves } = await treasury()
  expect(overpaid).toMatchObject([{ organisationId: first().spaceId, year, over: '70.00' }])
  expect(openPledges).toContainEqual(
    expect.objectContaining({ organisationId: first().spaceId, year: year + 1, left: '100.00' }),
  )
  expect(moves).toEqual([])
})

it('counts for a promise of another year of the same organisation, to the cent', async () => {
  const told = async () => (await s.host.person.fund.get.query({ spaceId: s.spaceId })).told.length
  const before = await told()
  await move('30', first(), year + 1)
  await isTrue()
  // Nothing came in by it, so that nothing is told.
  expect(await told()).toBe(before)
  const { overpaid, openPledges, moves } = await treasury()
  expect(overpaid).toMatchObject([{ over: '40.00' }])
  const left = openPledges.find(one => one.organisationId === first().spaceId && one.year === year + 1)?.left
  expect(left).toBe('70.00')
  expect(moves).toMatchObject([{ amount: '30.00', fromYear: year, toYear: year + 1 }])
  // No certificate of payment for what nobody paid twice.
  const there = (await mineOf(first()))?.payments.find(one => one.amount === '30.00')
  expect(there?.isCertified).toBe(false)
  const asked = { spaceId: s.spaceId, kind: 'received', id: there?.contributionId ?? '', lang: 'fr' } as const
  expect(await refusalOf(first().person.fund.paymentPaper.query(asked))).toBe('shared.not_found')
  await expect.poll(() => mailsTo(1)).toContain(`30,00 € compte pour ${year + 1}`)
  const of = {
    spaceId: s.spaceId,
    organisationId: first().spaceId,
    year,
    kind: 'statement',
    lang: 'fr',
  } as const
  const { text } = await readPdf((await first().person.fund.paper.query(of)).content)
  expect(text).toContain('Compté pour une autre promesse')
})

it('moves no more than there is, nowhere but to an open promise, and by the treasury alone', async () => {
  expect(await refusalOf(move('40.01', first(), year + 1))).toBe('fund.move_beyond_over')
  expect(await refusalOf(move('0', first(), year + 1))).toBe('fund.amount_zero')
  expect(await refusalOf(move('1', first(), year + 2))).toBe('fund.pledge_missing')
  expect(await refusalOf(move('1', first(), year))).toBe('fund.pledge_missing')
  expect(await refusalOf(move('1', second(), year + 1))).toBe('fund.move_beyond_over')
  const asked = named({ organisationId: first().spaceId, year, toYear: year + 1, amount: '1' })
  expect(await refusalOf(second().person.fund.moveOverpayment.mutate(asked))).toBe('mandates.power_missing')
})

it('is undone where it was moved before the payment itself is undone', async () => {
  const { settled, moves } = await treasury()
  const undoMatch = () => s.host.person.fund.undoMatch.mutate(named({ lineId: settled[0]?.lineId ?? '' }))
  expect(await refusalOf(undoMatch())).toBe('fund.moved_elsewhere')
  for (const { moveId } of moves) {
    expect(await refusalOf(second().person.fund.undoMove.mutate(named({ moveId })))).toBe(
      'mandates.power_missing',
    )
    await s.host.person.fund.undoMove.mutate(named({ moveId }))
    expect(await refusalOf(s.host.person.fund.undoMove.mutate(named({ moveId })))).toBe('fund.move_missing')
  }
  expect((await treasury()).overpaid).toMatchObject([{ over: '70.00' }])
  await expect.poll(() => mailsTo(1)).toContain(`30,00 € compte de nouveau pour ${year}`)
  await undoMatch()
  await isTrue()
  expect((await treasury()).overpaid).toEqual([])
  await sort('170.00', first())
})

it('goes back to whoever paid it, as the bank shows, and no further', async () => {
  const file = statementOf([
    [`03/01/${year}`, 'VIR RETOUR', '-70,00'],
    [`04/01/${year}`, 'VIR RETOUR BIS', '-0,01'],
  ])
  await importing(s.host.person, s.spaceId, file)
  // To an organisation that paid nothing beyond its promise, money that goes out is no refund.
  expect(await refusalOf(sort('-70.00', second()))).toBe('fund.line_goes_out')
  await sort('-70.00', first())
  await isTrue()
  expect(await refusalOf(sort('-0.01', first()))).toBe('fund.line_goes_out')
  const mine = await mineOf(first())
  expect(mine).toMatchObject({ paid: '100.00', over: '0.00' })
  await expect.poll(() => mailsTo(1)).toContain('a remboursé 70,00 € à')
  const { settled } = await treasury()
  const refund = settled.find(one => one.amount === '-70.00')
  expect(refund?.matched).toMatchObject({ basis: 'refund' })
  await s.host.person.fund.undoMatch.mutate(named({ lineId: refund?.lineId ?? '' }))
  await isTrue()
  expect((await treasury()).overpaid).toMatchObject([{ over: '70.00' }])
  await expect.poll(() => mailsTo(1)).toContain('n’a pas été remboursée')
})
