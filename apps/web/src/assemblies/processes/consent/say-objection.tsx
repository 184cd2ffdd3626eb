import { ChoiceRow } from '@reliance/ui/choice-row.tsx'
import { Term } from '@reliance/ui/term.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { useDraft } from '../../../acts/use-draft.ts'
import { CollectionNote } from '../../../personal-data/collection-note.tsx'
import { api } from '../../../trpc.ts'
import type { ConsentProps } from '../shown-process.ts'

/** Whether one objects, and to what: hidden until all are in, and neither answer is chosen beforehand. */
export function SayObjection({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const { processId, round, mine } = consent
  const { act, draft, put, text } = useDraft(
    `object-${processId}-${round}`,
    () => ({
      objects: mine.objects === null ? '' : mine.objects ? 'yes' : 'no',
      reason: mine.reason,
    }),
    (typed, requestId) =>
      api.assemblies.processes.sayObjection.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        round,
        objects: typed.objects === 'yes',
        reason: typed.objects === 'yes' ? typed.reason : '',
      }),
    () => t('objectSent'),
  )
  const chosen = draft.objects === 'yes' || draft.objects === 'no' ? draft.objects : undefined
  return (
    <ActForm act={act} input={() => (chosen === undefined ? null : draft)} submitLabel={t('objectSend')}>
      {mine.objects !== null && <p className="font-bold">{t(`mine.${mine.objects ? 'yes' : 'no'}`)}</p>}
      <ChoiceRow
        legend={
          <span className="font-bold text-20">
            {t('question')}{' '}
            <span className="font-normal text-17">
              <Term explanation={t('whatIs')}>{t('what')}</Term>
            </span>
          </span>
        }
        name="objects"
        value={chosen}
        onChange={objects => put({ objects })}
        choices={[
          { value: 'no', label: t('agrees'), tone: 'for' },
          { value: 'yes', label: t('objects'), tone: 'against' },
        ]}
      />
      {chosen === 'yes' && <TextArea label={t('reason')} hint={t('reasonHint')} {...text('reason')} />}
      <p className="text-ink-soft">{t('hidden')}</p>
      <CollectionNote of="decision" who={place.name} />
    </ActForm>
  )
}
