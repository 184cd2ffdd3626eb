import {
  type MatchingSecretariat,
  matchingSecretariats,
} from '@reliance/core/mandates/matching-secretariats.ts'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useNames } from '../../format.ts'
import { factsOf, type Register } from '../../mandates/register-view.ts'

/** What stands for the assembly, beside the ids of secretariats. */
export const theAssembly = 'assembly'

/** The secretariats that look after what is typed, each once, but the one that it comes from. */
export const secretariatsFor = (register: Register, bodyId: string, typed: string): MatchingSecretariat[] => {
  const all = matchingSecretariats(factsOf(register), typed, new Date(register.now))
  const others = all.filter(one => one.bodyId !== bodyId)
  return others.filter((one, at) => others.findIndex(other => other.bodyId === one.bodyId) === at)
}

type Props = {
  found: readonly MatchingSecretariat[]
  /** Whether something is typed to look for. */
  isTyped: boolean
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/**
 * Where it goes (R114): to the assembly, or to a secretariat whose mandates in force speak of it, with the words that were
 * found. There is no choice to decide it here.
 */
export function WhereItGoes({ found, isTyped, value, error, onChange }: Props) {
  const t = useTranslations('assemblies.outputs')
  const names = useNames()
  const id = useId()
  const choices = [
    { value: theAssembly, label: t('toAssembly'), why: isTyped && found.length === 0 ? t('noMatch') : '' },
    ...found.map(one => ({
      value: one.bodyId,
      label: t('toSecretariat', { body: one.bodyName }),
      why: `${t('because', { role: one.roleName, holders: names(one.holders), words: one.words.join(', ') })} ${t('domain', { domain: one.domain.split('\n').join(' ; ') })}`,
    })),
  ]
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend className="pb-2 font-bold">{t('where')}</legend>
      <div className="flex flex-col gap-2" aria-live="polite">
        {choices.map(one => (
          <label
            key={one.value}
            data-chosen={value === one.value}
            className="flex cursor-pointer gap-3 rounded-1 border-2 border-edge bg-paper p-3 hover:border-ink has-checked:border-accent has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={id}
              value={one.value}
              checked={value === one.value}
              onChange={() => onChange(one.value)}
              className="mt-0.5 size-6 shrink-0"
            />
            <span className="flex min-w-0 flex-col">
              <strong className="wrap-anywhere">{one.label}</strong>
              {one.why !== '' && <span className="wrap-anywhere text-ink-soft">{one.why}</span>}
            </span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={id} data-wrong tabIndex={-1} className="pt-2 font-bold text-alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
