import { mayRepresent } from '../positions/powers.ts'
import {
  type Access,
  type Actor,
  askingFor,
  type Permission,
  type PowerOf,
  type PowerTable,
  withRank,
} from '../shared/permission.ts'

/** `resources.lend`: offers what the organisation lends, answers who asks for it, and borrows in its name; held in its space. */
export const resourcesPowers = {
  'resources.lend': { given: 'organisation', group: 'together' },
} as const satisfies PowerTable
export type ResourcesPower = PowerOf<typeof resourcesPowers>
const asks = askingFor(resourcesPowers)

/** Who acts for an organisation here: the powers that a mail for its people names. */
export const lendingPowers = ['resources.lend', 'positions.represent'] as const

/**
 * Whether the actor lends and borrows for that organisation: whoever keeps what it lends, or speaks for it. Nobody of
 * another organisation does, whatever they hold in the coalition.
 */
export const mayLend = (actor: Actor, organisationId: string, now: Date): Permission => {
  const lends = asks(actor, 'resources.lend', now, { organisationId })
  return lends.allowed ? lends : mayRepresent(actor, organisationId, now)
}

/** Members of member organisations read what is lent. */
export const mayReadResources = (actor: Actor): Access => withRank(actor, 'reader')
