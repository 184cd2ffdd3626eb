import { outputState } from '@reliance/core/assemblies/outputs/output-state.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { itemsOfOutputs, type ShownOutput } from '@reliance/db/assemblies/outputs.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

type Item = Awaited<ReturnType<typeof itemsOfOutputs>>[number]

const agendaOf = (item: Item) => ({
  assemblyId: item.assemblyId,
  title: item.title,
  startsOn: civilDateAt(item.startsAt, item.zone),
  outcome: item.outcome,
})

/** What was brought, with what became of it and the agendas that it came to, the last one last. */
export const outputViews = async (db: ReadDb, scope: Scope, rows: readonly ShownOutput[]) => {
  const ids = rows.map(({ output }) => output.id)
  const items = ids.length === 0 ? [] : await itemsOfOutputs(db, scope, ids)
  return rows.map(({ output, from, toName, writer }) => {
    const own = items.filter(one => one.outputId === output.id)
    const last = own.at(-1)
    const { goesTo, answer, note } = output
    return {
      outputId: output.id,
      bodyId: output.bodyId,
      from,
      goesTo,
      toBodyId: output.toBodyId,
      toName,
      title: output.title,
      wantedOutcome: output.wantedOutcome,
      writer,
      writtenOn: civilDateAt(output.writtenAt),
      state: outputState({
        goesTo,
        answer,
        isWithdrawn: output.withdrawnAt !== null,
        item: last ? { outcome: last.outcome, isCancelled: last.cancelledAt !== null } : null,
      }),
      note,
      answeredOn: output.answeredAt && civilDateAt(output.answeredAt),
      agendas: own.map(agendaOf),
    }
  })
}
