import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { requiredText } from '../shared/text-input.ts'
import type { DecisionsResult } from './codes.ts'
import { personNamedIn } from './person-named-in.ts'
import { longestTension, mostOpenTensions } from './tension.ts'

/**
 * What somebody says of how a body works (R15): the body, one of its roles where that is what it is about, what happens and
 * what is needed. `isNoPerson`: the word that looks like a name is none.
 */
export const fileTensionInput = z.object({
  bodyId: uuidInput,
  roleId: z.nullable(uuidInput),
  happens: requiredText(longestTension),
  needed: requiredText(longestTension),
  isNoPerson: z.boolean(),
})
export type FileTension = z.output<typeof fileTensionInput>

export type FileTensionFacts = {
  /** The bodies that stand, and the roles in use with the body of each. */
  readonly bodyIds: readonly string[]
  readonly roles: readonly { readonly roleId: string; readonly bodyId: string }[]
  /** The names under which people are shown here. */
  readonly names: readonly string[]
  /** How many of this person wait already. */
  readonly openCount: number
}

/**
 * A tension is about a role or a rule and never about somebody (R33). Refuses: `body_missing`, `role_missing`,
 * `tension_names_person` (its field is the text that does, its parameter the word), `too_many_open`.
 */
export const fileTension = (
  facts: FileTensionFacts,
  { bodyId, roleId, happens, needed, isNoPerson }: FileTension,
): DecisionsResult<null> => {
  if (!facts.bodyIds.includes(bodyId)) return refuse('decisions.body_missing', { field: 'bodyId' })
  if (roleId !== null && !facts.roles.some(one => one.roleId === roleId && one.bodyId === bodyId))
    return refuse('decisions.role_missing', { field: 'bodyId' })
  if (facts.openCount >= mostOpenTensions)
    return refuse('decisions.too_many_open', { params: { most: mostOpenTensions } })
  if (isNoPerson) return ok(null)
  for (const [field, text] of [
    ['happens', happens],
    ['needed', needed],
  ] as const) {
    const word = personNamedIn(text, facts.names)
    if (word !== null) return refuse('decisions.tension_names_person', { field, params: { word } })
  }
  return ok(null)
}
