import type { FoundCoalitionInput } from '@reliance/core/coalitions/found-coalition.ts'
import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import { coalitionPowers, mayJoinFor } from '@reliance/core/coalitions/powers.ts'
import { fillFounding } from '@reliance/core/mandates/founding-texts.ts'
import { mandatePowers } from '@reliance/core/mandates/powers.ts'
import { needOtherName } from '@reliance/core/shared/other-name.ts'
import { isGivenIn, powerNames } from '@reliance/core/shared/permission.ts'
import { insertCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { saveMember, saveParticipation } from '@reliance/db/coalitions/members.ts'
import { foundingDoor, sessionDoor } from '@reliance/db/shared/doors.ts'
import { answerMutation, answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { neighbourNames } from '../boundary/neighbour-names.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { allow, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { foundBody } from '../mandates/founding.ts'
import { enterOrganisation } from '../organisations/enter-organisation.ts'

type Input = FoundCoalitionInput & { requestId: string }
type Founder = { organisationName: string; mandateId: string }

/**
 * An organisation founds a coalition and is its first member, its charter signed by the act of founding it.
 * The mandate is read in the organisation's space first; the coalition is then written in its own.
 */
export const foundCoalition =
  (powersElsewhere: readonly string[], wiring: DecisionWiring) =>
  async (ctx: RequestContext & { sessionHash: string }, input: Input) => {
    const home = await enterOrganisation(ctx, input.organisationId)
    const mandateId = allow(mayJoinFor(home.actor, input.organisationId, home.now)) ?? ''
    const founder = { organisationName: home.name, mandateId }
    const door = foundingDoor(ctx.sessionHash, input.requestId, 'coalition', input.slug, ctx.clockOffsetMs)
    const neighbours = await neighbourNames(ctx, input.requestId)
    const useCase = founding({ powersElsewhere, wiring, neighbours }, founder)
    const answer = await answerMutation(ctx, door, useCase, input)
    return answer
      ? answer.value
      : answerThrough(ctx, sessionDoor(ctx.sessionHash, input.requestId), useCase, input)
  }

type Around = { powersElsewhere: readonly string[]; wiring: DecisionWiring; neighbours: readonly string[] }

const founding = ({ powersElsewhere, wiring, neighbours }: Around, founder: Founder) =>
  mutation<Input, { spaceId: string; slug: string }>({
    atDoor: ({ slugTaken }) => {
      if (slugTaken) throw new RuleError('conflict', { code: 'coalitions.slug_taken', field: 'slug' })
    },
    may: () => ({ allowed: true }),
    run: async (ctx, input) => {
      const { db, scope, now } = ctx
      unwrap(needOtherName(input, neighbours), 'conflict')
      await ctx.services.limits.spend('coalitionPerPerson', ctx.actor.personId, 1, {
        code: 'coalitions.founded_too_many',
        field: 'name',
      })
      const { name, purpose, displayName, organisationId } = input
      await insertCoalition(db, scope, { name, purpose })
      const member = { organisationId, displayName: founder.organisationName, status: 'joined' as const }
      await saveMember(db, scope, { ...member, statusAt: now, joinedAt: now })
      const { personId } = ctx.actor
      await saveParticipation(db, scope, { personId, organisationId, displayName, consentedAt: now })
      const texts = (input.lang === 'fr' ? coalitionsFr : coalitionsEn).founding
      const decision = fillFounding(texts.decision, { organisation: founder.organisationName, name })
      const charter = {
        charterVersionId: ctx.newId(),
        label: texts.charterLabel,
        text: input.charter,
        lang: input.lang,
        fileIds: [],
      }
      await foundBody(ctx, wiring, {
        kind: 'plenary',
        powers: [...powerNames(mandatePowers), ...heldInCoalition, ...powersElsewhere],
        displayName,
        electorId: organisationId,
        mandateId: founder.mandateId,
        texts: { ...texts, decision },
        more: [{ kind: 'publish_charter', payload: charter }],
      })
      return { spaceId: scope.spaceId, slug: input.slug }
    },
  })

const heldInCoalition = powerNames(coalitionPowers).filter(power =>
  isGivenIn(coalitionPowers[power], 'coalition'),
)
