import { mayReadActions } from '@reliance/core/actions/powers.ts'
import { numberCell, writeCsv } from '@reliance/core/shared/csv.ts'
import { listPlan } from '@reliance/db/actions/actions.ts'
import { listNeeds, listShownParts } from '@reliance/db/actions/parts.ts'
import { query } from '../boundary/use-case.ts'
import { communeName } from '../territories/communes.ts'
import { texts } from '../texts.ts'

/** Several things of one kind in a cell. */
const together = (all: readonly string[]): string => all.join(' ; ')

/**
 * The plan as a table for other programs, as the coalition reads it but for those who take part discreetly: a file goes where
 * nobody sees, and names whoever appears (R56).
 */
export const exportPlan = query({
  may: mayReadActions,
  run: async ({ db, scope, lang }, _: { spaceId: string }) => {
    const actions = await listPlan(db, scope)
    const ids = actions.map(one => one.id)
    const [allParts, needs] = await Promise.all([listShownParts(db, scope, ids), listNeeds(db, scope, ids)])
    const { columns, scales, states } = texts[lang].actions
    const rows = actions.map(action => {
      const parts = allParts.filter(one => one.actionId === action.id)
      const lead = parts.find(one => one.role === 'lead')
      return [
        numberCell(String(action.number)),
        action.title,
        action.objective,
        action.startsOn as string,
        action.endsOn as string,
        states[action.state],
        scales[action.scale],
        together(action.themes),
        action.place,
        communeName(action.communeCode) ?? '',
        lead?.name ?? '',
        lead === undefined ? '' : action.leadFunction,
        together(parts.filter(one => one.role === 'partner').map(one => one.name)),
        together(needs.filter(one => one.actionId === action.id && one.partId === null).map(one => one.text)),
      ]
    })
    return { name: columns.file, content: writeCsv([Object.values(columns.heads), ...rows]) }
  },
})
