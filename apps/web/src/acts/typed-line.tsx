import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'

/** That what was typed came back, and the way to begin anew. */
export function TypedLine({ onClear }: { onClear: () => void }) {
  const t = useTranslations('interface.typing')
  const say = useSay()
  return (
    <div className="-mb-2 flex flex-wrap items-center gap-x-3 text-ink-soft">
      <p role="status">{t('isBack')}</p>
      <span className="-ms-2">
        <Button
          kind="quiet"
          onClick={() => {
            onClear()
            say(t('cleared'))
          }}
        >
          {t('clear')}
        </Button>
      </span>
    </div>
  )
}
