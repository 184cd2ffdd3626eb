import type { ReactNode } from 'react'

export type EmptyStateProps = { title: string; why: string; act?: ReactNode }

/** What will be here, why it helps, and the first step. */
export function EmptyState({ title, why, act }: EmptyStateProps) {
  return (
    <div className="flex max-w-line flex-col items-start gap-3 border-hair border-y border-dashed py-6">
      <p className="font-bold text-20">{title}</p>
      <p className="text-ink-soft">{why}</p>
      {act}
    </div>
  )
}
