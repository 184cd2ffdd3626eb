import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { recordReturn as decide, type RecordReturnInput } from '@reliance/core/fund/record-return.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { lockLine, setLineState } from '@reliance/db/fund/bank-lines.ts'
import { findMember, fundPlace } from '@reliance/db/fund/members.ts'
import { listKnownPayers } from '@reliance/db/fund/payments.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { insertReturn } from '@reliance/db/fund/project-returns.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { book } from './book.ts'
import { followPath } from './calls/call-path.ts'
import { heldCents, readProject, takersOf } from './project-record.ts'

/** Money that came in is what a project did not use, or what was asked back of it; its lead reads that it arrived. */
export const recordReturn = mutation({
  may: (actor, now, { spaceId }: RecordReturnInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { lineId, applicationId }: RecordReturnInput & InSpace) => {
    const { db, scope, now } = ctx
    await lockFund(db, scope)
    const [line, project] = await Promise.all([lockLine(db, scope, lineId), readProject(ctx, applicationId)])
    if (!line || !project) throw notFound()
    const payers = await listKnownPayers(db, scope)
    const takers = takersOf(project)
    const isOfOthers =
      (line.proposedOrganisationId !== null && !takers.has(line.proposedOrganisationId)) ||
      payers.some(one => one.iban === line.otherIban && !takers.has(one.organisationId))
    unwrap(decide(line, { heldCents: heldCents(project), isOfOthers }), 'conflict')
    const { cents, bookedOn } = line
    const { title, leadId } = project.application
    const id = ctx.newId()
    await setLineState(db, scope, lineId, 'ignored', { asideAs: 'project_return', reason: title })
    await insertReturn(db, scope, {
      id,
      applicationId,
      cents,
      receivedOn: bookedOn,
      lineId,
      personId: ctx.actor.personId,
      mandateId: ctx.mandateId ?? '',
      recordedAt: now,
    })
    const cause = { kind: 'bank_line' as const, id: lineId }
    const fact = { kind: 'project_repaid' as const, key: `return:${id}`, cause, on: bookedOn, cents }
    await book(ctx, [{ ...fact, applicationId, title }])
    const [place, lead] = await Promise.all([fundPlace(db, scope), findMember(db, scope, leadId)])
    const { owedCents } = project.facts
    ctx.notify(
      {
        notice: 'fund.project_repaid',
        to: { power: 'fund.represent' },
        subject: applicationId,
        path: followPath(place, applicationId),
        params: {
          place: place.name,
          name: title,
          organisation: lead?.displayName ?? '',
          amount: amountText(eurosOf(cents)),
          left: amountText(eurosOf(owedCents > cents ? owedCents - cents : 0n)),
        },
      },
      leadId,
    )
    ctx.act('fund.project_repaid', lineId)
    return null
  },
})
