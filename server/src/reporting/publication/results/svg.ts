import { TILES } from '../../quarterly-report';
import { html, type Html } from '../html';

/** One thing with its figure; null where there is none. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
}

const ROW = 30;
/** Room for the longest label that is not cut: its letters are as wide as those of the pages get. */
const LABEL = 330;
const LONGEST_LABEL = 34;
const WIDTH = 790;
const ROOM_FOR_FIGURE = 90;
/** On a narrow screen a label stands above its bar, so that the picture fits with its letters and figures. */
const NARROW_WIDTH = 340;
const NARROW_ROW = 48;

const short = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** The map keeps its letters readable: where the screen is narrower, it is scrolled, with the keyboard too. */
const framed = (id: string, picture: Html): Html =>
  html`<div class="wide picture" role="region" aria-labelledby="${id}" tabindex="0">${picture}</div>`;

interface BarPicture {
  readonly id: string;
  readonly kind: 'broad' | 'narrow';
  readonly title: string;
  readonly width: number;
  readonly row: number;
}

function barPicture({ id, kind, title, width, row }: BarPicture, bars: readonly Html[]): Html {
  return html`<svg
    class="chart ${kind}"
    role="img"
    aria-labelledby="${id}"
    viewBox="0 0 ${width} ${Math.max(1, bars.length) * row + 8}"
    xmlns="http://www.w3.org/2000/svg"
  >
    <title id="${id}">${title}</title>
    ${bars}
  </svg>`;
}

/**
 * Bars one below another, each with its figure: readable without colour, told in words by its title. Of its two pictures the page shows
 * the one that fits the screen.
 */
export function barChart(
  id: string,
  title: string,
  bars: readonly Bar[],
  format: (value: number) => string,
): Html {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const lengthOf = (value: number | null, span: number) => Math.round(((value ?? 0) / most) * span);
  const figureOf = (value: number | null) => (value === null ? '–' : format(value));
  const broad = bars.map(({ label, value }, i) => {
    const y = i * ROW + 6;
    const width = lengthOf(value, WIDTH - LABEL - ROOM_FOR_FIGURE);
    return html`<text class="name" x="${LABEL - 8}" y="${y + 15}" text-anchor="end"
        >${short(label, LONGEST_LABEL)}</text
      ><rect x="${LABEL}" y="${y}" width="${width}" height="${ROW - 10}" class="bar"></rect
      ><text x="${LABEL + width + 6}" y="${y + 15}">${figureOf(value)}</text>`;
  });
  const narrow = bars.map(({ label, value }, i) => {
    const y = i * NARROW_ROW + 18;
    const width = lengthOf(value, NARROW_WIDTH - ROOM_FOR_FIGURE);
    return html`<text class="name" x="0" y="${y}">${short(label, LONGEST_LABEL)}</text
      ><rect x="0" y="${y + 5}" width="${width}" height="${ROW - 10}" class="bar"></rect
      ><text x="${width + 6}" y="${y + 20}">${figureOf(value)}</text>`;
  });
  return html`${barPicture({ id, kind: 'broad', title, width: WIDTH, row: ROW }, broad)}
  ${barPicture({ id: `${id}-narrow`, kind: 'narrow', title, width: NARROW_WIDTH, row: NARROW_ROW }, narrow)}`;
}

const SIDE = 88;
const GAP = 4;
const STEPS = 4;

export interface Tile {
  readonly code: string;
  readonly name: string;
  /** As it is written on the tile. */
  readonly short: string;
  readonly value: number | null;
}

/** To which of four equal steps below the largest figure one belongs; 0 where there is none. */
export function stepOf(value: number | null, most: number): number {
  if (value === null) return 0;
  return Math.min(STEPS, Math.max(1, Math.ceil((value / Math.max(1, most)) * STEPS)));
}

/** Letters of a word that a tile holds at the size of the others. */
const LONGEST_WORD = 8;

/** The name of a territory on its tile: a line for each word, smaller where a word would reach past the tile. */
function tileName(letters: string, x: number, y: number): Html {
  const words = letters.split(' ');
  const small = words.some(({ length }) => length > LONGEST_WORD);
  const top = y + 34 - (words.length - 1) * 12;
  return html`<text x="${x}" y="${top}" text-anchor="middle" class="${small ? 'name small' : 'name'}"
    >${words.map(
      (word, at) =>
        html`<tspan x="${x}" y="${top + at * 18}">${word}${at < words.length - 1 ? ' ' : ''}</tspan>`,
    )}</text
  >`;
}

/** A figure of many digits is smaller, so that all of them stand on the tile. */
const sizeOf = (figure: string): string => (figure.length > 9 ? 'least' : figure.length > 7 ? 'small' : '');

/** A map of tiles: each territory with its short name and its figure; how dark it is only repeats the figure. */
export function tileMap(
  id: string,
  title: string,
  tiles: readonly Tile[],
  format: (value: number) => string,
): Html {
  const most = Math.max(0, ...tiles.map(({ value }) => value ?? 0));
  const placed = tiles.flatMap((tile) => {
    const place = TILES[tile.code];
    return place ? [{ ...tile, place }] : [];
  });
  return framed(
    id,
    html`<svg
      class="map"
      role="img"
      aria-labelledby="${id}"
      viewBox="-1 -1 ${8 * SIDE} ${5 * SIDE}"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="${id}">${title}</title>
      ${placed.map(({ name, short: letters, value, place: { column, row } }) => {
        const [x, y] = [column * SIDE, row * SIDE];
        const figure = value === null ? '–' : format(value);
        return html`<g class="step${stepOf(value, most)}">
          <title>${name}: ${figure}</title>
          <rect x="${x}" y="${y}" width="${SIDE - GAP}" height="${SIDE - GAP}" rx="6"></rect>
          ${tileName(letters, x + SIDE / 2 - 2, y)}
          <text x="${x + SIDE / 2 - 2}" y="${y + 60}" text-anchor="middle" class="figure ${sizeOf(figure)}">
            ${figure}
          </text>
        </g>`;
      })}
    </svg>`,
  );
}

export interface LegendStep {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** What the steps of a map mean. */
export function legendOf(tiles: readonly Tile[]): LegendStep[] {
  const most = Math.max(0, ...tiles.map(({ value }) => value ?? 0));
  if (most === 0) return [];
  return Array.from({ length: STEPS }, (_, i) => ({
    step: i + 1,
    from: i === 0 ? 0 : Math.floor((most * i) / STEPS) + 1,
    to: Math.floor((most * (i + 1)) / STEPS),
  })).filter(({ from, to }) => from <= to);
}
