import type { AgreementItem, AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { stances } from '@reliance/core/positions/stance.ts'
import { Link } from '@reliance/ui/link.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Member } from '../member.ts'
import { CappedNames } from './capped-names.tsx'

export type NextAct = { label: string; href: string }

export const everyItem = (page: AgreementPage): readonly AgreementItem[] => [
  ...page.unites,
  ...page.separates,
  ...page.open,
]

/** Members that have taken no position on this statement, in the order given. */
export function silentOn(item: AgreementItem, members: readonly Member[]): string[] {
  const spoke = new Set(stances.flatMap(stance => item.organisations[stance].map(one => one.organisationId)))
  return members.filter(member => !spoke.has(member.organisationId)).map(member => member.displayName)
}

const tally = (names: readonly string[]): [name: string, count: number][] => [
  ...names.reduce((counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1), new Map<string, number>()),
]

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 md:grid-cols-[9rem_minmax(0,1fr)] border-hair border-t py-2">
      <dt className="font-bold">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How many, and the first of them in full. */
function SideLine({ term, items }: { term: string; items: readonly AgreementItem[] }) {
  const t = useTranslations('interface.banks')
  const [first] = items
  return (
    <Line term={term}>
      {t('unitesCount', { count: items.length })}
      {first !== undefined && (
        <a href={`#statement-${first.number}`} className="block text-ink-soft" lang={first.lang}>
          {first.text}
        </a>
      )}
    </Line>
  )
}

export type AgreementSummaryProps = {
  page: AgreementPage
  members: readonly Member[]
  next: readonly NextAct[]
}

/** In a summary, fewer names than under a statement. */
const mostNames = 4

/** The five answers one comes for, before any figure. */
export function AgreementSummary({ page, members, next }: AgreementSummaryProps) {
  const t = useTranslations('interface.banks')
  const items = everyItem(page)
  const nuances = tally(items.flatMap(item => item.organisations.nuance.map(one => one.displayName)))
  const most = Math.max(0, ...nuances.map(([, count]) => count))
  const unsure = nuances.filter(([, count]) => count === most).map(([name]) => name)
  const missing = tally(items.flatMap(item => silentOn(item, members)))
  return (
    <section className="max-w-line">
      <h2 className="only-read">{t('inShort')}</h2>
      <dl className="border-hair border-b">
        <SideLine term={t('unites')} items={page.unites} />
        <SideLine term={t('separates')} items={page.separates} />
        <SideLine term={t('strait')} items={page.open} />
        <Line term={t('unsure')}>
          {most === 0 ? (
            t('unsureNone')
          ) : (
            <>
              <CappedNames names={unsure} most={mostNames} /> {t('unsureMost', { count: most })}
            </>
          )}
        </Line>
        <Line term={t('missing')}>
          {missing.length === 0 ? (
            t('missingNone')
          ) : (
            <CappedNames
              names={missing.map(([name, count]) => t('missingWho', { name, count }))}
              most={mostNames}
            />
          )}
        </Line>
        {next.length > 0 && (
          <Line term={t('next')}>
            <ul>
              {next.map(act => (
                <li key={act.href}>
                  <Link href={act.href}>{act.label}</Link>
                </li>
              ))}
            </ul>
          </Line>
        )}
      </dl>
    </section>
  )
}
