import { creditedOf } from '@reliance/core/actions/file-victory.ts'
import type { ListVictories } from '@reliance/core/actions/list-victories.ts'
import { mayActFor, mayReadActions } from '@reliance/core/actions/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import type { Actor } from '@reliance/core/shared/permission.ts'
import { listParts } from '@reliance/db/actions/parts.ts'
import { listJoined } from '@reliance/db/actions/places.ts'
import { listVictories as readVictories } from '@reliance/db/actions/victories.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import type { Part } from './action-to-change.ts'

type Victory = Awaited<ReturnType<typeof readVictories>>[number]
/** Who reads; nobody changes anything where `isOpen` does not hold. */
type Reader = { actor: Actor; now: Date; isOpen: boolean }

/** A victory with whom it is credited to: who appears, and nobody who is discreet (R56, R66). */
export const victoryView = (victory: Victory, allParts: readonly Part[], { actor, now, isOpen }: Reader) => {
  const { id, what, whom, wonOn, actionNumber, actionTitle, organisationId } = victory
  const parts = allParts.filter(one => one.actionId === victory.actionId)
  return {
    victoryId: id,
    what,
    whom,
    wonOn: wonOn as string,
    action: actionNumber === null ? null : { number: actionNumber, title: actionTitle ?? '' },
    credited: creditedOf(victory, parts),
    can: { takeBack: isOpen && mayActFor(actor, organisationId, now).allowed },
  }
}

/** A page of what was won, and in whose name this person may write another one down. */
export const listVictories = query({
  may: mayReadActions,
  run: async ({ db, scope, entered: entering }, { after }: ListVictories & { spaceId: string }) => {
    const page = pageBefore(after)
    const [rows, members, entered] = await Promise.all([
      readVictories(db, scope, page),
      listJoined(db, scope),
      entering,
    ])
    const { items, next } = cutPage(rows, page, row => ({ on: row.wonOn as string, id: row.id }))
    const parts = await listParts(
      db,
      scope,
      items.flatMap(one => one.actionId ?? []),
    )
    const reader = { actor: actorOf(entered), now: entered.now, isOpen: !entered.isClosed }
    return {
      items: items.map(one => victoryView(one, parts, reader)),
      next,
      can: {
        fileFor: members.filter(
          one => reader.isOpen && mayActFor(reader.actor, one.organisationId, reader.now).allowed,
        ),
      },
    }
  },
})
