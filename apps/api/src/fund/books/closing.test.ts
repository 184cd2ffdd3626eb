import type { CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerClosing, prepareClosing } from '../../testing/books-scene.ts'
import { mandateFor, passDays } from '../../testing/decision-scene.ts'
import { type FundHome, importing, statementOf, treasuryOf } from '../../testing/fund-scene.ts'
import { grantedScene } from '../../testing/payout-scene.ts'
import { requestId } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
let s: Awaited<ReturnType<typeof grantedScene>>
const year = new Date().getFullYear()
const startsOn = `${year}-01-01` as CivilDate
const named = () => ({ spaceId: s.spaceId, requestId: requestId() })
const said = { bank: '0', cash: '5000' }
const open = (home: FundHome) => home.person.fund.openYear.mutate({ ...named(), startsOn })
const today = async (home: FundHome) =>
  (await home.person.notifications.today.query({ spaceId: s.spaceId })).waiting.filter(
    one => one.kind === 'confirmClosing',
  )
const mailsTo = (to: string, words: string) =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === to && one.subject.includes(words))

beforeAll(async () => {
  api = await startTestApi()
  s = await grantedScene(api, 'cloture')
  const others = s.homes.slice(1).map(one => one.person)
  const give = (home: FundHome, displayName: string, power: string) =>
    mandateFor(s.host.person, others, s.where, { ...home, displayName }, { powers: [power], days: 700 })
  await give(s.host, 'Coordination', 'fund.treasury')
  await give(s.c, 'Personne de cloture 4', 'fund.approve')
  await give(s.d, 'Personne de cloture 5', 'fund.audit')
  expect(await refusalOf(prepareClosing(s, startsOn, said))).toBe('fund.year_not_over')
  await passDays(api, s.spaceId, 400)
}, 90_000)
afterAll(() => api.stop())

it('asks for what was counted, which the books have to say, and tells both figures where they differ', async () => {
  const prepare = (bank: string, cash: string) =>
    s.host.person.fund.books.prepareClosing.mutate({ ...named(), startsOn, bank, cash })
  await expect(prepare('0,01', '5000')).rejects.toMatchObject({
    data: {
      refusal: {
        code: 'fund.closing_bank_differs',
        field: 'bank',
        params: { said: 'EUR0.01', books: 'EUR0.00' },
      },
    },
  })
  await expect(prepare('0', '4 999,00')).rejects.toMatchObject({
    data: {
      refusal: {
        code: 'fund.closing_cash_differs',
        field: 'cash',
        params: { said: 'EUR4999.00', books: 'EUR5000.00' },
      },
    },
  })
  for (const home of [s.c, s.d, s.lead])
    expect(await refusalOf(prepareClosing({ ...s, host: home }, startsOn, said))).toBe(
      'mandates.power_missing',
    )
})

it('waits for somebody else, who is told once; nobody confirms their own', async () => {
  const { closingId } = await prepareClosing(s, startsOn, said)
  expect(await refusalOf(prepareClosing(s, startsOn, said))).toBe('fund.closing_waits')
  expect(await refusalOf(answerClosing(s, s.host, closingId))).toBe('fund.closing_own')
  expect(await refusalOf(answerClosing(s, s.lead, closingId))).toBe('mandates.power_missing')
  expect(await refusalOf(answerClosing(s, s.c, crypto.randomUUID()))).toBe('shared.not_found')
  for (const n of [4, 5])
    await expect.poll(() => mailsTo(`cloture-${n}@exemple.test`, 'attend votre accord').length).toBe(1)
  expect(mailsTo('cloture-1@exemple.test', 'attend votre accord')).toEqual([])
  expect([await today(s.host), (await today(s.c)).length, (await today(s.d)).length]).toEqual([[], 1, 1])
  // Whoever may confirm reads the year, without the files of the treasury.
  expect(await open(s.c)).toMatchObject({
    canPrepare: false,
    canReadBooks: false,
    closing: {
      outcome: null,
      isVoid: false,
      canAnswer: true,
      isMine: false,
      bank: { said: '0.00', books: '0.00' },
      cash: { said: '5000.00', books: '5000.00' },
    },
  })
  expect(await open(s.host)).toMatchObject({ closing: { canAnswer: false, isMine: true } })
  expect(await refusalOf(open(s.lead))).toBe('mandates.power_missing')
})

