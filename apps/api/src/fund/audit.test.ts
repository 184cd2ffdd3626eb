import type { CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeYear } from '../testing/books-scene.ts'
import { mandateFor } from '../testing/decision-scene.ts'
import { importing, statementOf } from '../testing/fund-scene.ts'
import { grantedScene } from '../testing/payout-scene.ts'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let s: Awaited<ReturnType<typeof grantedScene>>
const year = new Date().getFullYear()
const startsOn = `${year}-01-01` as CivilDate
const named = () => ({ spaceId: s.spaceId, requestId: requestId() })

beforeAll(async () => {
  api = await startTestApi()
  s = await grantedScene(api, 'verifie')
  const others = s.homes.slice(1).map(one => one.person)
  const auditor = { ...s.d, displayName: 'Personne de verifie 5' }
  await mandateFor(s.host.person, others, s.where, auditor, { powers: ['fund.audit'] })
}, 60_000)
afterAll(() => api.stop())

it('whoever checks the fund reads all that its treasury reads, and each reading is recorded', async () => {
  const { fund } = s.d.person
  expect(await fund.openTreasury.mutate(named())).toMatchObject({ canKeep: false, hasCarrier: true })
  expect((await fund.openBooks.mutate({ ...named(), before: null })).entries.length).toBeGreaterThan(0)
  expect(
    await fund.openAccount.mutate({ ...named(), set: 'books', account: 'cash', before: null }),
  ).toBeDefined()
  expect(await fund.openYear.mutate({ ...named(), startsOn })).toMatchObject({
    canPrepare: false,
    canReadBooks: true,
  })
  for (const [format, first] of [
    ['fec', 'JournalCode'],
    ['paheko', 'écriture'],
  ] as const) {
    const file = await takeYear(api, s.d.person, { spaceId: s.spaceId, startsOn, format })
    expect(await file.text()).toContain(first)
  }
  expect(await fund.openPayouts.mutate({ ...named(), before: null })).toMatchObject({
    can: { treasury: false },
  })
  expect((await fund.get.query({ spaceId: s.spaceId })).can).toMatchObject({
    treasury: false,
    readTreasury: true,
  })
  // Nobody else does.
  expect(await refusalOf(s.c.person.fund.openTreasury.mutate(named()))).toBe('mandates.power_missing')
})

it('whoever checks the fund changes nothing in it', async () => {
  const { host, d, spaceId } = s
  const { fund } = d.person
  const file = statementOf([[`02/01/${year}`, 'VIR VERIFIE', '12,00']])
  expect(await refusalOf(importing(d.person, spaceId, file))).toBe('mandates.power_missing')
  await importing(host.person, spaceId, file)
  const { waiting } = await fund.openTreasury.mutate(named())
  const lineId = waiting[0]?.lineId ?? ''
  expect(lineId).not.toBe('')
  const organisationId = s.lead.spaceId
  const attempts = [
    fund.matchPayment.mutate({ ...named(), lineId, organisationId, year }),
    fund.ignoreLine.mutate({ ...named(), lineId, as: 'other', reason: 'x' }),
    fund.undoMatch.mutate({ ...named(), lineId }),
    fund.recordOpening.mutate(named()),
    fund.books.prepareClosing.mutate({ ...named(), startsOn, bank: '0', cash: '0' }),
    fund.books.previewBalances.mutate({ ...named(), fileName: 'a.csv', content: '' }),
    fund.books.takeOver.mutate({ ...named(), fileName: 'a.csv', content: '' }),
    fund.books.undoTakeOver.mutate({ ...named(), openingId: organisationId, reason: 'x' }),
    fund.books.withdrawClosing.mutate({ ...named(), closingId: organisationId }),
    fund.namePolitical.mutate({ ...named(), organisationId, isPolitical: true, reason: 'x' }),
    fund.previewReminder.mutate({ ...named(), organisationIds: [organisationId], lang: 'fr' }),
    fund.preparePayouts.mutate({ ...named(), applicationId: s.applicationId, tranche: 1, purpose: 'x' }),
    fund.disconnectCard.mutate(named()),
  ]
  const refused = await Promise.all(attempts.map(one => refusalOf(one)))
  expect(refused).toEqual(attempts.map(() => 'mandates.power_missing'))
})
