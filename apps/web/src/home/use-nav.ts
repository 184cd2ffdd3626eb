import { useRouterState } from '@tanstack/react-router'
import { useLocale, useTranslations } from 'use-intl'
import { hrefOf, type Person, type Place } from '../person.ts'
import { type NavSection, sectionsOf } from './nav.ts'
import type { ShellNav } from './shell.tsx'
import { shellNav } from './shell-nav.tsx'

/** The sections of a place in the language of the person who reads; without a place there are none. */
export function useSections(place: Place | null): readonly NavSection[] {
  const language = useLocale() === 'en' ? 'en' : 'fr'
  const path = useRouterState({ select: state => state.location.pathname })
  return place === null ? [] : sectionsOf(place, path, language)
}

/** Where this person goes from the page that is shown. */
export function useNav(place: Place | null, person: Person): ShellNav {
  const nav = useTranslations('interface.nav')
  const shell = useTranslations('interface.shell')
  const path = useRouterState({ select: state => state.location.pathname })
  const places = person.places.map(one => ({ href: hrefOf(one), label: one.name, here: false }))
  return shellNav(place, path, useSections(place), places, { nav, today: shell('today') })
}
