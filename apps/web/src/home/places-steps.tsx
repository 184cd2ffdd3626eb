import { useTranslations } from 'use-intl'
import { FirstSteps, type OnHide } from './first-steps.tsx'
import { hrefOfStep } from './href-of-step.ts'
import type { Step } from './today-lines.ts'

/** First steps in the language spoken, place by place. */
export function PlacesSteps({
  steps,
  main,
  onHide,
}: {
  steps: readonly Step[]
  main: boolean
  onHide: OnHide
}) {
  const t = useTranslations('interface.steps')
  const places = [...Map.groupBy(steps, step => step.place)].map(([{ spaceId, name }, own]) => ({
    spaceId,
    name,
    steps: own.map(step => ({
      id: step.kind,
      label: t(step.kind),
      why: t(`${step.kind}Why`, { organisation: name, coalition: name }),
      href: hrefOfStep(step),
      done: step.done,
    })),
  }))
  return <FirstSteps places={places} main={main} onHide={onHide} />
}
