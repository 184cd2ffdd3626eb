import type { ListTensionsInput } from '@reliance/core/decisions/list-tensions.ts'
import { maySayTensions } from '@reliance/core/decisions/powers.ts'
import { findBody, findRole } from '@reliance/core/mandates/space-tree.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { listReturned, listTensions as readTensions } from '@reliance/db/decisions/tensions.ts'
import { query } from '../boundary/use-case.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { readRegister } from '../mandates/register.ts'
import { isOfBody } from './who-settles.ts'

type Input = ListTensionsInput & { spaceId: string }

/** A page of what people said of how bodies work, with what came of it; all who belong here read it. */
export const listTensions = (wiring: DecisionWiring) =>
  query({
    may: maySayTensions,
    run: async ({ db, scope, entered: entering }, { isOver, before }: Input) => {
      const page = pageBefore(before)
      const [rows, register, entered] = await Promise.all([
        readTensions(db, scope, isOver, page),
        readRegister(db, scope),
        entering,
      ])
      const { items, next } = cutPage(rows, page, row => row.id)
      const handed = await listReturned(
        db,
        scope,
        items.filter(one => one.state === 'returned').map(one => one.id),
      )
      const nameOf = (bodyId: string | undefined) =>
        bodyId === undefined ? '' : (findBody(register.tree, bodyId)?.name ?? '')
      const isOpenSpace = !entered.isClosed
      return {
        next,
        items: items.map(row => ({
          tensionId: row.id,
          bodyId: row.bodyId,
          bodyName: nameOf(row.bodyId),
          roleName: row.roleId === null ? '' : (findRole(register.tree, row.roleId)?.name ?? ''),
          happens: row.happens,
          needed: row.needed,
          filedAt: row.filedAt.toISOString(),
          saidBy: register.people.find(one => one.personId === row.filedBy)?.displayName ?? '',
          isMine: row.filedBy === entered.personId,
          isHandedOn: row.returnedFromId !== null,
          state: row.state,
          note: row.note,
          endedAt: row.endedAt?.toISOString() ?? null,
          returnedTo: nameOf(handed.find(one => one.fromId === row.id)?.bodyId),
          can: {
            settle: isOpenSpace && row.state === 'open' && isOfBody(wiring, register, entered, row.bodyId),
            withdraw: isOpenSpace && row.state === 'open' && row.filedBy === entered.personId,
          },
        })),
      }
    },
  })
