import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import type { Kept } from './kept-dues.ts'

type Letters = Outputs['fund']['dues']['previewReminder']

/** Each mail as it would be read. They take the focus: the button that asked is no more. */
function LettersToRead({ letters }: { letters: Letters }) {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <div ref={top} tabIndex={-1} className="flex flex-col">
      {letters.map((one, at) => (
        <details key={one.personId} open={at === 0}>
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

/** Who has not paid yet is written to, each alone, after somebody read what it says. */
export function RemindMembers({ now, place }: { now: Kept; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const [lang, say] = [useLocale(), useSay()]
  const owing = now.members.filter(one => one.validThroughOn === null && one.state !== 'after')
  const ready = owing.filter(one => one.isRemindable)
  const [left, setLeft] = useState<readonly string[]>([])
  const [letters, setLetters] = useState<Letters | null>(null)
  const chosen = ready.map(one => one.personId).filter(id => !left.includes(id))
  const named = { spaceId: place.spaceId, campaignId: now.campaign.campaignId }
  const read = useAct(
    (personIds: string[], requestId) =>
      api.fund.dues.previewReminder.mutate({ ...named, personIds, lang, requestId }),
    { refresh: false, onDone: setLetters },
  )
  const send = useAct(
    (personIds: string[], requestId) => api.fund.dues.remind.mutate({ ...named, personIds, requestId }),
    {
      onDone: ({ sent }) => {
        setLetters(null)
        say(t('remindSent', { count: sent }))
      },
    },
  )
  if (owing.length === 0 || now.campaign.isClosed) return null
  return (
    <section className="flex max-w-line flex-col gap-4 border-hair border-t pt-6">
      <h2 className="text-25">{t('remind')}</h2>
      <p>{t('remindWhy')}</p>
      <div className="flex flex-col">
        {ready.map(one => (
          <Checkbox
            key={one.personId}
            label={one.displayName}
            checked={!left.includes(one.personId)}
            onChange={on => {
              setLetters(null)
              setLeft(on ? left.filter(id => id !== one.personId) : [...left, one.personId])
            }}
          />
        ))}
      </div>
      {ready.length < owing.length && <p className="text-ink-soft">{t('remindWaits')}</p>}
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
