import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNames } from '../../format.ts'

export const namesShown = 10

/** As many names as one reads, then "et 287 autres", which opens the rest; on paper all of them. */
export function CappedNames({ names, most = namesShown }: { names: readonly string[]; most?: number }) {
  const t = useTranslations('interface.banks')
  const join = useNames()
  const [all, setAll] = useState(false)
  // Two more names take no more room than the words that would hide them.
  if (all || names.length <= most + 2) return join(names)
  return (
    <>
      <span className="print:hidden">
        {names.slice(0, most).join(', ')}{' '}
        <button
          type="button"
          className="min-h-6 cursor-pointer text-accent underline underline-offset-4"
          onClick={() => setAll(true)}
        >
          {t('andOthers', { count: names.length - most })}
        </button>
      </span>
      <span className="hidden print:inline">{join(names)}</span>
    </>
  )
}
