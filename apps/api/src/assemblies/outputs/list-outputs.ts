import type { ListOutputsInput } from '@reliance/core/assemblies/outputs/list-outputs.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { listOutputs as readOutputs } from '@reliance/db/assemblies/outputs.ts'
import { query } from '../../boundary/use-case.ts'
import { outputViews } from './output-view.ts'

type Input = ListOutputsInput & { spaceId: string }

/** What a body brought to the assembly or handed to a secretariat, and what was handed to it, the newest first (R113). */
export const listOutputs = query({
  may: mayTakePart,
  run: async ({ db, scope }, { bodyId, before }: Input) => {
    const page = pageBefore(before)
    const rows = await readOutputs(db, scope, bodyId, page)
    const { items, next } = cutPage(rows, page, row => row.output.id)
    return { items: await outputViews(db, scope, items), next }
  },
})
