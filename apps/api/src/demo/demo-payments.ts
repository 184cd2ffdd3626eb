import { centsOf } from '@reliance/core/fund/euros.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { newId } from '../new-id.ts'
import type { Member } from './bring-to-plenary.ts'
import type { DemoBank } from './demo-bank.ts'
import type { DemoYear } from './demo-clock.ts'
import { giveInKind } from './demo-gifts.ts'
import { spend } from './demo-spending.ts'

const digitsMod97 = (digits: string): number => Number(BigInt(digits) % 97n)

/** An account that no bank has given to anybody: the number of the bank is nobody's. */
const demoIbanOf = (place: number): string => {
  const [bank, branch, account] = ['99999', '00001', String(place + 1).padStart(11, '0')]
  const weighed = 89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(account)
  const key = String(97n - (weighed % 97n)).padStart(2, '0')
  const domestic = `${bank}${branch}${account}${key}`
  const check = String(98 - digitsMod97(`${domestic}152700`)).padStart(2, '0')
  return `FR${check}${domestic}`
}

const signedOn = '2026-09-21' as CivilDate
const paidOn = '2026-10-05' as CivilDate

type Paid = { applicationId: string; leadId: string; title: string }

const stepping = ({ members, spaceId }: DemoYear) => {
  const apiOf = (organisationId: string) =>
    members.find(one => one.spaceId === organisationId)?.person.api.fund
  return (
    organisationId: string,
    applicationId: string,
    step: 'accept' | 'sign_agreement' | 'hand_in_report' | 'approve_report',
    { on, note = '' }: { on: CivilDate; note?: string },
  ) =>
    apiOf(organisationId)?.takeProjectStep({
      spaceId,
      requestId: newId(),
      applicationId,
      step,
      takenOn: on,
      note,
    })
}

/** The projects that got something, from the page of their call. */
const fundedProjects = async ({ host, spaceId }: DemoYear): Promise<Paid[]> => {
  const { fund } = host.person.api
  const { calls } = await fund.calls({ spaceId, before: null })
  const { projects } = await fund.oneCall({ spaceId, callId: calls[0]?.callId ?? '' })
  const funded = projects.filter(one => one.decided && one.decided.verdict !== 'no')
  return Promise.all(
    funded.map(async ({ applicationId, title }) => {
      const { leadId } = await fund.application({ spaceId, applicationId })
      return { applicationId, leadId, title }
    }),
  )
}

/** Each lead accepts and signs; whoever receives something enters its account. */
const signAll = async (year: DemoYear, projects: readonly Paid[]): Promise<void> => {
  const step = stepping(year)
  for (const { applicationId, leadId } of projects) {
    await step(leadId, applicationId, 'accept', { on: signedOn })
    await step(leadId, applicationId, 'sign_agreement', { on: signedOn })
  }
  for (const [place, { person, spaceId: organisationId }] of year.members.entries())
    if ([2, 3, 5, 8, 9, 10, 11].includes(place))
      await person.api.fund.enterAccount({
        spaceId: year.spaceId,
        requestId: newId(),
        organisationId,
        holder: (await person.api.organisations.get({ spaceId: organisationId })).name,
        iban: demoIbanOf(place),
      })
}

/**
 * The first tranches: prepared by one of the treasury who does not approve them, approved by two people of two
 * organisations without a part, given to the bank in one file.
 */
