import type { ReactNode } from 'react'

export type PageProps = {
  title: ReactNode
  /** One sentence that says what we are doing here. */
  sentence?: ReactNode
  /** The main act, one verb. */
  act?: ReactNode
  /** What explains; on the right when there is room, below otherwise. */
  side?: ReactNode
  /** A figure or a table needs the whole width, a text does not. */
  wide?: boolean
  children?: ReactNode
}

/** The title takes the focus when one arrives, so that a screen reader starts there. */
export const titleId = 'title'

export function Page({ title, sentence, act, side, wide, children }: PageProps) {
  return (
    <article className={`flex flex-col gap-8 ${wide || side ? 'max-w-sheet' : 'max-w-line'}`}>
      <header className={`flex flex-col items-start gap-4 ${wide ? '' : 'max-w-line'}`}>
        <h1 id={titleId} tabIndex={-1} className="text-32 md:text-40">
          {title}
        </h1>
        {sentence !== undefined && <p className="max-w-line text-20">{sentence}</p>}
        {act}
      </header>
      {side === undefined ? (
        children
      ) : (
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,37rem)_minmax(0,19rem)]">
          <div className="flex min-w-0 flex-col gap-8">{children}</div>
          <aside className="flex min-w-0 flex-col gap-6 lg:border-hair lg:border-s lg:ps-6">{side}</aside>
        </div>
      )}
    </article>
  )
}
