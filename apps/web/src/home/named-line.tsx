import { Mark } from '@reliance/ui/mark.tsx'
import type { ReactNode } from 'react'

export type NamedLineProps = {
  seed: string
  name: string
  detail?: ReactNode
  /** What can be done about it. */
  children?: ReactNode
  /** What went wrong with it. */
  notice?: ReactNode
}

/** An organisation in a list: its mark, its name, what is said of it, what can be done. */
export const NamedLine = ({ seed, name, detail, children, notice }: NamedLineProps) => (
  <li className="flex flex-wrap items-center gap-x-4 gap-y-3 border-hair border-t py-4">
    <span className="self-start">
      <Mark seed={seed} name={name} />
    </span>
    <div className="flex min-w-[min(12rem,100%)] flex-1 flex-col">
      <strong>{name}</strong>
      {detail !== undefined && detail !== '' && <div className="text-ink-soft">{detail}</div>}
    </div>
    {children !== undefined && <span className="flex flex-wrap gap-3">{children}</span>}
    {notice !== undefined && <div className="w-full empty:hidden">{notice}</div>}
  </li>
)
