import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { ShownBody } from './shown-body.ts'

/** A private message to whoever holds a mandate in a body, answered by mail (R16); folded away until somebody wants it. */
export function WriteToBody({ place, body }: { place: Place; body: ShownBody }) {
  const t = useTranslations('mandates.body')
  const { act, draft, text } = useDraft(
    `write-to-${body.bodyId}`,
    () => ({ message: '' }),
    ({ message }, requestId) =>
      api.mandates.writeToBody.mutate({ spaceId: place.spaceId, requestId, bodyId: body.bodyId, message }),
    () => t('messageSent'),
  )
  return (
    <details className="print:hidden">
      <summary className="target cursor-pointer content-center font-bold">{t('write')}</summary>
      <p className="max-w-text py-2 text-ink-soft">{t('writeWhy', { count: body.readers })}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('send')}>
        <TextArea rows={5} label={t('message')} {...text('message')} />
      </ActForm>
    </details>
  )
}
