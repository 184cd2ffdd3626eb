import { Button } from '@reliance/ui/button.tsx'
import { useTranslations } from 'use-intl'

type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }

/** Under a list that comes page by page: what is older, until there is no more. */
export function Older({ query, label }: { query: Paged; label?: string }) {
  const t = useTranslations('interface.shell')
  if (!query.hasNextPage) return null
  return (
    <div className="print:hidden">
      <Button
        pending={query.isFetchingNextPage ? t('loading') : undefined}
        onClick={() => void query.fetchNextPage()}
      >
        {label ?? t('older')}
      </Button>
    </div>
  )
}
