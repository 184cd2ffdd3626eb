import { type Discretion, discretions } from '@reliance/core/actions/discretion.ts'
import { useTranslations } from 'use-intl'
import { ChoiceList } from './choice-list.tsx'

type Props = {
  value: Discretion | ''
  error: string | undefined
  onChange: (value: Discretion) => void
}

/** How one's organisation is seen in an action (R56): no choice is made beforehand. */
export function DiscretionChoice(props: Props) {
  const t = useTranslations('interface.discretion')
  const legend = useTranslations('interface.actionForm')
  return (
    <ChoiceList
      {...props}
      legend={legend('discretion')}
      choices={discretions.map(value => ({ value, label: t(value), why: t(`why.${value}`) }))}
    />
  )
}
