import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useTranslations } from 'use-intl'
import type { Register } from './register-view.ts'
import { usePowerLabels } from './use-power-labels.ts'

type Props = {
  /** The powers of this kind of space, each with its group. */
  offered: Register['powers']
  legend: string
  chosen: readonly string[]
  error: string | undefined
  onChange: (powers: string[]) => void
}

/** Powers by what they let somebody do: those of this kind of space alone, in groups. */
export function PowerChoices({ offered, legend, chosen, error, onChange }: Props) {
  const groups = useTranslations('interface.propose.powerGroups')
  const labels = usePowerLabels()
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-2 font-bold">{legend}</legend>
      {[...Map.groupBy(offered, one => one.group)].map(([group, powers]) => (
        <fieldset key={group} className="flex flex-col gap-1">
          <legend className="text-ink-soft">{groups(group)}</legend>
          {powers.map(({ power }) => (
            <Checkbox
              key={power}
              label={labels[power] ?? power}
              checked={chosen.includes(power)}
              onChange={on => onChange(on ? [...chosen, power] : chosen.filter(one => one !== power))}
            />
          ))}
        </fieldset>
      ))}
      {error !== undefined && <p role="alert">{error}</p>}
    </fieldset>
  )
}
