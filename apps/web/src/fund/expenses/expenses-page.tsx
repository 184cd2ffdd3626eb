import { DataTable } from '@reliance/ui/data-table.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { type Outputs, queries } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { PageTurns } from '../page-turns.tsx'
import { useEuros } from '../use-euros.ts'
import { expenseHref } from './expense-href.ts'

type Read = Outputs['fund']['expenses']
type Props = { read: Read; place: Place; before: number | null; onPage: (before: number | null) => void }

function Submit({ read, place }: Pick<Props, 'read' | 'place'>) {
  const t = useTranslations('interface.expenses')
  const may = read.can.treasury || read.can.represents.length > 0
  if (!may || place.closedAt !== null) return null
  return (
    <LinkButton kind="main" href={fundHref(place, 'nouvelle-depense')}>
      {t('submit')}
    </LinkButton>
  )
}

function ExpensesTable({ read, place }: Pick<Props, 'read' | 'place'>) {
  const t = useTranslations('interface.expenses')
  const euros = useEuros()
  return (
    <DataTable
      stacked
      caption={t('table')}
      rows={read.expenses}
      rowKey={row => row.expenseId}
      columns={[
        {
          key: 'what',
          title: t('what'),
          cell: row => (
            <Link href={expenseHref(place, row.expenseId)} className="target inline-flex items-center">
              {row.title}
            </Link>
          ),
        },
        { key: 'who', title: t('who'), cell: row => row.organisation ?? t('coalition') },
        { key: 'payee', title: t('payee'), cell: row => row.payee },
        { key: 'state', title: t('state'), cell: row => t(`states.${row.state}`) },
        { key: 'amount', title: t('amount'), figures: true, cell: row => euros(row.amount) },
      ]}
    />
  )
}

function Content({ read, place, before, onPage }: Props) {
  const t = useTranslations('interface.expenses')
  const payouts = useTranslations('interface.payouts')
  return (
    <Page wide title={t('title')} sentence={t('sentence')} act={<Submit read={read} place={place} />}>
      {read.expenses.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      ) : (
        <ExpensesTable read={read} place={place} />
      )}
      <PageTurns before={before} next={read.next} onPage={onPage} older={t('older')} newest={t('newest')} />
      <p className="flex flex-wrap gap-4">
        <LinkButton href={fundHref(place, 'budget')}>{t('budget')}</LinkButton>
        {read.can.treasury && <LinkButton href={fundHref(place, 'paiements')}>{payouts('link')}</LinkButton>}
      </p>
    </Page>
  )
}

/** What the coalition pays outside its calls, the newest first. */
export function ExpensesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.expenses')
  useDocumentTitle(t('title'), place.name)
  const [before, setBefore] = useState<number | null>(null)
  const query = useQuery(queries.fund.expenses.queryOptions({ spaceId: place.spaceId, before }))
  return (
    <Loaded query={query}>
      {read => <Content read={read} place={place} before={before} onPage={setBefore} />}
    </Loaded>
  )
}
