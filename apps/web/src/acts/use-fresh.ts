import { TRPCClientError } from '@trpc/client'
import { useState } from 'react'

/**
 * What an edit began from, and what somebody else saved meanwhile. When the API says that the revision moved on,
 * the version saved is fetched to stand beside what was typed, and the next try is made on it.
 */
export function useFresh<Version>(first: Version, fetchFresh: () => Promise<Version>) {
  const [base, setBase] = useState(first)
  const [changed, setChanged] = useState(false)
  const watching = async <Output>(code: string, saving: Promise<Output>): Promise<Output> => {
    try {
      return await saving
    } catch (error) {
      if (error instanceof TRPCClientError && error.message === code) {
        setBase(await fetchFresh())
        setChanged(true)
      }
      throw error
    }
  }
  return { base, changed, watching }
}
