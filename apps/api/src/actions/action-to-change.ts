import { mayActFor } from '@reliance/core/actions/powers.ts'
import { type ActionRow, lockAction } from '@reliance/db/actions/actions.ts'
import { listNeeds, listParts } from '@reliance/db/actions/parts.ts'
import { placeHere } from '@reliance/db/actions/places.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { allow, type MutationContext } from '../boundary/use-case.ts'
import { isKnownCommune } from '../territories/communes.ts'

export type Part = Awaited<ReturnType<typeof listParts>>[number]

/** An action as it stands for whoever does something with it, kept so until the transaction ends. */
export type HeldAction = {
  action: ActionRow
  parts: readonly Part[]
  needs: Awaited<ReturnType<typeof listNeeds>>
}

/** One that this person may read; a draft of another organisation is not there. */
export const actionToChange = async (
  { db, scope, entered }: MutationContext,
  actionId: string,
): Promise<HeldAction> => {
  const action = await lockAction(db, scope, actionId, entered.organisationIds)
  if (!action) throw notFound()
  const [parts, needs] = await Promise.all([
    listParts(db, scope, [actionId]),
    listNeeds(db, scope, [actionId]),
  ])
  return { action, parts, needs }
}

/** The same for whoever speaks for its lead, with the mandate under which they do. */
export const actionToLead = async (ctx: MutationContext, actionId: string) => {
  const held = await actionToChange(ctx, actionId)
  const lead = held.parts.find(one => one.role === 'lead')
  // Nobody leads what an organisation left that is gone, until another one takes it up.
  if (!lead) throw new RuleError('forbidden', { code: 'mandates.power_missing' })
  const mandateId = allow(mayActFor(ctx.actor, lead.organisationId, ctx.now))
  return { ...held, lead, under: mandateId === undefined ? {} : { mandateId } }
}

/** Refuses a commune that is not in the official list. */
export const checkCommune = (code: string | null): void => {
  if (code !== null && !isKnownCommune(code))
    throw new RuleError('bad_request', { code: 'actions.commune_unknown', field: 'communeCode' })
}

type Told = {
  notice:
    | 'actions.joined'
    | 'actions.need_asked'
    | 'actions.dropped'
    | 'actions.lead_changed'
    | 'actions.lead_refused'
    | 'actions.amplified'
    | 'actions.victory'
  organisationIds: readonly string[]
  params: Record<string, string>
}

/**
 * Tells those who speak for organisations that take part, in the mail of the day; nobody else, and of one action so often a day
 * (R64). Whoever does it knows it.
 */
export const tellParts = async (
  ctx: MutationContext,
  { id, number, title }: ActionRow,
  { notice, organisationIds, params }: Told,
): Promise<void> => {
  if (organisationIds.length === 0) return
  if (await ctx.services.limits.spendEach('actionMailPerAction', [`${notice}:${id}`])) return
  const place = await placeHere(ctx.db, ctx.scope, ctx.entered.kind)
  for (const organisationId of new Set(organisationIds))
    ctx.notify(
      {
        notice,
        to: { power: 'positions.represent', but: ctx.actor.personId },
        subject: id,
        path: `${place.path}/actions/${number}`,
        params: { place: place.name, action: title, ...params },
        inDayMail: true,
      },
      organisationId,
    )
}
