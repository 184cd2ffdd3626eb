import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import type { Place } from '../../person.ts'
import { fundHref } from '../fund-href.ts'

type Section = 'appels' | 'depenses' | 'budget' | 'tresorerie' | 'comptes'

/** Where a page lies below the fund's own; pages that are not named here lie right below it. */
const above: Readonly<Record<string, readonly Section[]>> = {
  'nouvel-appel': ['appels'],
  appel: ['appels'],
  candidature: ['appels'],
  projet: ['appels'],
  modifier: ['appels'],
  suivi: ['appels'],
  attribuer: ['appels'],
  'redemander-argent': ['appels'],
  renoncer: ['appels'],
  'nouveau-budget': ['budget'],
  'nouvelle-depense': ['depenses'],
  depense: ['depenses'],
  'modifier-depense': ['depenses'],
  redemander: ['depenses'],
  'decider-depense': ['depenses'],
  carte: ['tresorerie'],
  comptes: ['tresorerie'],
  compte: ['tresorerie', 'comptes'],
}

/** The way back from any page of the fund: to the fund, and to what the page is a part of. */
export function FundPath({ place, page }: { place: Place; page: string }) {
  const fund = useTranslations('interface.fund')
  const calls = useTranslations('interface.calls')
  const expenses = useTranslations('interface.expenses')
  const treasury = useTranslations('interface.treasury')
  const books = useTranslations('interface.books')
  const names: Readonly<Record<Section, string>> = {
    appels: calls('title'),
    depenses: expenses('title'),
    budget: expenses('budget'),
    tresorerie: treasury('title'),
    comptes: books('title'),
  }
  const [kind = ''] = page.split(/-\d/)
  const steps = [
    { href: fundHref(place), name: fund('title') },
    ...(above[page] ?? above[kind] ?? []).map(section => ({
      href: fundHref(place, section),
      name: names[section],
    })),
  ]
  return (
    <nav aria-label={fund('path')} className="mb-2 print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ href, name }) => (
          <li key={href} className="flex items-center gap-x-2">
            <Link href={href} className="target inline-flex items-center">
              {name}
            </Link>
            <span aria-hidden="true" className="text-ink-soft">
              ›
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
