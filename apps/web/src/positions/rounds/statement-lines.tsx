import { hintsFor } from '@reliance/core/positions/statement-hints.ts'
import { useTranslations } from 'use-intl'
import { StatementHintsList } from './statement-hints-list.tsx'

/** What one form may send. */
export const linesMax = 100

/** A list as it is typed: one statement a line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

type Props = { lines: readonly string[]; errorOf: (at: number) => string | undefined }

/** What is wrong with a line, and what would make it easier to answer. */
export function LineNotes({ lines, errorOf }: Props) {
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

/** The first sentence about a line of those that were sent. */
export const firstWrong = (errorOf: (at: number) => string | undefined, count: number): string | undefined =>
  Array.from({ length: count }, (_, at) => errorOf(at)).find(error => error !== undefined)
