import { Button } from '@reliance/ui/button.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Place } from '../../person.ts'
import { positionsHref } from '../positions-href.ts'
import type { Statements } from '../round-answers.ts'
import { TurningMark } from '../turning-mark.tsx'
import { MendStatement } from './mend-statement.tsx'

type Props = { statements: Statements['accepted']; place: Place; canMend: boolean }

function StatementLine({
  statement,
  place,
  canMend,
}: Omit<Props, 'statements'> & { statement: Props['statements'][number] }) {
  const t = useTranslations('interface.rounds')
  const [mending, setMending] = useState(false)
  const { number, text, lang } = statement
  return (
    <li className="border-hair border-t">
      <div className="flex gap-3">
        <span className="min-w-7 py-2.5 text-end text-ink-soft tabular-nums">{number}</span>
        <Link
          href={positionsHref(place, `enonces/${number}`)}
          lang={lang}
          className="target flex-1 py-2.5 no-underline hover:underline"
        >
          {text}
        </Link>
        {canMend && !mending && (
          <Button
            kind="quiet"
            aria-label={t('correctOne', { number: String(number) })}
            onClick={() => setMending(true)}
          >
            {t('correct')}
          </Button>
        )}
      </div>
      {mending && <MendStatement statement={statement} place={place} onDone={() => setMending(false)} />}
    </li>
  )
}

/** The statements of a round by their numbers; the coordination mends those that nobody has answered. */
export function StatementList({ statements, place, canMend }: Props) {
  const t = useTranslations('interface.rounds')
  if (statements.length === 0) return <p className="text-ink-soft">{t('noStatement')}</p>
  return (
    <details open={statements.length < 20} className="group">
      <summary className="target inline-flex cursor-pointer items-center gap-2 font-bold">
        <TurningMark />
        {t('statements', { count: statements.length })}
      </summary>
      <ol>
        {statements.map(statement => (
          <StatementLine key={statement.statementId} statement={statement} place={place} canMend={canMend} />
        ))}
      </ol>
    </details>
  )
}
