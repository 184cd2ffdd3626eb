import { Button } from '@reliance/ui/button.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'

export type FirstStep = { id: string; label: string; why: string; href: string; done: boolean }
/** Keeps that the steps of a place are hidden, or not any more. */
export type OnHide = (spaceId: string, isHidden: boolean) => void
export type PlaceSteps = { spaceId: string; name: string; steps: readonly FirstStep[] }

/** What of it is done, and all of it in order. */
function Steps({ steps }: { steps: readonly FirstStep[] }) {
  const t = useTranslations('interface.steps')
  return (
    <details className="w-full">
      <summary className="target inline-block cursor-pointer py-2 underline">{t('every')}</summary>
      <ol className="flex flex-col gap-2 pt-2">
        {steps.map((step, at) => (
          <li key={step.id} className="flex gap-3">
            <span aria-hidden="true" className="w-6 shrink-0 text-center font-bold">
              {step.done ? '✓' : at + 1}
            </span>
            <p>
              <Link href={step.href}>{step.label}</Link>
              {step.done && <span className="text-ink-soft">, {t('isDone')}</span>}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

type LineProps = {
  place: PlaceSteps
  isMain: boolean
  onHide: (isHidden: boolean) => void
  isHidden: boolean
}

function PlaceLine({ place: { spaceId, name, steps }, isMain, isHidden, onHide }: LineProps) {
  const t = useTranslations('interface.steps')
  const next = steps.find(step => !step.done)
  if (!next) return null
  if (isHidden)
    return (
      <li className="flex flex-wrap items-center gap-4 border-hair border-t py-4">
        <p role="status">{t('hidden', { place: name })}</p>
        <Button kind="quiet" onClick={() => onHide(false)}>
          {t('show')}
        </Button>
      </li>
    )
  const done = steps.filter(step => step.done).length
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 border-hair border-t py-4">
      <Mark seed={spaceId} name={name} />
      <div className="min-w-[min(12rem,100%)] flex-1">
        <p>
          <strong>{name}</strong>
          <span className="text-ink-soft">, {t('done', { done, all: steps.length })}</span>
        </p>
        <p className="text-ink-soft">{next.why}</p>
      </div>
      <LinkButton href={next.href} kind={isMain ? 'main' : 'plain'}>
        {next.label}
      </LinkButton>
      <Button kind="quiet" aria-label={t('hideFor', { place: name })} onClick={() => onHide(true)}>
        {t('hide')}
      </Button>
      <Steps steps={steps} />
    </li>
  )
}

type FirstStepsProps = { places: readonly PlaceSteps[]; main: boolean; onHide: OnHide }

/** The next step of each place that does not live yet: one line a place, which can be put away. */
export function FirstSteps({ places, main, onHide }: FirstStepsProps) {
  const t = useTranslations('interface.steps')
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const hide = (spaceId: string, isHidden: boolean) => {
    onHide(spaceId, isHidden)
    setHidden(before => new Set([...before].filter(one => one !== spaceId).concat(isHidden ? spaceId : [])))
  }
  return (
    <section className="flex max-w-sheet flex-col gap-2">
      <h2 className="text-25">{t('title')}</h2>
      <ul>
        {places.map((place, at) => (
          <PlaceLine
            key={place.spaceId}
            place={place}
            isMain={main && at === 0}
            isHidden={hidden.has(place.spaceId)}
            onHide={isHidden => hide(place.spaceId, isHidden)}
          />
        ))}
      </ul>
    </section>
  )
}
