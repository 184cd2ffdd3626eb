import type { Language } from '@reliance/core/shared/messages.ts'
import { useTranslations } from 'use-intl'
import { sectionsOf } from '../src/home/nav.ts'
import { Shell, type ShellProps } from '../src/home/shell.tsx'
import { shellNav } from '../src/home/shell-nav.tsx'
import type { Place } from '../src/person.ts'
import type { NavGroup, NavPage } from '../src/web-context.ts'
import { coalition } from './demo-coalition.ts'

/** Where a screen of the gallery stands: in a place at one of its pages, or nowhere yet. */
export type Frame = {
  place: Place['kind']
  seed: string
  name: string
  path: string
  pages?: NavPage[]
} | null

const kinds = { coalition: 'Coalition', organisation: 'Organisation' }
const placeOf = (kind: Place['kind'], seed: string, name: string) => ({
  href: `#${seed}`,
  seed,
  name,
  kind: kinds[kind],
})

const page = (group: NavGroup, path: string, fr: string, en: string): NavPage => ({
  group,
  path,
  only: 'coalition',
  label: { fr, en },
})
/** A navigation of the size that the product will have: every group, and more pages than stand open side by side. */
export const tenAreas: NavPage[] = [
  page('talk', '/discussions', 'Discussions', 'Discussions'),
  page('talk', '/positions', 'Ce qui unit, ce qui sépare', 'What unites, what separates'),
  page('talk', '/consultations', 'Consultations', 'Consultations'),
  page('decide', '/qui-decide', 'Qui décide de quoi', 'Who decides what'),
  page('decide', '/mandats', 'Mandats et décisions', 'Mandates and decisions'),
  page('decide', '/assemblees', 'Assemblées', 'Assemblies'),
  page('act', '/actions', 'Plan d’action', 'Action plan'),
  page('act', '/calendrier', 'Calendrier', 'Calendar'),
  page('act', '/territoires', 'Territoires et liaisons', 'Territories and liaisons'),
  page('share', '/fonds', 'Le fonds commun', 'The pooled fund'),
  page('share', '/ressources', 'Salles, matériel, compétences', 'Rooms, equipment, skills'),
  page('us', '', 'La coalition', 'The coalition'),
  page('us', '/charte', 'La charte', 'The charter'),
  page('us', '/organisations', 'Organisations membres', 'Member organisations'),
  page('us', '/mediation', 'Médiation', 'Mediation'),
]

type Props = { frame: Frame; language: Language } & Pick<ShellProps, 'connection' | 'children'>

/** The frame of the application around a screen, with the navigation that it really has there. */
export function GalleryShell({ frame, language, ...rest }: Props) {
  const nav = useTranslations('interface.nav')
  const shell = useTranslations('interface.shell')
  if (frame === null) return <Shell place={null} shared={false} otherPlaces={[]} nav={null} {...rest} />
  const { place: kind, seed, name } = frame
  const here = { kind, slug: seed, rank: kind === 'coalition' ? 'participant' : 'member' } as const
  const path = frame.path === '/' ? '/' : `/${kind === 'coalition' ? 'c' : 'o'}/${seed}${frame.path}`
  const sections = sectionsOf(here, path, language, frame.pages)
  return (
    <Shell
      place={placeOf(kind, seed, name)}
      shared={kind === 'coalition'}
      otherPlaces={[
        placeOf('coalition', coalition.seed, coalition.name),
        placeOf('organisation', 'o05', 'L’Étincelle communaliste'),
      ].filter(one => one.seed !== seed)}
      nav={shellNav(here, path, sections, [], { nav, today: shell('today') })}
      {...rest}
    />
  )
}
