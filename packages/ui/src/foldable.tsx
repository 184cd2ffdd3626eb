import { type ReactNode, useState } from 'react'
import { TurningMark } from './turning-mark.tsx'

type FoldableProps = {
  title: ReactNode
  /** What one rarely needs begins closed, so that the page keeps one main act. */
  isOpen: boolean
  /** Under a title of the page, or under one of its parts. */
  level: 2 | 3
  children: ReactNode
}

/** A part of a page behind its own title. */
export function Foldable({ title, isOpen, level, children }: FoldableProps) {
  // How it begins: from then on the person opens and closes it.
  const [first] = useState(isOpen)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <details open={first} className="group border-hair border-t pt-2">
      <summary className="target flex cursor-pointer items-center gap-2">
        <TurningMark />
        <Heading className={level === 2 ? 'text-25' : 'text-20'}>{title}</Heading>
      </summary>
      <div className="flex flex-col gap-4 pt-3 pb-4">{children}</div>
    </details>
  )
}
