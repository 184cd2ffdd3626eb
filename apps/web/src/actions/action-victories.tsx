import { Foldable } from '@reliance/ui/foldable.tsx'
import { useTranslations } from 'use-intl'
import { FileVictory } from './file-victory.tsx'
import type { ActionProps } from './shown-action.ts'
import { VictoryLine } from './victory-line.tsx'

/** What an action won (R66), and the three fields of the next victory for whoever takes part. */
export function ActionVictories({ place, action }: ActionProps) {
  const t = useTranslations('interface.victories')
  const { victories, can, actionId } = action
  if (victories.length === 0 && can.winFor.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      {victories.length > 0 && (
        <>
          <h2 className="text-25">{t('title')}</h2>
          <ul>
            {victories.map(victory => (
              <VictoryLine key={victory.victoryId} place={place} victory={victory} named={false} />
            ))}
          </ul>
        </>
      )}
      {can.winFor.length > 0 && (
        <div className="print:hidden">
          <Foldable title={t('file')} isOpen={false} level={2}>
            <FileVictory place={place} fileFor={can.winFor} actionId={actionId} />
          </Foldable>
        </div>
      )}
    </section>
  )
}
