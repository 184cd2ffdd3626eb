import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import type { ResourcesResult } from './codes.ts'

/** How far an offer is: seen by its owner alone, by all, by all but not to be asked for now, or ended. */
export const offerStates = ['draft', 'published', 'paused', 'withdrawn'] as const
export type OfferState = (typeof offerStates)[number]

/** What an owner does with an offer. */
export const offerSteps = ['publish', 'pause', 'withdraw'] as const
export type OfferStep = (typeof offerSteps)[number]

export const changeOfferInput = z.object({
  resourceId: uuidInput,
  step: z.enum(offerSteps),
  /** How many requests wait, as the page says it: withdrawing declines them. */
  requests: revisionInput,
})
export type ChangeOffer = z.output<typeof changeOfferInput>

export type StandingOffer = {
  readonly publishedAt: Date | null
  readonly pausedAt: Date | null
  readonly withdrawnAt: Date | null
}

export const offerState = ({ publishedAt, pausedAt, withdrawnAt }: StandingOffer): OfferState => {
  if (withdrawnAt !== null) return 'withdrawn'
  if (publishedAt === null) return 'draft'
  return pausedAt === null ? 'published' : 'paused'
}

/** From where each step leads on. */
const leadsOn: Readonly<Record<OfferStep, readonly OfferState[]>> = {
  publish: ['draft', 'paused'],
  pause: ['published'],
  withdraw: ['draft', 'published', 'paused'],
}

/** The steps that an offer may take now. */
export const offerStepsOf = (standing: StandingOffer): readonly OfferStep[] =>
  offerSteps.filter(step => leadsOn[step].includes(offerState(standing)))

/**
 * An offer after that step (R84); what is withdrawn does not come back, and whoever waits for it is turned away: as many as
 * the owner was told. Refuses `offer_step`, `requests_changed`.
 */
export const changeOffer = (
  standing: StandingOffer & { readonly requests: number },
  { step, requests }: Pick<ChangeOffer, 'step' | 'requests'>,
  now: Date,
): ResourcesResult<StandingOffer> => {
  if (step === 'withdraw' && requests !== standing.requests) return refuse('resources.requests_changed')
  if (!offerStepsOf(standing).includes(step)) return refuse('resources.offer_step')
  const { publishedAt } = standing
  switch (step) {
    case 'publish':
      return ok({ publishedAt: publishedAt ?? now, pausedAt: null, withdrawnAt: null })
    case 'pause':
      return ok({ publishedAt, pausedAt: now, withdrawnAt: null })
    case 'withdraw':
      return ok({ publishedAt, pausedAt: standing.pausedAt, withdrawnAt: now })
  }
}
