import { DataTable } from '@reliance/ui/data-table.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { SaveButton } from '../../files/save-button.tsx'
import { Loaded } from '../../home/loaded.tsx'
import { hrefOf, type Place } from '../../person.ts'
import { api, type Outputs, queries } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { useEuros } from '../use-euros.ts'
import { type Budget, BudgetFigure } from './budget-figure.tsx'

type Read = Outputs['fund']['budget']

/** The same as the figure draws, in rows. */
function BudgetTable({ budget }: { budget: Budget }) {
  const t = useTranslations('interface.budget')
  const euros = useEuros()
  const rows = [
    ...budget.lines.map(one => ({ ...one, key: one.lineId })),
    { ...budget.total, key: 'total', name: t('total'), purpose: '' },
  ]
  const figures = (['adopted', 'paid', 'approved', 'left'] as const).map(key => ({
    key,
    title: t(key),
    figures: true,
    cell: (row: (typeof rows)[number]) => euros(row[key]),
  }))
  return (
    <DataTable
      stacked
      caption={t('table')}
      rows={rows}
      rowKey={row => row.key}
      columns={[
        { key: 'line', title: t('line'), cell: row => row.name },
        { key: 'purpose', title: t('purpose'), cell: row => row.purpose },
        ...figures,
      ]}
    />
  )
}

function Adopted({ read, budget, place }: { read: Read; budget: Budget; place: Place }) {
  const t = useTranslations('interface.budget')
  const lang = useLocale()
  const { spaceId } = place
  const { year } = read
  return (
    <>
      <BudgetFigure budget={budget} />
      <BudgetTable budget={budget} />
      <div className="flex flex-wrap items-center gap-4">
        {budget.decision && (
          <Link
            href={`${hrefOf(place)}/decisions/${budget.decision.decisionId}`}
            className="target inline-flex items-center"
          >
            {t('decision', { number: String(budget.decision.number) })}
          </Link>
        )}
        <SaveButton
          label={t('export')}
          type="text/csv"
          make={() => api.fund.exportBudget.query({ spaceId, year, lang })}
        />
        {place.closedAt === null && (
          <LinkButton href={fundHref(place, 'nouveau-budget')}>
            {t('proposeOther', { year: String(year) })}
          </LinkButton>
        )}
      </div>
    </>
  )
}

/** The same, of what was read. */
export function BudgetContent({
  read,
  place,
  onYear,
}: {
  read: Read
  place: Place
  onYear: (year: number) => void
}) {
  const t = useTranslations('interface.budget')
  const expenses = useTranslations('interface.expenses')
  const title = t('title', { year: String(read.year) })
  useDocumentTitle(title, place.name)
  const years = [...new Set([read.year, read.today, ...read.years])].toSorted((a, b) => b - a)
  return (
    <Page wide title={title} sentence={t('sentence')}>
      {years.length > 1 && (
        <div className="max-w-48">
          <Select
            label={t('year')}
            value={String(read.year)}
            options={years.map(year => ({ value: String(year), label: String(year) }))}
            onChange={year => onYear(Number(year))}
          />
        </div>
      )}
      {read.budget ? (
        <Adopted read={read} budget={read.budget} place={place} />
      ) : (
        <EmptyState
          title={t('none', { year: String(read.year) })}
          why={t('noneWhy')}
          act={
            place.closedAt === null && (
              <LinkButton kind="main" href={fundHref(place, 'nouveau-budget')}>
                {t('propose')}
              </LinkButton>
            )
          }
        />
      )}
      <Link href={fundHref(place, 'depenses')} className="target inline-flex items-center">
        {expenses('link')}
      </Link>
    </Page>
  )
}

/** What was decided to be spent in a year beside what is spent, line by line. */
export function BudgetPage({ place }: { place: Place }) {
  const [year, setYear] = useState<number | null>(null)
  const query = useQuery(queries.fund.budget.queryOptions({ spaceId: place.spaceId, year }))
  return <Loaded query={query}>{read => <BudgetContent read={read} place={place} onYear={setYear} />}</Loaded>
}
