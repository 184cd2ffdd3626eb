import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'

type Props = { call: Outputs['fund']['oneCall']; place: Place }

/** The treasury ends the assessing; afterwards everybody finds the text of the result with its fingerprint. */
export function FreezeResult({ call, place }: Props) {
  const t = useTranslations('interface.committee')
  const say = useSay()
  const { callId, result } = call
  const act = useAct(
    (_: null, requestId) => api.fund.freezeResult.mutate({ spaceId: place.spaceId, requestId, callId }),
    { onDone: () => say(t('frozen')) },
  )
  if (result)
    return (
      <details>
        <summary className="target cursor-pointer">{t('hashText')}</summary>
        <p className="break-all py-2">{t('hash', { sha256: result.sha256 })}</p>
        <pre className="overflow-x-auto whitespace-pre-wrap break-all">{result.text}</pre>
      </details>
    )
  if (!call.can.freeze || place.closedAt !== null) return null
  return (
    <section className="flex max-w-line flex-col items-start gap-3">
      <p>{t('freezeWhy')}</p>
      <ActNotice failure={act.failure} />
      <Button kind="main" pending={act.sending ? t('freeze') : undefined} onClick={() => void act.send(null)}>
        {t('freeze')}
      </Button>
    </section>
  )
}
