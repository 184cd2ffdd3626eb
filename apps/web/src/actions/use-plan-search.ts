import { type ActionScale, actionScales, longestTheme } from '@reliance/core/actions/action.ts'
import { useRouterState } from '@tanstack/react-router'
import { isUuid } from '../sheet-search.ts'

/** What of the plan is shown; it stands in the address, so that it can be sent to others. */
export type PlanSearch = {
  scale: ActionScale | null
  theme: string | null
  departement: string | null
  organisationId: string | null
}

/** How each part is called in the address. */
const names = {
  scale: 'echelle',
  theme: 'theme',
  departement: 'departement',
  organisationId: 'organisation',
} as const

const text = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null

/** Reads what an address asks for; what it cannot be is left out. */
export const readPlanSearch = (search: Record<string, unknown>): PlanSearch => {
  const [theme, departement, organisationId] = [
    text(search[names.theme]),
    text(search[names.departement]),
    text(search[names.organisationId]),
  ]
  return {
    scale: actionScales.find(one => one === search[names.scale]) ?? null,
    theme: theme !== null && theme !== '' && theme.length <= longestTheme ? theme : null,
    // A router reads `01` as a number: départements have two signs at least.
    departement: departement === null ? null : departement.padStart(2, '0'),
    organisationId: organisationId !== null && isUuid(organisationId) ? organisationId : null,
  }
}

/** The same as the end of an address, empty where all is shown. */
export const writePlanSearch = (search: PlanSearch): string => {
  const parts = Object.entries(search).flatMap(([key, value]) =>
    value === null ? [] : [`${names[key as keyof PlanSearch]}=${encodeURIComponent(value)}`],
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

export const isNarrowed = (search: PlanSearch): boolean => Object.values(search).some(value => value !== null)

export const usePlanSearch = (): PlanSearch =>
  useRouterState({
    select: ({ location }) => readPlanSearch(location.search as Record<string, unknown>),
    structuralSharing: true,
  })
