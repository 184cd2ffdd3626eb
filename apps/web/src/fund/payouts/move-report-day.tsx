import type { CivilDate } from '@reliance/core/shared/time.ts'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { todayIn } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Granted } from './granted.ts'

/** Another day for a report, for whoever may agree to one. */
export function MoveReportDay({
  project,
  place,
  applicationId,
}: {
  project: Granted
  place: Place
  applicationId: string
}) {
  const t = useTranslations('interface.granted')
  const { act, draft, text } = useDraft(
    'report-day',
    () => ({ takenOn: project.reportDueOn ?? todayIn(place) }),
    (typed, requestId) =>
      api.fund.takeProjectStep.mutate({
        spaceId: place.spaceId,
        applicationId,
        step: 'move_report_day',
        takenOn: typed.takenOn as CivilDate,
        note: '',
        requestId,
      }),
    () => t('done'),
  )
  if (!project.can.steps.includes('move_report_day')) return null
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer">{t('steps.move_report_day')}</summary>
      <ActForm act={act} input={() => draft} submitLabel={t('steps.move_report_day')}>
        <DateField label={t('day')} {...text('takenOn')} />
      </ActForm>
    </details>
  )
}
