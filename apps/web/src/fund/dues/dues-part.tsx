import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { KeepDuesPage } from './keep-dues-page.tsx'
import { MyDuesPage } from './my-dues-page.tsx'
import { OpenCampaignPage } from './open-campaign-page.tsx'

/** The dues of an organisation; the address says which page. */
export function DuesPart({ place, page = '' }: { place: Place; page: string | undefined }) {
  switch (page) {
    case '':
      return <MyDuesPage place={place} />
    case 'tenir':
      return <KeepDuesPage place={place} />
    case 'ouvrir':
      return <OpenCampaignPage place={place} />
    default:
      return <NotFoundPage />
  }
}
