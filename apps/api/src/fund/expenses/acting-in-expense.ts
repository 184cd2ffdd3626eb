import { mayKeepTreasury, mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import type { Actor, Permission } from '@reliance/core/shared/permission.ts'
import { allow, type MutationContext } from '../../boundary/use-case.ts'

/** Whether somebody speaks for whoever submitted an expense: an organisation, or the coalition by its treasury. */
export const maySpeakFor = (
  actor: Actor,
  { spaceId, now }: { spaceId: string; now: Date },
  organisationId: string | null,
): Permission =>
  organisationId === null
    ? mayKeepTreasury(actor, spaceId, now)
    : mayRepresentInFund(actor, organisationId, now)

/** The mandate under which somebody does so. @throws {RuleError} where there is none. */
export const speakingFor = (
  { actor, now, scope }: Pick<MutationContext, 'actor' | 'now' | 'scope'>,
  organisationId: string | null,
): string => allow(maySpeakFor(actor, { spaceId: scope.spaceId, now }, organisationId)) ?? ''
