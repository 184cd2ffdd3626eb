import { type ReactNode, useId, useState } from 'react'

export type TermProps = { children: ReactNode; explanation: string }

/** A word of the trade with its explanation on focus, on hover and on tap; Escape puts it away. */
export function Term({ children, explanation }: TermProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <span className="relative inline-block">
      <button
        type="button"
        className="cursor-help underline decoration-2 decoration-dotted underline-offset-4"
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onMouseEnter={() => setOpen(true)}
        onMouseLeave={event => {
          if (document.activeElement !== event.currentTarget) setOpen(false)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={event => {
          if (event.key === 'Escape') setOpen(false)
        }}
      >
        {children}
      </button>
      <span
        id={id}
        role="tooltip"
        hidden={!open}
        className="arrive fixed inset-x-4 bottom-24 z-20 rounded-1 border border-edge bg-paper p-4 font-normal text-17 text-ink shadow-float md:absolute md:inset-x-auto md:start-0 md:top-full md:bottom-auto md:mt-2 md:w-80"
      >
        {explanation}
      </span>
    </span>
  )
}
