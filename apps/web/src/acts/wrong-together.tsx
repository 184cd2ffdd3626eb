import { useId } from 'react'

/** What is wrong with several fields at once, said once, where the first of them stands; it can take the focus. */
export function WrongTogether({ text }: { text: string | undefined }) {
  const id = useId()
  if (text === undefined) return null
  return (
    <p data-wrong id={id} tabIndex={-1} className="font-bold text-alert">
      <span aria-hidden="true">! </span>
      {text}
    </p>
  )
}
