import {
  matchDues as decide,
  putLineBack as decideBack,
  type MatchDuesInput,
  type PutLineBackInput,
  type SetLineAsideInput,
  setLineAside as setAside,
} from '@reliance/core/fund/dues/match-dues.ts'
import { mayKeepDues } from '@reliance/core/fund/powers.ts'
import { lockLine, setLineState } from '@reliance/db/fund/bank-lines.ts'
import { lockDues } from '@reliance/db/fund/dues.ts'
import { listProposals } from '@reliance/db/fund/dues-payments.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { lockedCampaign } from './dues-record.ts'
import { payDues } from './pay-dues.ts'
import { paysHere } from './record-dues.ts'

const lineOf = async ({ db, scope }: MutationContext, lineId: string) => {
  await lockDues(db, scope)
  const line = await lockLine(db, scope, lineId)
  if (!line) throw notFound()
  return line
}

/** Says whose dues a movement of the bank is: somebody looked at it. What it rests on is what was proposed, or their eyes. */
export const matchDues = mutation({
  may: (actor, now, { spaceId }: MatchDuesInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, input: MatchDuesInput & InSpace) => {
    const { lineId, campaignId, personId } = input
    const campaign = await lockedCampaign(ctx, campaignId)
    const line = await lineOf(ctx, lineId)
    unwrap(decide(line, await paysHere(ctx, input)), 'conflict')
    const [proposed] = await listProposals(ctx.db, ctx.scope, [lineId])
    const isProposed = proposed?.personId === personId && proposed.campaignId === campaignId
    const basis = isProposed ? proposed.basis : 'by_hand'
    await setLineState(ctx.db, ctx.scope, lineId, 'matched')
    const { cents, bookedOn } = line
    await payDues(ctx, campaign, [{ personId, cents, receivedOn: bookedOn, means: 'bank', lineId, basis }])
    ctx.act('fund.dues_matched', lineId)
    return null
  },
})

/** Sets a movement aside that is nobody's dues. */
export const setLineAside = mutation({
  may: (actor, now, { spaceId }: SetLineAsideInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, { lineId, reason }: SetLineAsideInput & InSpace) => {
    unwrap(setAside(await lineOf(ctx, lineId)), 'conflict')
    await setLineState(ctx.db, ctx.scope, lineId, 'ignored', { asideAs: 'other', reason })
    ctx.act('fund.dues_line_aside', lineId)
    return null
  },
})

/** A movement that was set aside waits again. */
export const putLineBack = mutation({
  may: (actor, now, { spaceId }: PutLineBackInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, { lineId }: PutLineBackInput & InSpace) => {
    unwrap(decideBack(await lineOf(ctx, lineId)), 'conflict')
    await setLineState(ctx.db, ctx.scope, lineId, 'waiting')
    ctx.act('fund.dues_line_back', lineId)
    return null
  },
})
