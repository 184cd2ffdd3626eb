import { Button } from '@reliance/ui/button.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { RowStore } from './row-store.ts'
import { type SheetRow, staysOnFormer } from './sheet-row.ts'
import type { StandingPosition } from './standing-position.ts'

type Props = { row: SheetRow; seen: StandingPosition | undefined; store: RowStore }

/** The words before these, where what was answered was said of them: it holds once somebody says so, or answers anew. */
export function WordsChanged({ row, seen, store }: Props) {
  const t = useTranslations('interface.sheet')
  const date = useDate()
  const { former, number, statementId } = row
  if (!former || (row.isFormer !== true && !seen?.isFormer)) return null
  return (
    <div className="flex flex-col items-start gap-2 border-edge border-s-4 border-dashed ps-4">
      <p>
        {t('wordsChanged', { date: date(former.replacedAt) })}{' '}
        <q className="block" lang={row.lang}>
          {former.text}
        </q>
      </p>
      {/* What the coalition sees is said again below, by an act of its own. */}
      {row.isFormer === true && !staysOnFormer(row, seen) && (
        <>
          <p>{t('draftFormer')}</p>
          <Button aria-label={t('staysSameNumber', { number })} onClick={() => store.retry(statementId)}>
            {t('staysSame')}
          </Button>
        </>
      )}
    </div>
  )
}
