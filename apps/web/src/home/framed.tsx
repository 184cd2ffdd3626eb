import { createContext, type ReactNode, use } from 'react'
import { OutsideShell } from './outside-shell.tsx'

const InsideContext = createContext(false)

/** Says that a frame is already there. */
export const Inside = ({ children }: { children: ReactNode }) => (
  <InsideContext value={true}>{children}</InsideContext>
)

/** What may come before any page, or inside one: it brings the frame only where there is none. */
export const Framed = ({ children }: { children: ReactNode }) =>
  use(InsideContext) ? children : <OutsideShell>{children}</OutsideShell>
