import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useTranslations } from 'use-intl'

export type FirstStep = { id: string; label: string; why: string; href: string; done: boolean }

/** What one does first in a place that does not live yet, and what of it is done. */
export function FirstSteps({ steps, main }: { steps: readonly FirstStep[]; main: boolean }) {
  const t = useTranslations('interface.today')
  const next = steps.find(step => !step.done)
  return (
    <section className="flex max-w-line flex-col gap-4">
      <h2 className="text-25">{t('firstSteps')}</h2>
      <p>{t('firstStepsWhy')}</p>
      <ol className="flex flex-col">
        {steps.map((step, at) => (
          <li key={step.id} className={`flex gap-4 border-hair border-t ${step.done ? 'py-2' : 'py-4'}`}>
            <span
              aria-hidden="true"
              className={`grid size-8 shrink-0 place-content-center border-2 font-bold ${step.done ? 'border-ink bg-ink text-ground' : 'border-edge'}`}
            >
              {step.done ? '✓' : at + 1}
            </span>
            <div className="flex flex-col items-start justify-center gap-2">
              <p>
                <Link href={step.href} className="font-bold">
                  {step.label}
                </Link>
                {step.done && <span className="text-ink-soft">, {t('stepDone')}</span>}
              </p>
              {!step.done && <p className="text-ink-soft">{step.why}</p>}
              {step === next && (
                <LinkButton href={step.href} kind={main ? 'main' : 'plain'}>
                  {step.label}
                </LinkButton>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
