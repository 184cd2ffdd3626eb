import type { Refusal } from '@reliance/core/shared/result.ts'
import { useEffect, useRef, useState } from 'react'
import { failureOf, needWordsFor } from '../acts/failure.ts'
import { discardFile, type SentFile, sendFile } from './send-file.ts'
import { smallerPhoto } from './smaller-photo.ts'

export type Sending = {
  key: string
  name: string
  bytes: number
  sentBytes: number
  sent: SentFile | null
  refusal: Refusal | null
}

const refusalOf = async (error: unknown): Promise<Refusal> => {
  const failure = failureOf(error, ['files'])
  await needWordsFor(failure)
  return failure.fields.files ?? failure.general ?? { code: 'shared.internal_server_error' }
}

/** The files being sent from one field, one after the other, and those that have come. */
export function useSendings(spaceId: string, onSent: (file: SentFile) => void) {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const stops = useRef(new Map<string, AbortController>())
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const files = useRef(new Map<string, File>())
  const sent = useRef(onSent)
  useEffect(() => {
    sent.current = onSent
  })
  useEffect(() => {
    const all = stops.current
    return () => {
      for (const stop of all.values()) stop.abort()
    }
  }, [])

  const change = (key: string, part: Partial<Sending>) =>
    setSendings(now => now.map(one => (one.key === key ? { ...one, ...part } : one)))

  const run = async (key: string): Promise<void> => {
    const stop = new AbortController()
    stops.current.set(key, stop)
    try {
      const file = await smallerPhoto(files.current.get(key) ?? new File([], ''))
      change(key, { name: file.name, bytes: file.size, sentBytes: 0, refusal: null })
      const onProgress = (sentBytes: number) => change(key, { sentBytes })
      const whole = await sendFile({ spaceId, file, onProgress, signal: stop.signal })
      change(key, { sent: whole, name: whole.name })
      sent.current(whole)
    } catch (error) {
      if (!stop.signal.aborted) change(key, { refusal: await refusalOf(error) })
    }
  }
  const queue = (key: string) => {
    turn.current = turn.current.then(() => (files.current.has(key) ? run(key) : undefined))
  }
  return {
    sendings,
    add(chosen: readonly File[]) {
      for (const file of chosen) {
        const key = crypto.randomUUID()
        files.current.set(key, file)
        const begun = { key, name: file.name, bytes: file.size, sentBytes: 0, sent: null, refusal: null }
        setSendings(now => [...now, begun])
        queue(key)
      }
    },
    again(key: string) {
      change(key, { refusal: null, sentBytes: 0 })
      queue(key)
    },
    remove(key: string) {
      stops.current.get(key)?.abort(new Error('taken back'))
      files.current.delete(key)
      const gone = sendings.find(one => one.key === key)?.sent
      if (gone) void discardFile(spaceId, gone.fileId)
      setSendings(now => now.filter(one => one.key !== key))
    },
  }
}
