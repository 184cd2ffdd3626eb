import { type RefObject, useRef } from 'react'

/**
 * Where the focus goes once the control that was pressed is no more: to a heading that stays, so that whoever works
 * with the keyboard goes on from there and not from the top of the page. The heading takes `ref` and a `tabIndex` of -1.
 */
export function useStay<Heading extends HTMLElement = HTMLHeadingElement>(): {
  ref: RefObject<Heading | null>
  stay: () => void
} {
  const ref = useRef<Heading>(null)
  return { ref, stay: () => ref.current?.focus() }
}
