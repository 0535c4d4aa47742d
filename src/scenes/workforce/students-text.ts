/** Lettering of the students' step: numbers, names, what may be asked. */
import { clearBox } from '#drawing/frame.ts';
import { clamp, span } from '#drawing/geometry.ts';
import { dimension, type Dimension } from '#drawing/dimension.ts';
import { label, measure, wrap, type Label } from '#drawing/text.ts';
import type { Frame, Mark } from '#scenes/scene.ts';
import type { WorkforceData } from './data.ts';
import { lift, lines } from './part.ts';
import type { Group, School } from './school.ts';

/** Dimension lines, grown with the network: `pace` 0…1. */
export function dimensions(
  { lying, box, line, colleges, companies }: School,
  pace: number
): Dimension[] {
  const grown = span(pace, 0.35, 0.9);
  if (grown < 0.01) return [];
  if (!lying)
    return [
      dimension('students-depth', [box.x - 12, box.y], [box.x - 12, box.y + box.height], {
        side: -1,
        tone: 'signal',
        extension: 12,
        grown
      })
    ];
  const over = (id: string, a: number, b: number, signal: boolean) =>
    dimension(id, [a, line], [b, line], {
      tone: signal ? 'signal' : 'ink',
      extension: box.y - line,
      grown
    });
  return [
    over('colleges-width', colleges.box.x, colleges.box.x + colleges.box.width, false),
    over('students-width', box.x, box.x + box.width, true),
    over('companies-width', companies.box.x, companies.box.x + companies.box.width, false)
  ];
}

/** Numbers and names of the three groups. */
export function labels(
  data: WorkforceData,
  made: School,
  opacity: number,
  focus: string | null,
  frame: Frame
): Label[] {
  const { lying, box, line, hero, side, colleges, companies } = made;
  const small = clearBox(frame).width > 700 && lying ? 15 : 13;
  const tone = (id: string) => (focus === id ? 'signal' : 'ink');
  const plain = { weight: 200, slanted: false, opacity } as const;
  if (!lying) {
    const beside = (id: 'colleges' | 'companies', y: number) => {
      const number = data.figures[id];
      return [
        label(`${id}-number`, number, 10, y, side, { ...plain, tone: tone(id) }),
        label(`${id}-name`, data.texts[id], 20 + measure(number, side, 200), y, 14, {
          tone: tone(id),
          opacity
        })
      ];
    };
    const turned = { rotate: -90, anchor: 'middle', tone: 'signal', opacity } as const;
    const size = Math.min(hero, (box.height - 4) / measure(data.figures.students, 1, 200));
    const caption = measure(data.texts['students-short'], 13) < box.height + 16;
    const x = box.x - 20 - (caption ? 19 : 0);
    return [
      ...beside('colleges', 26),
      label('students-number', data.figures.students, x, box.y + box.height / 2, size, {
        ...turned,
        weight: 200,
        slanted: false
      }),
      ...(caption
        ? [
            label(
              'students-name',
              data.texts['students-short'],
              box.x - 21,
              box.y + box.height / 2,
              13,
              turned
            )
          ]
        : []),
      ...beside('companies', frame.height - 10)
    ];
  }
  const foot = box.y + box.height + small + 12;
  const under = (id: 'colleges' | 'companies', of: Group) => {
    const x = of.box.x + of.box.width / 2;
    const name = wrap(data.texts[id], of.box.width * 1.25, small);
    // A name wider than its group stays off the frame's edge.
    const half = 8 + Math.max(...name.map((line) => measure(line, small))) / 2;
    return [
      label(`${id}-number`, data.figures[id], x, line - lift(side), side, {
        ...plain,
        anchor: 'middle',
        tone: tone(id)
      }),
      ...lines(`${id}-name`, name, clamp(x, half, frame.width - half), foot, small, {
        anchor: 'middle',
        tone: tone(id),
        opacity
      })
    ];
  };
  const x = box.x + box.width / 2;
  return [
    ...under('colleges', colleges),
    label('students-number', data.figures.students, x, line - lift(hero), hero, {
      ...plain,
      anchor: 'middle',
      tone: 'signal'
    }),
    ...lines('students-name', wrap(data.texts.students, box.width, small), x, foot, small, {
      anchor: 'middle',
      tone: 'signal',
      opacity
    }),
    ...under('companies', companies)
  ];
}

/** The three groups as marks. */
export const marks = (data: WorkforceData, { box, colleges, companies }: School): Mark[] => [
  {
    id: 'colleges',
    label: data.texts['mark-colleges'],
    box: colleges.box,
    facts: ['education.institutions', 'education.providers']
  },
  {
    id: 'students',
    label: data.texts['mark-students'],
    box,
    facts: ['education.students-total', 'education.students-2025', 'education.students']
  },
  {
    id: 'companies',
    label: data.texts['mark-companies'],
    box: companies.box,
    facts: ['education.companies']
  }
];
