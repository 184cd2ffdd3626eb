import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'

type Written = { itemId: string; title: string; minutes: string; minutesRevision: number }

/** What the minutes say of a point; what another wrote meanwhile is said, and nothing typed is lost. */
export function WriteMinutes({ place, point }: { place: Place; point: Written }) {
  const t = useTranslations('interface.minutes')
  const say = useSay()
  const { itemId, title, minutes: saved, minutesRevision } = point
  const [text, setText, typed] = useTyped(`minutes-${itemId}`, () => saved)
  const act = useAct(
    ({ minutes }: { minutes: string }, requestId) =>
      api.assemblies.writeMinutes.mutate({
        spaceId: place.spaceId,
        requestId,
        itemId,
        minutes,
        revision: minutesRevision,
      }),
    { fields: ['minutes'], typed, onDone: () => say(t('saved')) },
  )
  return (
    <ActForm act={act} input={() => ({ minutes: text })} submitLabel={t('save')}>
      <TextArea
        optional
        label={t('text', { title })}
        hint={t('hint')}
        rows={6}
        value={text}
        error={act.errorOf('minutes')}
        onChange={value => {
          setText(value)
          act.forget('minutes')
        }}
      />
      {act.failure !== null && saved !== '' && saved !== text && (
        <blockquote className="wrap-anywhere whitespace-pre-line border-hair border-s-4 ps-4">
          {saved}
        </blockquote>
      )}
    </ActForm>
  )
}
