import { eurosOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import type { Notice } from '../../mail/notice.ts'

type Ctx = Pick<MutationContext, 'db' | 'scope' | 'notify'>

/** What the mails about a gift say of it. */
export type ToldGift = {
  readonly id: string
  readonly organisationId: string
  readonly nature: string
  readonly valueCents: bigint
}

const said = async ({ db, scope }: Ctx, gift: ToldGift) => {
  const [place, members] = await Promise.all([fundPlace(db, scope), listMembers(db, scope)])
  const nameOf = (id: string) => members.find(one => one.organisationId === id)?.displayName ?? ''
  return {
    members,
    nameOf,
    words: { subject: gift.id, path: `${place.path}/en-nature`, to: { power: 'fund.represent' } },
    params: { place: place.name, organisation: nameOf(gift.organisationId), name: gift.nature },
  }
}

/**
 * Whoever commits another member organisation reads that a gift waits for one of them. What it is worth stands on the
 * page where they sign, not in the mail.
 */
export const tellSigners = async (ctx: Ctx, gift: ToldGift): Promise<void> => {
  const { members, words, params } = await said(ctx, gift)
  for (const { organisationId, status } of members)
    if (status === 'joined' && organisationId !== gift.organisationId)
      ctx.notify({ notice: 'fund.gift_declared', ...words, params }, organisationId)
}

/** Whoever commits the giver reads how its gift was answered, or that it was taken back. */
export const tellGiver = async (
  ctx: Ctx,
  notice: Extract<Notice['notice'], 'fund.gift_countersigned' | 'fund.gift_refused' | 'fund.gift_undone'>,
  gift: ToldGift,
  { signerId, reason = '' }: { signerId?: string; reason?: string },
): Promise<void> => {
  const { nameOf, words, params } = await said(ctx, gift)
  const amount = amountText(eurosOf(gift.valueCents))
  const signer = signerId === undefined ? '' : nameOf(signerId)
  ctx.notify({ notice, ...words, params: { ...params, amount, signer, reason } }, gift.organisationId)
}
