import { createContext, use, useEffect, useState } from 'react'
import type { Place } from '../../person.ts'
import { type Outputs, queries, queryClient } from '../../trpc.ts'

/** An assembly as everybody sees it alike. */
export type Screen = Outputs['assemblies']['screen']
/** As it comes by itself: with how many listen. */
type Sent = Screen & { listeners: number }

/** Whether what happens in the assembly comes by itself: then pages ask again seldom. */
export const FollowingContext = createContext(false)

/** How often a page asks by itself, in milliseconds: seldom where it is told, often where it is not. */
export const useAskedEvery = (often: number): number => (use(FollowingContext) ? 30_000 : often)

/** How long a page waits before it asks for events again that were refused, in milliseconds. */
const comesAgainMs = 10_000

/** What reads more than the screen asks again after it changed, not all who listen at the same instant. */
const spreadMs = (listeners: number): number => {
  const [chance = 0] = crypto.getRandomValues(new Uint16Array(1))
  return (chance / 65_536) * Math.min(10_000, listeners * 2)
}

/**
 * Follows an assembly by server-sent events: the newest screen, and whether the connection is there. What a page reads
 * besides is read again after each change.
 */
export function useLive(
  { spaceId }: Place,
  assemblyId: string,
): { screen: Screen | null; isFollowing: boolean } {
  const [screen, setScreen] = useState<Screen | null>(null)
  const [isFollowing, setFollowing] = useState(false)
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>()
    const later = (run: () => void, ms: number) => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        run()
      }, ms)
      timers.add(timer)
    }
    let source: EventSource
    const open = () => {
      source = new EventSource(`/live/${spaceId}/${assemblyId}`)
      source.onopen = () => setFollowing(true)
      source.onmessage = take
      source.onerror = () => {
        setFollowing(false)
        // A browser comes again by itself, and is written what it missed; one that was refused, by a proxy too, gives up.
        if (source.readyState === EventSource.CLOSED) later(open, comesAgainMs)
      }
    }
    const take = ({ data }: MessageEvent<string>) => {
      const sent = JSON.parse(data) as Sent
      setScreen(sent)
      later(
        () => void queryClient.invalidateQueries({ queryKey: queries.assemblies.pathKey() }),
        spreadMs(sent.listeners),
      )
    }
    open()
    return () => {
      source.close()
      for (const timer of timers) clearTimeout(timer)
    }
  }, [spaceId, assemblyId])
  return { screen, isFollowing }
}
