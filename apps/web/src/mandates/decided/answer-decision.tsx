import { ChoiceRow } from '@reliance/ui/choice-row.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { CollectionNote } from '../../personal-data/collection-note.tsx'
import { api } from '../../trpc.ts'
import type { Decision } from '../decision-standing.tsx'

type Voice = Decision['mine'][number]

/** What this answer weighs, said before it is given. */
function Weighs({ voice }: { voice: Voice }) {
  const t = useTranslations('interface.decision')
  const date = useDate()
  if (voice.loses) return <p>{t('youLose')}</p>
  if (voice.isNewcomer)
    return <p>{t('youAreNew', { day: voice.countsFrom === null ? '' : date(voice.countsFrom) })}</p>
  if (voice.mandateName !== null) return <p>{t(voice.isCounted ? 'yoursCounted' : 'yours')}</p>
  if (voice.gains) return <p>{t(voice.isCounted ? 'youGainCounted' : 'youGain')}</p>
  return voice.maySayYes ? null : <p>{t('noOnly')}</p>
}

/** Yes or no; a no says why, and a name signs where the yes signs something. */
export function AnswerDecision({
  place,
  decision,
  voice,
}: {
  place: Place
  decision: Decision
  voice: Voice
}) {
  const t = useTranslations('interface.decision')
  const { decisionId, contentHash } = decision
  const { draft, act, put, text } = useDraft(
    `answer-${voice.electorId}`,
    () => ({ answer: (voice.answer ?? '') as 'yes' | 'no' | '', reason: voice.reason, typedName: '' }),
    ({ answer, ...input }, requestId) =>
      api.mandates.answer.mutate({
        spaceId: place.spaceId,
        requestId,
        decisionId,
        contentHash,
        ...input,
        electorId: voice.electorId,
        answer: answer === 'yes' ? 'yes' : 'no',
      }),
    ({ state }) => t(state === 'in_force' ? 'answeredInForce' : 'answered'),
  )
  const signs = voice.isSigned || voice.mandateName !== null
  const yes = { value: 'yes' as const, label: t('sayYes'), tone: 'for' as const }
  const no = { value: 'no' as const, label: t('sayNo'), tone: 'against' as const }
  return (
    <section className="flex flex-col gap-4 border-hair border-t pt-6">
      <h2 className="text-25">{t(voice.answer === null ? 'yourAnswer' : 'changeAnswer')}</h2>
      <Weighs voice={voice} />
      <ActForm
        act={act}
        input={() => (draft.answer === '' ? null : draft)}
        submitLabel={t('send')}
        waiting={draft.answer === '' ? t('choose') : undefined}
      >
        <ChoiceRow
          legend={<span className="sr-only">{t('yourAnswer')}</span>}
          name={`answer-${voice.electorId}`}
          choices={voice.maySayYes ? [yes, no] : [no]}
          value={draft.answer === '' ? undefined : draft.answer}
          onChange={answer => put({ answer })}
        />
        {act.errorOf('answer') !== undefined && <Notice kind="error" title={act.errorOf('answer') ?? ''} />}
        {draft.answer === 'no' && <TextArea label={t('reason')} hint={t('reasonHint')} {...text('reason')} />}
        {draft.answer === 'yes' && signs && (
          <TextField
            label={t('typedName')}
            hint={
              voice.mandateName === null ? t('signHint') : t('typedNameHint', { name: voice.mandateName })
            }
            autoComplete="name"
            {...text('typedName')}
          />
        )}
        <CollectionNote of="decision" who={place.name} />
      </ActForm>
    </section>
  )
}
