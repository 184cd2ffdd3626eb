import { type WalkStep, walkSteps } from '@reliance/core/mandates/mandate-walk.ts'
import { Button } from '@reliance/ui/button.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { headingOf, type Walk } from './use-walk.ts'

type Props = {
  walk: Walk
  step: WalkStep
  title: string
  /** What was answered, on one line. */
  summary: ReactNode
  children: ReactNode
}

/**
 * One question: open, or answered (one line, and a way back to it); not there while it is still to come. What is closed stays in the page, so
 * that a file that is on its way arrives.
 */
export function WalkStepPart({ walk, step, title, summary, children }: Props) {
  const t = useTranslations('interface.give')
  const { draft } = walk
  const isOpen = draft.step === step
  const number = walkSteps.indexOf(step) + 1
  if (walkSteps.indexOf(step) > walkSteps.indexOf(draft.reached)) return null
  return (
    <section
      aria-labelledby={headingOf(step)}
      className={`flex flex-col border-s-4 ps-4 ${isOpen ? 'gap-4 border-accent' : 'border-hair'}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2
          id={headingOf(step)}
          tabIndex={-1}
          aria-current={isOpen ? 'step' : undefined}
          className={isOpen ? 'text-25' : 'text-17 text-ink-soft'}
        >
          {number}. {title}
        </h2>
        {!isOpen && (
          <Button kind="quiet" aria-label={t('changeOne', { title })} onClick={() => walk.goTo(step)}>
            {t('change')}
          </Button>
        )}
      </div>
      {!isOpen && summary !== '' && <p className="font-bold">{summary}</p>}
      <div className={isOpen ? 'flex flex-col gap-6' : 'hidden'}>{children}</div>
    </section>
  )
}
