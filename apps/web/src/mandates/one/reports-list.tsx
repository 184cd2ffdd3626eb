import { Skeleton } from '@reliance/ui/skeleton.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { Older } from '../../home/older.tsx'
import { Unread } from '../../home/unread.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { OneMandate } from './one-mandate.ts'

/** What was reported of the mandate, the newest first (R28). */
export function ReportsList({ place, mandate }: { place: Place; mandate: OneMandate }) {
  const t = useTranslations('mandates.mandate')
  const shell = useTranslations('interface.shell')
  const date = useDate()
  const { spaceId } = place
  const { mandateId, accounts, reportRhythm } = mandate
  const filed = accounts?.owed.filter(one => one.state === 'filed').length ?? 0
  const query = useInfiniteQuery({
    // What is filed meanwhile is another list.
    queryKey: ['reports', spaceId, mandateId, filed],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.mandates.reports.query({ spaceId, mandateId, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
  const reports = query.data?.pages.flatMap(page => page.reports) ?? []
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('listTitle')}</h2>
      {query.isError && query.data === undefined && <Unread query={query} />}
      {query.isPending && <Skeleton label={shell('loading')} lines={3} />}
      {query.data !== undefined && reports.length === 0 && (
        <p className="text-ink-soft">
          {reportRhythm === 'none' ? t('listNone') : `${t('listEmpty')} ${t('listEmptyWhy')}`}
        </p>
      )}
      <ol className="flex flex-col gap-4">
        {reports.map(one => (
          <li key={one.reportId} className="flex flex-col gap-2 border-hair border-t pt-3">
            <h3 className="font-bold">{t('period', { start: date(one.fromOn), end: date(one.dueOn) })}</h3>
            <p className="whitespace-pre-line wrap-anywhere">{one.text}</p>
            <p className="text-ink-soft">{t('filedOn', { day: date(one.filedAt) })}</p>
          </li>
        ))}
      </ol>
      <Older query={query} label={t('older')} />
    </section>
  )
}
