import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import type { Place } from '../../person.ts'
import { api, queryClient } from '../../trpc.ts'

type Written = { itemId: string; title: string; minutes: string; minutesRevision: number }
type Props = {
  place: Place
  point: Written
  /** Told whether something is typed that is not saved yet. */
  onTyping?: (itemId: string, isTyping: boolean) => void
}

/**
 * What the minutes say of a point. What another saved meanwhile takes the place of what nobody changed here; of what
 * somebody did, both texts are shown, and nothing is written over unseen.
 */
export function WriteMinutes({ place, point, onTyping }: Props) {
  const t = useTranslations('interface.minutes')
  const say = useSay()
  const { itemId, title, minutes: saved, minutesRevision } = point
  const [text, setText, typed] = useTyped(`minutes-${itemId}`, () => saved)
  /** The text that this one was written over. */
  const [base, setBase] = useState({ text: saved, revision: minutesRevision })
  const isTyping = text !== base.text
  if (base.revision !== minutesRevision && !isTyping) {
    setBase({ text: saved, revision: minutesRevision })
    setText(saved)
  }
  useEffect(() => {
    onTyping?.(itemId, isTyping)
    return () => onTyping?.(itemId, false)
  }, [itemId, isTyping, onTyping])
  const act = useAct(
    async ({ minutes }: { minutes: string }, requestId) => {
      const { spaceId } = place
      try {
        return await api.assemblies.writeMinutes.mutate({
          spaceId,
          requestId,
          itemId,
          minutes,
          revision: base.revision,
        })
      } catch (error) {
        // What the other wrote is read, and the next try is made over it.
        await queryClient.invalidateQueries()
        throw error
      }
    },
    {
      fields: ['minutes'],
      typed,
      onDone: ({ revision }, { minutes }) => {
        setBase({ text: minutes, revision })
        say(t('saved'))
      },
    },
  )
  const isContested = isTyping && base.revision !== minutesRevision
  return (
    <ActForm act={act} input={() => ({ minutes: text })} submitLabel={t('save')}>
      {isContested && (
        <div className="flex flex-col gap-2">
          <p className="font-bold">{t('other')}</p>
          <blockquote className="wrap-anywhere whitespace-pre-line border-hair border-s-4 ps-4">
            {saved}
          </blockquote>
          <p>
            <Button onClick={() => setBase({ text: saved, revision: minutesRevision })}>
              {t('overOther')}
            </Button>
          </p>
        </div>
      )}
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
    </ActForm>
  )
}
