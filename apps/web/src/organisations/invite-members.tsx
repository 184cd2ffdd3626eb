import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { InvitationList } from './invitation-list.tsx'
import { InviteForm } from './invite-form.tsx'
import { ShowInvitation } from './show-invitation.tsx'

/** Paste, send, and follow what became of each address. */
export function InviteMembers({ place }: { place: Place }) {
  const t = useTranslations('interface.invite')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.organisations.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {organisation =>
        organisation.can.admit ? (
          <Page title={t('title')} sentence={t('sentence', { organisation: place.name })}>
            {/* On paper, the code alone. */}
            <div className="contents print:hidden">
              <InviteForm place={place} />
            </div>
            <ShowInvitation place={place} />
            <div className="contents print:hidden">
              <InvitationList place={place} />
            </div>
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  )
}
