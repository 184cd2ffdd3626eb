import { useTranslations } from 'use-intl'
import { FirstSteps } from './first-steps.tsx'
import { hrefOfStep, type Step } from './today-lines.ts'

/** First steps in the language spoken, place by place. */
export function PlacesSteps({ steps, main }: { steps: readonly Step[]; main: boolean }) {
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
  return <FirstSteps places={places} main={main} />
}
