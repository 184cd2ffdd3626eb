import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'
import { emptyResource, writtenOf } from './resource-draft.ts'
import { ResourceFields } from './resource-fields.tsx'
import { resourcesHref } from './resources-href.ts'

type Owners = Outputs['resources']['list']['can']['offerFor']

function Content({ place, owners }: { place: Place; owners: Owners }) {
  const t = useTranslations('interface.offerResource')
  const router = useRouter()
  useDocumentTitle(t('title'), place.name)
  const { act, draft, put, text } = useDraft(
    'resource',
    () => ({ ...emptyResource(), organisationId: owners[0]?.organisationId ?? '', isDraft: false }),
    ({ organisationId, isDraft, ...resource }, requestId) =>
      api.resources.offer.mutate({
        ...writtenOf(resource),
        spaceId: place.spaceId,
        requestId,
        organisationId,
        isDraft,
      }),
    ({ resourceId, isDraft }) => {
      void router.navigate({ href: resourcesHref(place, resourceId) })
      return t(isDraft ? 'doneDraft' : 'done')
    },
  )
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <ActForm
        act={act}
        input={() => draft}
        submitLabel={t(draft.isDraft ? 'submitDraft' : 'submit')}
        beside={
          <LinkButton href={resourcesHref(place)} kind="quiet">
            {t('cancel')}
          </LinkButton>
        }
      >
        {owners.length > 1 && (
          <Select
            label={t('inNameOf')}
            options={owners.map(one => ({ value: one.organisationId, label: one.displayName }))}
            {...text('organisationId')}
          />
        )}
        <ResourceFields draft={draft} put={put} errorOf={act.errorOf} />
        <Checkbox label={t('draft')} checked={draft.isDraft} onChange={isDraft => put({ isDraft })} />
      </ActForm>
    </Page>
  )
}

/** Something more that an organisation lends, by whoever acts for it (R84). */
export function OfferResourcePage({ place }: { place: Place }) {
  const query = useQuery(queries.resources.list.queryOptions({ spaceId: place.spaceId, whose: 'ours' }))
  return (
    <Loaded query={query}>
      {({ can }) =>
        can.offerFor.length > 0 ? <Content place={place} owners={can.offerFor} /> : <NotFoundPage />
      }
    </Loaded>
  )
}
