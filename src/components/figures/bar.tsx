type Props = { share: number; side: "treatment" | "comparator" | "bad" };

/** A share of 100 as a bar: solid for the treatment, striped for the comparator, cut where a high share is bad. The number stands beside it in words. */
export function Bar({ share, side }: Props) {
  return (
    <svg className={`bar ${side}`} width="100%" height="10" aria-hidden="true">
      <line x1="0" x2="100%" y1="9.5" y2="9.5" className="all" />
      <line x1="0" x2={`${share}%`} y1="4" y2="4" className="some" />
    </svg>
  );
}
