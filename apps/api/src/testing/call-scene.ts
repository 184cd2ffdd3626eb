import { addDays } from '@reliance/core/shared/time.ts'
import { decide, today } from './decision-scene.ts'
import { type FundHome, fundScene, promise } from './fund-scene.ts'
import { confirmOrganisation, requestId } from './scenes.ts'
import type { TestApi } from './test-api.ts'

/** A call of a thousand euros for two organisations or more, open for ten days, then assessed for ten. */
export const openingCall = (assessors: readonly FundHome[], change: object = {}) => {
  const callId = crypto.randomUUID()
  const payload = {
    callId,
    title: 'Appel des rives',
    purpose: 'Des projets à plusieurs',
    envelope: '1000',
    criteria: [
      { label: 'Coopération', strategy: 'Agir à plusieurs', weight: 3 },
      { label: 'Ancrage', strategy: 'Partir des territoires', weight: 1 },
    ],
    minOrganisations: 2,
    opensOn: today(),
    closesOn: addDays(today(), 10),
    assessUntilOn: addDays(today(), 20),
    appealDays: 7,
    reportDays: 41,
    firstTrancheBps: 7000,
    method: 'consent',
    assessors: assessors.map(one => one.spaceId),
    cobudget: null,
    ...change,
  }
  return { callId, effect: { kind: 'open_call', payload } }
}

/** A call in which each organisation distributes an equal part; nobody gives to a project of its own. */
export const givingRules = {
  method: 'cobudget',
  assessors: [],
  cobudget: { leftovers: 'commons', minimumGift: '', ownProject: 'forbidden', ownProjectBps: 0 },
}

/** A coalition whose fund shows every payment, with money in it; all its organisations count. */
export const richFund = async (api: TestApi, prefix: string, count: number, amount = '5000') => {
  const scene = await fundScene(api, prefix, count, { disclosure: 'open' })
  const { host, homes, spaceId, bodyId } = scene
  // The host welcomed each by name; the others confirm them until more than half of those who count did.
  for (const [at, home] of homes.entries())
    for (const by of homes.slice(1, at)) if ((await confirmOrganisation(by, home, spaceId)).counts) break
  await promise(host, scene, '100000')
  await host.person.fund.recordCash.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: host.spaceId,
    year: new Date().getFullYear(),
    amount,
    receivedOn: today(),
  })
  const where = { spaceId, bodyId }
  const decideAll = (effects: { kind: string; payload: object }[]) =>
    decide(
      host.person,
      homes.slice(1).map(one => one.person),
      where,
      effects,
    )
  return { ...scene, where, decideAll }
}

/** A project of the first organisation with others, each with what it asks; the budget says the same. */
export const applying = (
  callId: string,
  shares: readonly (readonly [home: FundHome, asked: string])[],
  change: object = {},
) => {
  const [lead] = shares
  const total = String(shares.reduce((sum, [, asked]) => sum + Number(asked), 0))
  return {
    applicationId: crypto.randomUUID() as string,
    callId,
    title: 'Radio des assemblées',
    summary: 'Une émission par assemblée.',
    leadId: lead?.[0].spaceId ?? '',
    shares: shares.map(([home, asked]) => ({ organisationId: home.spaceId, asked, hostId: null })),
    budget: [{ label: 'Matériel', amount: total }],
    minimum: '0',
    maximum: total,
    ...change,
  }
}
type Application = ReturnType<typeof applying>

export const agree = (home: FundHome, spaceId: string, { applicationId, shares }: Application) =>
  home.person.fund.agreeToShare.mutate({
    spaceId,
    requestId: requestId(),
    applicationId,
    organisationId: home.spaceId,
    asked: shares.find(one => one.organisationId === home.spaceId)?.asked ?? '',
    as: 'partner',
    hasPurpose: true,
  })

/** Written by its lead, agreed to by everybody in it, and handed in. */
export const submitted = async (
  homes: readonly FundHome[],
  spaceId: string,
  application: Application,
): Promise<string> => {
  const lead = homes.find(one => one.spaceId === application.leadId)
  const { applicationId } = application
  await lead?.person.fund.applyToCall.mutate({ spaceId, requestId: requestId(), ...application })
  for (const { organisationId } of application.shares) {
    const home = homes.find(one => one.spaceId === organisationId)
    if (home) await agree(home, spaceId, application)
  }
  await lead?.person.fund.submitApplication.mutate({ spaceId, requestId: requestId(), applicationId })
  return applicationId
}
