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
import { useAct } from '../acts/use-act.ts'
import { useDocumentTitle } from '../document-title.ts'
import { FilesField } from '../files/files-field.tsx'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { hrefOf, type Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'

type Coalition = Outputs['coalitions']['get']

function Content({ coalition, place }: { coalition: Coalition; place: Place }) {
  const t = useTranslations('interface.publishCharter')
  const form = useTranslations('interface.form')
  const say = useSay()
  const router = useRouter()
  const { charter } = coalition
  useDocumentTitle(t('title'), place.name)
  const [draft, setDraft] = useState({ label: '', text: charter.text, files: [] as string[] })
  const [busy, setBusy] = useState(false)
  const files = useTranslations('interface.files')
  const act = useAct(
    ({ files: fileIds, ...input }: typeof draft, requestId) =>
      api.coalitions.publishCharter.mutate({
        ...input,
        fileIds,
        spaceId: place.spaceId,
        lang: charter.lang,
        requestId,
      }),
    {
      fields: ['label', 'text', 'files'],
      onDone: async () => {
        say(t('published'))
        await router.navigate({ href: `${hrefOf(place)}/charte` })
      },
    },
  )
  const put = (part: Partial<typeof draft>) => {
    setDraft(now => ({ ...now, ...part }))
    for (const field of Object.keys(part)) act.forget(field)
  }
  return (
    <Page title={t('title')} sentence={t('sentence', { version: charter.label })}>
      <ActForm
        act={act}
        input={() => draft}
        submitLabel={t('submit')}
        waiting={busy ? files('waiting') : undefined}
        beside={
          <LinkButton href={`${hrefOf(place)}/charte`} kind="quiet">
            {form('cancel')}
          </LinkButton>
        }
      >
        <TextField
          label={t('label')}
          hint={t('labelHint', { version: charter.label })}
          maxLength={20}
          value={draft.label}
          error={act.errorOf('label')}
          onChange={label => put({ label })}
        />
        <TextArea
          label={t('text')}
          lang={charter.lang}
          rows={24}
          value={draft.text}
          error={act.errorOf('text')}
          onChange={text => put({ text })}
        />
        <FilesField
          spaceId={place.spaceId}
          label={t('files')}
          error={act.errorOf('files')}
          value={draft.files}
          onChange={chosen => put({ files: chosen })}
          onBusy={setBusy}
        />
      </ActForm>
    </Page>
  )
}

/** A new version of the charter: those who signed the earlier one keep their seat and are asked again (R88). */
export function PublishCharter({ place }: { place: Place }) {
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {coalition => (coalition.can.edit ? <Content coalition={coalition} place={place} /> : <NotFoundPage />)}
    </Loaded>
  )
}
