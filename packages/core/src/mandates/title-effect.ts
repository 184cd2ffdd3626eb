/**
 * The effect that a decision is called by: its first. A role that is made in order to be given is called by the mandate,
 * which names the role and the person.
 */
export const titleEffect = <Effect extends { readonly kind: string }>(
  effects: readonly Effect[],
): Effect | undefined => {
  const [first] = effects
  return first?.kind === 'define_role' ? (effects.find(one => one.kind === 'give_mandate') ?? first) : first
}
