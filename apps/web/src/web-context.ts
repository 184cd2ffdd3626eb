import type { Language } from '@reliance/core/shared/messages.ts'
import type { Place } from './person.ts'

/** What people come to do, in the order of the navigation. */
export const navGroups = ['talk', 'decide', 'act', 'share', 'us'] as const
export type NavGroup = (typeof navGroups)[number]

/** A page of a place that the navigation leads to. */
export type NavPage = {
  group: NavGroup
  /** What follows the address of the place; its first page has nothing. */
  path: string
  label: Readonly<Record<Language, string>>
  /** Other addresses of the place whose pages belong to this one. */
  covers?: readonly string[]
  /** The kind of places that have it; both where nothing is said. */
  only?: Place['kind']
  /** Open to people whose organisation is still on its way in, too. */
  onTheWay?: true
  /** Of no use to those who only support an organisation. */
  forMembers?: true
}

/** What a context tells the rest of the web about itself. */
export type WebContext = { nav: readonly NavPage[] }
