import { Phone } from '@/components/text/phone'
import type { HelpContact } from '@/payload-types'

/** Every contact in a line or two: its number, its name, and whom it helps. */
export const HelpList = ({ contacts }: { contacts: HelpContact[] }) => (
  <ul className="help-list" role="list">
    {contacts.map(({ id, name, phone, whom }) => (
      <li key={id}>
        {phone ? <Phone number={phone} className="help-number" /> : null}
        <span>
          <b>{name}</b> {whom}
        </span>
      </li>
    ))}
  </ul>
)
