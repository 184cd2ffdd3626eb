import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useDeferredValue, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Round } from '../round-answers.ts'
import { firstWrong, LineNotes, linesMax, linesOf } from './statement-lines.tsx'

/** The coordination writes its list, one statement a line; all of it enters the round, or nothing. */
export function AddStatements({ round, place }: { round: Round; place: Place }) {
  const t = useTranslations('interface.rounds')
  const lang = useLocale()
  const say = useSay()
  const [text, setText, typed] = useTyped(`statements-${round.roundId}`, () => '')
  const lines = linesOf(useDeferredValue(text))
  const [sent, setSent] = useState(0)
  const act = useAct(
    (texts: readonly string[], requestId) =>
      api.positions.addStatements.mutate({
        spaceId: place.spaceId,
        roundId: round.roundId,
        lang,
        texts: [...texts],
        requestId,
      }),
    {
      typed,
      fields: ['texts', ...Array.from({ length: linesMax }, (_, at) => `texts.${at}`)],
      onDone: (_, texts) => {
        say(t('added', { count: texts.length }))
        setText('')
      },
    },
  )
  const errorOf = (at: number) => act.errorOf(`texts.${at}`)
  const wrong = firstWrong(errorOf, sent)
  const error = act.errorOf('texts') ?? (wrong === undefined ? undefined : t('linesWrong'))
  return (
    <ActForm
      act={act}
      input={() => {
        const texts = linesOf(text)
        setSent(texts.length)
        return texts
      }}
      submitLabel={t('add', { count: Math.max(1, lines.length) })}
    >
      <TextArea
        label={t('addTo', { title: round.title })}
        hint={t('addHint')}
        rows={5}
        value={text}
        error={lines.length > linesMax ? t('tooManyLines', { max: linesMax }) : error}
        onChange={typed => {
          setText(typed)
          act.forget('texts')
          for (let at = 0; at < sent; at++) act.forget(`texts.${at}`)
        }}
      />
      <LineNotes lines={lines} errorOf={errorOf} />
    </ActForm>
  )
}
