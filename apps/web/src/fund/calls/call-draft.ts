import type { CallMethod, LeftoverRule } from '@reliance/core/fund/calls/call-rules.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { numberIn } from '../../home/number-in.ts'
import type { Outputs } from '../../trpc.ts'

/** The organisations of a coalition, for whoever names a committee. */
export type Organisations = Outputs['coalitions']['organisations']

/** A call as somebody begins it: a month to apply, three weeks to assess, a report within half a year. */
export const emptyCall = (labels: readonly string[], today: CivilDate) => {
  return {
    callId: crypto.randomUUID() as string,
    title: '',
    purpose: '',
    envelope: '',
    criteria: labels.map(label => ({ label, strategy: '', weight: '1' })),
    minOrganisations: '2',
    opensOn: today as string,
    closesOn: addDays(today, 30) as string,
    assessUntilOn: addDays(today, 51) as string,
    way: 'consent' as CallMethod,
    assessors: [] as readonly string[],
    leftovers: 'commons' as LeftoverRule,
    ownProject: 'forbidden' as 'forbidden' | 'capped',
    ownPercent: '10',
    minimumGift: '',
    firstPercent: '70',
    reportDays: '180',
    appealDays: '7',
  }
}
export type CallFields = ReturnType<typeof emptyCall>

const basisPointsOf = (percent: string): number => Math.round(Number(percent.replace(',', '.')) * 100)

/** The same as the decision takes it: numbers, basis points, and the rules of the method alone. */
export const payloadOf = (fields: CallFields) => {
  const { leftovers, ownProject, ownPercent, minimumGift, firstPercent, criteria, way, ...said } = fields
  const isShared = way === 'cobudget'
  return {
    ...said,
    method: way,
    criteria: criteria.map(one => ({ ...one, weight: numberIn(one.weight) })),
    minOrganisations: numberIn(said.minOrganisations),
    appealDays: numberIn(said.appealDays),
    reportDays: numberIn(said.reportDays),
    firstTrancheBps: basisPointsOf(firstPercent),
    assessors: isShared ? [] : said.assessors,
    cobudget: isShared
      ? { leftovers, minimumGift, ownProject, ownProjectBps: basisPointsOf(ownPercent) }
      : null,
  }
}
