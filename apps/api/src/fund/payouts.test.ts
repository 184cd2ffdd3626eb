import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { passDays, today } from '../testing/decision-scene.ts'
import { type FundHome, importing, statementOf, treasuryOf } from '../testing/fund-scene.ts'
import { grantedScene } from '../testing/payout-scene.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let s: Awaited<ReturnType<typeof grantedScene>>
beforeAll(async () => {
  api = await startTestApi()
  s = await grantedScene(api, 'verse')
}, 60_000)
afterAll(() => api.stop())

let passed = 12
const now = () => addDays(today(), passed)
const later = async (days: number) => {
  passed += days
  await passDays(api, s.spaceId, days)
}
const french = (day: CivilDate) => day.split('-').toReversed().join('/')
const prepare = (tranche: 1 | 2, home: FundHome = s.host) =>
  home.person.fund.preparePayouts.mutate(
    s.named({ applicationId: s.applicationId, tranche, purpose: 'Des projets à plusieurs' }),
  )
const approve = (home: FundHome, payoutId: string, revision = 1) =>
  home.person.fund.approvePayout.mutate(s.named({ payoutId, revision }))
const fileOf = (payoutIds: string[]) =>
  s.host.person.fund.makePaymentFile.mutate(s.named({ payoutIds, executeOn: addDays(now(), 1) }))
/** The first tranche: what the lead gets, and what its partner gets. */
const both = async (home?: FundHome) => {
  const payouts = await s.payouts(home)
  const [first, other] = ['420.00', '140.00'].map(amount => payouts.find(one => one.amount === amount))
  if (!first || !other) throw new Error('two payments')
  return { first, other }
}
/** The subjects of what was written to one of the five, by its place among them. */
const mailsTo = (at: number): string =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === `verse-${at}@exemple.test`)
    .map(one => one.subject.replaceAll(/[\u00a0\u202f]/g, ' '))
    .join('\n')
/** What the first screen of somebody says of projects and payments. */
const news = async (home: FundHome) => {
  const { waiting, late } = await home.person.notifications.today.query({ spaceId: s.spaceId })
  return [...waiting, ...late].filter(one =>
    ['agreeShare', 'projectTurn', 'readReport', 'approvePayouts'].includes(one.kind),
  )
}
const lateReports = async (home: FundHome) =>
  (await home.person.notifications.today.query({ spaceId: s.spaceId })).late.filter(
    one => one.kind === 'lateReport',
  )
const settle = (payoutId: string, lineId: string | null, outcome: 'paid' | 'rejected' = 'paid') =>
  s.host.person.fund.settlePayout.mutate(s.named({ payoutId, outcome, lineId }))
const waitingLine = async (amount: string) =>
  (await treasuryOf(s.host.person, s.spaceId)).waiting.find(one => one.amount === amount)?.lineId ?? ''

it('a project is accepted and signed by its lead, each partner enters its account, and nothing is paid before', async () => {
  const { host, lead, partner, c, step, enter, project } = s
  expect(await project()).toMatchObject({ state: 'allocated', turn: 'lead', can: { prepare: [] } })
  expect(await refusalOf(step(partner, 'accept', now()))).toBe('mandates.power_missing')
  const { applicationId } = s
  expect(await news(lead)).toEqual([
    { kind: 'projectTurn', applicationId, title: 'Radio des assemblées', state: 'allocated', lateDays: 0 },
  ])
  expect(await news(partner)).toEqual([])
  expect(await refusalOf(prepare(1))).toBe('fund.tranche_not_due')
  await step(lead, 'accept', now())
  const agreement = async () => {
    const lang = 'fr' as const
    const { content } = await lead.person.fund.agreement.query({ spaceId: s.spaceId, applicationId, lang })
    return (await readPdf(content)).text.replaceAll(/[\s\u00a0\u202f]+/g, ' ')
  }
  // Help is free and without counterpart (L10), and the paper says who gets what, when, and by which decision.
  for (const said of ['Radio des assemblées', '600,00 €', '420,00 €', 'ne reçoit rien en échange', 'nº'])
    expect(await agreement()).toContain(said)
  expect(await agreement()).toContain('Pas encore signée')
  await step(lead, 'sign_agreement', now())
  expect(await agreement()).toMatch(/Signée dans Reliance le \d/)
  expect(await refusalOf(prepare(1, c))).toBe('mandates.power_missing')
  expect(await refusalOf(prepare(1))).toBe('fund.account_missing')
  await enter(lead, s.ibans[0])
  await enter(partner, s.ibans[1])
  expect(await refusalOf(enter({ ...host, spaceId: lead.spaceId }, s.ibans[1]))).toBe(
    'mandates.power_missing',
  )
  const { prepared } = await prepare(1)
  expect(await news(lead)).toEqual([])
  expect(await news(c)).toEqual([{ kind: 'approvePayouts', count: 2 }])
  expect(await news(host)).toEqual([])
  // Seven tenths at the signature.
  expect(prepared.map(one => one.amount).toSorted()).toEqual(['140.00', '420.00'])
  expect((await prepare(1)).prepared).toEqual([])
  for (const at of [4, 5]) await expect.poll(() => mailsTo(at)).toMatch(/560,00 € est à approuver/)
  expect(mailsTo(2)).not.toContain('est à approuver')
})

