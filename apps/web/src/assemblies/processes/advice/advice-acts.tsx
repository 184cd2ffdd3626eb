import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { ActNotice } from '../../../acts/act-notice.tsx'
import { useAct } from '../../../acts/use-act.ts'
import { useDraft } from '../../../acts/use-draft.ts'
import { api } from '../../../trpc.ts'
import type { AdviceProps } from '../shown-process.ts'

/** One’s advice, given or given anew until it is decided. */
function GiveAdvice({ place, advice }: AdviceProps) {
  const t = useTranslations('interface.advice')
  const { processId, mine } = advice
  const { act, draft, put, text } = useDraft(
    `advise-${processId}`,
    () => ({ text: mine.advice?.text ?? '', isImportant: mine.advice?.isImportant ?? false }),
    (typed, requestId) =>
      api.assemblies.processes.giveAdvice.mutate({ spaceId: place.spaceId, requestId, processId, ...typed }),
    () => t('given'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t(mine.advice === null ? 'send' : 'change')}>
      <TextArea label={t('give')} hint={t('giveHint')} {...text('text')} />
      <Checkbox
        label={t('isImportant')}
        checked={draft.isImportant}
        onChange={isImportant => put({ isImportant })}
      />
    </ActForm>
  )
}

/** The line that answers the first advice marked as important. */
function AnswerAdvice({
  place,
  advice,
  to,
}: AdviceProps & { to: AdviceProps['advice']['advisors'][number] }) {
  const t = useTranslations('interface.advice')
  const { processId } = advice
  const { personId } = to
  const { act, draft, text } = useDraft(
    `answer-advice-${processId}-${personId}`,
    () => ({ answer: '' }),
    (typed, requestId) =>
      api.assemblies.processes.answerAdvice.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        personId,
        ...typed,
      }),
    () => t('replied'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('replySend')}>
      <TextField label={t('reply', { name: to.name })} hint={t('replyHint')} {...text('answer')} />
    </ActForm>
  )
}

/** What is decided, word for word; the button waits for those who are asked. */
function DecideInRole({ place, advice }: AdviceProps) {
  const t = useTranslations('interface.advice')
  const { processId, revision, plan, can } = advice
  const { act, draft, text } = useDraft(
    `decide-${processId}`,
    () => ({ text: plan }),
    (typed, requestId) =>
      api.assemblies.processes.decideInRole.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        revision,
        ...typed,
      }),
    () => t('done'),
  )
  return (
    <ActForm
      act={act}
      input={() => draft}
      submitLabel={t('decideSend')}
      {...(!can.decide && { waiting: t('waiting') })}
    >
      <TextArea label={t('decide')} rows={5} {...text('text')} />
    </ActForm>
  )
}

/** Bringing it to the group (R14), or giving it up. */
function NotSo({ place, advice }: AdviceProps) {
  const t = useTranslations('interface.advice')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { processId, revision, can } = advice
  const act = useAct(
    async ({ way }: { way: 'escalate' | 'abandon' }, requestId) => {
      const input = { spaceId: place.spaceId, requestId, processId, revision }
      if (way === 'escalate') await api.assemblies.processes.escalateAdvice.mutate(input)
      else await api.assemblies.processes.abandonAdvice.mutate(input)
    },
    { onDone: (_, { way }) => say(t(way === 'escalate' ? 'escalated' : 'abandoned')) },
  )
  const press = (way: 'escalate' | 'abandon') => (
    <Button pending={act.sending ? form('sending') : undefined} onClick={() => void act.send({ way })}>
      {t(way)}
    </Button>
  )
  return (
    <Foldable title={t('more')} isOpen={false} level={3}>
      <p>{t('escalateWhy')}</p>
      <div className="flex flex-wrap gap-3">
        {can.escalate && press('escalate')}
        {can.abandon && press('abandon')}
      </div>
      <ActNotice failure={act.failure} />
    </Foldable>
  )
}

/** The one act of whoever reads: their advice, the answer that is owed, or the decision. */
export function AdviceActs(props: AdviceProps) {
  const { can, advisors } = props.advice
  if (!can.give && !can.answer && !can.escalate) return null
  const owed = advisors.find(one => one.advice?.isImportant && one.advice.answer === '')
  return (
    <div className="flex max-w-line flex-col gap-6 print:hidden">
      {can.give && <GiveAdvice {...props} />}
      {can.answer && owed !== undefined && <AnswerAdvice key={owed.personId} {...props} to={owed} />}
      {can.answer && owed === undefined && <DecideInRole {...props} />}
      {can.escalate && <NotSo {...props} />}
    </div>
  )
}
