import * as z from 'zod/mini'
import type { BodyKind } from '../../mandates/body-kinds.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { lineInput, requiredLine, textInput } from '../../shared/text-input.ts'
import { longestMinutes } from '../agenda/add-item.ts'
import { wantedOutcomes } from '../agenda/agenda-item.ts'
import type { AssemblyResult } from '../codes.ts'

/** Bodies that bring what they prepared elsewhere: they do not decide it themselves (R109, R113). */
export const bringingKinds: readonly BodyKind[] = ['commission', 'secretariat']

const isWebAddress = (text: string): boolean => /^https:\/\/\S+$/.test(text) && URL.canParse(text)

/** What a commission or a secretariat prepared. `toBodyId`: the secretariat that it is handed to; null is the assembly (R114). */
export const bringOutputInput = z.object({
  bodyId: uuidInput,
  title: requiredLine(200),
  text: textInput(4000),
  wantedOutcome: z.enum(wantedOutcomes),
  plannedMinutes: z.int(),
  link: lineInput(500).check(z.refine(text => text === '' || isWebAddress(text), 'calendar.link_not_https')),
  toBodyId: z.nullable(uuidInput),
})
export type BringOutputInput = z.output<typeof bringOutputInput>

export type BringFacts = {
  readonly from: { readonly kind: BodyKind }
  /** Whether whoever writes takes part in that commission, or holds a mandate in force in that body. */
  readonly isOfIt: boolean
  /** The secretariat that it is handed to; null for the assembly. */
  readonly to: {
    readonly kind: BodyKind
    readonly isDissolved: boolean
    readonly isSame: boolean
    /** How many hold a mandate in force there. */
    readonly mandated: number
  } | null
}

/**
 * Whether somebody brings what a body prepared to the assembly, or hands it to a secretariat whose mandate it is (R113,
 * R114). It is never decided where it comes from.
 * Refuses: `output_from_elsewhere`, `output_not_of_it`, `output_text_missing`, `minutes_out_of_range`,
 * `output_to_secretariat`, `nobody_mandated_there`.
 */
export const bringOutput = (
  { from, isOfIt, to }: BringFacts,
  { text, plannedMinutes }: Pick<BringOutputInput, 'text' | 'plannedMinutes'>,
): AssemblyResult<'assembly' | 'secretariat'> => {
  if (!bringingKinds.includes(from.kind)) return refuse('assemblies.output_from_elsewhere')
  if (!isOfIt) return refuse('assemblies.output_not_of_it')
  if (text === '') return refuse('assemblies.output_text_missing', { field: 'text' })
  if (plannedMinutes < 1 || plannedMinutes > longestMinutes)
    return refuse('assemblies.minutes_out_of_range', {
      field: 'plannedMinutes',
      params: { most: longestMinutes },
    })
  if (to === null) return ok('assembly')
  if (to.kind !== 'secretariat' || to.isDissolved || to.isSame)
    return refuse('assemblies.output_to_secretariat', { field: 'toBodyId' })
  return to.mandated > 0
    ? ok('secretariat')
    : refuse('assemblies.nobody_mandated_there', { field: 'toBodyId' })
}
