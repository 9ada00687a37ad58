import { sureWords } from "../../../evidence/certainty";
import type { Rating } from "../../../schema/vocabulary";
import { colour } from "../../../styles/colours";
import type { Sure } from "../taken";
import { type Block, face, textBlock } from "./text";

const filled: Record<Rating, number> = { high: 4, moderate: 3, low: 2, "very-low": 1, none: 0 };

/** How sure, of which claim where the page makes it, and every reason. */
export function sureSaid({ rating, claim, reasons }: Sure): string {
  return [`${sureWords(rating)}.`, claim, ...reasons].filter(Boolean).join(" ");
}

/** The certainty mark: four dots and its words. */
export function sureMark(rating: Rating, x: number, size: number, after = 6): Block {
  const radius = size * 0.36;
  return {
    height: Math.round(size * 1.36) + after,
    draw: (y) => (
      <>
        {[0, 1, 2, 3].map((dot) => (
          <circle
            key={dot}
            cx={x + radius + dot * radius * 2.6}
            cy={y + size * 0.66}
            r={radius - 1}
            fill={dot < filled[rating] ? colour("accent") : "none"}
            stroke={colour("accent")}
            strokeWidth="1.5"
          />
        ))}
        <text x={x + radius * 11} y={y + size} fontFamily={face} fontSize={size} fontWeight={700} fill={colour("ink")}>
          {sureWords(rating)}
        </text>
      </>
    ),
  };
}

/** How sure, of which claim, and every reason: a picture alone has no page around it that says the rest. */
export function sureBlock({ rating, claim, reasons }: Sure, x: number, width: number): Block {
  const mark = sureMark(rating, x, 16, 2);
  const why = textBlock([claim, ...reasons].filter(Boolean).join(" "), { x, width });
  return {
    height: mark.height + why.height,
    draw: (y) => [<g key="mark">{mark.draw(y)}</g>, <g key="why">{why.draw(y + mark.height)}</g>],
  };
}
