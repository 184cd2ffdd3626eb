import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import type { MeetingProps } from './shown-meeting.ts'

/** The first steps of an assembly to which somebody comes for the first time: how it goes, and a round of names (R102). */
export function OpeningRound({ meeting }: Pick<MeetingProps, 'meeting'>) {
  const t = useTranslations('interface.round')
  const { beginsWithRound: why, points, counts } = meeting
  if (why === null || points.some(one => one.startedAt !== null)) return null
  return (
    <Notice
      kind="info"
      title={why === 'first_assembly' ? t('firstAssembly') : t('firstTimers', { count: counts.firstTimers })}
    >
      <ol className="list-decimal ps-6">
        <li>{t('howItGoes')}</li>
        <li>{t('names', { count: counts.present })}</li>
      </ol>
    </Notice>
  )
}
