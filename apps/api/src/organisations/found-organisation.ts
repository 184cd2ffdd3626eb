import { fillFounding } from '@reliance/core/mandates/founding-texts.ts'
import { mandatePowers } from '@reliance/core/mandates/powers.ts'
import type { FoundOrganisationInput } from '@reliance/core/organisations/found-organisation.ts'
import { organisationsEn } from '@reliance/core/organisations/messages.en.ts'
import { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import { organisationPowers } from '@reliance/core/organisations/powers.ts'
import { needOtherName } from '@reliance/core/shared/other-name.ts'
import { powerNames } from '@reliance/core/shared/permission.ts'
import { insertMembership } from '@reliance/db/organisations/memberships.ts'
import { insertOrganisation } from '@reliance/db/organisations/organisations.ts'
import { foundingDoor, sessionDoor } from '@reliance/db/shared/doors.ts'
import { answerMutation, answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { neighbourNames } from '../boundary/neighbour-names.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { foundBody } from '../mandates/founding.ts'
import { isKnownCommune } from '../territories/communes.ts'

type Input = FoundOrganisationInput & { requestId: string }

/**
 * Founds an organisation; its space takes the id of the request, so that the same request finds it again.
 * `powersElsewhere` are the powers that later contexts open to an organisation's coordination.
 */
export const foundOrganisation =
  (powersElsewhere: readonly string[], wiring: DecisionWiring) =>
  async (
    ctx: RequestContext & { sessionHash: string },
    input: Input,
  ): Promise<{ spaceId: string; slug: string }> => {
    const spaceId = input.requestId
    const door = foundingDoor(ctx.sessionHash, spaceId, 'organisation', input.slug, ctx.clockOffsetMs)
    const useCase = founding({ powersElsewhere, wiring, neighbours: await neighbourNames(ctx, spaceId) })
    const answer = await answerMutation(ctx, door, useCase, input)
    return answer ? answer.value : answerThrough(ctx, sessionDoor(ctx.sessionHash, spaceId), useCase, input)
  }

type Around = { powersElsewhere: readonly string[]; wiring: DecisionWiring; neighbours: readonly string[] }

const founding = ({ powersElsewhere, wiring, neighbours }: Around) =>
  mutation<Input, { spaceId: string; slug: string }>({
    atDoor: ({ slugTaken }) => {
      if (slugTaken) throw new RuleError('conflict', { code: 'organisations.slug_taken', field: 'slug' })
    },
    may: () => ({ allowed: true }),
    run: async (ctx, input) => {
      const { db, scope, entered, now, newId } = ctx
      if (!entered.displayName)
        throw new RuleError('bad_request', { code: 'organisations.name_missing', field: 'displayName' })
      if (input.communeCode !== null && !isKnownCommune(input.communeCode))
        throw new RuleError('bad_request', { code: 'organisations.commune_unknown', field: 'communeCode' })
      unwrap(needOtherName(input, neighbours), 'conflict')
      await ctx.services.limits.spend('organisationPerPerson', ctx.actor.personId, 1, {
        code: 'organisations.founded_too_many',
        field: 'name',
      })
      const { name, slug, legalForm, sector, communeCode } = input
      await insertOrganisation(db, scope, { name, legalForm, sector, communeCode })
      const { personId } = ctx.actor
      const { displayName } = entered
      await insertMembership(db, scope, {
        id: newId(),
        personId,
        displayName,
        level: 'member',
        joinedAt: now,
      })
      const texts = (input.lang === 'fr' ? organisationsFr : organisationsEn).founding
      await foundBody(ctx, wiring, {
        kind: 'general_assembly',
        powers: [...powerNames(mandatePowers), ...powerNames(organisationPowers), ...powersElsewhere],
        displayName,
        electorId: personId,
        texts: { ...texts, decision: fillFounding(texts.decision, { name }) },
      })
      return { spaceId: scope.spaceId, slug }
    },
  })
