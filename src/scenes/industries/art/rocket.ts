/**
 * Line art of the rockets: an upper stage in half view and half section, two launchers by their parts.
 * The axis runs along x, the engine at the left. Long because a drawing is a list of its lines.
 */
import type { Point } from '#drawing/geometry.ts';
import { all, curve, line, path, rect, ring, under } from './kit.ts';

/** Radius of the stage, ends of its body, thickness of its skin. */
const [H, X0, X1, SKIN] = [96, 70, 560, 5] as const;

/** Profile of a nozzle: along the axis from the chamber, radius. */
const profile: readonly Point[] = (
  [
    [44, 15],
    [26, 17],
    [12, 19],
    [4, 16],
    [-4, 11],
    [-10, 14],
    [-24, 27],
    [-44, 40],
    [-70, 51],
    [-100, 59],
    [-128, 64]
  ] as const
).map(([x, r]): Point => [40 + (x - 44) * 0.64, r * 0.64]);
const EXIT = profile.at(-1)!;
const wall = (y: number, side: 1 | -1, by = 0): Point[] =>
  profile.map(([x, r]) => [x, y + side * (r - by)]);

const view = (y: number): string =>
  path('ln-outline fl-sheet', under(wall(y, -1), ...wall(y, 1).reverse())) +
  path(
    'ln-texture',
    ...profile.slice(6, 10).map(([x, r]) =>
      line([
        [x, y - r],
        [x, y + r]
      ])
    )
  ) +
  path(
    'ln-datum-fine',
    ...[-0.7, -0.3, 0.3, 0.7].map((k) => curve(profile.slice(4).map(([x, r]) => [x, y + r * k])))
  );
const cut = (y: number): string =>
  path('fl-paper', under(wall(y, -1), ...wall(y, 1).reverse())) +
  path(
    'ln-detail fl-ink',
    under(wall(y, -1), ...wall(y, -1, 3.5).reverse()),
    under(wall(y, 1), ...wall(y, 1, 3.5).reverse())
  ) +
  path(
    'ln-axis',
    line([
      [EXIT[0] - 10, y],
      [60, y]
    ])
  );

const engine =
  path(
    'ln-outline',
    ...[-1, 1].flatMap((s) => [
      line([
        [42, s * 76],
        [12, s * 60]
      ]),
      line([
        [42, s * 18],
        [12, s * 36]
      ])
    ])
  ) +
  view(-48) +
  cut(48) +
  path(
    'ln-contour fl-sheet',
    line(
      [
        [X0, -H],
        [40, -H + 5],
        [40, 0],
        [X0, 0]
      ],
      true
    )
  ) +
  path(
    'ln-contour fl-paper',
    line(
      [
        [X0, 0],
        [40, 0],
        [40, H - 5],
        [X0, H]
      ],
      true
    )
  ) +
  path(
    'fl-ink',
    line(
      [
        [40, H - 11],
        [X0, H - 6],
        [X0, H],
        [40, H - 5]
      ],
      true
    )
  ) +
  path('ln-outline fl-paper', ring(55, 18, 10)) +
  path(
    'ln-detail',
    ring(55, 18, 3.5),
    line([
      [55, 28],
      [55, 48],
      [40, 48]
    ])
  ) +
  path(
    'ln-texture',
    all(4, (i) =>
      line([
        [41 + i * 7, -H + 5 - i],
        [41 + i * 7, -2]
      ])
    )
  );

/** Half of a domed tank below the axis, from a to b; `by` inside its wall. */
function tank(a: number, b: number, by = 0): string {
  const [d, y] = [46, H - SKIN - by];
  const [p, q] = [a + by, b - by];
  const c = (...n: number[]): string => n.map((v) => Math.round(v * 10) / 10).join(' ');
  return (
    `M${p},0C${c(p, H * 0.62 - by, a + d / 2, y, a + d, y)}` +
    `H${b - d}C${c(b - d / 2, y, q, H * 0.62 - by, q, 0)}`
  );
}
const baffles = (...xs: number[]): string =>
  xs
    .map((x) =>
      line([
        [x, H - SKIN - 4],
        [x, H - 24]
      ])
    )
    .join('');
