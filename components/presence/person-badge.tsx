// As many colours as can be told apart; two people may have the same, so a colour is never all that tells them apart.
const colours = 8;

const colourOf = (member: string): number =>
  [...member].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours;

/** The initial of a person in their colour; the name is said by whatever holds it. */
export function PersonBadge({ member, name, faded }: { member: string; name: string; faded: boolean }) {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return (
    <span aria-hidden="true" className={`person person-${colourOf(member)} ${faded ? "person-faded" : ""}`}>
      {first?.segment.toLocaleUpperCase()}
    </span>
  );
}
