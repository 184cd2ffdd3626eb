import { Foldable } from '@reliance/ui/foldable.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { api } from '../../trpc.ts'
import { Press } from '../press.tsx'
import type { MeetingPoint, MeetingProps } from './shown-meeting.ts'

/** Takes a point before those that stand above it, with the reason. */
function TakeBefore({ place, point }: { place: MeetingProps['place']; point: MeetingPoint }) {
  const t = useTranslations('interface.meeting.next')
  const { act, draft, text } = useDraft(
    `skip-${point.itemId}`,
    () => ({ skipReason: '' }),
    ({ skipReason }, requestId) =>
      api.assemblies.startItem.mutate({
        spaceId: place.spaceId,
        requestId,
        itemId: point.itemId,
        skipReason,
      }),
    () => t('started'),
  )
  return (
    <Foldable title={t('before')} isOpen={false} level={3}>
      <ActForm act={act} input={() => draft} submitLabel={t('start')}>
        <TextField label={t('reason')} {...text('skipReason')} />
      </ActForm>
    </Foldable>
  )
}

/** What comes next, in order, then what is done with what became of it. */
export function NextPoints({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.next')
  const outcomes = useTranslations('assemblies.itemOutcomes')
  const { points, mine, clock } = meeting
  const left = points.filter(one => one.startedAt === null && one.endedAt === null)
  const done = points.filter(one => one.outcome !== null)
  const mayStart =
    mine.facilitates &&
    clock.phase !== 'over' &&
    !points.some(one => one.startedAt !== null && one.endedAt === null)
  return (
    <>
      <section className="flex flex-col gap-2">
        <h2 className="text-25">{t('title')}</h2>
        {left.length === 0 && <p>{t('none')}</p>}
        <ol>
          {left.map((point, at) => (
            <li key={point.itemId} className="flex flex-col items-start gap-2 border-hair border-t py-3">
              <p className="wrap-anywhere">
                <span className="font-bold">{point.title}</span>, {point.plannedMinutes} min
              </p>
              {mayStart && at === 0 && (
                <Press
                  kind="main"
                  label={t('start')}
                  call={requestId =>
                    api.assemblies.startItem.mutate({
                      spaceId: place.spaceId,
                      requestId,
                      itemId: point.itemId,
                      skipReason: '',
                    })
                  }
                  done={t('started')}
                />
              )}
              {mayStart && at > 0 && <TakeBefore place={place} point={point} />}
            </li>
          ))}
        </ol>
      </section>
      {done.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-25">{t('done')}</h2>
          <ul>
            {done.map(({ itemId, title, outcome }) => (
              <li key={itemId} className="wrap-anywhere border-hair border-t py-2">
                <span className="font-bold">✓ {title}</span>
                {outcome !== null && `, ${outcomes(outcome)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
