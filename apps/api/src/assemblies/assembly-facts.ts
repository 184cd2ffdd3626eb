import { freezesAt } from '@reliance/core/assemblies/agenda/freeze-agenda.ts'
import type { AssemblyState } from '@reliance/core/assemblies/assembly-state.ts'
import type { AheadFacts } from '@reliance/core/assemblies/convene-assembly.ts'
import { standingState } from '@reliance/core/assemblies/standing-state.ts'
import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'

/** The first instant at which the agenda of an assembly is frozen: it moves with its date, by the policy it is held by. */
export const freezeOf = ({
  startsAt,
  zone,
  policy,
}: Pick<ShownAssembly, 'startsAt' | 'zone' | 'policy'>): Date => freezesAt(startsAt, policy, zone)

/** Where an assembly stands by now. */
export const stateOf = (assembly: ShownAssembly, now: Date): AssemblyState => {
  const { state, cancelledAt, endsAt } = assembly
  return standingState({ state, cancelledAt, endsAt, freezesAt: freezeOf(assembly) }, now)
}

/** The same for whoever answers its convocation: past its time nobody says any more whether they come. */
export const answeredState = (assembly: ShownAssembly, now: Date): AssemblyState =>
  now < assembly.endsAt ? stateOf(assembly, now) : 'closed'

/** What the rules look at before anybody is checked in. @param state what is written, or where it stands. */
export const aheadFacts = (assembly: ShownAssembly, state: AssemblyState, itemCount: number): AheadFacts => ({
  kind: assembly.kind,
  state,
  startsAt: assembly.startsAt,
  freezesAt: freezeOf(assembly),
  room: assembly.place,
  link: assembly.link,
  reason: assembly.why,
  itemCount,
})
