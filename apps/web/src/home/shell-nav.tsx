import type { NavItem } from '@reliance/ui/nav-list.tsx'
import type { useTranslations } from 'use-intl'
import type { Place } from '../person.ts'
import { everythingOf, inBar, isHere, type NavSection } from './nav.ts'
import { PlaceIcon } from './place-icon.tsx'
import type { ShellNav } from './shell.tsx'

type Here = Pick<Place, 'kind' | 'slug'>

export type NavWords = {
  nav: ReturnType<typeof useTranslations<'interface.nav'>>
  today: string
}

/**
 * Where one goes from a page of people: on a rail, under the thumb, and beside the page that is shown.
 * @param sections those of the place; @param places the person's, which stand there where the page is of no place.
 */
export const shellNav = (
  place: Here | null,
  path: string,
  sections: readonly NavSection[],
  places: readonly NavItem[],
  words: NavWords,
): ShellNav => {
  const t = words.nav
  const today: NavItem = {
    href: '/',
    label: words.today,
    here: path === '/',
    icon: <PlaceIcon name="today" />,
  }
  const everythingHref = place === null ? '/tout' : everythingOf(place)
  const everything: NavItem = {
    href: everythingHref,
    label: t('everything'),
    here: path === everythingHref,
    icon: <PlaceIcon name="everything" />,
  }
  const groups = inBar(sections).map(
    (section): NavItem => ({
      href: section.pages[0]?.href ?? '',
      label: t(`groups.${section.group}`),
      here: isHere(section),
      icon: <PlaceIcon name={section.group} />,
    }),
  )
  return {
    first: [today],
    sections:
      place === null
        ? [{ label: t('yourPlaces'), items: places }]
        : sections.map(({ group, pages }) => ({
            label: t(`groups.${group}`),
            icon: <PlaceIcon name={group} />,
            items: pages,
          })),
    bar: [today, ...groups, everything],
    beside: sections.find(isHere)?.pages ?? [],
  }
}
