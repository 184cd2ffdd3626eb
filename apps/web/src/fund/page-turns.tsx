import { Button } from '@reliance/ui/button.tsx'

type Props = {
  /** Where the page that is shown begins; null for the newest. */
  before: number | null
  next: number | null
  onPage: (before: number | null) => void
  older: string
  newest: string
}

/** The way to what is older, and back to what is newest, each where there is one. */
export function PageTurns({ before, next, onPage, older, newest }: Props) {
  if (before === null && next === null) return null
  return (
    <div className="flex flex-wrap gap-4 print:hidden">
      {next !== null && <Button onClick={() => onPage(next)}>{older}</Button>}
      {before !== null && <Button onClick={() => onPage(null)}>{newest}</Button>}
    </div>
  )
}
