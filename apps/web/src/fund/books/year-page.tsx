import { Button } from '@reliance/ui/button.tsx'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { SaveButton } from '../../files/save-button.tsx'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { useEuros } from '../use-euros.ts'
import { useKeptFor } from '../use-kept-for.ts'
import { YearClosing } from './year-closing.tsx'
import { YearFigure } from './year-figure.tsx'

type Year = Outputs['fund']['openYear']
type Props = { year: Year; place: Place }

/** What decisions gave to projects and nobody has paid yet: the accountant of the holder asks for it each year (L10). */
function TiedMoney({ year, place }: Props) {
  const t = useTranslations('interface.year')
  const [euros, lang] = [useEuros(), useLocale() === 'fr' ? ('fr' as const) : ('en' as const)]
  const { spaceId } = place
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('tied')}</h2>
      <p className="max-w-line">{t('tiedWhy')}</p>
      {year.end.earlier !== '0.00' && <p>{t('tiedEarlier', { amount: euros(year.end.earlier) })}</p>}
      {year.tied.length === 0 ? (
        year.end.earlier === '0.00' && <p>{t('tiedNone')}</p>
      ) : (
        <DataTable
          stacked
          caption={t('tiedRows')}
          rows={year.tied}
          rowKey={row => row.title}
          columns={[
            { key: 'project', title: t('project'), cell: row => row.title },
            { key: 'lead', title: t('lead'), cell: row => row.lead },
            {
              key: 'decision',
              title: t('decision'),
              cell: row =>
                row.decision === null ? '' : t('decisionNumber', { number: String(row.decision) }),
            },
            { key: 'given', title: t('given'), figures: true, cell: row => euros(row.given) },
            { key: 'paid', title: t('paid'), figures: true, cell: row => euros(row.paid) },
            { key: 'left', title: t('leftToPay'), figures: true, cell: row => euros(row.left) },
          ]}
        />
      )}
      {year.canReadBooks && (
        <SaveButton
          label={t('tiedFile')}
          type="text/csv"
          make={requestId =>
            api.fund.exportTied.mutate({ spaceId, startsOn: year.startsOn, lang, requestId })
          }
        />
      )}
    </section>
  )
}

function Files({ year, place }: Props) {
  const t = useTranslations('interface.books')
  const { startsOn } = year
  const named = { year: startsOn.slice(0, 4) }
  return (
    <section className="flex flex-col gap-3 print:hidden">
      <h2 className="text-25">{t('yearFiles')}</h2>
      <div className="flex flex-wrap gap-4">
        {(['fec', 'paheko'] as const).map(format => (
          // The browser's own form: however long the year was, the file goes to the disk as it comes.
          <form key={format} method="post" action="/archive/annee">
            <input type="hidden" name="spaceId" value={place.spaceId} />
            <input type="hidden" name="startsOn" value={startsOn} />
            <input type="hidden" name="format" value={format} />
            <Button type="submit">{t(format, named)}</Button>
          </form>
        ))}
      </div>
      <p className="text-ink-soft">{t('pahekoWhy')}</p>
    </section>
  )
}

/** One year of the books: at a glance, what it leaves tied to projects, its files, and its closing. */
export function YearPage({ place, startsOn }: { place: Place; startsOn: string }) {
  const t = useTranslations('interface.year')
  const back = useTranslations('interface.books')
  const [euros, kept] = [useEuros(), useKeptFor(place)]
  const { spaceId } = place
  const named = { year: startsOn.slice(0, 4) }
  useDocumentTitle(t('title', named), place.name)
  const query = useQuery({
    queryKey: ['fund', 'year', spaceId, startsOn],
    queryFn: () => api.fund.openYear.mutate({ spaceId, startsOn, requestId: crypto.randomUUID() }),
    // Each reading is recorded: none happens because a window comes to the front.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <Loaded query={query} kept={kept}>
      {year => (
        <Page
          wide
          title={t('title', named)}
          sentence={t('sentence', {
            ...named,
            isOver: year.isOver ? 'yes' : 'no',
            money: euros(year.end.money),
            free: euros(year.end.free),
          })}
        >
          <YearFigure year={year} />
          <TiedMoney year={year} place={place} />
          {year.canReadBooks && <Files year={year} place={place} />}
          <YearClosing year={year} place={place} />
          {year.canReadBooks && (
            <p className="print:hidden">
              <LinkButton href={fundHref(place, 'comptes')}>{back('backToBooks')}</LinkButton>
            </p>
          )}
        </Page>
      )}
    </Loaded>
  )
}
