import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Statements } from '../round-answers.ts'

type Props = {
  statement: Statements['accepted'][number]
  place: Place
  /** Organisations have been asked about it. */
  isOpen: boolean
  onDone: () => void
}

function Withdraw({ statement, place, isOpen, onDone }: Props) {
  const t = useTranslations('interface.rounds')
  const form = useTranslations('interface.form')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { statementId, revision, number, isAnswered: answered } = statement
  const act = useAct(
    (input: { statementId: string; revision: number; answered: boolean }, requestId) =>
      api.positions.withdrawStatement.mutate({ ...input, spaceId: place.spaceId, requestId }),
    {
      onDone: () => {
        say(t('withdrawn', { number: String(number) }))
        onDone()
      },
    },
  )
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('withdrawTitle', { number: String(number) })}
        confirmLabel={t('withdrawNow')}
        cancelLabel={form('cancel')}
        pending={act.sending ? form('sending') : undefined}
        onConfirm={() => void act.send({ statementId, revision, answered })}
      >
        <p>{t(isOpen || answered ? 'withdrawStays' : 'withdrawWhy')}</p>
        {answered && <p>{t('withdrawAnswered')}</p>}
        <ActNotice failure={act.failure} />
      </ConfirmDialog>
    </>
  )
}

/** Other words for a statement, which are its next version once it was answered; or taking it back. */
export function MendStatement(props: Props) {
  const { statement, place, onDone } = props
  const t = useTranslations('interface.rounds')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { statementId, revision, number, version, isAnswered } = statement
  const [text, setText, typed] = useTyped(`mend-${statementId}`, () => statement.text)
  const act = useAct(
    (input: string, requestId) =>
      api.positions.correctStatement.mutate({
        spaceId: place.spaceId,
        requestId,
        statementId,
        revision,
        answered: isAnswered,
        text: input,
      }),
    {
      fields: ['text'],
      typed,
      onDone: () => {
        say(t(isAnswered ? 'reworded' : 'corrected', { number: String(number) }))
        onDone()
      },
    },
  )
  return (
    <div className="pb-4">
      <ActForm
        act={act}
        input={() => text}
        submitLabel={t('correctNow')}
        beside={
          <>
            <Button onClick={onDone}>{form('cancel')}</Button>
            <Withdraw {...props} />
          </>
        }
      >
        <TextArea
          label={t('correctLabel', { number: String(number) })}
          hint={isAnswered ? t('correctAnswered', { version: version + 1 }) : t('correctHint')}
          rows={2}
          value={text}
          error={act.errorOf('text')}
          onChange={next => {
            setText(next)
            act.forget('text')
          }}
        />
      </ActForm>
    </div>
  )
}
