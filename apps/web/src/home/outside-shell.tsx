import type { ReactNode } from 'react'
import { useConnection } from '../connection.ts'
import { Shell } from './shell.tsx'

/** For pages that belong to no place: signing in, an address that does not exist. */
export function OutsideShell({ children }: { children: ReactNode }) {
  return (
    <Shell place={null} shared={false} otherPlaces={[]} nav={null} connection={useConnection()}>
      {children}
    </Shell>
  )
}
