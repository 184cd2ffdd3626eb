import { Button } from '@reliance/ui/button.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { TurningMark } from '@reliance/ui/turning-mark.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { positionsHref } from '../positions-href.ts'
import type { Statements } from '../round-answers.ts'
import { MendStatement } from './mend-statement.tsx'

type Props = {
  statements: Statements['accepted']
  withdrawn: Statements['withdrawn']
  place: Place
  canMend: boolean
  isOpen: boolean
}

function StatementLine({
  statement,
  place,
  canMend,
  isOpen,
}: Omit<Props, 'statements' | 'withdrawn'> & { statement: Props['statements'][number] }) {
  const t = useTranslations('interface.rounds')
  const [mending, setMending] = useState(false)
  const { number, text, lang, version } = statement
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
          {version > 1 && <span className="text-ink-soft"> {t('version', { version })}</span>}
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
      {mending && (
        <MendStatement statement={statement} place={place} isOpen={isOpen} onDone={() => setMending(false)} />
      )}
    </li>
  )
}

/** What was taken out of the round: it stays readable, and asks nothing. */
function Withdrawn({ withdrawn }: Pick<Props, 'withdrawn'>) {
  const t = useTranslations('interface.rounds')
  const date = useDate()
  if (withdrawn.length === 0) return null
  return (
    <details className="group">
      <summary className="target inline-flex cursor-pointer items-center gap-2">
        <TurningMark />
        {t('withdrawnOnes', { count: withdrawn.length })}
      </summary>
      <ol>
        {withdrawn.map(one => (
          <li key={one.statementId} className="flex gap-3 border-hair border-t py-2.5">
            <span className="min-w-7 text-end text-ink-soft tabular-nums">{one.number}</span>
            <p className="flex-1">
              <span lang={one.lang}>{one.text}</span>{' '}
              <span className="text-ink-soft">{t('withdrawnOn', { date: date(one.withdrawnAt) })}</span>
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The statements of a round by their numbers, which the coordination mends, and those that were withdrawn. */
export function StatementList({ statements, withdrawn, ...rest }: Props) {
  const t = useTranslations('interface.rounds')
  return (
    <>
      {statements.length === 0 ? (
        <p className="text-ink-soft">{t('noStatement')}</p>
      ) : (
        <details open={statements.length < 20} className="group">
          <summary className="target inline-flex cursor-pointer items-center gap-2 font-bold">
            <TurningMark />
            {t('statements', { count: statements.length })}
          </summary>
          <ol>
            {statements.map(statement => (
              <StatementLine key={statement.statementId} statement={statement} {...rest} />
            ))}
          </ol>
        </details>
      )}
      <Withdrawn withdrawn={withdrawn} />
    </>
  )
}
