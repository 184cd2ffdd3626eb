import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredText } from '../../shared/text-input.ts'
import type { CallResult } from '../call-codes.ts'

/** Whoever objected says what lifted its objection: a change of the project, a condition, an answer. */
export const liftObjectionInput = z.object({
  applicationId: uuidInput,
  organisationId: uuidInput,
  liftedBy: requiredText(1000),
})

/** What one organisation said of a project; an objection is lifted by whoever made it. */
export type Stance = {
  readonly organisationId: string
  readonly stance: 'consents' | 'objects'
  readonly reason: string
  /** What lifted the objection; empty where it stands. */
  readonly liftedBy: string
}

export type ConsentOutcome = {
  /** `nobody_left`: all of the committee have an interest, so that it decides nothing here. */
  readonly outcome: 'consented' | 'objected' | 'waiting' | 'nobody_left'
  readonly waitingFor: readonly string[]
  readonly standing: readonly Stance[]
  readonly lifted: readonly Stance[]
}

/**
 * Where the committee stands on a project by consent: adopted when everybody who assesses it has answered and no
 * objection stands. What somebody said who is left out by now counts no more (R73).
 */
export const consentOutcome = (left: readonly string[], stances: readonly Stance[]): ConsentOutcome => {
  const said = stances.filter(one => left.includes(one.organisationId))
  const objections = said.filter(one => one.stance === 'objects')
  const standing = objections.filter(one => one.liftedBy === '')
  const waitingFor = left.filter(id => !said.some(one => one.organisationId === id))
  const settled = standing.length > 0 ? 'objected' : waitingFor.length > 0 ? 'waiting' : 'consented'
  return {
    outcome: left.length === 0 ? 'nobody_left' : settled,
    waitingFor,
    standing,
    lifted: objections.filter(one => one.liftedBy !== ''),
  }
}

/** Refuses: `objection_missing`, `objection_lifted`. */
export const liftObjection = (stance: Stance | undefined): CallResult<null> => {
  if (stance?.stance !== 'objects') return refuse('fund.objection_missing')
  return stance.liftedBy === '' ? ok(null) : refuse('fund.objection_lifted')
}
