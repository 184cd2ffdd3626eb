import { type CharterChange, charterChanges } from '@reliance/core/coalitions/charter-changes.ts'
import { runInTurns } from '@reliance/core/shared/steps.ts'
import { useEffect, useState } from 'react'

/** The page answers to a key or a finger between two turns. */
const pause = () => new Promise<void>(resolve => setTimeout(resolve))

type Compared = { before: string; after: string; changes: readonly CharterChange[] }

/** What changed from one text of a charter to another; null while it is being looked for, or without two texts. */
export function useCharterChanges(before: string | null, after: string): readonly CharterChange[] | null {
  const [compared, setCompared] = useState<Compared | null>(null)
  useEffect(() => {
    if (before === null) return
    let isWanted = true
    const left = new Error('the page is gone')
    const whileWanted = () => (isWanted ? pause() : Promise.reject(left))
    runInTurns(charterChanges(before, after), whileWanted).then(
      changes => {
        if (isWanted) setCompared({ before, after, changes })
      },
      error => {
        if (error !== left) throw error
      },
    )
    return () => {
      isWanted = false
    }
  }, [before, after])
  return compared?.before === before && compared.after === after ? compared.changes : null
}
