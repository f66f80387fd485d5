import { leaveScript } from './script'

type Props = { to: string; label: string }

/** The way out in the words of the page. It is a plain link where scripts are off. */
export const LeaveLink = ({ label, to }: Props) => (
  <>
    <aside className="leave" aria-label={label}>
      <a id="leave" href={to} rel="noreferrer nofollow">
        {label}
      </a>
    </aside>
    <script data-own="" dangerouslySetInnerHTML={{ __html: leaveScript }} />
  </>
)