it('is sent back with a reason, or withdrawn by whoever prepared it', async () => {
  const { closing } = await open(s.host)
  const id = closing?.closingId ?? ''
  const withdraw = (home: FundHome, closingId: string) =>
    home.person.fund.books.withdrawClosing.mutate({ ...named(), closingId })
  expect(await refusalOf(answerClosing(s, s.d, id, 'send_back'))).toBe('fund.closing_without_reason')
  await answerClosing(s, s.d, id, 'send_back', 'Le relevé de décembre manque')
  await expect
    .poll(() => mailsTo('cloture-1@exemple.test', 'vous revient').map(one => one.text))
    .toEqual([expect.stringContaining('Le relevé de décembre manque')])
  expect(await refusalOf(answerClosing(s, s.c, id))).toBe('fund.closing_settled')
  expect(await open(s.host)).toMatchObject({ closedOn: null, closing: { outcome: 'sent_back' } })
  const { closingId } = await prepareClosing(s, startsOn, said)
  expect(await refusalOf(withdraw(s.d, closingId))).toBe('mandates.power_missing')
  await withdraw(s.host, closingId)
  expect(await refusalOf(withdraw(s.host, closingId))).toBe('fund.closing_settled')
  expect(await today(s.c)).toEqual([])
})

it('is void once something is booked into the year, and not by what the next year brings', async () => {
  const { host, spaceId } = s
  const { closingId } = await prepareClosing(s, startsOn, said)
  await importing(host.person, spaceId, statementOf([[`03/02/${year + 1}`, 'DON', '3,00']]))
  expect((await open(s.c)).closing).toMatchObject({ isVoid: false })
  await importing(host.person, spaceId, statementOf([[`28/12/${year}`, 'FRAIS', '-1,00']]))
  expect((await open(s.c)).closing).toMatchObject({ isVoid: true, bank: { said: '0.00', books: '-1.00' } })
  expect(await today(s.c)).toEqual([])
  expect(await refusalOf(answerClosing(s, s.c, closingId))).toBe('fund.closing_changed')
  // A movement that nobody has explained stands in the way first.
  expect(await refusalOf(prepareClosing(s, startsOn, { ...said, bank: '-1' }))).toBe('fund.year_unexplained')
  const { waiting } = await treasuryOf(host.person, spaceId)
  const lineId = waiting.find(one => one.amount === '-1.00')?.lineId ?? ''
  await host.person.fund.ignoreLine.mutate({ ...named(), lineId, as: 'bank_charge', reason: '' })
  const again = await prepareClosing(s, startsOn, { ...said, bank: '-1' })
  expect(await refusalOf(answerClosing(s, s.c, closingId))).toBe('fund.closing_settled')
  await answerClosing(s, s.d, again.closingId)
  expect(await open(s.host)).toMatchObject({
    closedOn: expect.any(String),
    closing: { outcome: 'confirmed' },
  })
  expect(await refusalOf(prepareClosing(s, startsOn, said))).toBe('fund.year_closed')
  for (const words of ['est close', 'est confirmée'])
    await expect.poll(() => mailsTo('cloture-1@exemple.test', words).length).toBe(1)
  // What was there before a closed year stays as it is.
  const content = Buffer.from('compte;solde\n512;1\n102;-1\n').toString('base64')
  expect(
    await refusalOf(host.person.fund.books.takeOver.mutate({ ...named(), fileName: 'b.csv', content })),
  ).toBe('fund.balances_year_closed')
  expect(await host.person.fund.prove.query({ spaceId })).toMatchObject({ wrong: [] })
})

it('is done under a mandate, and by nobody once it has ended', async () => {
  await passDays(api, s.spaceId, 400)
  const nextYear = `${year + 1}-01-01` as CivilDate
  expect(await refusalOf(prepareClosing(s, nextYear, said))).toBe('mandates.power_missing')
  expect(await refusalOf(answerClosing(s, s.c, crypto.randomUUID()))).toBe('mandates.power_missing')
})
