import type { ActionKey, ActionPeriod } from '@reliance/core/actions/list-actions.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { Older } from '../home/older.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { actionsHref } from './actions-href.ts'
import { PlanFigure } from './plan-figure.tsx'
import { PlanFile } from './plan-file.tsx'
import { PlanFilters } from './plan-filters.tsx'
import { PlanList } from './plan-list.tsx'
import { isNarrowed, usePlanSearch } from './use-plan-search.ts'

type Props = { place: Place; period: ActionPeriod }
type Plan = Outputs['actions']['plan']

function usePlan({ place: { spaceId }, period }: Props) {
  const search = usePlanSearch()
  return useInfiniteQuery({
    queryKey: ['plan', spaceId, period, search],
    queryFn: ({ pageParam }: { pageParam: ActionKey | null }) =>
      api.actions.plan.query({ spaceId, period, ...search, after: pageParam }),
    initialPageParam: null as ActionKey | null,
    getNextPageParam: page => page.next,
  })
}

/** Nothing stands here: why, and the first step. */
function Nothing({ period, isAll, add }: { period: ActionPeriod; isAll: boolean; add: ReactNode }) {
  const t = useTranslations('interface.plan')
  if (!isAll) return <p>{t('noneSo')}</p>
  return period === 'over' ? (
    <p>{t('overNone')}</p>
  ) : (
    <EmptyState title={t('none')} why={t(add ? 'noneWhy' : 'noneReader')} act={add} />
  )
}

function Content({ place, period, pages, older }: Props & { pages: readonly Plan[]; older: ReactNode }) {
  const t = useTranslations('interface.plan')
  const victories = useTranslations('interface.victories')
  const recognition = useTranslations('interface.recognition')
  const isAll = !isNarrowed(usePlanSearch())
  const actions = pages.flatMap(page => page.items)
  const [first] = pages
  const isOver = period === 'over'
  const add = (first?.can.addFor.length ?? 0) > 0 && (
    <LinkButton kind="main" href={actionsHref(place, 'proposer')}>
      {t('add')}
    </LinkButton>
  )
  const isEmpty = actions.length === 0
  const share = first?.leadShare ?? null
  return (
    <Page
      title={t(isOver ? 'overTitle' : 'title')}
      sentence={t(isOver ? 'overSentence' : 'sentence')}
      act={!isOver && !(isEmpty && isAll) && add}
      wide
    >
      {first && !(isEmpty && isAll) && <PlanFilters place={place} period={period} filters={first.filters} />}
      {isEmpty && <Nothing period={period} isAll={isAll} add={add} />}
      {!isEmpty && !isOver && <PlanFigure place={place} actions={actions} />}
      {!isEmpty && <PlanList place={place} actions={actions} />}
      {older}
      {!isEmpty && !isOver && <PlanFile place={place} />}
      {share !== null && !isOver && <p className="max-w-line">{t('leadShare', { share: String(share) })}</p>}
      <p className="flex flex-wrap gap-x-6 border-hair border-t pt-4 print:hidden">
        <Link href={actionsHref(place, isOver ? '' : 'passees')} className="target inline-flex items-center">
          {t(isOver ? 'back' : 'over')}
        </Link>
        <Link href={actionsHref(place, 'victoires')} className="target inline-flex items-center">
          {victories('all')}
        </Link>
        <Link href={actionsHref(place, 'accord')} className="target inline-flex items-center">
          {recognition('link')}
        </Link>
      </p>
    </Page>
  )
}

/** The action plan of a coalition: what is led together, by whom, with what, and what is missing (R65). */
export function PlanPage({ place, period }: Props) {
  const t = useTranslations('interface.plan')
  useDocumentTitle(t(period === 'over' ? 'overTitle' : 'title'), place.name)
  const query = usePlan({ place, period })
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <Content
          place={place}
          period={period}
          pages={pages}
          older={<Older query={query} label={t('more')} />}
        />
      )}
    </Loaded>
  )
}
