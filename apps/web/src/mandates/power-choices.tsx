import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { usePowerLabels } from './use-power-labels.ts'

type Props = {
  legend: string
  chosen: readonly string[]
  error: string | undefined
  onChange: (powers: string[]) => void
}

/** Powers, each by what it lets somebody do. */
export function PowerChoices({ legend, chosen, error, onChange }: Props) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-2 font-bold">{legend}</legend>
      {Object.entries(usePowerLabels()).map(([power, label]) => (
        <Checkbox
          key={power}
          label={label}
          checked={chosen.includes(power)}
          onChange={on => onChange(on ? [...chosen, power] : chosen.filter(one => one !== power))}
        />
      ))}
      {error !== undefined && <p role="alert">{error}</p>}
    </fieldset>
  )
}
