import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'

type Version = Outputs['assemblies']['bodyMinutes']['get']['versions'][number]
type Props = { place: Place; eventId: string; latest: Version | undefined }

function Writing({ place, eventId, latest }: Props) {
  const t = useTranslations('assemblies.bodyMinutes')
  const isNew = latest === undefined
  const { act, draft, text } = useDraft(
    `body-minutes-${eventId}`,
    () => ({ text: latest?.text ?? '', reason: '' }),
    (typed, requestId) =>
      api.assemblies.bodyMinutes.writeBodyMinutes.mutate({
        spaceId: place.spaceId,
        requestId,
        eventId,
        version: latest?.version ?? 0,
        ...typed,
      }),
    () => t(isNew ? 'publishDone' : 'correctDone'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t(isNew ? 'publish' : 'correct')}>
      <TextArea rows={14} label={t('write')} hint={t('writeHint')} {...text('text')} />
      {!isNew && <TextArea rows={2} label={t('reason')} hint={t('reasonHint')} {...text('reason')} />}
    </ActForm>
  )
}

/** Publishing the minutes of a meeting; correcting them is folded away. */
export function WriteBodyMinutes(props: Props) {
  const t = useTranslations('assemblies.bodyMinutes')
  const { latest } = props
  if (latest === undefined)
    return (
      <div className="print:hidden">
        <Writing {...props} />
      </div>
    )
  return (
    <details className="print:hidden">
      <summary className="target cursor-pointer content-center font-bold">{t('correct')}</summary>
      <div className="pt-3">
        {/* What others wrote since is what one corrects. */}
        <Writing key={latest.version} {...props} />
      </div>
    </details>
  )
}
