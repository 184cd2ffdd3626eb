import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { type Outputs, queries } from '../../trpc.ts'
import { positionsHref } from '../positions-href.ts'
import { ReadOnlySheet } from './read-only-sheet.tsx'
import { WritableSheet } from './writable-sheet.tsx'

type Mine = Outputs['coalitions']['get']['myOrganisations'][number]
export type SheetSearch = { organisation?: string; tour?: string }

function NoSheet({ place, title, why }: { place: Place; title: string; why: string }) {
  const t = useTranslations('interface.sheet')
  useDocumentTitle(t('title'), place.name)
  return (
    <Page title={t('title')}>
      <EmptyState
        title={title}
        why={why}
        act={<LinkButton href={positionsHref(place, 'tours')}>{t('seeRounds')}</LinkButton>}
      />
    </Page>
  )
}

function Choice({ mine, chosen, place }: { mine: readonly Mine[]; chosen: Mine; place: Place }) {
  const t = useTranslations('interface.sheet')
  const router = useRouter()
  if (mine.length < 2) return null
  return (
    <div className="mb-8 max-w-line">
      <Select
        label={t('whichOrganisation')}
        value={chosen.organisationId}
        options={mine.map(one => ({ value: one.organisationId, label: one.displayName }))}
        onChange={organisation =>
          void router.navigate({ href: `${positionsHref(place, 'feuille')}?organisation=${organisation}` })
        }
      />
    </div>
  )
}

type OneSheetProps = { place: Place; chosen: Mine; roundId: string | undefined; above: ReactNode }

function OneSheet({ place, chosen, roundId, above }: OneSheetProps) {
  const t = useTranslations('interface.sheet')
  const { organisationId, displayName: organisation } = chosen
  const query = useQuery({
    ...queries.positions.sheet.queryOptions({
      organisationId,
      coalitionId: place.spaceId,
      ...(roundId !== undefined && { roundId }),
    }),
    // What is shown at first is what is saved: an older answer would bring back older revisions.
    gcTime: 0,
  })
  return (
    <Loaded query={query}>
      {sheet => {
        const { round } = sheet
        if (round === null || sheet.statements.length === 0)
          return <NoSheet place={place} title={t('none')} why={t('noneWhy')} />
        const pageHref = `${positionsHref(place)}?tour=${round.roundId}`
        if (!sheet.can.represent)
          return <ReadOnlySheet sheet={sheet} organisation={organisation} pageHref={pageHref} above={above} />
        return (
          <WritableSheet
            key={`${organisationId} ${round.roundId}`}
            place={place}
            sheet={sheet}
            round={round}
            organisation={{ organisationId, name: organisation }}
            pageHref={pageHref}
            above={above}
          />
        )
      }}
    </Loaded>
  )
}

/** The sheet of one of my organisations in this coalition. */
export function SheetPage({ place, organisation, tour }: SheetSearch & { place: Place }) {
  const t = useTranslations('interface.sheet')
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {({ myOrganisations }) => {
        const mine = myOrganisations
          .filter(one => one.status === 'joined')
          .toSorted((a, b) => compareNames(a.displayName, b.displayName))
        const chosen = mine.find(one => one.organisationId === organisation) ?? mine[0]
        if (chosen === undefined)
          return <NoSheet place={place} title={t('noOrganisation')} why={t('noOrganisationWhy')} />
        const above = (
          <>
            {organisation !== undefined && chosen.organisationId !== organisation && (
              <Notice kind="info" title={t('notMine')} />
            )}
            <Choice mine={mine} chosen={chosen} place={place} />
          </>
        )
        return (
          <OneSheet key={chosen.organisationId} place={place} chosen={chosen} roundId={tour} above={above} />
        )
      }}
    </Loaded>
  )
}
