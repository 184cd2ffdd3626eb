import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import type { Treasury } from './treasury.ts'

type Preview = Outputs['fund']['previewReminder']

/** The mail as it would be read, before anything is sent. It takes the focus: the button that asked for it is no more. */
function Letter({ preview }: { preview: Preview }) {
  const letter = useRef<HTMLQuoteElement>(null)
  useEffect(() => letter.current?.focus(), [])
  return (
    <blockquote
      ref={letter}
      tabIndex={-1}
      className="flex flex-col gap-2 border-edge border-s-4 bg-paper px-4 py-3"
    >
      <p className="font-bold">{preview.subject}</p>
      <p className="whitespace-pre-wrap break-words">{preview.body}</p>
    </blockquote>
  )
}

/** Who is late is written to after somebody read what it says; once a week at most. */
export function RemindLate({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const lang = useLocale()
  const say = useSay()
  const late = treasury.organisations.filter(one => one.state === 'late')
  const [left, setLeft] = useState<readonly string[]>([])
  const [preview, setPreview] = useState<Preview | null>(null)
  const chosen = late.filter(one => !left.includes(one.organisationId)).map(one => one.organisationId)
  const { spaceId } = place
  const read = useAct(
    (organisationId: string, requestId) =>
      api.fund.previewReminder.mutate({ spaceId, organisationId, lang, requestId }),
    { refresh: false, onDone: setPreview },
  )
  const send = useAct(
    (organisationIds: string[], requestId) => api.fund.remind.mutate({ spaceId, organisationIds, requestId }),
    { onDone: ({ sent }) => say(t('remindedSaid', { count: sent })) },
  )
  const [first] = chosen
  if (late.length === 0) return null
  return (
    <section className="flex max-w-line flex-col gap-4 border-hair border-t pt-6">
      <h2 className="text-25">{t('remind')}</h2>
      <p>{t('remindWhy')}</p>
      <div className="flex flex-col">
        {late.map(one => (
          <Checkbox
            key={one.organisationId}
            label={one.displayName}
            checked={!left.includes(one.organisationId)}
            onChange={on =>
              setLeft(on ? left.filter(id => id !== one.organisationId) : [...left, one.organisationId])
            }
          />
        ))}
      </div>
      {preview && <Letter preview={preview} />}
      <ActNotice failure={read.failure ?? send.failure} />
      <div className="flex flex-wrap gap-4">
        {first !== undefined && !preview && (
          <Button pending={read.sending ? t('remindRead') : undefined} onClick={() => void read.send(first)}>
            {t('remindRead')}
          </Button>
        )}
        {first !== undefined && preview && (
          <Button
            kind="main"
            pending={send.sending ? t('remindSend', { count: chosen.length }) : undefined}
            onClick={() => void send.send(chosen)}
          >
            {t('remindSend', { count: chosen.length })}
          </Button>
        )}
      </div>
    </section>
  )
}
