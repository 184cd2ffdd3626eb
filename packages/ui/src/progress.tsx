import { useId } from 'react'

export type ProgressProps = { label: string; done: number; total: number; sentence: string }

/** How far a long work has come; for work only, never for people. */
export function Progress({ label, done, total, sentence }: ProgressProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <progress
        id={id}
        value={done}
        max={total}
        className="h-3 w-full appearance-none border border-edge [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-accent"
      />
      <p role="status">{sentence}</p>
    </div>
  )
}
