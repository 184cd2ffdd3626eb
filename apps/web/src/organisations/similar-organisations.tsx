import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslations } from 'use-intl'
import { queries } from '../trpc.ts'

/** "Elle existe peut-être déjà", while the name is being written: two records for one organisation help nobody. */
export function SimilarOrganisations({ name }: { name: string }) {
  const t = useTranslations('interface.foundOrganisation')
  const wanted = useDeferredValue(name.trim())
  const enabled = wanted.length > 3
  const { data } = useQuery(
    queries.organisations.similar.queryOptions(
      { name: wanted },
      { enabled, placeholderData: before => before },
    ),
  )
  const found = enabled ? (data ?? []) : []
  return (
    <div role="status" className="empty:hidden">
      {found.length > 0 && (
        <div className="border-agree border-s-4 bg-paper px-4 py-3">
          <p className="font-bold">{t('exists')}</p>
          <ul>
            {found.map(one => (
              <li key={one.spaceId} className="flex flex-wrap items-center gap-x-3">
                <span>{one.communeName === null ? one.name : `${one.name} (${one.communeName})`}</span>
                <Link href={`/p/o/${one.slug}`} className="target inline-flex items-center">
                  {t('seeIt')}
                  <span className="only-read"> {one.name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
