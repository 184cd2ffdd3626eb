import type { GivenProxy } from '@reliance/core/assemblies/attendance/proxies.ts'
import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { answeredState } from './assembly-facts.ts'
import { answerLink, eventOf } from './convocation.ts'

type Named = { giver: string; holder: string }

const about = async ({ db, scope }: MutationContext, assembly: ShownAssembly) => {
  const { id, title } = assembly
  const place = await assemblyPlace(db, scope)
  return {
    subject: id,
    path: `${place.path}/assemblees/${id}`,
    params: { place: place.name, title },
    event: eventOf(assembly),
  }
}

/** Tells the holder of a proxy whose vote they hold, for which assembly; and whoever gave it has that in writing. */
export const tellProxyGiven = async (
  ctx: MutationContext,
  assembly: ShownAssembly,
  { giverId, holderId }: Pick<GivenProxy, 'giverId' | 'holderId'>,
  { giver, holder }: Named,
): Promise<void> => {
  const said = await about(ctx, assembly)
  const { notify, scope, now } = ctx
  notify({
    ...said,
    notice: 'assemblies.proxy_held',
    to: { personId: holderId, whileMember: true },
    params: Object.assign({ name: giver }, said.params),
  })
  notify({
    ...said,
    notice: 'assemblies.proxy_given',
    to: { personId: giverId, whileMember: true },
    params: Object.assign({ holder }, said.params),
    // Once the assembly has begun, its page alone takes one back.
    ...(answeredState(assembly, now) !== 'running' && { act: answerLink(scope, assembly, now) }),
  })
}

/** Tells whoever held a proxy that it was taken back. */
export const tellProxyRevoked = async (
  ctx: MutationContext,
  assembly: ShownAssembly,
  { holderId }: Pick<GivenProxy, 'holderId'>,
  { giver }: Pick<Named, 'giver'>,
): Promise<void> => {
  const said = await about(ctx, assembly)
  ctx.notify({
    ...said,
    notice: 'assemblies.proxy_taken_back',
    to: { personId: holderId, whileMember: true },
    params: Object.assign({ name: giver }, said.params),
  })
}
