import type { editCoalitionInput } from '@reliance/core/coalitions/edit-coalition.ts'
import { mayEditCoalition } from '@reliance/core/coalitions/powers.ts'
import type { publishCharterInput } from '@reliance/core/coalitions/publish-charter.ts'
import { findCoalition, insertCharterVersion, updateCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations } from '@reliance/db/coalitions/members.ts'
import type * as z from 'zod/mini'
import { attach } from '../files/attach.ts'
import { keepFormerName } from '../trpc/former-names.ts'
import { RuleError } from '../trpc/rule-error.ts'
import { type MutationContext, mutation } from '../trpc/use-case.ts'
import { charterAct } from './charter-act.ts'

type InSpace = { spaceId: string; requestId: string }

export const editCoalition = mutation({
  may: mayEditCoalition,
  run: async (ctx, input: z.output<typeof editCoalitionInput> & InSpace) => {
    const { name, purpose, isPublic, revision } = input
    const before = await findCoalition(ctx.db, ctx.scope)
    const saved = await updateCoalition(ctx.db, ctx.scope, { name, purpose, isPublic, revision })
    if (saved === undefined) throw new RuleError('conflict', { code: 'coalitions.revision_changed' })
    ctx.act('coalitions.edited')
    keepFormerName(ctx, 'coalitions', before?.name ?? '', name)
    return { revision: saved }
  },
})

/** Publishes a version of the charter; organisations that signed an earlier one keep their seat (R88). */
export const publishCharter = mutation({
  may: mayEditCoalition,
  run: async (ctx, input: z.output<typeof publishCharterInput> & InSpace) => {
    const id = ctx.newId()
    await insertCharterVersion(ctx.db, ctx.scope, {
      id,
      label: input.label,
      text: input.text,
      lang: input.lang,
      publishedAt: ctx.now,
      publishedBy: ctx.actor.personId,
      mandateId: ctx.mandateId ?? '',
    })
    await attach(ctx, input.fileIds, { kind: 'charter', id })
    await askMembers(ctx, id, input.label)
    ctx.act('coalitions.charter_published', id)
    return { charterVersionId: id }
  },
})

/** Whoever may sign for a member organisation is told that the new version awaits an answer (R3, R88). */
const askMembers = async (ctx: MutationContext, id: string, version: string): Promise<void> => {
  const [found, members] = await Promise.all([
    findCoalition(ctx.db, ctx.scope),
    listMemberOrganisations(ctx.db, ctx.scope),
  ])
  const params = { place: found?.name ?? '', version }
  for (const { organisationId, status } of members)
    if (status === 'joined')
      ctx.notify(
        {
          notice: 'coalitions.charter_published',
          to: { power: 'coalitions.sign' },
          params,
          act: charterAct(ctx, organisationId, id),
        },
        organisationId,
      )
}
