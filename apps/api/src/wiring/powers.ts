import { type AssembliesPower, assembliesPowers } from '@reliance/core/assemblies/powers.ts'
import { type CalendarPower, calendarPowers } from '@reliance/core/calendar/powers.ts'
import { type CoalitionPower, coalitionPowers } from '@reliance/core/coalitions/powers.ts'
import { type FundPower, fundPowers } from '@reliance/core/fund/powers.ts'
import { mandatePowers } from '@reliance/core/mandates/powers.ts'
import type { KnownPowers } from '@reliance/core/mandates/space-tree.ts'
import { organisationPowers } from '@reliance/core/organisations/powers.ts'
import { type PositionPower, positionPowers } from '@reliance/core/positions/powers.ts'
import { type ResourcesPower, resourcesPowers } from '@reliance/core/resources/powers.ts'
import {
  isGivenIn,
  type PowerGroup,
  type PowerTable,
  powerNames,
  type SpaceKind,
} from '@reliance/core/shared/permission.ts'

/** Every power there is, where it can be given and beside which others it is offered. */
export const powerTable = {
  ...mandatePowers,
  ...organisationPowers,
  ...coalitionPowers,
  ...calendarPowers,
  ...positionPowers,
  ...resourcesPowers,
  ...fundPowers,
  ...assembliesPowers,
} as const satisfies PowerTable

const givenIn = (kind: SpaceKind) =>
  powerNames(powerTable).filter(power => isGivenIn(powerTable[power], kind))

/** What a role can open in each kind of space: none but these. */
export const knownPowers: KnownPowers = {
  organisation: givenIn('organisation'),
  coalition: givenIn('coalition'),
}

export const powerGroups: Readonly<Record<string, PowerGroup>> = Object.fromEntries(
  powerNames(powerTable).map(power => [power, powerTable[power].group]),
)

/** What the founding role of an organisation opens beyond its own context. */
export const organisationElsewhere = [
  'coalitions.join',
  'coalitions.sign',
  'calendar.keep',
  'positions.represent',
  'resources.lend',
  'fund.represent',
  'fund.dues',
  'assemblies.convene',
] as const satisfies readonly (
  | CoalitionPower
  | CalendarPower
  | PositionPower
  | ResourcesPower
  | FundPower
  | AssembliesPower
)[]

/** What the founding role of a coalition opens beyond its own context. */
export const coalitionElsewhere = [
  'calendar.keep',
  'positions.coordinate',
  'fund.treasury',
  'fund.approve',
] as const satisfies readonly (CalendarPower | PositionPower | FundPower)[]
