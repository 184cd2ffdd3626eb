import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { saveFile } from '../../files/save-file.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Round } from '../round-answers.ts'

/** The positions of a round as a file: those this person sees on the page. */
export function ExportPositionsCsv({ place, rounds }: { place: Place; rounds: readonly Round[] }) {
  const t = useTranslations('interface.positionFiles')
  const lang = useLocale()
  const say = useSay()
  const [chosen, setChosen] = useState('')
  const round = rounds.find(one => one.roundId === chosen) ?? rounds[0]
  const act = useAct(
    (roundId: string) => api.positions.exportCsv.query({ spaceId: place.spaceId, roundId, lang }),
    {
      refresh: false,
      onDone: ({ name, content, positionCount }) => {
        saveFile(name, content, 'text/csv')
        say(t('saved', { count: positionCount }))
      },
    },
  )
  if (round === undefined) return <p className="text-ink-soft">{t('noRound')}</p>
  return (
    <div className="flex flex-col items-start gap-4">
      <h3 className="text-20">{t('save')}</h3>
      <p>{t('saveWhy')}</p>
      {rounds.length > 1 && (
        <div className="w-full">
          <Select
            label={t('round')}
            value={round.roundId}
            options={rounds.map(one => ({ value: one.roundId, label: one.title }))}
            onChange={setChosen}
          />
        </div>
      )}
      <Button pending={act.sending ? t('saving') : undefined} onClick={() => void act.send(round.roundId)}>
        {t('saveCsv')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}
