import { hintsFor } from '@reliance/core/positions/statement-hints.ts'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useDeferredValue, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { type Act, useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Round } from '../round-answers.ts'
import { StatementHintsList } from './statement-hints-list.tsx'

/** What one form may send. */
const linesMax = 100

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

function LineNotes({
  lines,
  errorOf,
}: {
  lines: readonly string[]
  errorOf: (at: number) => string | undefined
}) {
  const t = useTranslations('interface.rounds')
  const notes = lines.flatMap((line, at) => {
    const [error, hints] = [errorOf(at), hintsFor(line)]
    return error === undefined && hints.length === 0 ? [] : [{ at, line, error, hints }]
  })
  if (notes.length === 0) return null
  return (
    <ul className="flex flex-col gap-3">
      {notes.map(({ at, line, error, hints }) => (
        <li key={at} className="flex flex-col gap-1">
          <p>
            {t('line', { number: at + 1 })} <q>{line}</q>
          </p>
          {error !== undefined && <p className="font-bold text-alert">! {error}</p>}
          <StatementHintsList hints={hints} />
        </li>
      ))}
    </ul>
  )
}

const firstWrong = (act: Act<readonly string[]>, count: number): string | undefined =>
  Array.from({ length: count }, (_, at) => act.errorOf(`texts.${at}`)).find(error => error !== undefined)

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
  const wrong = firstWrong(act, sent)
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
      <LineNotes lines={lines} errorOf={at => act.errorOf(`texts.${at}`)} />
    </ActForm>
  )
}
