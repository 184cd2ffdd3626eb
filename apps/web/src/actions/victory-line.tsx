import { Button } from '@reliance/ui/button.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate, useNames } from '../format.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { actionsHref } from './actions-href.ts'

export type ShownVictory = Outputs['actions']['victories']['items'][number]

function TakeBack({ place, victoryId }: { place: Place; victoryId: string }) {
  const t = useTranslations('interface.victories')
  const say = useSay()
  const act = useAct(
    (_: null, requestId) =>
      api.actions.takeBackVictory.mutate({ spaceId: place.spaceId, requestId, victoryId }),
    { onDone: () => say(t('takenBack')) },
  )
  return (
    <div className="flex flex-col items-start gap-2 print:hidden">
      <Button
        kind="quiet"
        pending={act.sending ? t('takeBack') : undefined}
        onClick={() => void act.send(null)}
      >
        {t('takeBack')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}

type Props = {
  place: Place
  victory: ShownVictory
  /** Whether its action is named: not on the page of that action. */
  named: boolean
}

/** One victory: the day, what was won, for whom, and who appears with it (R66). */
export function VictoryLine({ place, victory, named }: Props) {
  const t = useTranslations('interface.victories')
  const date = useDate()
  const names = useNames()
  const { victoryId, what, whom, wonOn, credited, action, can } = victory
  return (
    <li className="flex flex-col gap-1 border-hair border-t py-4 break-inside-avoid">
      <p className="text-ink-soft">{[date(wonOn), whom].filter(one => one !== '').join(', ')}</p>
      <p className="font-bold text-20 wrap-anywhere">{what}</p>
      {credited.length > 0 && <p className="wrap-anywhere">{t('by', { organisations: names(credited) })}</p>}
      {named && action !== null && (
        <Link href={actionsHref(place, action.number)} className="target inline-flex items-center self-start">
          {t('of', { title: action.title })}
        </Link>
      )}
      {can.takeBack && <TakeBack place={place} victoryId={victoryId} />}
    </li>
  )
}
