import { foldText } from '@reliance/core/shared/fold-text.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { type Column, DataTable } from '@reliance/ui/data-table.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { TurningMark } from '@reliance/ui/turning-mark.tsx'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { positionsHref } from '../positions/positions-href.ts'
import { queries } from '../trpc.ts'
import { ConsultationLicence } from './consultation-licence.tsx'
import {
  type Consultation,
  type ConsultationOrder,
  type ConsultationStatement,
  consultationOrders,
  orderedStatements,
  votesOf,
} from './consultation-order.ts'
import { PeopleBar } from './people-bar.tsx'
import { RemoveConsultation } from './remove-consultation.tsx'

/** Statements added at each step; a conversation has up to a thousand. */
const step = 20

type View = { order: ConsultationOrder; search: string; withExcluded: boolean; shown: number }

function Filters({ view, change }: { view: View; change: (part: Partial<View>) => void }) {
  const t = useTranslations('interface.consultations')
  return (
    <div className="grid gap-4 md:grid-cols-2 print:hidden">
      <Select
        label={t('order')}
        value={view.order}
        options={consultationOrders.map(value => ({ value, label: t(`by.${value}`) }))}
        onChange={value =>
          change({ order: consultationOrders.find(one => one === value) ?? 'number', shown: step })
        }
      />
      <TextField
        type="search"
        label={t('search')}
        value={view.search}
        onChange={search => change({ search, shown: step })}
      />
      <div className="md:col-span-2">
        <Checkbox
          label={t('withExcluded')}
          checked={view.withExcluded}
          onChange={withExcluded => change({ withExcluded, shown: step })}
        />
      </div>
    </div>
  )
}

function StatementLine({
  statement,
  lang,
  least,
}: {
  statement: ConsultationStatement
  lang: string
  least: number
}) {
  const t = useTranslations('interface.consultations')
  const { externalId, text, excluded, counts, declared } = statement
  return (
    <li className="flex flex-col gap-2 border-hair border-t py-4">
      <p>
        <span className="text-ink-soft tabular-nums">{externalId}. </span>
        <span className="font-bold" lang={lang}>
          {text}
        </span>
        {excluded && <span className="text-ink-soft"> {t('excluded')}</span>}
      </p>
      {counts === null ? (
        <p className="text-ink-soft">{t('tooFew', { minimum: least })}</p>
      ) : (
        <PeopleBar counts={counts} />
      )}
      {declared !== null && <p className="text-ink-soft">{t('declared', declared)}</p>}
    </li>
  )
}

function Table({ statements, lang }: { statements: readonly ConsultationStatement[]; lang: string }) {
  const t = useTranslations('interface.consultations')
  const columns: Column<ConsultationStatement>[] = [
    {
      key: 'statement',
      title: t('statement'),
      cell: ({ externalId, text, excluded }) => (
        <>
          {externalId}. <span lang={lang}>{text}</span> {excluded && t('excluded')}
        </>
      ),
    },
    ...(['agree', 'pass', 'disagree'] as const).map(
      (name): Column<ConsultationStatement> => ({
        key: name,
        title: t(`column.${name}`),
        figures: true,
        cell: ({ counts }) => counts?.[name] ?? '',
      }),
    ),
    {
      key: 'votes',
      title: t('column.votes'),
      figures: true,
      cell: ({ counts }) => (counts === null ? t('fewer') : votesOf(counts)),
    },
  ]
  return (
    <DataTable caption={t('table')} columns={columns} rows={statements} rowKey={one => String(one.number)} />
  )
}

function Content({ consultation, place }: { consultation: Consultation; place: Place }) {
  const t = useTranslations('interface.consultations')
  const date = useDate()
  const { topic, description, lang, statements, participantCount, voteCount } = consultation
  useDocumentTitle(topic, place.name)
  const [view, setView] = useState<View>({ order: 'number', search: '', withExcluded: false, shown: step })
  const search = foldText(useDeferredValue(view.search))
  const found = orderedStatements(statements, view.order).filter(
    one => (view.withExcluded || !one.excluded) && foldText(one.text).includes(search),
  )
  const shown = found.slice(0, view.shown)
  const excludedCount = statements.filter(one => one.excluded).length
  const differingCount = statements.filter(one => one.declared !== null).length
  return (
    <Page
      title={<span lang={lang}>{topic}</span>}
      sentence={t('counted', {
        people: participantCount,
        statements: statements.length,
        excluded: excludedCount,
        votes: voteCount,
      })}
      act={<LinkButton href={positionsHref(place, 'fichiers')}>{t('back')}</LinkButton>}
    >
      <p>
        {t('importedOn', { date: date(consultation.importedAt) })} {t('neverMixed')}
      </p>
      <p>
        {t(`checked.${consultation.checkedAgainst}`)}{' '}
        {differingCount > 0 && t('differing', { count: differingCount })}
      </p>
      {description !== '' && (
        <details className="group">
          <summary className="target inline-flex cursor-pointer items-center gap-2 font-bold">
            <TurningMark />
            {t('description')}
          </summary>
          <Paragraphs text={description} lang={lang} />
        </details>
      )}
      <Filters view={view} change={part => setView({ ...view, ...part })} />
      <p role="status">{t('foundCount', { count: found.length, excluded: excludedCount })}</p>
      <section>
        <h2 className="only-read">{t('statements')}</h2>
        <ul>
          {shown.map(statement => (
            <StatementLine
              key={statement.number}
              statement={statement}
              lang={lang}
              least={consultation.shownPeopleMin}
            />
          ))}
        </ul>
        {shown.length < found.length && (
          <Button onClick={() => setView({ ...view, shown: view.shown + step })}>
            {t('more', { count: Math.min(step, found.length - shown.length) })}
          </Button>
        )}
      </section>
      {shown.length > 0 && <Table statements={shown} lang={lang} />}
      <ConsultationLicence description={description} />
      {consultation.can.remove && <RemoveConsultation consultation={consultation} place={place} />}
    </Page>
  )
}

/** What people said, statement by statement, never counted with organisations and never one person by one. */
export function ConsultationPage({ place, consultationId }: { place: Place; consultationId: string }) {
  const query = useQuery(queries.consultations.get.queryOptions({ spaceId: place.spaceId, consultationId }))
  return (
    <Loaded query={query}>{consultation => <Content consultation={consultation} place={place} />}</Loaded>
  )
}
