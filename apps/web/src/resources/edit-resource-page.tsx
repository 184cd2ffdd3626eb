import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ChangedNotice, SavedVersion } from '../acts/changed-notice.tsx'
import { useEdited } from '../acts/use-edited.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs, queries, queryClient } from '../trpc.ts'
import { draftOf, type ResourceDraft, writtenOf } from './resource-draft.ts'
import { ResourceFields } from './resource-fields.tsx'
import { resourcesHref } from './resources-href.ts'

type Resource = Outputs['resources']['get']

/** How the fields of the form are called, where another version of them was saved. */
function useLabels(): Partial<Record<keyof ResourceDraft, string>> {
  const t = useTranslations('interface.offerResource')
  return {
    name: t('name'),
    place: t('place'),
    stock: t('pieces'),
    seats: t('seats'),
    stepFree: t('stepFree'),
    hearingLoop: t('hearingLoop'),
    accessibleToilets: t('accessibleToilets'),
    priceKind: t('priceKind'),
    price: t('price'),
    priceText: t('priceText'),
    description: t('description'),
    conditions: t('conditions'),
    bufferMinutes: t('buffer'),
    usualPrice: t('usualPrice'),
    deposit: t('deposit'),
  }
}

function Content({ place, first }: { place: Place; first: Resource }) {
  const t = useTranslations('interface.offerResource')
  const say = useSay()
  const router = useRouter()
  const labels = useLabels()
  const { spaceId } = place
  const { resourceId } = first
  const here = resourcesHref(place, resourceId)
  useDocumentTitle(t('editTitle'), first.name)
  const edit = useEdited({
    first,
    draftOf,
    fetchSaved: () =>
      queryClient.fetchQuery({
        ...queries.resources.get.queryOptions({ spaceId, resourceId }),
        staleTime: 0,
      }),
    save: ({ revision, ...draft }, requestId) =>
      api.resources.edit.mutate({ ...writtenOf(draft), spaceId, resourceId, revision, requestId }),
    movedOn: 'resources.revision_changed',
    fields: [...Object.keys(labels), 'communeCode'],
    unkept: 'communeCode',
    onDone: async () => {
      say(t('saved'))
      await router.navigate({ href: here })
    },
  })
  const { act, draft, put } = edit
  return (
    <Page title={t('editTitle')} sentence={t('editSentence')}>
      <ActForm
        act={act}
        input={edit.input}
        submitLabel={t('save')}
        beside={
          <LinkButton href={here} kind="quiet">
            {t('leave')}
          </LinkButton>
        }
      >
        <ResourceFields
          isSaved
          draft={draft}
          put={put}
          errorOf={act.errorOf}
          under={field => <SavedVersion edit={edit} field={field} />}
        />
        <ChangedNotice edit={edit} labels={labels} />
      </ActForm>
    </Page>
  )
}

/** A resource, said otherwise by whoever lends it. */
export function EditResourcePage({ place, resourceId }: { place: Place; resourceId: string }) {
  const query = useQuery(queries.resources.get.queryOptions({ spaceId: place.spaceId, resourceId }))
  return (
    <Loaded query={query}>
      {resource => (resource.can.edit ? <Content place={place} first={resource} /> : <NotFoundPage />)}
    </Loaded>
  )
}
