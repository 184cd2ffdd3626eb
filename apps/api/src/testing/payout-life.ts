import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { closeYear } from './books-scene.ts'
import { mandateFor, passDays, today } from './decision-scene.ts'
import { importing, statementOf, treasuryOf } from './fund-scene.ts'
import { grantedScene } from './payout-scene.ts'
import { spendLife } from './spend-life.ts'
import type { TestApi } from './test-api.ts'

/** A project that was given something: signed, its account entered, prepared, approved twice, in a file, paid; then expenses beside it. */
export const payoutLife = async (api: TestApi): Promise<void> => {
  const s = await grantedScene(api, 'paye')
  const { host, spaceId, applicationId, named } = s
  const { fund } = host.person
  for (const name of ['accept', 'sign_agreement'] as const) await s.step(s.lead, name, addDays(today(), 12))
  for (const [at, home] of [s.lead, s.partner].entries()) await s.enter(home, s.ibans[at] ?? s.ibans[0])
  const { prepared } = await fund.preparePayouts.mutate(
    named({ applicationId, tranche: 1 as const, purpose: 'Des projets à plusieurs' }),
  )
  const payoutId = prepared.find(one => one.amount === '420.00')?.payoutId ?? ''
  for (const home of [s.c, s.d]) await home.person.fund.approvePayout.mutate(named({ payoutId, revision: 1 }))
  await passDays(api, spaceId, 9)
  const day = addDays(today(), 21)
  await fund.makePaymentFile.mutate(named({ payoutIds: [payoutId], executeOn: addDays(day, 1) }))
  const [filed] = (await s.payouts()).flatMap(one => one.fileId ?? [])
  await fund.takePaymentFile.mutate(named({ fileId: filed ?? '' }))
  const french = day.split('-').toReversed().join('/')
  await importing(host.person, spaceId, statementOf([[french, 'VIR EMIS', '-420,00']]))
  const [line] = (await treasuryOf(host.person, spaceId)).waiting
  await fund.settlePayout.mutate(named({ payoutId, outcome: 'paid' as const, lineId: line?.lineId ?? '' }))
  await importing(host.person, spaceId, statementOf([[french, 'RETOUR', '5,00']]))
  const [back] = (await treasuryOf(host.person, spaceId)).waiting.filter(one => one.amount === '5.00')
  await fund.recordReturn.mutate(named({ lineId: back?.lineId ?? '', applicationId }))
  await fund.openPayouts.mutate(named({ before: null }))
  await spendLife(s)
  await closedYear(api, s)
}

/** The year is over, and what the bank said of it explained: it is closed. */
const closedYear = async (api: TestApi, s: Awaited<ReturnType<typeof grantedScene>>): Promise<void> => {
  const { host, spaceId, named } = s
  const { fund } = host.person
  const others = s.homes.slice(1).map(one => one.person)
  const holder = { ...host, displayName: 'Coordination' }
  await mandateFor(host.person, others, s.where, holder, { powers: ['fund.treasury'], days: 700 })
  const auditor = { ...s.c, displayName: 'Personne de paye 4' }
  await mandateFor(host.person, others, s.where, auditor, { powers: ['fund.audit'], days: 700 })
  const { waiting, year } = await treasuryOf(host.person, spaceId)
  for (const { lineId } of waiting)
    await fund.ignoreLine.mutate(named({ lineId, as: 'other' as const, reason: 'Sans nom' }))
  await passDays(api, spaceId, 400)
  await closeYear(s, s.c, `${year}-01-01` as CivilDate)
}