const stringers = (x: number): string =>
  all(8, (i) => {
    const y = -H * Math.sin(((i + 1) / 9) * 1.45);
    return line([
      [x, y],
      [x + 18, y]
    ]);
  });

const body =
  path('ln-contour fl-sheet', rect(X0, -H, X1 - X0, H)) +
  path(
    'ln-texture',
    ...[96, 130, 228, 258, 276, 470, 520, 542].map((x) =>
      line([
        [x, -H],
        [x, 0]
      ])
    ),
    stringers(258),
    all(15, (i) =>
      line([
        [134 + i * 6.3, -H],
        [134 + i * 6.3, -H * 0.94]
      ])
    )
  ) +
  path(
    'ln-datum-fine',
    ...[0.28, 0.5, 0.68, 0.82, 0.92].map((k) => {
      const y = -H * Math.sqrt(k);
      return line([
        [X0, y],
        [X1, y]
      ]);
    })
  ) +
  path(
    'ln-detail fl-sheet',
    rect(110, -22, 400, 9),
    ...[150, 240, 330, 420].map((x) => rect(x, -24, 8, 13))
  ) +
  path('ln-contour fl-paper', rect(X0, 0, X1 - X0, H)) +
  path('fl-ink', rect(X0, H - SKIN, X1 - X0, SKIN)) +
  path('ln-outline fl-tint', tank(96, 254), tank(272, 520)) +
  path('ln-texture', tank(96, 254, 4), tank(272, 520, 4)) +
  path('ln-detail', baffles(146, 178, 210, 330, 366, 402, 438, 472)) +
  // The far tank is emptied through the near one.
  path('ln-detail fl-paper', rect(74, 26, 202, 9)) +
  path(
    'ln-axis',
    line([
      [74, 30.5],
      [276, 30.5]
    ])
  ) +
  path('ln-detail fl-sheet', ring(538, 28, 11), ring(538, 56, 11)) +
  path('ln-texture', ring(538, 28, 7), ring(538, 56, 7));

const front =
  path(
    'ln-contour fl-sheet',
    line(
      [
        [X1, -H],
        [X1 + 38, -H + 12],
        [X1 + 38, 0],
        [X1, 0]
      ],
      true
    )
  ) +
  path(
    'ln-contour fl-paper',
    line(
      [
        [X1, 0],
        [X1 + 38, 0],
        [X1 + 38, H - 12],
        [X1, H]
      ],
      true
    )
  ) +
  path(
    'fl-ink',
    line(
      [
        [X1, H - 6],
        [X1 + 38, H - 18],
        [X1 + 38, H - 12],
        [X1, H]
      ],
      true
    )
  ) +
  path(
    'ln-texture',
    all(6, (i) =>
      line([
        [X1, -i * 16],
        [X1 + 38, -i * 14]
      ])
    )
  );

/** Ten units to a metre, rounded: the launchers are schemes. */
const bell = (y: number, r: number): string =>
  line(
    [
      [13, y - r * 0.5],
      [0, y - r],
      [0, y + r],
      [13, y + r * 0.5]
    ],
    true
  );
const tube = (y: number, r: number, from: number, to: number): string =>
  rect(from, y - r, to - from, 2 * r);
const bands = (r: number, ...xs: number[]): string =>
  xs
    .map((x) =>
      line([
        [x, -r],
        [x, r]
      ])
    )
    .join('');
/** A fairing or cone from x to tip, shoulder at `s`. */
const ogive = (x: number, s: number, tip: number, r: number): string =>
  `M${x},${-r}H${s}Q${s + (tip - s) * 0.6},${-r * 0.9} ${tip},0Q${s + (tip - s) * 0.6},${r * 0.9} ${s},${r}H${x}Z`;

/** Six side blocks stand about the core: seen from the side, two at the edges and two in front. */
const block = (y: number): string =>
  line(
    [
      [12, y - 8],
      [166, y - 8],
      [204, y - Math.sign(y) * 6],
      [166, y + 8],
      [12, y + 8]
    ],
    true
  );
