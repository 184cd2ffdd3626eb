import { addDays } from '@reliance/core/shared/time.ts'
import { applying, openingCall, richFund, submitted } from './call-scene.ts'
import { mandateFor, passDays, today } from './decision-scene.ts'
import { type FundHome, importing, statementOf, treasuryOf } from './fund-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi } from './test-api.ts'

const ibans = ['FR1420041010050500013M02606', 'DE89370400440532013000'] as const

/**
 * A project of two organisations that a decision gave 800 euros: accepted and signed, its accounts entered, the days for
 * looking again over. The host keeps the treasury; the two last of five organisations may approve.
 */
export const grantedScene = async (api: TestApi, prefix: string) => {
  const rich = await richFund(api, prefix, 5)
  const { host, homes, spaceId, where } = rich
  const [, lead, partner, c, d] = homes
  if (!lead || !partner || !c || !d) throw new Error('five organisations')
  const named = <Rest extends object>(rest: Rest) => ({ spaceId, requestId: requestId(), ...rest })
  const others = homes.slice(1).map(one => one.person)
  for (const [at, home] of [c, d].entries()) {
    const displayName = `Personne de ${prefix} ${at + 4}`
    const shown = { organisationId: home.spaceId, displayName }
    await home.person.coalitions.participate.mutate(named(shown))
    const powers = ['fund.approve']
    await mandateFor(host.person, others, where, { ...home, displayName }, { powers })
  }
  const { callId, effect } = openingCall([c, d])
  await rich.decideAll([effect])
  const application = applying(callId, [
    [lead, '600'],
    [partner, '200'],
  ])
  const { applicationId, title, shares } = application
  await submitted(homes, spaceId, application)
  await passDays(api, spaceId, 12)
  for (const home of [c, d])
    await home.person.fund.assess.mutate(
      named({ applicationId, organisationId: home.spaceId, stance: 'consents', reason: '', points: [] }),
    )
  const given = shares.map(one => ({ organisationId: one.organisationId, amount: one.asked }))
  const reason = 'Un projet attendu dans quatre quartiers.'
  await c.person.fund.giveVerdict.mutate(
    named({ applicationId, organisationId: c.spaceId, shares: given, reason }),
  )
  const { sha256 } = await host.person.fund.freezeResult.mutate(named({ callId }))
  const { result } = await host.person.fund.application.query({ spaceId, applicationId })
  const allocating = {
    callId,
    applicationId,
    title,
    leadId: lead.spaceId,
    hostIds: [],
    shares: result?.shares ?? [],
    reason,
    resultSha256: sha256,
  }
  await rich.decideAll([{ kind: 'allocate', payload: allocating }])
  const step = (home: FundHome, name: StepName, takenOn: string, note = '') =>
    home.person.fund.takeProjectStep.mutate(named({ applicationId, step: name, takenOn, note }))
  const enter = (home: FundHome, iban: string) =>
    home.person.fund.enterAccount.mutate(named({ organisationId: home.spaceId, holder: 'Le compte', iban }))
  const project = () => lead.person.fund.project.query({ spaceId, applicationId })
  const payouts = async (home: FundHome = host) =>
    (await home.person.fund.openPayouts.mutate(named({ before: null }))).payouts
  return { ...rich, lead, partner, c, d, callId, applicationId, named, step, enter, project, payouts, ibans }
}
/** The same project, its first tranche paid by the bank: 420 euros to its lead, 140 to its partner. */
export const paidScene = async (api: TestApi, prefix: string) => {
  const s = await grantedScene(api, prefix)
  const { host, lead, partner, spaceId, applicationId, named } = s
  const { fund } = host.person
  for (const name of ['accept', 'sign_agreement'] as const) await s.step(lead, name, addDays(today(), 12))
  for (const [at, home] of [lead, partner].entries()) await s.enter(home, ibans[at] ?? ibans[0])
  const { prepared } = await fund.preparePayouts.mutate(
    named({ applicationId, tranche: 1 as const, purpose: 'Des projets à plusieurs' }),
  )
  for (const { payoutId } of prepared)
    for (const home of [s.c, s.d])
      await home.person.fund.approvePayout.mutate(named({ payoutId, revision: 1 }))
  await passDays(api, spaceId, 9)
  const day = addDays(today(), 21)
  const payoutIds = prepared.map(one => one.payoutId)
  await fund.makePaymentFile.mutate(named({ payoutIds, executeOn: addDays(day, 1) }))
  const french = day.split('-').toReversed().join('/')
  const rows = prepared.map(one => [french, 'VIR EMIS', `-${one.amount.replace('.', ',')}`] as const)
  await importing(host.person, spaceId, statementOf(rows))
  const { waiting } = await treasuryOf(host.person, spaceId)
  for (const { payoutId, amount } of prepared) {
    const lineId = waiting.find(one => one.amount === `-${amount}`)?.lineId ?? ''
    await fund.settlePayout.mutate(named({ payoutId, outcome: 'paid' as const, lineId }))
  }
  /** The day on which it was paid, as a statement writes it. */
  return { ...s, day, french }
}
type StepName = Parameters<FundHome['person']['fund']['takeProjectStep']['mutate']>[0]['step']