const payFirst = async (
  year: DemoYear,
  projects: readonly Paid[],
  people: { treasurer: Member; carrier: Member; odile: Member },
): Promise<void> => {
  const { host, spaceId } = year
  const { treasurer, carrier, odile } = people
  const purpose = 'Des projets portés à plusieurs organisations, qui servent au-delà de chacune'
  for (const { applicationId, leadId } of projects) {
    // Semences d'Amont has a part in the bus: the treasurer approves that one, and somebody else prepares it.
    const isOfOdile = leadId === year.members[10]?.spaceId
    const [preparing, ...approving] = isOfOdile ? [host, treasurer, carrier] : [treasurer, carrier, odile]
    const { prepared } = (await preparing?.person.api.fund.preparePayouts({
      spaceId,
      requestId: newId(),
      applicationId,
      tranche: 1,
      purpose,
    })) ?? { prepared: [] }
    for (const { payoutId } of prepared)
      for (const { person } of approving)
        await person.api.fund.approvePayout({ spaceId, requestId: newId(), payoutId, revision: 1 })
  }
  const { payouts } = await treasurer.person.api.fund.openPayouts({
    spaceId,
    requestId: newId(),
    before: null,
  })
  await treasurer.person.api.fund.makePaymentFile({
    spaceId,
    requestId: newId(),
    payoutIds: payouts.filter(one => one.state === 'approved').map(one => one.payoutId),
    executeOn: paidOn,
  })
}

/** The bank carried them out: each movement says which payment it was. */
const settleAll = async (treasurer: Member, spaceId: string, bank: DemoBank): Promise<void> => {
  const { fund } = treasurer.person.api
  const { payouts } = await fund.openPayouts({ spaceId, requestId: newId(), before: null })
  const labelOf = ({ number, payee }: (typeof payouts)[number]) => `VIR SEPA EMIS ${number} ${payee}`
  for (const one of payouts) bank.moves({ on: paidOn, cents: -centsOf(one.amount), label: labelOf(one) })
  for (const on of ['2026-06-30', '2026-09-30'])
    bank.moves({ on, cents: -1025n, label: 'FRAIS DE TENUE DE COMPTE' })
  await bank.deliver('releve-2026-10.csv')
  await setChargesAside(treasurer, spaceId)
  const { waiting } = await fund.openTreasury({ spaceId, requestId: newId() })
  for (const payout of payouts) {
    const lineId = waiting.find(one => one.label === labelOf(payout))?.lineId ?? null
    const { payoutId } = payout
    await fund.settlePayout({ spaceId, requestId: newId(), payoutId, outcome: 'paid', lineId })
  }
}

const setChargesAside = async ({ person }: Member, spaceId: string): Promise<void> => {
  const { waiting } = await person.api.fund.openTreasury({ spaceId, requestId: newId() })
  for (const { lineId } of waiting.filter(one => one.label.startsWith('FRAIS')))
    await person.api.fund.ignoreLine({
      spaceId,
      requestId: newId(),
      lineId,
      as: 'bank_charge',
      reason: 'Frais du trimestre',
    })
}

/** From the agreement to the reports: the bicycles are late with theirs, since 15 November. */
export const seedPayments = async (year: DemoYear, bank: DemoBank): Promise<void> => {
  const { members, spaceId, clock } = year
  const [treasurer, carrier, odile] = [2, 1, 9].map(place => members[place])
  if (!treasurer || !carrier || !odile) return
  const projects = await fundedProjects(year)
  await clock.moveTo('2026-09-21T18:00+02:00')
  await signAll(year, projects)
  await spend(year, [carrier, odile])
  await clock.moveTo('2026-10-02T18:00+02:00')
  await payFirst(year, projects, { treasurer, carrier, odile })
  await clock.moveTo('2026-10-06T19:00+02:00')
  await settleAll(treasurer, spaceId, bank)
  await giveInKind(year)
  await clock.moveTo('2026-11-03T19:00+01:00')
  bank.moves({ on: '2026-10-31', cents: -1025n, label: 'FRAIS DE TENUE DE COMPTE' })
  await bank.deliver('releve-2026-11.csv')
  await setChargesAside(treasurer, spaceId)
  await clock.moveTo('2026-11-12T18:00+01:00')
  const step = stepping(year)
  const on = '2026-11-12' as CivilDate
  for (const { applicationId, leadId } of projects)
    if (leadId !== treasurer.spaceId)
      await step(leadId, applicationId, 'hand_in_report', { on, note: 'Le bilan et ses comptes.' })
}
