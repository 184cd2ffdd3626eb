import { isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { electorsOf } from '@reliance/core/mandates/electors.ts'
import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import type { TreeBody } from '@reliance/core/mandates/space-tree.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import type { Register } from './register.ts'

/** A voice with which somebody answers, whether they may say yes with it, and the mandate that lets them. */
export type Voice = {
  readonly electorId: string
  readonly maySayYes: boolean
  readonly mandateId: string | null
}

/**
 * The voices of the person who entered: their own in an organisation; in a coalition those of the organisations that
 * they sign for, and without that mandate only the no of the organisation under which they take part.
 */
export const voicesOf = (register: Register, entered: Entered, signingPower: string): Voice[] => {
  const personId = entered.personId ?? ''
  if (entered.kind !== 'coalition')
    return register.electors.some(one => one.electorId === personId)
      ? [{ electorId: personId, maySayYes: true, mandateId: null }]
      : []
  const here = (electorId: string) => register.electors.some(one => one.electorId === electorId)
  const signed = (entered.organisationIds as string[]).filter(here).flatMap(electorId => {
    const by = entered.mandates.find(one => one.spaceId === electorId && one.powers.includes(signingPower))
    return by ? [{ electorId, maySayYes: true, mandateId: by.mandateId }] : []
  })
  const own = register.people.find(one => one.personId === personId)?.electorId
  if (own === undefined || !here(own) || signed.some(one => one.electorId === own)) return signed
  return [...signed, { electorId: own, maySayYes: false, mandateId: null }]
}

/**
 * Those of them that have a place in that body: every voice of the space in the sovereign one, counting or not yet; in
 * another one the voice under which the person holds a mandate there.
 */
export const voicesIn = (
  register: Register,
  body: TreeBody,
  voices: readonly Voice[],
  personId: string,
  now: Date,
): Voice[] => {
  if (isSovereign(body)) return [...voices]
  const seated = register.mandates.some(
    one => one.bodyId === body.bodyId && one.personId === personId && hasRights(one, now),
  )
  const own = register.people.find(one => one.personId === personId)?.electorId
  return seated && own !== undefined ? [{ electorId: own, maySayYes: true, mandateId: null }] : []
}

/** Whether that voice decided there when a decision was proposed, and still does: who was recalled since does not. */
export const decidesThere = (
  register: Register,
  body: TreeBody,
  electorId: string,
  { proposedAt, now }: { proposedAt: Date; now: Date },
): boolean =>
  [proposedAt, now].every(at =>
    electorsOf(register.tree, body, register.electors, at).some(one => one.electorId === electorId),
  )
