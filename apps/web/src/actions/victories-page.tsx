import type { ActionKey } from '@reliance/core/actions/list-actions.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { Older } from '../home/older.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { actionsHref } from './actions-href.ts'
import { FileVictory } from './file-victory.tsx'
import { VictoryLine } from './victory-line.tsx'

/** What was won together, the latest first (R66). */
export function VictoriesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.victories')
  const plan = useTranslations('interface.plan')
  const { spaceId } = place
  useDocumentTitle(t('title'), place.name)
  const query = useInfiniteQuery({
    queryKey: ['victories', spaceId],
    queryFn: ({ pageParam }: { pageParam: ActionKey | null }) =>
      api.actions.victories.query({ spaceId, after: pageParam }),
    initialPageParam: null as ActionKey | null,
    getNextPageParam: page => page.next,
  })
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap(page => page.items)
        const fileFor = pages[0]?.can.fileFor ?? []
        return (
          <Page title={t('title')} sentence={t('sentence')}>
            {items.length === 0 && (
              <EmptyState title={t('none')} why={t(fileFor.length > 0 ? 'noneWhy' : 'noneReader')} />
            )}
            <ul>
              {items.map(victory => (
                <VictoryLine key={victory.victoryId} place={place} victory={victory} named />
              ))}
            </ul>
            <Older query={query} label={t('more')} />
            {fileFor.length > 0 && (
              <div className="print:hidden">
                <Foldable title={t('file')} isOpen={items.length === 0} level={2}>
                  <FileVictory place={place} fileFor={fileFor} actionId={null} />
                </Foldable>
              </div>
            )}
            <p className="print:hidden">
              <Link href={actionsHref(place)} className="target inline-flex items-center">
                {plan('back')}
              </Link>
            </p>
          </Page>
        )
      }}
    </Loaded>
  )
}
