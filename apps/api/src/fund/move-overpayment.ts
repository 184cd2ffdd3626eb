import {
  moveOverpayment as decide,
  type MoveOverpaymentInput,
  type UndoMoveInput,
} from '@reliance/core/fund/move-overpayment.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { listMoves, listPaid } from '@reliance/db/fund/payments.ts'
import { listStandingPledges, lockFund } from '@reliance/db/fund/pledges.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { book } from './book.ts'
import { paidBy, standingOf } from './pledge-view.ts'
import { tellReceived } from './tell-received.ts'

/**
 * Counts what was paid beyond a promise for another one. Within one organisation the books stay as they are: they know
 * who paid, not for which year. Whoever commits either of them reads it.
 */
export const moveOverpayment = mutation({
  may: (actor, now, { spaceId }: MoveOverpaymentInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, input: MoveOverpaymentInput & InSpace) => {
    const { db, scope } = ctx
    const { organisationId, year, toOrganisationId, toYear } = input
    await lockFund(db, scope)
    if (organisationId === toOrganisationId && year === toYear)
      throw new RuleError('conflict', { code: 'fund.pledge_missing', field: 'toOrganisationId' })
    const [from, to, pledges, paid] = await Promise.all([
      findMember(db, scope, organisationId),
      findMember(db, scope, toOrganisationId),
      listStandingPledges(db, scope),
      listPaid(db, scope),
    ])
    if (!from || !to) throw notFound()
    const today = civilDateAt(ctx.now)
    const standing = (id: string, of: number) => {
      const pledge = pledges.find(one => one.organisationId === id && one.year === of)
      return { pledge, ...standingOf(pledge, paidBy(paid, id, of), today) }
    }
    const [giving, taking] = [standing(organisationId, year), standing(toOrganisationId, toYear)]
    const facts = { overCents: giving.overCents, leftCents: taking.pledge ? taking.leftCents : null }
    const { cents } = unwrap(decide(facts, input), 'conflict')
    const moveId = ctx.newId()
    const row = { receivedOn: today, lineId: null, undoesId: null, basis: 'moved' as const, moveId }
    await tellReceived(ctx, [
      { ...row, id: ctx.newId(), organisationId, year, cents: -cents },
      { ...row, id: ctx.newId(), organisationId: toOrganisationId, year: toYear, cents },
    ])
    const cause = { kind: 'reconciliation' as const, id: moveId }
    const fact = { kind: 'moved' as const, key: `moved:${moveId}`, cause, on: today, cents }
    const taker = { organisationId: toOrganisationId, name: to.displayName }
    const said = { organisationId, organisation: from.displayName, year: toYear, taker }
    await book(ctx, organisationId === toOrganisationId ? [] : [{ ...fact, ...said }])
    ctx.act('fund.overpayment_moved', moveId)
    return null
  },
})

/** Takes that back, as long as nothing was made of it since. */
export const undoMove = mutation({
  may: (actor, now, { spaceId }: UndoMoveInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { moveId }: UndoMoveInput & InSpace) => {
    const { db, scope } = ctx
    await lockFund(db, scope)
    const sides = (await listMoves(db, scope)).filter(one => one.moveId === moveId)
    const [from, to] = [sides.find(one => one.cents < 0n), sides.find(one => one.cents > 0n)]
    if (!from || !to) throw new RuleError('conflict', { code: 'fund.move_missing' })
    const id = ctx.newId()
    const today = civilDateAt(ctx.now)
    const row = { receivedOn: today, lineId: null, basis: 'moved' as const, moveId: id }
    const back = ({ id: undoesId, organisationId, year, cents }: typeof from) => ({
      ...row,
      id: ctx.newId(),
      organisationId,
      year,
      cents: -cents,
      undoesId,
    })
    await tellReceived(ctx, [back(from), back(to)])
    const [organisation, taker] = await Promise.all([
      findMember(db, scope, to.organisationId),
      findMember(db, scope, from.organisationId),
    ])
    const fact = {
      kind: 'moved' as const,
      key: `moved:${id}`,
      cause: { kind: 'reconciliation' as const, id },
      on: today,
      cents: to.cents,
      organisationId: to.organisationId,
      organisation: organisation?.displayName ?? '',
      year: from.year,
      taker: { organisationId: from.organisationId, name: taker?.displayName ?? '' },
    }
    await book(ctx, from.organisationId === to.organisationId ? [] : [fact])
    ctx.act('fund.move_undone', moveId)
    return null
  },
})
