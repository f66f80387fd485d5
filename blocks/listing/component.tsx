import { Outside } from '@/components/outside'
import type { ListEntry } from '@/lib/views'

export const Listing = ({ entries }: { entries: ListEntry[] }) =>
  entries.length > 0 ? (
    <ul className="listing" role="list">
      {entries.map((entry) => (
        <li key={entry.id}>
          {'href' in entry ? (
            <a href={entry.href}>{entry.label}</a>
          ) : (
            <Outside href={entry.website}>{entry.label}</Outside>
          )}
        </li>
      ))}
    </ul>
  ) : null
