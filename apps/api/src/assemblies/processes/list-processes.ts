import { mayShareIn } from '@reliance/core/assemblies/powers.ts'
import type { ListProcessesInput } from '@reliance/core/assemblies/processes/list-processes.ts'
import { awaitedIds, sheetOf } from '@reliance/core/assemblies/processes/process-sheet.ts'
import { findBody } from '@reliance/core/mandates/space-tree.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { listProcesses as readProcesses } from '@reliance/db/assemblies/processes.ts'
import { query } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { readRegister } from '../../mandates/register.ts'
import { closesAtOf } from './follow-up.ts'
import { voicesThere } from './process-facts.ts'

type Input = ListProcessesInput & { spaceId: string }

/** A page of what is decided together outside of assemblies, with what waits for whoever reads. */
export const listProcesses = (wiring: DecisionWiring) =>
  query({
    may: mayShareIn,
    run: async ({ db, scope, entered: entering }, { isOver, before }: Input) => {
      const page = pageBefore(before)
      const [rows, register, entered] = await Promise.all([
        readProcesses(db, scope, isOver, page),
        readRegister(db, scope),
        entering,
      ])
      const { items, next } = cutPage(rows, page, row => row.id)
      return {
        next,
        items: items.map(row => {
          const body = findBody(register.tree, row.bodyId)
          const sheet = sheetOf({ open: row.process, sealed: row.sealed })
          const voices = body ? voicesThere({ wiring, register, body }, entered) : []
          const mine = new Set<string>(sheet.kind === 'advice' ? [entered.personId ?? ''] : voices)
          return {
            processId: row.id,
            kind: row.kind,
            title: row.title,
            state: row.state,
            bodyName: body?.name ?? '',
            begunAt: row.begunAt.toISOString(),
            endedAt: row.endedAt?.toISOString() ?? null,
            closesAt: closesAtOf(sheet)?.toISOString() ?? null,
            isAwaited: !entered.isClosed && awaitedIds(sheet, entered.now).some(id => mine.has(id)),
          }
        }),
      }
    },
  })
