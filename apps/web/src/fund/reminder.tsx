import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'

type Letter = { id: string; displayName: string; subject: string; body: string }
type Props = {
  title: string
  why: string
  /** Something that stands below the names. */
  note?: string | undefined
  /** Who can be written to; all are chosen at first. */
  people: readonly { id: string; displayName: string }[]
  words: { read: string; send: (count: number) => string; sent: (count: number) => string }
  preview: (ids: string[], requestId: string) => Promise<Letter[]>
  remind: (ids: string[], requestId: string) => Promise<{ sent: number }>
}

/** Each mail as it would be read, before anything is sent. They take the focus: the button that asked is no more. */
function LettersToRead({ letters }: { letters: readonly Letter[] }) {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <div ref={top} tabIndex={-1} className="flex flex-col">
      {letters.map((one, at) => (
        <details key={one.id} open={at === 0}>
          <summary className="target cursor-pointer">{one.displayName}</summary>
          <blockquote className="flex flex-col gap-2 border-edge border-s-4 bg-paper px-4 py-3">
            <p className="font-bold">{one.subject}</p>
            <p className="whitespace-pre-wrap">{one.body}</p>
          </blockquote>
        </details>
      ))}
    </div>
  )
}

/** Whoever has not paid is written to, each alone, after somebody read what it says. */
export function Reminder({ title, why, note, people, words, preview, remind }: Props) {
  const t = useTranslations('interface.form')
  const say = useSay()
  const [left, setLeft] = useState<readonly string[]>([])
  const [letters, setLetters] = useState<Letter[] | null>(null)
  const chosen = people.map(one => one.id).filter(id => !left.includes(id))
  const read = useAct(preview, { refresh: false, onDone: setLetters })
  const send = useAct(remind, {
    onDone: ({ sent }) => {
      setLetters(null)
      setLeft(people.map(one => one.id))
      say(words.sent(sent))
    },
  })
  const top = useRef<HTMLElement>(null)
  // The button that was pressed is no more: the focus goes to where the choice begins.
  const cancel = () => {
    setLetters(null)
    top.current?.focus()
  }
  const choose = (id: string, on: boolean) => {
    setLetters(null)
    setLeft(on ? left.filter(one => one !== id) : [...left, id])
  }
  return (
    <section
      ref={top}
      tabIndex={-1}
      aria-label={title}
      className="flex max-w-line flex-col gap-4 border-hair border-t pt-6"
    >
      <h2 className="text-25">{title}</h2>
      <p>{why}</p>
      <div className="flex flex-col">
        {people.map(one => (
          <Checkbox
            key={one.id}
            label={one.displayName}
            checked={!left.includes(one.id)}
            onChange={on => choose(one.id, on)}
          />
        ))}
      </div>
      {note !== undefined && <p className="text-ink-soft">{note}</p>}
      {letters && <LettersToRead letters={letters} />}
      <ActNotice failure={read.failure ?? send.failure} />
      <div className="flex flex-wrap gap-4">
        {chosen.length > 0 && !letters && (
          <Button pending={read.sending ? words.read : undefined} onClick={() => void read.send(chosen)}>
            {words.read}
          </Button>
        )}
        {letters && (
          <>
            <Button
              kind="main"
              pending={send.sending ? words.send(chosen.length) : undefined}
              onClick={() => void send.send(chosen)}
            >
              {words.send(chosen.length)}
            </Button>
            <Button onClick={cancel}>{t('cancel')}</Button>
          </>
        )}
      </div>
    </section>
  )
}
