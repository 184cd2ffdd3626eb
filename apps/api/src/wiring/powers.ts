import { coalitionPowers } from '@reliance/core/coalitions/powers.ts'
import { type FundPower, fundPowers } from '@reliance/core/fund/powers.ts'
import { mandatePowers } from '@reliance/core/mandates/powers.ts'
import { organisationPowers } from '@reliance/core/organisations/powers.ts'
import { positionPowers } from '@reliance/core/positions/powers.ts'

/** Every power there is: a role opens none but these. */
export const knownPowers: readonly string[] = [
  ...mandatePowers,
  ...organisationPowers,
  ...coalitionPowers,
  ...positionPowers,
  ...fundPowers,
]

/** What the founding role of an organisation opens beyond its own context. */
export const organisationElsewhere = [
  'coalitions.join',
  'coalitions.sign',
  'positions.represent',
  'fund.represent',
  'fund.dues',
] as const satisfies readonly (
  | (typeof coalitionPowers)[number]
  | (typeof positionPowers)[number]
  | FundPower
)[]

/** What the founding role of a coalition opens beyond its own context. */
export const coalitionElsewhere = [
  'positions.coordinate',
  'fund.treasury',
  'fund.approve',
] as const satisfies readonly ((typeof positionPowers)[number] | FundPower)[]
