import type { SigningFacts } from '@reliance/core/fund/in-kind/countersign-gift.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { type InKindGiftRow, lockGift, updateGift } from '@reliance/db/fund/in-kind-gifts.ts'
import { shareMember } from '@reliance/db/fund/members.ts'
import { notFound } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'

/** A gift that somebody answers for another organisation, and what that is measured by. @throws {RuleError} not found. */
export const readToSettle = async (
  { db, scope, actor, now }: MutationContext,
  { giftId, organisationId }: { giftId: string; organisationId: string },
): Promise<{ gift: InKindGiftRow; facts: SigningFacts }> => {
  const gift = await lockGift(db, scope, giftId)
  if (!gift) throw notFound()
  const member = await shareMember(db, scope, organisationId)
  const giver = await shareMember(db, scope, gift.organisationId)
  return {
    gift,
    facts: {
      state: gift.state,
      giverId: gift.organisationId,
      signerId: organisationId,
      isMember: member?.status === 'joined',
      isGiverMember: giver?.status === 'joined',
      isDeclarer: gift.personId === actor.personId,
      representsGiver: mayRepresentInFund(actor, gift.organisationId, now).allowed,
    },
  }
}

/** Writes the answer; for no organisation where the giver withdraws it. */
export const settleGift = (
  { db, scope, actor, now, mandateId }: MutationContext,
  giftId: string,
  state: 'countersigned' | 'refused' | 'withdrawn',
  organisationId: string | null,
  reason = '',
): Promise<void> =>
  updateGift(db, scope, giftId, {
    state,
    settledBy: actor.personId,
    settledOrganisationId: organisationId,
    settledMandateId: mandateId ?? '',
    settledAt: now,
    reason,
  })
