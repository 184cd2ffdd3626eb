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

type Letters = Outputs['fund']['previewReminder']

/** Each mail as it would be read, before anything is sent. They take the focus: the button that asked is no more. */
function LettersToRead({ letters }: { letters: Letters }) {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <div ref={top} tabIndex={-1} className="flex flex-col">
      {letters.map((one, at) => (
        <details key={one.organisationId} open={at === 0}>
          <summary className="target cursor-pointer">{one.displayName}</summary>
          <blockquote className="flex flex-col gap-2 border-edge border-s-4 bg-paper px-4 py-3">
            <p className="font-bold">{one.subject}</p>
            <p className="whitespace-pre-wrap break-words">{one.body}</p>
          </blockquote>
        </details>
      ))}
    </div>
  )
}

/** Who is late is written to after somebody read what it says; once a week at most. */
export function RemindLate({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const lang = useLocale()
  const say = useSay()
  const late = treasury.organisations.filter(one => one.state === 'late')
  const [left, setLeft] = useState<readonly string[]>([])
  const [letters, setLetters] = useState<Letters | null>(null)
  const chosen = late.filter(one => !left.includes(one.organisationId)).map(one => one.organisationId)
  const { spaceId } = place
  const read = useAct(
    (organisationIds: string[], requestId) =>
      api.fund.previewReminder.mutate({ spaceId, organisationIds, lang, requestId }),
    { refresh: false, onDone: setLetters },
  )
  const send = useAct(
    (organisationIds: string[], requestId) => api.fund.remind.mutate({ spaceId, organisationIds, requestId }),
    {
      onDone: ({ sent }) => {
        setLetters(null)
        setLeft(late.map(one => one.organisationId))
        say(t('remindedSaid', { count: sent }))
      },
    },
  )
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
            onChange={on => {
              setLetters(null)
              setLeft(on ? left.filter(id => id !== one.organisationId) : [...left, one.organisationId])
            }}
          />
        ))}
      </div>
      {letters && <LettersToRead letters={letters} />}
      <ActNotice failure={read.failure ?? send.failure} />
      <div className="flex flex-wrap gap-4">
        {chosen.length > 0 && !letters && (
          <Button pending={read.sending ? t('remindRead') : undefined} onClick={() => void read.send(chosen)}>
            {t('remindRead')}
          </Button>
        )}
        {letters && (
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
