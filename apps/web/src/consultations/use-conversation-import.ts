import { useRef, useState } from 'react'
import { useLocale } from 'use-intl'
import { type Failure, failureOf, needWordsFor } from '../acts/failure.ts'
import type { Place } from '../person.ts'
import { api, type Outputs, queryClient } from '../trpc.ts'
import { type ConversationFile, piecesOf } from './conversation-files.ts'

export type Finished = Outputs['consultations']['finishImport']
export type ImportState =
  | { step: 'idle'; wasCancelled?: boolean }
  | { step: 'sending'; sentBytes: number; totalBytes: number }
  | { step: 'reading' }
  | { step: 'failed'; failure: Failure }
  | { step: 'finished'; finished: Finished; consultationId: string }

/** A piece is sent again this often before the import says that it failed. */
const tries = 4
const waitMilliseconds = 1500

/** Sends what is lost on the way again, under the same request id; what a rule refuses is not tried again. */
async function insist<Output>(
  signal: AbortSignal,
  call: (requestId: string) => Promise<Output>,
): Promise<Output> {
  const requestId = crypto.randomUUID()
  for (let at = 1; ; at++) {
    try {
      return await call(requestId)
    } catch (error) {
      const isLost = failureOf(error, []).general?.code === 'shared.unreachable'
      if (signal.aborted || !isLost || at === tries) throw error
      await new Promise(resolve => setTimeout(resolve, waitMilliseconds * at))
    }
  }
}

type Import = { files: readonly ConversationFile[]; title: string }

/** Announces the files, sends them piece by piece, has them read; may be stopped until they are all there. */
export function useConversationImport(place: Place) {
  const lang = useLocale()
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  const stop = useRef<AbortController | null>(null)
  const { spaceId } = place

  const send = async ({ files, title }: Import, signal: AbortSignal): Promise<string> => {
    const announced = files.map(({ name, file }) => ({ name, bytes: file.size }))
    const { consultationId, totalBytes } = await insist(signal, requestId =>
      api.consultations.startImport.mutate({ spaceId, title, lang, files: announced, requestId }, { signal }),
    )
    setState({ step: 'sending', sentBytes: 0, totalBytes })
    for await (const piece of piecesOf(files)) {
      signal.throwIfAborted()
      const { receivedBytes } = await insist(signal, requestId =>
        api.consultations.appendImport.mutate({ ...piece, spaceId, consultationId, requestId }, { signal }),
      )
      setState({ step: 'sending', sentBytes: receivedBytes, totalBytes })
    }
    return consultationId
  }

  const finish = async (consultationId: string, isAgain: boolean, signal: AbortSignal) => {
    setState({ step: 'reading' })
    const finished = await insist(signal, requestId =>
      api.consultations.finishImport.mutate({ spaceId, consultationId, again: isAgain, requestId }),
    )
    setState({ step: 'finished', finished, consultationId })
    await queryClient.invalidateQueries()
  }

  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    stop.current?.abort()
    const control = new AbortController()
    stop.current = control
    try {
      await work(control.signal)
    } catch (error) {
      if (control.signal.aborted) return
      const failure = failureOf(error, [])
      await needWordsFor(failure)
      setState({ step: 'failed', failure })
    }
  }
  return {
    state,
    start: (input: Import) =>
      void run(async signal => {
        setState({ step: 'sending', sentBytes: 0, totalBytes: 1 })
        await finish(await send(input, signal), false, signal)
      }),
    /** Takes what has arrived although the same conversation is there already. */
    again: () => {
      if (state.step === 'finished') void run(signal => finish(state.consultationId, true, signal))
    },
    /** Nothing of it is kept: the next import begins anew. */
    cancel: () => {
      stop.current?.abort()
      setState({ step: 'idle', wasCancelled: true })
    },
  }
}
