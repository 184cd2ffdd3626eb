import type { AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { mostNuanced, pendingCount } from '@reliance/core/positions/read-page.ts'
import { Link } from '@reliance/ui/link.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useNames } from '../../format.ts'

export type NextAct = { label: string; href: string }
export type AgreementAnswersProps = {
  page: AgreementPage
  next: readonly NextAct[]
  /** The main act of the page. */
  act: ReactNode
}

const Answer = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="border-hair border-t py-1 text-15">
    <dt className="font-bold">{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** Statements named one by one; a number alone would be read as a score. */
const numbersShown = 4

/** Where opinions are mixed, what is awaited, what comes next: the banks answer the rest. No organisation is named. */
export function AgreementAnswers({ page, next, act }: AgreementAnswersProps) {
  const t = useTranslations('interface.banks')
  const join = useNames()
  const { count, numbers } = mostNuanced(page)
  const { pending, total } = pendingCount(page)
  const more = numbers.length - numbersShown
  const named = numbers.slice(0, numbersShown).map(number => t('numbered', { number }))
  return (
    <dl className="grid gap-x-6 md:grid-cols-3">
      <Answer term={t('nuanced')}>
        {count === 0
          ? t('nuancedNone')
          : t('nuancedWhich', {
              statements: join(more > 0 ? [...named, t('moreStatements', { count: more })] : named),
              each: numbers.length,
              count,
            })}
      </Answer>
      <Answer term={t('pending')}>{t('pendingCount', { count: pending, total })}</Answer>
      <Answer term={t('next')}>
        {next.length === 0 && !act && t('nextNone')}
        <ul>
          {next.map(one => (
            <li key={one.label}>
              <Link href={one.href} className="inline-block min-h-6">
                {one.label}
              </Link>
            </li>
          ))}
        </ul>
        {act && <div className="pt-1">{act}</div>}
      </Answer>
    </dl>
  )
}
