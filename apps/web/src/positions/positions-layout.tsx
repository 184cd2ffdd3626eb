import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Outlet } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { hrefOf, type Place } from '../person.ts'

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

/** The pages about positions, for those who may read them. */
export const PositionsLayout = ({ place }: { place: Place }) =>
  place.rank === 'invited' ? <NotYet place={place} /> : <Outlet />
