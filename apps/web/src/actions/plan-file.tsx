import { Button } from '@reliance/ui/button.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { saveFile } from '../files/save-file.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'

/** The plan as a table for other programs; whoever is discreet is not in it (R56). */
export function PlanFile({ place }: { place: Place }) {
  const t = useTranslations('interface.plan')
  const act = useAct((_: null) => api.actions.exportPlan.query({ spaceId: place.spaceId }), {
    refresh: false,
    onDone: ({ name, content }) => saveFile(name, content, 'text/csv'),
  })
  return (
    <div className="flex flex-col items-start gap-2 print:hidden">
      <Button kind="quiet" pending={act.sending ? t('file') : undefined} onClick={() => void act.send(null)}>
        {t('file')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}
