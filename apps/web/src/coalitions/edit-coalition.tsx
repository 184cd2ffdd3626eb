import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ChangedNotice, SavedVersion } from '../acts/changed-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useFresh } from '../acts/use-fresh.ts'
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

function useEdit(first: Coalition, place: Place) {
  const form = useTranslations('interface.form')
  const say = useSay()
  const router = useRouter()
  const fresh = useFresh(first, () =>
    queryClient.fetchQuery({
      ...queries.coalitions.get.queryOptions({ spaceId: place.spaceId }),
      staleTime: 0,
    }),
  )
  const act = useAct(
    (input: Draft & { revision: number }, requestId) =>
      fresh.watching(
        'coalitions.revision_changed',
        api.coalitions.edit.mutate({ ...input, spaceId: place.spaceId, requestId }),
      ),
    {
      fields: ['name', 'purpose', 'isPublic'],
      onDone: async () => {
        say(form('saved'))
        await router.navigate({ href: hrefOf(place) })
      },
    },
  )
  return { act, fresh }
}

function Content({ first, place }: { first: Coalition; place: Place }) {
  const t = useTranslations('interface.editCoalition')
  const words = useTranslations('interface')
  useDocumentTitle(t('title'), place.name)
  const { act, fresh } = useEdit(first, place)
  const { name, purpose, isPublic } = first
  const [draft, setDraft] = useState<Draft>({ name, purpose, isPublic, isAnother: false })
  const saved = fresh.changed ? fresh.base : undefined
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  return (
    <Page title={t('title')} sentence={t('sentence', { coalition: place.name })}>
      <ActForm
        act={act}
        input={() => ({ ...draft, revision: fresh.base.revision })}
        submitLabel={words('form.save')}
        beside={
          <LinkButton href={hrefOf(place)} kind="quiet">
            {words('form.cancel')}
          </LinkButton>
        }
      >
        <ChangedNotice shown={fresh.changed} />
        <TextField
          label={words('foundCoalition.name')}
          maxLength={120}
          value={draft.name}
          error={act.errorOf('name')}
          onChange={typed => change({ name: typed, isAnother: false })}
        />
        <AnotherName
          failure={act.failure}
          checked={draft.isAnother}
          onChange={isAnother => change({ isAnother })}
        />
        <SavedVersion mine={draft.name} saved={saved?.name} />
        <TextArea
          label={words('coalition.purpose')}
          rows={6}
          maxLength={4000}
          value={draft.purpose}
          error={act.errorOf('purpose')}
          onChange={typed => change({ purpose: typed })}
        />
        <SavedVersion mine={draft.purpose} saved={saved?.purpose} />
        <div className="flex flex-col gap-1">
          <Checkbox
            label={t('isPublic')}
            checked={draft.isPublic}
            onChange={checked => change({ isPublic: checked })}
          />
          <p className="max-w-line text-ink-soft">{t('isPublicWhy')}</p>
        </div>
      </ActForm>
      <ChangeAddress place={place} />
      <TakeSpace place={place} />
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
