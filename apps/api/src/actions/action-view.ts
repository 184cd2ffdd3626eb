import { isCrossTheme } from '@reliance/core/actions/action.ts'
import type { ActionRow } from '@reliance/db/actions/actions.ts'
import type { listNeeds } from '@reliance/db/actions/parts.ts'
import { communeName } from '../territories/communes.ts'
import type { Part } from './action-to-change.ts'

type Need = Awaited<ReturnType<typeof listNeeds>>[number]

/** An action as the people of a coalition read it, with everybody who takes part; who does not has no line (R56, R64). */
export const actionView = (action: ActionRow, allParts: readonly Part[], allNeeds: readonly Need[]) => {
  const parts = allParts.filter(one => one.actionId === action.id)
  const lead = parts.find(one => one.role === 'lead')
  const nameOf = (partId: string | null) => parts.find(one => one.partId === partId)?.name ?? null
  const { id, number, title, scale, themes, place, communeCode, state, audience, leadFunction } = action
  return {
    actionId: id,
    number,
    title,
    startsOn: action.startsOn as string,
    endsOn: action.endsOn as string,
    scale,
    themes,
    isCrossTheme: isCrossTheme(action),
    place,
    communeName: communeName(communeCode),
    state,
    audience,
    leadFunction,
    /** Null where the organisation that led it is gone. */
    lead: lead ? { organisationId: lead.organisationId, name: lead.name } : null,
    parts: parts.map(({ organisationId, name, role, discretion }) => ({
      organisationId,
      name,
      role,
      discretion,
    })),
    /** `filledBy`: the organisation that sees to it; null for nobody. */
    needs: allNeeds
      .filter(one => one.actionId === id)
      .map(({ needId, text, partId }) => ({ needId, text, filledBy: nameOf(partId) })),
  }
}
