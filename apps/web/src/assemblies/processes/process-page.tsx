import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { AdvicePage } from './advice/advice-page.tsx'
import { ConsentPage } from './consent/consent-page.tsx'
import { ElectionPage } from './election/election-page.tsx'
import { useProcess } from './shown-process.ts'

/** One process, drawn by its kind. */
export function ProcessPage({ place, processId }: { place: Place; processId: string }) {
  const query = useProcess(place, processId)
  return (
    <Loaded query={query}>
      {process =>
        process.kind === 'election' ? (
          <ElectionPage place={place} election={process} />
        ) : process.kind === 'advice' ? (
          <AdvicePage place={place} advice={process} />
        ) : (
          <ConsentPage place={place} consent={process} />
        )
      }
    </Loaded>
  )
}
