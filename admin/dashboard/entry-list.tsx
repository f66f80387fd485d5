type Props = {
  heading: string
  empty: string
  untitled: string
  entries: { id: string; href: string; title: string; note: string }[]
}

/** One column of the dashboard. */
export const EntryList = ({ empty, entries, heading, untitled }: Props) => (
  <section>
    <h2>{heading}</h2>
    {entries.length === 0 ? <p>{empty}</p> : null}
    <ul>
      {entries.map(({ href, id, note, title }) => (
        <li key={`${id} ${note}`}>
          <a href={href}>{title || untitled}</a>
          <small>{note}</small>
        </li>
      ))}
    </ul>
  </section>
)
