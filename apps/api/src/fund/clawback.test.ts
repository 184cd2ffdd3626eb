import { afterAll, beforeAll, expect, it } from 'vitest'
import { passDays } from '../testing/decision-scene.ts'
import { type FundHome, importing, promise, statementOf, treasuryOf } from '../testing/fund-scene.ts'
import { paidScene } from '../testing/payout-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let s: Awaited<ReturnType<typeof paidScene>>
beforeAll(async () => {
  api = await startTestApi()
  s = await paidScene(api, 'rendre')
}, 90_000)
afterAll(() => api.stop())

const fund = () => s.host.person.fund.get.query({ spaceId: s.spaceId })
const isTrue = async () =>
  expect(await s.host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
const asking = async (change: object = {}) => {
  const { title, takerIds, lead } = await s.project()
  const reason = 'Le bilan manque depuis deux mois.'
  return { applicationId: s.applicationId, title, takerIds, lead, amount: '500', reason, ...change }
}
const decideThat = async (kind: 'clawback' | 'write_off', change: object = {}) =>
  s.decideAll([{ kind, payload: await asking(change) }])
const waitingLine = async (amount: string) =>
  (await treasuryOf(s.host.person, s.spaceId)).waiting.find(one => one.amount === amount)?.lineId ?? ''
const cameIn = async (amount: string) => {
  await importing(s.host.person, s.spaceId, statementOf([[s.french, `RETOUR ${amount}`, amount]]))
  return waitingLine(amount.replace(',', '.'))
}
const record = (lineId: string, home: FundHome = s.host) =>
  home.person.fund.recordReturn.mutate(s.named({ lineId, applicationId: s.applicationId }))
const mailsTo = (at: number) =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === `rendre-${at}@exemple.test`)
    .map(one => one.subject.replaceAll(/[\u00a0\u202f]/g, ' '))
    .join('\n')

it('a project pays back what it did not use, and no more than it was paid', async () => {
  expect(await fund()).toMatchObject({ inside: '4440.00', setAside: '240.00', free: '4200.00' })
  const lineId = await cameIn('60,00')
  expect((await treasuryOf(s.host.person, s.spaceId)).holding).toMatchObject([{ held: '560.00' }])
  expect(await refusalOf(record(lineId, s.c))).toBe('mandates.power_missing')
  const more = await cameIn('560,01')
  expect(await refusalOf(record(more))).toBe('fund.beyond_held')
  await record(lineId)
  expect(await refusalOf(record(lineId))).toBe('fund.line_set_aside')
  await isTrue()
  const { inside, free, paidOut, charges } = await fund()
  expect({ inside, free, charges }).toEqual({ inside: '4500.00', free: '4260.00', charges: '0.00' })
  expect(paidOut).toMatchObject([{ amount: '500.00' }])
  await expect.poll(() => mailsTo(2)).toContain('a bien reçu 60,00 €')
  // Said by mistake, and said again.
  await s.host.person.fund.undoMatch.mutate(s.named({ lineId }))
  await isTrue()
  expect(await fund()).toMatchObject({ inside: '4440.00', free: '4200.00' })
  await record(lineId)
})

it('no organisation’s payment is taken for what a project pays back', async () => {
  const { host, c, spaceId, ruleId } = s
  await promise(c, { spaceId, ruleId }, '7000')
  const reference = (await c.person.fund.get.query({ spaceId })).mine[0]?.promise?.reference ?? ''
  const file = statementOf([[s.french, `VIR ${reference}`, '13,00']])
  await importing(host.person, spaceId, file)
  expect(await refusalOf(record(await waitingLine('13.00')))).toBe('fund.line_of_others')
})

it('its money is asked back by a decision, when its report is late, and what it was not paid is free again', async () => {
  expect(await refusalOf(decideThat('clawback'))).toBe('fund.step_not_now')
  await passDays(api, s.spaceId, 60)
  expect(await s.project()).toMatchObject({
    state: expect.stringMatching(/report_late|suspended/),
    held: '500.00',
    can: { clawBack: true, writeOff: false },
  })
  expect(await refusalOf(decideThat('clawback', { amount: '560.01' }))).toBe('fund.beyond_held')
  expect(await refusalOf(decideThat('clawback', { amount: '0' }))).toBe('fund.amount_zero')
  expect(await refusalOf(decideThat('clawback', { lead: 'Une autre' }))).toBe('fund.gainers_changed')
  expect(await refusalOf(decideThat('clawback', { takerIds: [s.lead.spaceId] }))).toBe('fund.gainers_changed')
  expect(await refusalOf(decideThat('write_off'))).toBe('fund.step_not_now')
  // Decided for more than there is by then: what came in meanwhile makes it less, and the decision holds.
  await decideThat('clawback', { amount: '560' })
  expect(await s.project()).toMatchObject({
    state: 'clawback',
    turn: 'lead',
    owed: '500.00',
    can: { clawBack: false, writeOff: true },
  })
  expect(await fund()).toMatchObject({ setAside: '0.00', free: '4500.00' })
  await isTrue()
  await expect.poll(() => mailsTo(2)).toContain('redemande 500,00 €')
  // The first screen of whoever owes says so, and not that a report is awaited.
  const { waiting } = await s.lead.person.notifications.today.query({ spaceId: s.spaceId })
  expect(waiting).toContainEqual(expect.objectContaining({ kind: 'projectTurn', state: 'clawback' }))
})

it('ends when all came back or a decision gave the rest up, and not before', async () => {
  await record(await cameIn('400,00'))
  expect(await s.project()).toMatchObject({ owed: '100.00' })
  expect(await refusalOf(s.step(s.host, 'close', s.day, 'Fin'))).toBe('fund.still_owed')
  expect(await refusalOf(decideThat('write_off', { amount: '500.01' }))).toBe('fund.beyond_owed')
  await decideThat('write_off', { amount: '400', reason: 'Le compte est à sec.' })
  expect(await s.project()).toMatchObject({ state: 'clawback', turn: 'treasury', owed: '0.00' })
  await s.step(s.host, 'close', s.day, 'Fin')
  // What ended it stays: the same money is not counted for anything else.
  const settled = (await treasuryOf(s.host.person, s.spaceId)).settled.find(one => one.amount === '400.00')
  const undo = s.host.person.fund.undoMatch.mutate(s.named({ lineId: settled?.lineId ?? '' }))
  expect(await refusalOf(undo)).toBe('fund.project_closed')
  expect((await s.project()).state).toBe('closed')
  expect(await fund()).toMatchObject({ inside: '4900.00', free: '4900.00' })
  await isTrue()
  await expect.poll(() => mailsTo(2)).toContain('renonce à 100,00 €')
})
