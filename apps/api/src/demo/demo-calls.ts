import { eurosOf } from '@reliance/core/fund/euros.ts'
import { newId } from '../new-id.ts'
import { bringToPlenary, type Member } from './bring-to-plenary.ts'
import type { DemoYear } from './demo-clock.ts'
import { renewMandates } from './demo-mandates.ts'
import { type DemoProject, projects } from './demo-projects.ts'
import { adoptBudget } from './demo-spending.ts'

/** The five that assess; whoever has a part in a project is left out of it. */
const committeePlaces = [1, 4, 8, 9, 11]

const euros = (amount: number): string => eurosOf(BigInt(amount) * 100n)

/** The plenary opens the call of the year; its rules are those of every call until it decides others. */
const openCall = async (host: Member, members: readonly Member[], spaceId: string): Promise<string> => {
  const callId = newId()
  const payload = {
    callId,
    title: 'Appel Reliance 2026',
    purpose: 'Des projets portés à plusieurs organisations, qui servent au-delà de chacune',
    envelope: '40000',
    criteria: [
      {
        label: 'Agir à plusieurs',
        strategy: 'Ce que nous faisons ensemble, nous ne le ferions pas seules',
        weight: 3,
      },
      {
        label: 'Utilité pour les personnes concernées',
        strategy: 'Partir des besoins dits dans les assemblées',
        weight: 2,
      },
      {
        label: 'Ce qui en reste',
        strategy: 'Partager les outils et les savoirs entre territoires',
        weight: 1,
      },
    ],
    minOrganisations: 2,
    opensOn: '2026-05-04',
    closesOn: '2026-06-14',
    assessUntilOn: '2026-07-12',
    appealDays: 7,
    reportDays: 41,
    firstTrancheBps: 7000,
    method: 'consent',
    assessors: committeePlaces.flatMap(place => members[place]?.spaceId ?? []),
    cobudget: null,
  }
  const others = members.filter(one => one !== host)
  const text = 'Quarante mille euros de la caisse pour des projets portés à plusieurs.'
  await bringToPlenary(host, others, spaceId, { text, effects: [{ kind: 'open_call', payload }] })
  return callId
}

/** A lead writes its project, each partner agrees to its own line, and it is handed in. */
const apply = async (
  members: readonly Member[],
  spaceId: string,
  callId: string,
  { title, summary, shares, budget, minimum }: DemoProject,
): Promise<string> => {
  const applicationId = newId()
  const idOf = (place: number | undefined) => (place === undefined ? null : (members[place]?.spaceId ?? null))
  const parts = shares.map(([place, asked, host]) => ({
    organisationId: idOf(place) ?? '',
    asked: euros(asked),
    hostId: idOf(host),
  }))
  const apiOf = (organisationId: string | null) =>
    members.find(one => one.spaceId === organisationId)?.person.api.fund
  const leadId = parts[0]?.organisationId ?? ''
  await apiOf(leadId)?.applyToCall({
    spaceId,
    requestId: newId(),
    applicationId,
    callId,
    title,
    summary,
    leadId,
    shares: parts,
    budget: budget.map(([label, amount]) => ({ label, amount: euros(amount) })),
    minimum: euros(minimum),
    maximum: euros(budget.reduce((sum, [, amount]) => sum + amount, 0)),
  })
  for (const { organisationId, asked, hostId } of parts) {
    const share = { applicationId, organisationId, asked, hasPurpose: true }
    await apiOf(organisationId)?.agreeToShare({ spaceId, requestId: newId(), ...share, as: 'partner' })
    await apiOf(hostId)?.agreeToShare({ spaceId, requestId: newId(), ...share, as: 'host' })
  }
  await apiOf(leadId)?.submitApplication({ spaceId, requestId: newId(), applicationId })
  return applicationId
}

/** Each of the committee without an interest says yes or objects, and the first of them writes down what is given. */
const assess = async (
  { members, spaceId }: DemoYear,
  applicationId: string,
  { shares, given, objection, verdict }: DemoProject,
): Promise<void> => {
  const apiOf = (organisationId: string) =>
    members.find(one => one.spaceId === organisationId)?.person.api.fund
  const [first] = members
  const { committee } = (await first?.person.api.fund.application({ spaceId, applicationId })) ?? {}
  const left = committee?.left.map(one => one.organisationId) ?? []
  for (const [at, organisationId] of left.entries()) {
    const on = { spaceId, applicationId, organisationId }
    const says = at === 0 && objection ? { stance: 'objects' as const, reason: objection.reason } : null
    await apiOf(organisationId)?.assess({
      ...on,
      requestId: newId(),
      ...(says ?? { stance: 'consents' as const, reason: '' }),
      points: [],
    })
    if (says && objection?.liftedBy)
      await apiOf(organisationId)?.liftObjection({ ...on, requestId: newId(), liftedBy: objection.liftedBy })
  }
  const [by = ''] = left
  await apiOf(by)?.giveVerdict({
    spaceId,
    requestId: newId(),
    applicationId,
    organisationId: by,
    shares: shares.map(([place], at) => ({
      organisationId: members[place]?.spaceId ?? '',
      amount: euros(given[at] ?? 0),
    })),
    reason: verdict,
  })
}

/** One decision of the plenary a project, brought and carried by organisations that have no part in it. */
const allocate = async (
  { members, spaceId }: DemoYear,
  callId: string,
  applicationId: string,
  { title, shares }: DemoProject,
): Promise<void> => {
  const part = new Set(shares.flatMap(([place, , host]) => [place, host]))
  const [by, ...others] = members.filter((_, place) => !part.has(place))
  if (!by) return
  const { result } = await by.person.api.fund.application({ spaceId, applicationId })
  const idsAt = (places: readonly (number | undefined)[]): string[] =>
    places.flatMap(place => (place === undefined ? [] : (members[place]?.spaceId ?? [])))
  const payload = {
    callId,
    applicationId,
    title,
    leadId: idsAt([shares[0]?.[0]])[0] ?? '',
    hostIds: idsAt(shares.map(([, , host]) => host)),
    shares: result?.shares ?? [],
    reason: result?.reason ?? '',
    resultSha256: result?.sha256 ?? '',
  }
  const text = `Ce que la caisse donne au projet « ${title} ».`
  await bringToPlenary(by, others, spaceId, { text, effects: [{ kind: 'allocate', payload }] })
}

/** The call of the year: opened in May, six projects handed in, assessed by consent in June, decided in September. */
export const seedCalls = async (year: DemoYear): Promise<void> => {
  const { host, members, spaceId, clock } = year
  await clock.moveTo('2026-04-25T10:00+02:00')
  const callId = await openCall(host, members, spaceId)
  await clock.moveTo('2026-06-08T18:00+02:00')
  const applied: (readonly [string, DemoProject])[] = []
  for (const project of projects)
    applied.push([await apply(members, spaceId, callId, project), project] as const)
  await clock.moveTo('2026-06-27T14:00+02:00')
  await adoptBudget(year)
  await clock.moveTo('2026-06-29T18:00+02:00')
  for (const [applicationId, project] of applied) await assess(year, applicationId, project)
  await clock.moveTo('2026-07-06T18:00+02:00')
  await host.person.api.fund.freezeResult({ spaceId, requestId: newId(), callId })
  await clock.moveTo('2026-09-12T14:00+02:00')
  await renewMandates(members, { startsOn: '2026-09-12', endsOn: '2026-12-11' })
  for (const [applicationId, project] of applied) await allocate(year, callId, applicationId, project)
}
