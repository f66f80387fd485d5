import type { ListEntry } from '@/lib/views'

export const Listing = ({ entries }: { entries: ListEntry[] }) => (
  <ul className="listing">
    {entries.map(({ href, id, label }) => (
      <li key={id}>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
)
