import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import { findRole } from '@reliance/core/mandates/space-tree.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import type { VoiceName } from './effect-handlers.ts'
import type { Register } from './register.ts'

/** How a voice is called: the organisation that it is, or the person; null for somebody who is not shown. */
export const nameOfVoice = (
  register: Pick<Register, 'people'>,
  organisations: readonly VoiceName[],
  electorId: string,
): string | null =>
  organisations.find(one => one.electorId === electorId)?.name ??
  register.people.find(one => one.personId === electorId)?.displayName ??
  null

/**
 * Who asks, as those who are asked read it: the name, the function here (that of the body which decides, else the first),
 * and the organisation. Who is not shown has no name in it.
 */
export const askerOf = (
  register: Pick<Register, 'people' | 'mandates' | 'tree'>,
  organisations: readonly VoiceName[],
  { personId, bodyId, now }: { personId: string; bodyId: string; now: Date },
): string => {
  const person = register.people.find(one => one.personId === personId)
  if (!person) return ''
  const held = register.mandates.filter(one => one.personId === personId && hasRights(one, now))
  const there = held.filter(one => one.bodyId === bodyId)
  const [role] = (there.length > 0 ? there : held)
    .map(one => findRole(register.tree, one.roleId)?.name ?? '')
    .toSorted(compareNames)
  const organisation = organisations.find(one => one.electorId === person.electorId)?.name
  return [person.displayName, role, organisation].filter(Boolean).join(', ')
}
