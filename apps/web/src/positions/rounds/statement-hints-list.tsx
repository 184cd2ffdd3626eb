import type { StatementHint } from '@reliance/core/positions/statement-hints.ts'
import { useTranslations } from 'use-intl'

/** What a reader may stumble on; it blocks nothing. */
export function StatementHintsList({ hints }: { hints: readonly StatementHint[] }) {
  const t = useTranslations('positions.hints')
  if (hints.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 border-edge border-s-4 border-dashed ps-4 text-ink-soft">
      {hints.map(hint => (
        <li key={hint}>{t(hint)}</li>
      ))}
    </ul>
  )
}
