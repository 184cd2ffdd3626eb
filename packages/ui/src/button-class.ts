export type ButtonKind = 'main' | 'plain' | 'quiet'

const kinds: Record<ButtonKind, string> = {
  main: 'border-accent bg-accent px-5 text-center font-bold text-on-accent hover:underline',
  plain: 'border-edge bg-paper px-5 text-center font-bold text-ink hover:border-ink',
  quiet: 'border-transparent px-2 text-start text-accent underline underline-offset-4 hover:decoration-2',
}

/** One look for a button and for a link that leads to an act. */
export const buttonClass = (kind: ButtonKind, wide = false): string =>
  `target inline-flex cursor-pointer items-center justify-center gap-2 rounded-1 border-2 py-2 \
text-17 no-underline aria-disabled:cursor-not-allowed aria-disabled:border-dashed aria-disabled:border-edge \
aria-disabled:bg-transparent aria-disabled:text-ink-soft print:hidden ${kinds[kind]} ${wide ? 'w-full' : ''}`
