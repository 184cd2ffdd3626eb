import { type KeyboardEvent, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react'

/** The button of a folded row, and the rows that wait for an answer. */
export const unfolds = { 'data-unfolds': '' }
export const waits = (isWaiting: boolean) => ({ 'data-waits': isWaiting || undefined })

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest('li[id]') : null

/** Its chosen answer, else its first choice. */
const choiceIn = (row: Element): HTMLElement | null =>
  row.querySelector<HTMLElement>('input[type=radio]:checked') ??
  row.querySelector<HTMLElement>('input[type=radio]')

/** The next row without an answer: below this one, else from the top again. */
const nextAfter = (row: Element): Element | undefined => {
  const waiting = [...(row.closest('ol')?.querySelectorAll('li[data-waits]') ?? [])].filter(
    one => one !== row,
  )
  const isBelow = (one: Element) =>
    (row.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return waiting.find(isBelow) ?? waiting[0]
}

/**
 * Which answered row stands open: the one somebody is on, so that a reason can follow the choice. It folds once they
 * have gone on to another row, and that one keeps its place on the screen meanwhile.
 */
export function useOpenRow() {
  // A link that names a row comes to write in it.
  const [open, setOpen] = useState<string | null>(() => location.hash.slice(1))
  const kept = useRef<{ row: HTMLElement; top: number; focus: 'choice' | 'button' | null } | null>(null)
  /** Between a press and its click nothing folds: what is being clicked on would move away. */
  const isPressing = useRef(false)
  const turnTo = (row: HTMLElement, next: string | null, focus: 'choice' | 'button' | null = null) => {
    if (next === open) return
    kept.current = { row, top: row.getBoundingClientRect().top, focus }
    setOpen(next)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each row that opens or folds
  useLayoutEffect(() => {
    const now = kept.current
    kept.current = null
    if (now === null) return
    window.scrollBy(0, now.row.getBoundingClientRect().top - now.top)
    if (now.focus === null) return
    const target = now.focus === 'choice' ? choiceIn(now.row) : now.row.querySelector('button')
    target?.focus({ preventScroll: true })
    now.row.scrollIntoView({ block: 'nearest' })
  }, [open])

  const settle = ({ target }: SyntheticEvent) => {
    const row = rowAt(target)
    if (row === null || !(target instanceof Element)) return
    if (target.closest('[data-unfolds]')) turnTo(row, row.id, 'choice')
    else if (target.closest('a, button, input, label, select, summary, textarea')) turnTo(row, row.id)
  }
  return {
    open,
    /** Folds this row and goes on; with nothing left to answer, the focus stays on the row that has folded. */
    goOn: (from: Element): boolean => {
      const row = rowAt(from)
      if (row === null) return false
      const next = nextAfter(row)
      if (next) {
        choiceIn(next)?.focus()
        next.scrollIntoView({ block: 'nearest' })
      } else if (row.dataset.waits === undefined) turnTo(row, null, 'button')
      return true
    },
    /** Of the list that holds the rows. */
    listening: {
      // The list keeps the place of the row itself: the browser would do it a second time.
      ref: (list: HTMLOListElement | null) => {
        if (list !== null) list.style.overflowAnchor = 'none'
      },
      onPointerDown: () => {
        isPressing.current = true
      },
      onPointerCancel: () => {
        isPressing.current = false
      },
      onClickCapture: () => {
        isPressing.current = false
      },
      onKeyDownCapture: () => {
        isPressing.current = false
      },
      onClick: settle,
      onFocus: (event: SyntheticEvent) => {
        const row = rowAt(event.target)
        if (isPressing.current || row === null) return
        // A folded row opens when it is asked to, not because one passes by.
        const isFolded = event.target instanceof Element && event.target.closest('[data-unfolds]') !== null
        turnTo(row, isFolded ? null : row.id)
      },
    },
  }
}

/** Enter goes on to the next statement without an answer, from a choice as from a sentence. */
export const onEnter =
  (goOn: (from: Element) => boolean) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    if (goOn(event.target)) event.preventDefault()
  }
