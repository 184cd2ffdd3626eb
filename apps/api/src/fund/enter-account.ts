import type { enterAccountInput } from '@reliance/core/fund/calls/enter-account.ts'
import { maskedIban } from '@reliance/core/fund/iban.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { fundPlace, shareMember } from '@reliance/db/fund/members.ts'
import { insertPayeeAccount, listPayeeAccounts } from '@reliance/db/fund/payouts.ts'
import type * as z from 'zod/mini'
import { RuleError } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

type Input = z.output<typeof enterAccountInput> & InSpace

/**
 * The account on which an organisation is paid, by whoever commits it. Everybody else who commits it is told: a stranger
 * who changes it is seen, and nothing is paid there for two days.
 */
export const enterAccount = mutation({
  may: (actor, now, { organisationId }: Input) => mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, { organisationId, holder, iban }: Input) => {
    const { db, scope, now, actor } = ctx
    const member = await shareMember(db, scope, organisationId)
    if (member?.status !== 'joined') throw new RuleError('conflict', { code: 'fund.not_member' })
    const [before] = await listPayeeAccounts(db, scope, organisationId)
    const accountId = ctx.newId()
    await insertPayeeAccount(db, scope, {
      id: accountId,
      organisationId,
      holder,
      iban,
      personId: actor.personId,
      mandateId: ctx.mandateId ?? '',
      addedAt: now,
    })
    const place = await fundPlace(db, scope)
    ctx.notify(
      {
        notice: before ? 'fund.account_changed' : 'fund.account_entered',
        to: { power: 'fund.represent' },
        subject: organisationId,
        path: place.path,
        params: { place: place.name, organisation: member.displayName, account: maskedIban(iban), holder },
      },
      organisationId,
    )
    ctx.act('fund.account_entered', accountId)
    return { iban: maskedIban(iban) }
  },
})
