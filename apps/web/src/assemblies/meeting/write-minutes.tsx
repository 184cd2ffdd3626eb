import { mergeVersions } from '@reliance/core/shared/merge-versions.ts'
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

type Texts = { minutes: string; minorityPositions: string }
type Written = Texts & { itemId: string; title: string; minutesRevision: number }
type Props = {
  place: Place
  point: Written
  /** Told whether something is typed that is not saved yet. */
  onTyping?: (itemId: string, isTyping: boolean) => void
}

const fields = ['minutes', 'minorityPositions'] as const

/** The two texts as they are typed, over those that are saved: what only one person changed needs nobody to choose. */
function useTexts({ itemId, minutes, minorityPositions, minutesRevision: revision }: Written) {
  const saved: Texts = { minutes, minorityPositions }
  const [texts, setTexts, typed] = useTyped(`minutes-${itemId}`, () => saved)
  /** The texts that these were written over. */
  const [base, setBase] = useState({ texts: saved, revision })
  const { values, contested } = mergeVersions(base.texts, texts, saved)
  const isMoved = revision > base.revision
  const takeSaved = () => {
    setBase({ texts: saved, revision })
    setTexts(values)
  }
  if (isMoved && contested.length === 0) takeSaved()
  return {
    texts,
    typed,
    base,
    setBase,
    put: (part: Partial<Texts>) => setTexts(now => ({ ...now, ...part })),
    isTyping: fields.some(field => texts[field] !== base.texts[field]),
    contested: isMoved ? contested.map(field => ({ field, saved: saved[field] })) : [],
    takeSaved,
  }
}

/** What another saved of a text that this person changed too, and the press that writes over it. */
function Contested({ form }: { form: ReturnType<typeof useTexts> }) {
  const t = useTranslations('interface.minutes')
  if (form.contested.length === 0) return null
  return (
    <div className="flex flex-col gap-2">
      <p className="font-bold">{t('other')}</p>
      {form.contested.map(({ field, saved }) => (
        <blockquote key={field} className="wrap-anywhere whitespace-pre-line border-hair border-s-4 ps-4">
          {field === 'minorityPositions' && `${t('minority')}\n`}
          {saved}
        </blockquote>
      ))}
      <p>
        <Button onClick={form.takeSaved}>{t('overOther')}</Button>
      </p>
    </div>
  )
}

/**
 * What the minutes say of a point, and what a minority holds (R43). What another saved meanwhile takes the place of what
 * nobody changed here; of what somebody did, both texts are shown, and nothing is written over unseen.
 */
export function WriteMinutes({ place, point, onTyping }: Props) {
  const t = useTranslations('interface.minutes')
  const say = useSay()
  const { itemId, title } = point
  const form = useTexts(point)
  const { texts, base, typed, isTyping } = form
  useEffect(() => {
    onTyping?.(itemId, isTyping)
    return () => onTyping?.(itemId, false)
  }, [itemId, isTyping, onTyping])
  const act = useAct(
    async (input: Texts, requestId) => {
      const { spaceId } = place
      const { revision } = base
      try {
        return await api.assemblies.writeMinutes.mutate({ spaceId, requestId, itemId, ...input, revision })
      } catch (error) {
        // What the other wrote is read, and the next try is made over it.
        await queryClient.invalidateQueries()
        throw error
      }
    },
    {
      fields,
      typed,
      onDone: ({ revision }, sent) => {
        form.setBase({ texts: sent, revision })
        say(t('saved'))
      },
    },
  )
  const text = (field: keyof Texts) => ({
    value: texts[field],
    error: act.errorOf(field),
    onChange: (value: string) => {
      form.put({ [field]: value })
      act.forget(field)
    },
  })
  return (
    <ActForm act={act} input={() => texts} submitLabel={t('save')}>
      <Contested form={form} />
      <TextArea optional label={t('text', { title })} hint={t('hint')} rows={6} {...text('minutes')} />
      <TextArea
        optional
        label={t('minorityText', { title })}
        hint={t('minorityHint')}
        rows={3}
        {...text('minorityPositions')}
      />
    </ActForm>
  )
}
