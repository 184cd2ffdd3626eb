import { Sign } from '@reliance/ui/sign.tsx'
import { useTranslations } from 'use-intl'
import { toneOf } from '../stance-tone.ts'
import type { SheetRow } from './sheet-row.ts'
import type { StandingPosition } from './standing-position.ts'
import { unfolds } from './use-open-row.ts'

type Props = { row: SheetRow; seen: StandingPosition | undefined }

/** What was answered, on one row: the sign and its word, the mark, the reason. */
function Said({ row, seen }: Props) {
  const t = useTranslations('interface.sheet')
  const stance = row.stance ?? 'noAnswer'
  // What waits to be confirmed is told below, with its act.
  const told = seen === undefined || seen.toConfirm ? null : seen
  const sentence = row.stance === 'nuance' ? row.nuance : row.reason
  return (
    <>
      <span className="flex min-w-0 flex-1 items-center gap-2">
        <Sign tone={toneOf[row.stance ?? 'undebated']} />
        <span className="min-w-0">
          {t(stance)}
          {row.important && `, ${t('important').toLocaleLowerCase()}`}
          {told?.stance === row.stance && <span className="text-ink-soft">, {t('isSeen')}</span>}
          {told !== null && told.stance !== row.stance && (
            <span className="block text-ink-soft">{t('before', { stance: t(told.stance) })}</span>
          )}
        </span>
      </span>
      {sentence.trim() !== '' && (
        <q className="order-last line-clamp-2 basis-full text-ink-soft">{sentence}</q>
      )}
    </>
  )
}

/** A statement that has its answer: pressing anywhere on it opens its block again. */
export function CompactRow({ row, seen }: Props) {
  const t = useTranslations('interface.sheet')
  return (
    <div className="relative flex gap-3">
      <span className="min-w-7 font-bold text-ink-soft tabular-nums">{row.number}</span>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
        <p className="line-clamp-2 basis-full font-bold" lang={row.lang}>
          {row.text}
        </p>
        <Said row={row} seen={seen} />
        <button
          type="button"
          {...unfolds}
          aria-label={t('changeNumber', { number: row.number })}
          className="cursor-pointer text-accent underline underline-offset-4 print:hidden"
        >
          <span className="absolute inset-0" />
          {t('change')}
        </button>
      </div>
    </div>
  )
}
