import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { ResourcesResult } from './codes.ts'

/** How far an offer is: seen by its owner alone, by all, by all but not to be asked for now, or ended. */
export const offerStates = ['draft', 'published', 'paused', 'withdrawn'] as const
export type OfferState = (typeof offerStates)[number]

/** What an owner does with an offer. */
export const offerSteps = ['publish', 'pause', 'withdraw'] as const
export type OfferStep = (typeof offerSteps)[number]

export const changeOfferInput = z.object({ resourceId: uuidInput, step: z.enum(offerSteps) })
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

/** An offer after that step (R84); what is withdrawn does not come back. Refuses `offer_step`. */
export const changeOffer = (
  standing: StandingOffer,
  step: OfferStep,
  now: Date,
): ResourcesResult<StandingOffer> => {
  if (!offerStepsOf(standing).includes(step)) return refuse('resources.offer_step')
  const { publishedAt } = standing
  switch (step) {
    case 'publish':
      return ok({ publishedAt: publishedAt ?? now, pausedAt: null, withdrawnAt: null })
    case 'pause':
      return ok({ ...standing, pausedAt: now })
    case 'withdraw':
      return ok({ ...standing, withdrawnAt: now })
  }
}
