import { type ChooseTextInput, textChoices } from '@reliance/core/assemblies/processes/choose-text.ts'
import { ChoiceRow } from '@reliance/ui/choice-row.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { useDraft } from '../../../acts/use-draft.ts'
import { api } from '../../../trpc.ts'
import type { ConsentProps } from '../shown-process.ts'

type Choice = ChooseTextInput['choice']

/** What becomes of the text, by whoever carries it: the next version is typed over the present one. */
export function ChooseText({ place, consent }: ConsentProps) {
  const t = useTranslations('interface.consentActs')
  const { processId, revision, versions } = consent
  const { act, draft, put, text } = useDraft(
    `choose-${processId}-${versions.length}`,
    () => ({ choice: 'keep' as string, text: versions.at(-1)?.text ?? '' }),
    (typed, requestId) =>
      api.assemblies.processes.chooseText.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        revision,
        choice: typed.choice as Choice,
        text: typed.choice === 'amend' ? typed.text : '',
      }),
    () => t('chosen'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('chooseSend')}>
      <ChoiceRow
        legend={<span className="font-bold text-20">{t('choose')}</span>}
        name="choice"
        value={draft.choice as Choice}
        onChange={choice => put({ choice })}
        choices={textChoices.map(value => ({ value, label: t(`choices.${value}`), tone: 'none' as const }))}
      />
      {draft.choice === 'amend' && <TextArea label={t('amended')} rows={8} {...text('text')} />}
    </ActForm>
  )
}
