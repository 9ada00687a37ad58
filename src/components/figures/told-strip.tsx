import type { TakenStrip } from "./taken";

/** The height of a mark with its number above it. */
const lane = 29;

/** All numbers of one kind on a line from 0 to 100, each named; those that would hide each other stand above. */
export function ToldStrip({ name, bad, marks }: Pick<TakenStrip, "name" | "bad" | "marks">) {
  const line = lane * (1 + Math.max(...marks.map((mark) => mark.lane)));
  return (
    <div className="strip">
      <p>{name}</p>
      <svg
        className="track"
        width="100%"
        height={line + 24}
        role="img"
        aria-label={`${name}: ${marks.map(({ share }) => share).join(", ")}`}
      >
        <line x1="0" x2="100%" y1={line} y2={line} className="range" />
        {[0, 50, 100].map((tick) => (
          <text
            key={tick}
            x={`${tick}%`}
            y={line + 20}
            textAnchor={tick === 0 ? "start" : tick === 100 ? "end" : "middle"}
          >
            {tick}
          </text>
        ))}
        {marks.map((mark, index) => {
          const y = line - 8 - mark.lane * lane;
          return (
            <g key={index}>
              <circle cx={`${mark.share}%`} cy={y} r="5" className={bad ? "estimate none" : "estimate"} />
              <text x={`${mark.share}%`} y={y - 7} textAnchor="middle" className="told-mark">
                {mark.share}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
