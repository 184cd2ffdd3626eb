import { useRef, useState } from 'react'
import { queryClient } from '../trpc.ts'
import { type Failure, failureOf, needWordsFor } from './failure.ts'
import { focusWrongInDialog, keepFocus } from './keep-focus.ts'
import { keepRequest } from './keep-request.ts'
import { useRefusalText } from './use-refusal-text.ts'
import type { Typed } from './use-typed.ts'

export type Act<Input> = {
  /** Sends; true when it is done. While one is under way, a second press does nothing. */
  send: (input: Input) => Promise<boolean>
  sending: boolean
  failure: Failure | null
  /** The sentence of what is wrong with a field. */
  errorOf: (field: string) => string | undefined
  /** What the person has just corrected is no longer wrong. */
  forget: (field: string) => void
  /** What keeps what is typed until it is sent; none where nothing is typed that may be kept. */
  typed: Typed | undefined
}

export type ActOptions<Input, Output> = {
  /** The fields that the page shows. */
  fields?: readonly string[]
  /** Whether what is on screen is read again; not where the person changes. */
  refresh?: boolean
  /** What `useTyped` gave: it is dropped once it is sent. */
  typed?: Typed
  onDone?: (output: Output, input: Input) => unknown
}

/** One act sent to the API, and what it says of itself to the page. */
export function useAct<Input, Output>(
  call: (input: Input, requestId: string) => Promise<Output>,
  options: ActOptions<Input, Output> = {},
): Act<Input> {
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [request] = useState(keepRequest)
  const busy = useRef(false)
  const text = useRefusalText()

  const send = async (input: Input): Promise<boolean> => {
    if (busy.current) return false
    busy.current = true
    setSending(true)
    try {
      const output = await call(input, request.idFor(input))
      request.forget()
      options.typed?.sent()
      setFailure(null)
      if (options.refresh !== false) await queryClient.invalidateQueries()
      await options.onDone?.(output, input)
      keepFocus()
      return true
    } catch (error) {
      const told = failureOf(error, options.fields ?? [])
      await needWordsFor(told)
      setFailure(told)
      focusWrongInDialog()
      return false
    } finally {
      busy.current = false
      setSending(false)
    }
  }

  const refusalOf = (field: string) => failure?.fields[field]
  return {
    send,
    sending,
    failure,
    typed: options.typed,
    errorOf: field => {
      const refusal = refusalOf(field)
      return refusal && text(refusal)
    },
    // From what stands, not from what was drawn: several fields can be corrected at once.
    forget: field =>
      setFailure(now => {
        if (now?.fields[field] === undefined) return now
        const { [field]: _corrected, ...fields } = now.fields
        return { ...now, fields }
      }),
  }
}
