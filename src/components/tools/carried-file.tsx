type Props = { address: string; name: string; holds: string };

/** A file of the whole site to download. Its size is known when it is made, which is after the pages. */
export function CarriedFile({ address, name, holds }: Props) {
  return (
    <li>
      <a href={address} download>
        {name}
      </a>
      <span data-size-of={address} /> {holds}
    </li>
  );
}
