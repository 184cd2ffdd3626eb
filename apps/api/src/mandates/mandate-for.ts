import type { Told } from './ask-electors.ts'
import type { DecisionWiring } from './effect-handlers.ts'

/** The name under which the decision would give that person a mandate, which their yes signs; null where it gives none. */
export const mandateFor = (
  { register, effects }: Pick<Told, 'register' | 'effects'>,
  personId: string,
): string | null => {
  const isNamed = effects.some(
    ({ kind, payload }) =>
      kind === 'give_mandate' && (payload as { personIds: readonly string[] }).personIds.includes(personId),
  )
  return isNamed ? (register.people.find(one => one.personId === personId)?.displayName ?? null) : null
}

/** Whether a yes to these effects is signed by name. */
export const isSigned = ({ handlers }: DecisionWiring, effects: Told['effects']): boolean =>
  effects.some(({ kind }) => handlers[kind]?.kind.traits.includes('signed') ?? false)
