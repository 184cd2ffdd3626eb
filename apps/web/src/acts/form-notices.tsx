import { type RefObject, useEffect } from 'react'
import { needTexts } from '../texts.ts'
import { TypedLine } from './typed-line.tsx'
import type { Typed } from './use-typed.ts'
import { WrongFields } from './wrong-fields.tsx'

await needTexts('shared/collection')

export type FormNoticesProps = {
  form: RefObject<HTMLFormElement | null>
  typed: Typed | undefined
  /** How often the form was refused. */
  refusals: number
  onClear: () => void
}

/** What a form says above its fields: that what was typed came back, and all that is wrong where it is long. */
export function FormNotices({ form, typed, refusals, onClear }: FormNoticesProps) {
  const isBack = typed?.isBack === true
  useEffect(() => {
    // What came back is seen, also where the form is folded away.
    const folded = form.current?.closest('details')
    if (isBack && folded) folded.open = true
  }, [form, isBack])
  const clear = () => {
    typed?.clear()
    onClear()
    // The button goes; one begins again where the form does, once it is drawn anew.
    setTimeout(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), 0)
  }
  return (
    <>
      {isBack && <TypedLine onClear={clear} />}
      {refusals > 0 && <WrongFields form={form} refusals={refusals} />}
    </>
  )
}
