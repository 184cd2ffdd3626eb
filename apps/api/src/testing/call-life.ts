import { applying, givingRules, openingCall, richFund, submitted } from './call-scene.ts'
import { passDays, today } from './decision-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi } from './test-api.ts'

const named = <Rest extends object>(spaceId: string, rest: Rest) => ({
  spaceId,
  requestId: requestId(),
  ...rest,
})

/** A call: opened, applied to, taken back. */
export const callLife = async (api: TestApi) => {
  const { homes, spaceId, decideAll } = await richFund(api, 'appel', 3)
  const [a, b, c] = homes
  if (!a || !b || !c) throw new Error('three organisations')
  const { callId, effect } = openingCall([c])
  await decideAll([effect])
  const back = await submitted(
    homes,
    spaceId,
    applying(callId, [
      [a, '300'],
      [b, '100'],
    ]),
  )
  await a.person.fund.withdrawApplication.mutate(named(spaceId, { applicationId: back, reason: 'Plus tard' }))
  const kept = applying(callId, [
    [a, '300'],
    [b, '100'],
  ])
  const { applicationId } = kept
  await submitted(homes, spaceId, kept)
  await passDays(api, spaceId, 12)
  const { fund } = c.person
  const project = { applicationId, organisationId: c.spaceId }
  await fund.assess.mutate(
    named(spaceId, { ...project, stance: 'objects' as const, reason: 'Cher', points: [] }),
  )
  await fund.liftObjection.mutate(named(spaceId, { ...project, liftedBy: 'Un devis de moins' }))
  const shares = kept.shares.map(one => ({ organisationId: one.organisationId, amount: '50' }))
  await fund.giveVerdict.mutate(named(spaceId, { ...project, shares, reason: 'Attendu' }))
  await b.person.fund.declareInterest.mutate(
    named(spaceId, { applicationId, organisationId: b.spaceId, reason: 'Partenaire' }),
  )
  await a.person.fund.freezeResult.mutate(named(spaceId, { callId }))
}

/** A call in which everybody distributes a part. */
export const givingLife = async (api: TestApi) => {
  const { homes, spaceId, decideAll } = await richFund(api, 'parts', 3)
  const [a, b, c] = homes
  if (!a || !b || !c) throw new Error('three organisations')
  const { callId, effect } = openingCall([], givingRules)
  await decideAll([effect])
  const shared = applying(callId, [
    [a, '300'],
    [b, '100'],
  ])
  const project = { applicationId: await submitted(homes, spaceId, shared), organisationId: c.spaceId }
  await passDays(api, spaceId, 12)
  const outside = {
    moneyId: crypto.randomUUID() as string,
    source: 'La commune',
    amount: '25',
    confirmedOn: today(),
  }
  await a.person.fund.confirmMoney.mutate(
    named(spaceId, { ...outside, applicationId: project.applicationId }),
  )
  await c.person.fund.give.mutate(named(spaceId, { ...project, amount: '50' }))
  await c.person.fund.fundRest.mutate(named(spaceId, project))
}
