import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { lineInput, textInput } from '../../shared/text-input.ts'
import type { AssemblyKind, AssemblyState } from '../assembly-state.ts'
import type { AssemblyResult } from '../codes.ts'
import { type AgendaItem, wantedOutcomes } from './agenda-item.ts'

/** A point lasts so many minutes at most. */
export const longestMinutes = 480

/** A point in three fields (R97); its urgency and the reason are those of whoever keeps the agenda (R98). */
export const addItemInput = z.object({
  assemblyId: uuidInput,
  title: lineInput(200),
  wantedOutcome: z.enum(wantedOutcomes),
  plannedMinutes: z.int(),
  isUrgent: z.boolean(),
  urgencyReason: textInput(600),
})
export type AddItemInput = z.output<typeof addItemInput>

export type AddItemFacts = {
  readonly kind: AssemblyKind
  readonly state: AssemblyState
  /** The first instant at which the agenda is frozen. */
  readonly freezesAt: Date
  readonly by: {
    /** Any member, not only those entitled to vote (R97). */
    readonly isMember: boolean
    /** Whether this person keeps the agenda of this assembly. */
    readonly keepsAgenda: boolean
  }
}

export type AddItem = Pick<AgendaItem, 'title' | 'plannedMinutes' | 'urgencyReason'> & {
  /** Whether it is asked for this assembly after its freeze. */
  readonly isUrgent: boolean
}

/** Where a point goes, and whether it came in after the freeze. */
export type Placed = { readonly assembly: 'this' | 'next'; readonly isUrgent: boolean }

const isUnfrozen = ({ kind, state, freezesAt }: AddItemFacts, now: Date): boolean => {
  if (kind === 'extraordinary') return state === 'planned'
  return (state === 'planned' || state === 'convened' || state === 'agenda_open') && now < freezesAt
}

const isStillHeld = (state: AssemblyState): boolean =>
  ['convened', 'agenda_open', 'agenda_frozen', 'checked_in', 'running'].includes(state)

/**
 * Where a point goes that somebody adds. Until the freeze any member adds to this assembly; after it a point goes to the
 * next one, unless the agenda role brings it as urgent and says why (R97, R98). An extraordinary assembly has the points
 * that it was convened for and no other: its agenda role writes them before it is convened (R92).
 * Refuses: `members_only`, `title_missing`, `minutes_out_of_range` (whole minutes, 1 to 480), `announced_points_only`,
 * `urgency_agenda_role_only`, `urgency_reason_missing`.
 */
export const addItem = (facts: AddItemFacts, item: AddItem, now: Date): AssemblyResult<Placed> => {
  const { kind, state, by } = facts
  if (!by.isMember && !by.keepsAgenda) return refuse('assemblies.members_only')
  if (item.title.trim() === '') return refuse('assemblies.title_missing', { field: 'title' })
  const { plannedMinutes } = item
  if (!Number.isInteger(plannedMinutes) || plannedMinutes < 1 || plannedMinutes > longestMinutes)
    return refuse('assemblies.minutes_out_of_range', {
      field: 'plannedMinutes',
      params: { most: longestMinutes },
    })
  const mayAdd = kind === 'ordinary' || by.keepsAgenda
  if (isUnfrozen(facts, now) && mayAdd) return ok({ assembly: 'this', isUrgent: false })
  if (!item.isUrgent || !isStillHeld(state)) return ok({ assembly: 'next', isUrgent: false })
  if (kind === 'extraordinary') return refuse('assemblies.announced_points_only')
  if (!by.keepsAgenda) return refuse('assemblies.urgency_agenda_role_only')
  if (item.urgencyReason.trim() === '')
    return refuse('assemblies.urgency_reason_missing', { field: 'urgencyReason' })
  return ok({ assembly: 'this', isUrgent: true })
}
