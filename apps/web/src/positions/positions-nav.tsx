import { Link } from '@reliance/ui/link.tsx'
import { useRouterState } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Place } from '../person.ts'
import { positionsHref } from './positions-href.ts'

/** The few pages about positions, in the order in which they serve. */
export function PositionsNav({ place }: { place: Place }) {
  const t = useTranslations('interface.positionsNav')
  const path = useRouterState({ select: state => state.location.pathname })
  const items = [
    { href: positionsHref(place), label: t('page') },
    { href: positionsHref(place, 'feuille'), label: t('sheet') },
    { href: positionsHref(place, 'tours'), label: t('rounds') },
    { href: positionsHref(place, 'questions'), label: t('questions') },
    { href: positionsHref(place, 'fichiers'), label: t('files') },
  ]
  return (
    <nav aria-label={t('label')} className="mb-4 lg:-mt-4 lg:mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {items.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path === href ? 'page' : undefined}
              className="target inline-flex items-center text-accent underline underline-offset-4 aria-[current=page]:font-bold aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
