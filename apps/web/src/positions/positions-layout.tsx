import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { hrefOf, type Place } from '../person.ts'
import { PositionsNav } from './positions-nav.tsx'

/** An organisation on its way in does not read positions yet. */
function NotYet({ place }: { place: Place }) {
  const t = useTranslations('interface.positionsNav')
  useDocumentTitle(t('label'), place.name)
  return (
    <Page title={t('label')}>
      <EmptyState
        title={t('notYet')}
        why={t('notYetWhy')}
        act={<LinkButton href={hrefOf(place)}>{t('backToCoalition', { coalition: place.name })}</LinkButton>}
      />
    </Page>
  )
}

/** The frame of the pages about positions; the sheet puts the same list on its own bank. */
export function PositionsLayout({ place }: { place: Place }) {
  const isSheet = useRouterState({ select: state => state.location.pathname.endsWith('/feuille') })
  if (place.rank === 'invited') return <NotYet place={place} />
  return (
    <>
      {!isSheet && <PositionsNav place={place} />}
      <Outlet />
    </>
  )
}
