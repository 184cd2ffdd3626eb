import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { CallResult } from '../call-codes.ts'
import { eurosOf } from '../euros.ts'
import type { CallMethod } from './call-rules.ts'
import type { Verdict } from './give-verdict.ts'
import type { ShareCents } from './share-amounts.ts'

/** Ends the assessing of a call: what each project gets stands from now on. */
export const freezeResultInput = z.object({ callId: uuidInput })

/** What a call came to for one project, with the reason that is published (R131). */
export type ProjectResult = {
  readonly applicationId: string
  readonly verdict: Verdict
  readonly askedCents: bigint
  readonly shares: readonly ShareCents[]
  readonly reason: string
}

export type CallOutcome = {
  readonly callId: string
  readonly method: CallMethod
  readonly envelopeCents: bigint
  readonly projects: readonly ProjectResult[]
  /** What each organisation gave that stays given; empty where the method is another. */
  readonly givers: readonly ShareCents[]
  readonly commonsCents: bigint
  readonly carriedCents: bigint
}

const inOrder = (lines: readonly string[]): string[] => lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/**
 * The result of a call as one text, whose sha256 is published: the same result gives the same bytes (UTF-8) in whatever
 * order its parts are read, and whoever has the page can write it again.
 */
export const canonicalResult = (outcome: CallOutcome): string => {
  const { callId, method, envelopeCents, projects, givers, commonsCents, carriedCents } = outcome
  const projectLines = projects.flatMap(({ applicationId, verdict, askedCents, shares, reason }) => [
    `project ${applicationId} ${verdict} asked ${eurosOf(askedCents)} reason ${JSON.stringify(reason.normalize('NFC'))}`,
    ...shares.map(one => `share ${applicationId} ${one.organisationId} ${eurosOf(one.cents)}`),
  ])
  const giverLines = givers.map(one => `giver ${one.organisationId} ${eurosOf(one.cents)}`)
  return [
    'reliance.call-result.1',
    `call ${callId} ${method} envelope ${eurosOf(envelopeCents)}`,
    ...inOrder(projectLines),
    ...inOrder(giverLines),
    `commons ${eurosOf(commonsCents)}`,
    `carried ${eurosOf(carriedCents)}`,
    '',
  ].join('\n')
}

/** What a call came to, read back from its frozen text: the shares of one project, or null where it is not in it. */
export const frozenShares = (text: string, applicationId: string): Map<string, string> | null => {
  const lines = text.split('\n')
  if (!lines.some(line => line.startsWith(`project ${applicationId} `))) return null
  return new Map(
    lines.flatMap(line => {
      const [kind, id, organisationId, amount] = line.split(' ')
      return kind === 'share' && id === applicationId && organisationId && amount
        ? [[organisationId, amount] as const]
        : []
    }),
  )
}

/** The reason that the frozen text gives for a project; empty where it is not in it. */
export const frozenReason = (text: string, applicationId: string): string => {
  const line = text.split('\n').find(one => one.startsWith(`project ${applicationId} `))
  const at = line?.indexOf(' reason ') ?? -1
  return line === undefined || at === -1 ? '' : String(JSON.parse(line.slice(at + ' reason '.length)))
}

/**
 * Whether the result of a call can be frozen: once, with a reason for every yes and no (R131). A committee may be done
 * before its last day; once that has passed, a project without a word of it gets nothing and holds up no other one.
 * @param lacking projects without a verdict.
 * Refuses: `result_frozen`, `assessing_not_over`, `verdict_missing`.
 */
export const freezeResult = (facts: {
  readonly isFrozen: boolean
  readonly phase: 'announced' | 'open' | 'assessing' | 'over'
  readonly method: CallMethod
  readonly lacking: readonly string[]
}): CallResult<null> => {
  if (facts.isFrozen) return refuse('fund.result_frozen')
  // Who distributes has until the end of the last day.
  const isOver = facts.phase === 'over' || (facts.phase === 'assessing' && facts.method !== 'cobudget')
  if (!isOver) return refuse('fund.assessing_not_over')
  return facts.phase === 'over' || facts.lacking.length === 0
    ? ok(null)
    : refuse('fund.verdict_missing', { params: { count: facts.lacking.length } })
}
