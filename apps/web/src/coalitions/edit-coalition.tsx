import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ChangedNotice, SavedVersion } from '../acts/changed-notice.tsx'
import { type EditForm, useEdited } from '../acts/use-edited.ts'
import { useDocumentTitle } from '../document-title.ts'
import { AnotherName } from '../home/another-name.tsx'
import { ChangeAddress } from '../home/change-address.tsx'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { TakeSpace } from '../organisations/take-space.tsx'
import { hrefOf, type Place } from '../person.ts'
import { api, type Outputs, queries, queryClient } from '../trpc.ts'

type Coalition = Outputs['coalitions']['get']
type Draft = Pick<Coalition, 'name' | 'purpose' | 'isPublic'> & { isAnother: boolean }

const draftOf = ({ name, purpose, isPublic }: Coalition): Draft => ({
  name,
  purpose,
  isPublic,
  isAnother: false,
})

function useEdit(first: Coalition, place: Place) {
  const form = useTranslations('interface.form')
  const say = useSay()
  const router = useRouter()
  return useEdited({
    first,
    draftOf,
    fetchSaved: () =>
      queryClient.fetchQuery({
        ...queries.coalitions.get.queryOptions({ spaceId: place.spaceId }),
        staleTime: 0,
      }),
    save: (input, requestId) => api.coalitions.edit.mutate({ ...input, spaceId: place.spaceId, requestId }),
    movedOn: 'coalitions.revision_changed',
    fields: ['name', 'purpose', 'isPublic'],
    onDone: async () => {
      say(form('saved'))
      await router.navigate({ href: hrefOf(place) })
    },
  })
}

function Fields({ edit }: { edit: EditForm<Coalition, Draft> }) {
  const t = useTranslations('interface.editCoalition')
  const words = useTranslations('interface')
  const { act, draft, put } = edit
  const labels = {
    name: words('foundCoalition.name'),
    purpose: words('coalition.purpose'),
    isPublic: t('isPublic'),
  }
  return (
    <>
      <TextField
        label={labels.name}
        hint={words('form.atMost', { maximum: 120 })}
        value={draft.name}
        error={act.errorOf('name')}
        onChange={name => put({ name, isAnother: false })}
      />
      <SavedVersion edit={edit} field="name" />
      <AnotherName
        failure={act.failure}
        checked={draft.isAnother}
        onChange={isAnother => put({ isAnother })}
      />
      <TextArea
        optional
        label={labels.purpose}
        rows={6}
        value={draft.purpose}
        error={act.errorOf('purpose')}
        onChange={purpose => put({ purpose })}
      />
      <SavedVersion edit={edit} field="purpose" />
      <div className="flex flex-col gap-1">
        <Checkbox label={labels.isPublic} checked={draft.isPublic} onChange={isPublic => put({ isPublic })} />
        <p className="max-w-line text-ink-soft">{t('isPublicWhy')}</p>
        <SavedVersion
          edit={edit}
          field="isPublic"
          shown={on => words(on ? 'meanwhile.ticked' : 'meanwhile.unticked')}
        />
      </div>
      <ChangedNotice edit={edit} labels={labels} />
    </>
  )
}

function Content({ first, place }: { first: Coalition; place: Place }) {
  const t = useTranslations('interface.editCoalition')
  const form = useTranslations('interface.form')
  useDocumentTitle(t('title'), place.name)
  const edit = useEdit(first, place)
  return (
    <Page
      title={t('title')}
      sentence={t('sentence', { coalition: place.name })}
      side={<TakeSpace place={place} />}
    >
      <ActForm
        act={edit.act}
        input={edit.input}
        submitLabel={form('save')}
        beside={
          <LinkButton href={hrefOf(place)} kind="quiet">
            {form('cancel')}
          </LinkButton>
        }
      >
        <Fields edit={edit} />
      </ActForm>
      <ChangeAddress place={place} />
    </Page>
  )
}

/** What a coalition says of itself, by who holds the mandate for it. */
export function EditCoalition({ place }: { place: Place }) {
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {coalition => (coalition.can.edit ? <Content first={coalition} place={place} /> : <NotFoundPage />)}
    </Loaded>
  )
}
