import { Page } from '@reliance/ui/page.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { FilesField } from '../files/files-field.tsx'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { ProposeDecision } from '../mandates/propose-decision.tsx'
import type { Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'

type Coalition = Outputs['coalitions']['get']

function Content({ coalition, place }: { coalition: Coalition; place: Place }) {
  const t = useTranslations('interface.publishCharter')
  const { charter } = coalition
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  const [busy, setBusy] = useState(false)
  const files = useTranslations('interface.files')
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t('title')} sentence={t('sentence', { version: charter.label })}>
          <ProposeDecision
            place={place}
            register={register}
            signs
            waiting={() => (busy ? files('waiting') : undefined)}
            empty={() => ({
              charterVersionId: crypto.randomUUID() as string,
              label: '',
              charterText: charter.text,
              annexes: [] as readonly string[],
            })}
            effects={({ charterVersionId, label, charterText, annexes }) => [
              {
                kind: 'publish_charter',
                payload: {
                  charterVersionId,
                  label,
                  text: charterText,
                  lang: charter.lang,
                  fileIds: annexes,
                },
              },
            ]}
            fields={({ draft, put, text, act }) => (
              <>
                <TextField
                  label={t('label')}
                  hint={t('labelHint', { version: charter.label })}
                  {...text('label')}
                />
                <TextArea label={t('text')} lang={charter.lang} rows={24} {...text('charterText')} />
                <FilesField
                  spaceId={place.spaceId}
                  label={t('files')}
                  error={act.errorOf('fileIds')}
                  value={[...draft.annexes]}
                  onChange={annexes => put({ annexes })}
                  onBusy={setBusy}
                />
              </>
            )}
          />
        </Page>
      )}
    </Loaded>
  )
}

/** A new version of the charter, decided by the organisations: the yes of one is its signature (R3, R88). */
export function PublishCharter({ place }: { place: Place }) {
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {coalition =>
        coalition.myOrganisations.some(one => one.canSign) ? (
          <Content coalition={coalition} place={place} />
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  )
}
