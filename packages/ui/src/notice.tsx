import type { ReactNode } from 'react'

export type NoticeKind = 'info' | 'error' | 'offline'
export type NoticeProps = {
  kind: NoticeKind
  title: string
  /** What was kept and what to do. */
  children?: ReactNode
  act?: ReactNode
}

const kinds: Record<NoticeKind, { sign: string; look: string }> = {
  info: { sign: 'i', look: 'border-agree' },
  error: { sign: '!', look: 'border-alert' },
  offline: { sign: '≠', look: 'border-edge border-dashed' },
}

/** Something happened: said once, at its place, and read aloud when it appears. */
export function Notice({ kind, title, children, act }: NoticeProps) {
  const { sign, look } = kinds[kind]
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className={`arrive flex gap-3 border-s-4 bg-paper px-4 py-3 ${look}`}
    >
      <span aria-hidden="true" className="font-bold text-20">
        {sign}
      </span>
      <div className="flex max-w-line flex-col items-start gap-2">
        <p className="font-bold">{title}</p>
        {children !== undefined && <div>{children}</div>}
        {act}
      </div>
    </div>
  )
}