it('a payment follows the account of its payee, and what was approved of the one before is void', async () => {
  const { c, partner, enter } = s
  const { other } = await both(c)
  expect(await approve(c, other.payoutId)).toEqual({ state: 'draft' })
  await enter(partner, 'GB29NWBK60161331926819')
  // Beside it, nothing is left of the tranche.
  expect((await prepare(1)).prepared).toEqual([{ payoutId: other.payoutId, amount: '140.00' }])
  const moved = (await both(c)).other
  expect(moved).toMatchObject({ revision: 2, state: 'draft', approvedBy: [], hasApproved: false })
  expect(moved.flags).toContain('iban_changed')
  expect(await refusalOf(approve(c, other.payoutId))).toBe('fund.payout_changed')
})

it('two people of two organisations without a part approve, and what is new of an account is said', async () => {
  const { host, lead, c, d } = s
  const { first, other } = await both(c)
  expect(first).toMatchObject({
    state: 'draft',
    amount: '420.00',
    flags: ['first_payee', 'iban_new'],
  })
  expect(first.iban).not.toContain('0505')
  expect(await refusalOf(approve(host, first.payoutId))).toBe('fund.approver_requester')
  expect(await refusalOf(approve(lead, first.payoutId))).toBe('mandates.power_missing')
  expect(await approve(c, first.payoutId)).toEqual({ state: 'draft' })
  expect(await refusalOf(approve(c, first.payoutId))).toBe('fund.approver_same_organisation')
  expect(await refusalOf(fileOf([first.payoutId]))).toBe('fund.payout_not_approved')
  expect(await approve(d, first.payoutId)).toEqual({ state: 'approved' })
  for (const home of [c, d]) await approve(home, other.payoutId, 2)
})

it('a file is made once the result can be looked at no more and the account is two days old', async () => {
  const found = await both()
  const [first, other] = [found.first.payoutId, found.other.payoutId]
  expect(await refusalOf(fileOf([first, other]))).toBe('fund.appeal_open')
  await later(8)
  await s.enter(s.partner, 'FR7630006000011234567890189')
  expect(await refusalOf(fileOf([other]))).toBe('fund.payout_old_account')
  await prepare(1)
  for (const home of [s.c, s.d]) await approve(home, other, 3)
  expect(await refusalOf(fileOf([other]))).toBe('fund.iban_too_new')
  await later(3)
  const past = { payoutIds: [first], executeOn: addDays(now(), -1) }
  expect(await refusalOf(s.host.person.fund.makePaymentFile.mutate(s.named(past)))).toBe(
    'fund.executed_in_past',
  )
  const { fileName, content } = await fileOf([first, other])
  const fileId = (await s.payouts()).find(one => one.payoutId === first)?.fileId ?? ''
  const taken = (home: FundHome, id = fileId) =>
    home.person.fund.takePaymentFile.mutate(s.named({ fileId: id }))
  expect((await taken(s.host)).content).toBe(content)
  expect(await refusalOf(taken(s.c))).toBe('mandates.power_missing')
  await expect(taken(s.host, s.applicationId)).rejects.toMatchObject({ data: { code: 'NOT_FOUND' } })
  expect(fileName).toMatch(/^virements-.*\.xml$/)
  expect(content).toContain('<CtrlSum>560.00</CtrlSum>')
  expect(await refusalOf(fileOf([first]))).toBe('fund.payout_not_approved')
  expect(await refusalOf(settle(first, null))).toBe('fund.payout_other_line')
  await importing(
    s.host.person,
    s.spaceId,
    statementOf([
      [french(now()), 'VIR EMIS 1', '-420,00'],
      [french(now()), 'VIR EMIS 2', '-140,00'],
    ]),
  )
  expect(await refusalOf(settle(first, await waitingLine('-140.00')))).toBe('fund.payout_other_line')
  const line = await waitingLine('-420.00')
  expect(await settle(first, line)).toEqual({ state: 'paid' })
  expect(await refusalOf(settle(first, line))).toBe('fund.payout_read_only')
  expect(await refusalOf(s.host.person.fund.undoMatch.mutate(s.named({ lineId: line })))).toBe(
    'fund.line_is_payment',
  )
  await settle(other, await waitingLine('-140.00'))
  const { state, shares } = await s.project()
  expect([state, ...shares.map(one => one.paid).toSorted()]).toEqual(['paid_1', '140.00', '420.00'])
  const fund = await s.lead.person.fund.get.query({ spaceId: s.spaceId })
  expect(fund).toMatchObject({ inside: '4440.00', setAside: '240.00', free: '4200.00' })
})

