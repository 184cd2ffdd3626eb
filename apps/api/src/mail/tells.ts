import type { texts } from '../texts.ts'
import type { NoticeName } from './notice.ts'

/** Why a mutation tells nobody by mail; there is no other reason. */
export const silences = [
  // Nobody else sees it before another act shows it.
  'own_draft',
  // It concerns only whoever does it.
  'own_settings',
  // Nothing changes but what is recorded of who has read.
  'reading',
  // Those whom it concerns are told by the act that it prepares.
  'told_by_next',
  // A mail of an earlier step says it already, or it goes out with another one of the same step.
  'told_already',
  // It asks nothing of anybody: it stands where those whom it concerns look.
  'asks_nothing',
] as const
export type Silence = (typeof silences)[number]

/** A mail that a mutation leads to; `effects`: whatever the decision that it brings into force tells. */
export type Told =
  | NoticeName
  | 'organisations.invitation'
  | 'coalitions.invitation'
  | `identity.${Extract<keyof (typeof texts)['fr']['identity']['mail'], string>}`
  | 'effects'

/**
 * Whom a mutation tells: the mails that it leads to, at once or when what it began is due, or why there are none. Whoever
 * reads chooses which kinds of them they do without (`mail-kind-of.ts`).
 */
export type Tells = readonly Told[] | Silence
