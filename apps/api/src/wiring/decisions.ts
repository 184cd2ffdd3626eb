import { mandateEffects } from '@reliance/core/mandates/effect-kinds.ts'
import { onlyNamed } from '@reliance/core/shared/only-named.ts'
import { findCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations } from '@reliance/db/coalitions/members.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { slugsHere } from '@reliance/db/shared/places.ts'
import { adoptingAssemblyPolicy } from '../assemblies/adopt-assembly-policy.ts'
import { onClosingCoalition } from '../coalitions/close-coalition.ts'
import { publishingCharter } from '../coalitions/publish-charter.ts'
import { adoptingPledgeRule } from '../fund/adopt-pledge-rule.ts'
import { freeingEarlier } from '../fund/books/free-earlier.ts'
import { allocating } from '../fund/calls/allocate.ts'
import { clawingBack, writingOff } from '../fund/calls/clawback.ts'
import { openingCall } from '../fund/calls/open-call.ts'
import { adoptingBudget } from '../fund/expenses/adopt-budget.ts'
import { spending } from '../fund/expenses/spend.ts'
import { namingCarrier } from '../fund/name-carrier.ts'
import { closingSpace } from '../mandates/close-space.ts'
import type { DecisionWiring, EffectHandler, EffectHandlers } from '../mandates/effect-handlers.ts'
import { onClosingOrganisation } from '../organisations/close-organisation.ts'
import { knownPowers, powerGroups } from './powers.ts'

const nameOfSpace = async ({ db, scope }: { db: ReadDb; scope: Scope }): Promise<string> =>
  ((await findOrganisation(db, scope)) ?? (await findCoalition(db, scope)))?.name ?? ''

const namesOfVoices = async ({ db, scope }: { db: ReadDb; scope: Scope }) =>
  (await listMemberOrganisations(db, scope))
    .filter(one => one.status === 'joined')
    .map(({ organisationId: electorId, displayName: name }) => ({ electorId, name }))

const pathOfSpace = async ({ db, scope }: { db: ReadDb; scope: Scope }): Promise<string> => {
  const [[current], organisation] = await Promise.all([slugsHere(db), findOrganisation(db, scope)])
  return `/${organisation ? 'o' : 'c'}/${current?.slug ?? ''}`
}

const closing = closingSpace(async (applying, closed) => {
  const { db, scope } = applying.ctx
  const isOrganisation = (await findOrganisation(db, scope)) !== undefined
  await (isOrganisation ? onClosingOrganisation : onClosingCoalition)(applying, closed)
})

/** Bodies, roles and mandates are stored from the tree: their kinds do nothing more. */
const ofTree: EffectHandlers = Object.fromEntries(
  Object.entries(mandateEffects).map(([name, kind]) => [name, { kind } as EffectHandler<unknown>]),
)

/** Everything that decisions can do, and what is known to let them. */
export const decisions: DecisionWiring = {
  handlers: onlyNamed({
    ...ofTree,
    close_space: closing,
    publish_charter: publishingCharter,
    adopt_pledge_rule: adoptingPledgeRule,
    name_carrier: namingCarrier,
    open_call: openingCall,
    allocate: allocating,
    adopt_budget: adoptingBudget,
    spend: spending,
    clawback: clawingBack,
    write_off: writingOff,
    free_earlier: freeingEarlier,
    adopt_assembly_policy: adoptingAssemblyPolicy,
  }),
  knownPowers,
  powerGroups,
  signingPower: 'coalitions.sign',
  nameOfSpace,
  namesOfVoices,
  pathOfSpace,
}
