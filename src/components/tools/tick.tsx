import type { ReactNode } from "react";

type Props = { id: string; name?: string; className?: string; value?: string; checked?: boolean; children: ReactNode };

/** A box to tick whose whole line can be touched. */
export function Tick({ id, name, className, value, checked, children }: Props) {
  return (
    <label className="tick">
      <input type="checkbox" id={id} name={name} className={className} value={value} defaultChecked={checked} />
      <span>{children}</span>
    </label>
  );
}
