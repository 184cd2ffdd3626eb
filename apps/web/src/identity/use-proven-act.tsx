import { TRPCClientError } from '@trpc/client'
import { type ReactNode, useState } from 'react'
import { type Act, type ActOptions, useAct } from '../acts/use-act.ts'
import { ProveAgain } from './prove-again.tsx'

const needsProof = (error: unknown): boolean =>
  error instanceof TRPCClientError && error.message === 'identity.proof_needed'

/**
 * An act that asks who is there when one came in a while ago (V7.5.1). What was to be sent waits beside the dialog,
 * with all that is typed, and leaves by itself once it is proven. Draw the second value outside the form.
 */
export function useProvenAct<Input, Output>(
  call: (input: Input, requestId: string) => Promise<Output>,
  options: ActOptions<Input, Output> = {},
): [Act<Input>, ReactNode] {
  const [waiting, setWaiting] = useState<{ input: Input; refusals: number } | null>(null)
  const act = useAct(async (input: Input, requestId) => {
    try {
      const output = await call(input, requestId)
      setWaiting(null)
      return output
    } catch (error) {
      setWaiting(before => (needsProof(error) ? { input, refusals: (before?.refusals ?? 0) + 1 } : null))
      throw error
    }
  }, options)
  return [
    act,
    waiting && (
      <ProveAgain
        isStillNeeded={waiting.refusals > 1 && !act.sending}
        onProven={() => void act.send(waiting.input)}
        onClose={() => setWaiting(null)}
      />
    ),
  ]
}
