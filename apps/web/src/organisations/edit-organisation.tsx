import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useEdited } from '../acts/use-edited.ts'
import { useDocumentTitle } from '../document-title.ts'
import { ChangeAddress } from '../home/change-address.tsx'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { hrefOf, type Place } from '../person.ts'
import { api, type Outputs, queries, queryClient } from '../trpc.ts'
import { EditOrganisationForm } from './edit-organisation-form.tsx'
import { draftOf, organisationFields } from './organisation-draft.ts'
import { TakeSpace } from './take-space.tsx'

type Organisation = Outputs['organisations']['get']

function Content({ first, place }: { first: Organisation; place: Place }) {
  const t = useTranslations('interface.editOrganisation')
  const form = useTranslations('interface.form')
  const say = useSay()
  const router = useRouter()
  useDocumentTitle(t('title'), place.name)
  const edit = useEdited({
    first,
    draftOf,
    fetchSaved: () =>
      queryClient.fetchQuery({
        ...queries.organisations.get.queryOptions({ spaceId: place.spaceId }),
        staleTime: 0,
      }),
    save: (input, requestId) =>
      api.organisations.edit.mutate({ ...input, spaceId: place.spaceId, requestId }),
    movedOn: 'organisations.revision_changed',
    fields: organisationFields,
    unkept: 'communeCode',
    onDone: async () => {
      say(form('saved'))
      await router.navigate({ href: hrefOf(place) })
    },
  })
  return (
    <Page
      title={t('title')}
      sentence={t('sentence', { organisation: place.name })}
      side={<TakeSpace place={place} />}
    >
      <EditOrganisationForm edit={edit} back={hrefOf(place)} />
      <ChangeAddress place={place} />
    </Page>
  )
}

/** The profile and the root identity, written by the organisation alone. */
export function EditOrganisation({ place }: { place: Place }) {
  const query = useQuery(queries.organisations.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {organisation =>
        organisation.can.edit ? <Content first={organisation} place={place} /> : <NotFoundPage />
      }
    </Loaded>
  )
}
