import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { OfferSteps } from './offer-steps.tsx'
import { ResourceFacts } from './resource-facts.tsx'
import { resourcesHref } from './resources-href.ts'

type Props = { place: Place; resource: Outputs['resources']['get'] }

const notOffered = { draft: 'isDraft', paused: 'isPaused', withdrawn: 'isWithdrawn' } as const

function Content({ place, resource }: Props) {
  const t = useTranslations('interface.resourcePage')
  const { name, state, description } = resource
  useDocumentTitle(name, place.name)
  return (
    <Page title={name}>
      {state !== 'published' && <p className="font-bold">{t(notOffered[state])}</p>}
      {description !== '' && <Paragraphs text={description} />}
      <ResourceFacts resource={resource} />
      <OfferSteps place={place} resource={resource} />
      <p className="print:hidden">
        <Link href={resourcesHref(place)} className="target inline-flex items-center">
          {t('back')}
        </Link>
      </p>
    </Page>
  )
}

/** One resource of the catalogue, and what may be done with it. */
export function ResourcePage({ place, resourceId }: { place: Place; resourceId: string }) {
  const query = useQuery(queries.resources.get.queryOptions({ spaceId: place.spaceId, resourceId }))
  return <Loaded query={query}>{resource => <Content place={place} resource={resource} />}</Loaded>
}
