import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
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
import { WeekFigure } from './week-figure.tsx'

type Props = { place: Place; resource: Outputs['resources']['get'] }

const notOffered = { draft: 'isDraft', paused: 'isPaused', withdrawn: 'isWithdrawn' } as const

function Content({ place, resource }: Props) {
  const t = useTranslations('interface.resourcePage')
  const { name, state, description, resourceId, askFor, organisationId } = resource
  const isOwn = askFor.length === 1 && askFor[0]?.organisationId === organisationId
  const mayAsk = askFor.length > 0 && (state === 'published' || (state === 'paused' && isOwn))
  useDocumentTitle(name, place.name)
  return (
    <Page
      title={name}
      act={
        mayAsk && (
          <LinkButton kind="main" href={resourcesHref(place, `demander-${resourceId}`)}>
            {t(isOwn ? 'use' : 'ask')}
          </LinkButton>
        )
      }
    >
      {state !== 'published' && <p className="font-bold">{t(notOffered[state])}</p>}
      {description !== '' && <Paragraphs text={description} />}
      <ResourceFacts resource={resource} />
      {state !== 'draft' && <WeekFigure place={place} resourceId={resourceId} mayAsk={mayAsk} />}
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
