import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Expense } from './expense.ts'

type Props = { expense: Expense; place: Place }

/** Approves it as it is read here: what changed meanwhile is refused. */
export function ApproveExpense({ expense, place }: Props) {
  const t = useTranslations('interface.expense')
  const say = useSay()
  const { payoutId, revision } = expense
  const act = useAct(
    (_: null, requestId) =>
      api.fund.approvePayout.mutate({ spaceId: place.spaceId, payoutId, revision, requestId }),
    { onDone: () => say(t('approved')) },
  )
  if (!expense.can.approve || place.closedAt !== null) return null
  return (
    <div className="flex flex-col items-start gap-2">
      <ActNotice failure={act.failure} />
      <Button
        kind="main"
        pending={act.sending ? t('approve') : undefined}
        onClick={() => void act.send(null)}
      >
        {t('approve')}
      </Button>
    </div>
  )
}

/** Asks for what is missing, or refuses: both say why. */
export function JudgeExpense({ expense, place }: Props) {
  const t = useTranslations('interface.expense')
  const say = useSay()
  const [note, setNote, typed] = useTyped('judge', () => '')
  const act = useAct(
    (step: 'return' | 'refuse', requestId) =>
      api.fund.judgeExpense.mutate({
        spaceId: place.spaceId,
        expenseId: expense.expenseId,
        step,
        note,
        requestId,
      }),
    {
      fields: ['note'],
      typed,
      onDone: () => {
        setNote('')
        say(t('judged'))
      },
    },
  )
  const steps = (['return', 'refuse'] as const).filter(step => expense.can[step])
  if (steps.length === 0 || place.closedAt !== null) return null
  return (
    <details>
      <summary className="target cursor-pointer">{t('judge')}</summary>
      <div className="flex flex-col gap-3 pt-2">
        <TextArea
          label={t('note')}
          value={note}
          error={act.errorOf('note')}
          onChange={text => {
            setNote(text)
            act.forget('note')
          }}
        />
        <ActNotice failure={act.failure} />
        <div className="flex flex-wrap gap-4">
          {steps.map(step => (
            <Button
              key={step}
              pending={act.sending ? t(step) : undefined}
              onClick={() => void act.send(step)}
            >
              {t(step)}
            </Button>
          ))}
        </div>
      </div>
    </details>
  )
}
