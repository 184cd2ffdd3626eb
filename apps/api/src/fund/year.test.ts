import type { CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerClosing, prepareClosing } from '../testing/books-scene.ts'
import { mandateFor, passDays } from '../testing/decision-scene.ts'
import { importing, statementOf, treasuryOf } from '../testing/fund-scene.ts'
import { grantedScene } from '../testing/payout-scene.ts'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let s: Awaited<ReturnType<typeof grantedScene>>
const year = new Date().getFullYear()
const startsOn = `${year}-01-01` as CivilDate

beforeAll(async () => {
  api = await startTestApi()
  s = await grantedScene(api, 'exercice')
}, 60_000)
afterAll(() => api.stop())

const open = (home = s.host, on = startsOn) =>
  home.person.fund.openYear.mutate({ spaceId: s.spaceId, requestId: requestId(), startsOn: on })
/** The bank and the cash box as they are in the end, counted by the treasury. */
const close = (home = s.host, on = startsOn, said = { bank: '-2', cash: '5 000,00' }) =>
  prepareClosing({ ...s, host: home }, on, said)

it('L10: tells what came in, what is there, and what a decision tied to a project, with its file', async () => {
  expect(await open()).toMatchObject({
    startsOn,
    closedOn: null,
    isOver: false,
    came: { contributions: '5000.00' },
    went: { grants: '0.00' },
    end: { money: '5000.00', free: '4200.00', calls: '0.00', projects: '800.00' },
    tied: [{ given: '800.00', paid: '0.00', left: '800.00' }],
  })
  const { fileName, content } = await s.host.person.fund.exportTied.mutate({
    spaceId: s.spaceId,
    requestId: requestId(),
    startsOn,
    lang: 'fr',
  })
  expect(fileName).toBe(`fonds-dedies-${year}.csv`)
  expect(content).toContain(';800,00;0,00;800,00\r\nTotal;;;800,00;0,00;800,00')
})

it('refuses who keeps no treasury, a year that there is not, and one that is not over', async () => {
  expect(await refusalOf(open(s.lead))).toBe('mandates.power_missing')
  expect(await refusalOf(close(s.lead))).toBe('mandates.power_missing')
  expect(await refusalOf(open(s.host, `${year - 9}-01-01` as CivilDate))).toBe('shared.not_found')
  expect(await refusalOf(close())).toBe('fund.year_not_over')
})

it('closes a year that is over and explained, for good; what the bank still says of it goes to the next one', async () => {
  const { host, spaceId } = s
  const others = s.homes.slice(1).map(one => one.person)
  await mandateFor(
    host.person,
    others,
    s.where,
    { ...host, displayName: 'Coordination' },
    { powers: ['fund.treasury'], days: 700 },
  )
  const approver = { ...s.c, displayName: 'Personne de exercice 4' }
  await mandateFor(host.person, others, s.where, approver, { powers: ['fund.approve'], days: 700 })
  await importing(
    host.person,
    spaceId,
    statementOf([
      [`02/11/${year}`, 'DON', '7,00'],
      [`03/11/${year}`, 'VIR A MOI', '-9,00'],
    ]),
  )
  await passDays(api, spaceId, 400)
  expect(await refusalOf(close())).toBe('fund.year_unexplained')
  const { waiting } = await treasuryOf(host.person, spaceId)
  const lineId = (amount: string) => waiting.find(one => one.amount === amount)?.lineId ?? ''
  const aside = (id: string, as: 'other' | 'bank_charge', reason: string) =>
    host.person.fund.ignoreLine.mutate({ spaceId, requestId: requestId(), lineId: id, as, reason })
  const undo = (id: string) =>
    host.person.fund.undoMatch.mutate({ spaceId, requestId: requestId(), lineId: id })
  expect(await refusalOf(aside(lineId('7.00'), 'other', ''))).toBe('fund.aside_without_reason')
  await aside(lineId('7.00'), 'other', 'Un don sans nom')
  // Money that went out is not explained by being set aside: somebody makes it an expense, or it is a charge.
  await aside(lineId('-9.00'), 'other', 'On verra')
  expect(await refusalOf(close())).toBe('fund.year_unexplained')
  await undo(lineId('-9.00'))
  await aside(lineId('-9.00'), 'bank_charge', '')
  const { closingId } = await close()
  await answerClosing(s, s.c, closingId)
  // What explained a closed year stays.
  expect(await refusalOf(undo(lineId('7.00')))).toBe('fund.year_closed')
  const told = () =>
    (api.running.mailbox?.mails ?? []).filter(
      one =>
        one.to === 'exercice-1@exemple.test' &&
        one.subject.includes(`l’année ${year} de la caisse est close`),
    )
  // The holder's own accounts wait for it.
  await expect.poll(() => told().length).toBe(1)
  expect(await open()).toMatchObject({ isOver: true, closedOn: expect.any(String) })
  expect(await refusalOf(close())).toBe('fund.year_closed')
  await importing(host.person, spaceId, statementOf([[`28/12/${year}`, 'FRAIS', '-1,00']]))
  const entries = (await host.person.fund.openBooks.mutate({ spaceId, before: null, requestId: requestId() }))
    .entries
  expect(entries[0]).toMatchObject({ bookedOn: `${year + 1}-01-01` })
  expect(await host.person.fund.prove.query({ spaceId })).toMatchObject({ wrong: [] })
})
