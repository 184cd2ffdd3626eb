import type { ListAssembliesInput } from '@reliance/core/assemblies/list-assemblies.ts'
import { mayConvene, mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { listAssemblies as readAssemblies, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { stateOf } from './assembly-facts.ts'

type Input = ListAssembliesInput & { spaceId: string }

const lineOf = (assembly: ShownAssembly, now: Date) => ({
  id: assembly.id,
  title: assembly.title,
  kind: assembly.kind,
  state: stateOf(assembly, now),
  startsAt: assembly.startsAt.toISOString(),
  isOver: assembly.endsAt <= now,
  zone: assembly.zone,
  mode: assembly.mode,
  place: assembly.place,
  cancelReason: assembly.cancelReason,
})

/** A page of the assemblies of an organisation, ahead or over. */
export const listAssemblies = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { period, after }: Input) => {
    const entered = await entering
    const { now } = entered
    const page = pageBefore(after)
    const rows = await readAssemblies(db, scope, { period, now }, page)
    const { items, next } = cutPage(rows, page, row => ({ startsAt: row.startsAt.toISOString(), id: row.id }))
    const may = mayConvene(actorOf(entered), scope.spaceId, now)
    return {
      items: items.map(one => lineOf(one, now)),
      next,
      can: { plan: !entered.isClosed && may.allowed },
    }
  },
})