const protonFirst =
  path('ln-outline fl-sheet', tube(0, 20.5, 14, 214)) +
  [-29, 29, -14.5, 14.5]
    .map((y) => path('ln-detail fl-sheet', bell(y, 6)) + path('ln-outline fl-sheet', block(y)))
    .join('') +
  path(
    'ln-texture',
    ...[-29, 29, -14.5, 14.5].map((y) =>
      all(3, (i) =>
        line([
          [40 + i * 52, y - 8],
          [40 + i * 52, y + 8]
        ])
      )
    )
  );
const protonSecond =
  path('ln-outline fl-sheet', tube(0, 20.5, 228, 378)) +
  path(
    'ln-detail',
    line([
      [214, -20],
      [221, -10],
      [228, -20]
    ]) +
      line([
        [214, 0],
        [221, -10],
        [228, 0],
        [221, 10],
        [214, 0]
      ]) +
      line([
        [214, 20],
        [221, 10],
        [228, 20]
      ]),
    line([
      [214, -20.5],
      [228, -20.5]
    ]),
    line([
      [214, 20.5],
      [228, 20.5]
    ])
  ) +
  path('ln-texture', bands(20.5, 244, 296, 304, 362));
const protonThird =
  path('ln-outline fl-sheet', tube(0, 20.5, 378, 422)) + path('ln-texture', bands(20.5, 386, 412));
const protonFairing =
  path('ln-outline fl-sheet', ogive(422, 520, 582, 21.8)) +
  path(
    'ln-texture',
    bands(21.8, 440, 520),
    line([
      [440, 0],
      [580, 0]
    ])
  );

/** One universal module; the rocket has five: four about the one in the middle. */
const module =
  path('ln-signal-fine fl-sheet', bell(0, 10)) +
  path('ln-signal fl-sheet', ogive(12, 238, 286, 14.5)) +
  path('ln-signal-fine', bands(14.5, 30, 104, 112, 224, 238));
const angaraCore =
  path(
    'ln-signal fl-sheet',
    tube(0, 14.5, 12, 262),
    line(
      [
        [262, -14.5],
        [302, -18],
        [302, 18],
        [262, 14.5]
      ],
      true
    )
  ) +
  path(
    'ln-signal-fine',
    bands(14.5, 250),
    line([
      [262, -5],
      [302, -6]
    ]),
    line([
      [262, 5],
      [302, 6]
    ])
  );
const angaraThird =
  path('ln-signal fl-signal', tube(0, 18, 302, 372)) + path('ln-gap', bands(18, 318, 356));
const angaraFairing =
  path(
    'ln-signal fl-signal',
    line(
      [
        [372, -18],
        [386, -21.8],
        [386, 21.8],
        [372, 18]
      ],
      true
    ),
    ogive(386, 492, 556, 21.8)
  ) +
  path(
    'ln-gap',
    bands(21.8, 386, 492),
    line([
      [386, 0],
      [548, 0]
    ])
  );

/** The launchers seen from their engines. */
const around = (n: number, radius: number, each: (x: number, y: number) => string): string =>
  all(n, (i) => {
    const a = (i / n) * 2 * Math.PI;
    return each(radius * Math.cos(a), radius * Math.sin(a));
  });
const protonEnd =
  path('ln-outline fl-sheet', ring(0, 0, 20.5)) +
  path(
    'ln-outline fl-sheet',
    around(6, 29, (x, y) => ring(y, x, 8))
  ) +
  path(
    'ln-detail fl-ink',
    around(6, 29, (x, y) => ring(y, x, 3.5))
  );
const angaraEnd =
  path(
    'ln-signal fl-sheet',
    ring(0, 0, 14.5),
    around(4, 30, (x, y) => ring(x, y, 14.5))
  ) +
  path(
    'ln-signal fl-signal',
    ring(0, 0, 5),
    around(4, 30, (x, y) => ring(x, y, 5))
  );

export const rocket = {
  engine,
  stage: body,
  front,
  'proton-first': protonFirst,
  'proton-second': protonSecond,
  'proton-third': protonThird,
  'proton-fairing': protonFairing,
  'proton-end': protonEnd,
  'angara-module': module,
  'angara-core': angaraCore,
  'angara-third': angaraThird,
  'angara-fairing': angaraFairing,
  'angara-end': angaraEnd
} as const;