it('the rest follows a report that the committee approves, however late it came', async () => {
  const { lead, c, host, step, project } = s
  expect(await refusalOf(prepare(2))).toBe('fund.tranche_not_due')
  await later(55)
  const standing = await project()
  expect(standing).toMatchObject({ state: expect.stringMatching(/report_late|suspended/), turn: 'lead' })
  const { applicationId } = s
  const late = { kind: 'projectTurn', applicationId, title: 'Radio des assemblées' }
  expect(await news(lead)).toMatchObject([{ ...late, state: standing.state, lateDays: standing.lateDays }])
  expect(standing.lateDays).toBeGreaterThan(0)
  const { lateDays } = standing
  expect(await lateReports(host)).toEqual([
    { kind: 'lateReport', applicationId, title: 'Radio des assemblées', lateDays },
  ])
  for (const home of [lead, c]) expect(await lateReports(home)).toEqual([])
  await step(lead, 'hand_in_report', now(), 'Douze émissions.')
  expect(await lateReports(host)).toEqual([])
  const toRead = [{ kind: 'readReport', applicationId, title: 'Radio des assemblées' }]
  for (const home of [c, s.d]) expect(await news(home)).toEqual(toRead)
  for (const home of [lead, s.partner, host]) expect(await news(home)).toEqual([])
  expect(await refusalOf(step(lead, 'approve_report', now()))).toBe('fund.interested')
  expect(await refusalOf(step(host, 'approve_report', now()))).toBe('mandates.power_missing')
  await expect.poll(() => mailsTo(4)).toContain('le bilan du projet')
  await step(c, 'approve_report', now())
  expect(await news(s.d)).toEqual([])
  await expect.poll(() => mailsTo(2)).toContain('est approuvé')
  const { prepared } = await prepare(2)
  expect(prepared.map(one => one.amount).toSorted()).toEqual(['180.00', '60.00'])
  const second = prepared.find(one => one.amount === '180.00')
  for (const home of [c, s.d]) await approve(home, second?.payoutId ?? '')
  await fileOf([second?.payoutId ?? ''])
  expect(await settle(second?.payoutId ?? '', null, 'rejected')).toEqual({ state: 'rejected' })
  // What the bank refused is prepared again.
  expect((await prepare(2)).prepared.map(one => one.amount)).toEqual(['180.00'])
  expect(await host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
})

it('what a project declines is free again, and nobody closes what is not paid', async () => {
  expect(await refusalOf(s.step(s.host, 'close', now()))).toBe('fund.step_not_now')
  const other = await grantedScene(api, 'decline')
  const { host, lead, spaceId, step } = other
  const fund = () => host.person.fund.get.query({ spaceId })
  expect(await fund()).toMatchObject({ setAside: '800.00', free: '4200.00' })
  await step(lead, 'decline', now(), 'Sans nous')
  expect(await fund()).toMatchObject({ setAside: '0.00', free: '5000.00' })
  expect(await host.person.fund.prove.query({ spaceId })).toMatchObject({ wrong: [] })
})
