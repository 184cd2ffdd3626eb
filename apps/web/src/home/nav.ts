import type { Language } from '@reliance/core/shared/messages.ts'
import { actions } from '../actions/context.ts'
import { assemblies } from '../assemblies/context.ts'
import { calendar } from '../calendar/context.ts'
import { coalitions } from '../coalitions/context.ts'
import { decisions } from '../decisions/context.ts'
import { fund } from '../fund/context.ts'
import { mandates } from '../mandates/context.ts'
import { organisations } from '../organisations/context.ts'
import { hrefOf, type Place } from '../person.ts'
import { positions } from '../positions/context.ts'
import { resources } from '../resources/context.ts'
import { type NavGroup, type NavPage, navGroups } from '../web-context.ts'

const pages: readonly NavPage[] = [
  positions,
  calendar,
  actions,
  mandates,
  assemblies,
  decisions,
  fund,
  resources,
  coalitions,
  organisations,
].flatMap(({ nav }) => nav)

export type NavLink = { href: string; label: string; here: boolean }
export type NavSection = { group: NavGroup; pages: readonly NavLink[] }

/** The page of everything that can be reached from a place, which is of no group. */
export const everythingOf = (place: Pick<Place, 'kind' | 'slug'>): string => `${hrefOf(place)}/tout`

const isUnder = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`)

/**
 * The pages of a place that are open to this person, by what they are for; groups without any are left out. The page
 * under whose address one is nearest is `here`.
 * @param path the address of the page that is shown.
 */
export const sectionsOf = (
  place: Pick<Place, 'kind' | 'slug' | 'rank'>,
  path: string,
  language: Language,
  all: readonly NavPage[] = pages,
): NavSection[] => {
  const home = hrefOf(place)
  const open = all.filter(
    page =>
      (page.only ?? place.kind) === place.kind &&
      (place.rank !== 'invited' || page.onTheWay === true) &&
      (place.rank !== 'supporter' || page.forMembers !== true),
  )
  const nearest = open
    .flatMap(page => [page.path, ...(page.covers ?? [])].map(under => ({ page, under: home + under })))
    .filter(({ under }) => isUnder(path, under) && path !== everythingOf(place))
    .toSorted((a, b) => b.under.length - a.under.length)[0]?.page
  return navGroups.flatMap(group => {
    const links = open
      .filter(page => page.group === group)
      .map(page => ({
        href: home + page.path,
        label: page.label[language],
        here: page === nearest,
      }))
    return links.length === 0 ? [] : [{ group, pages: links }]
  })
}

/** Beside the first screen and the page of everything, a phone's bar has room for two: these come first. */
const underTheThumb: readonly NavGroup[] = ['talk', 'decide', 'act', 'share', 'us']

/** The two groups that a phone's bar names, in the order of the navigation. */
export const inBar = (sections: readonly NavSection[]): NavSection[] => {
  const chosen = underTheThumb.filter(group => sections.some(one => one.group === group)).slice(0, 2)
  return sections.filter(one => chosen.includes(one.group))
}

/** Whether the page that is shown is of this group. */
export const isHere = (section: NavSection): boolean => section.pages.some(page => page.here)
