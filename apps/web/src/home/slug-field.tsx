import { TextField } from '@reliance/ui/text-field.tsx'

export type SlugFieldProps = {
  label: string
  hint: string
  value: string
  error: string | undefined
  onChange: (slug: string) => void
}

/** The address of a space: proposed from its name, until somebody writes another. */
export const SlugField = ({ value, onChange, ...rest }: SlugFieldProps) => (
  <TextField
    {...rest}
    autoCapitalize="none"
    autoComplete="off"
    spellCheck={false}
    maxLength={60}
    value={value}
    onChange={onChange}
  />
)
