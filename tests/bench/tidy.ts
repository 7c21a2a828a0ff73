/** Tidying 200 parts, half of them on each other; off the window's thread there, here on this one. */
import Elk from 'elkjs';
import { tidied } from '../../renderer/tidy/tidy.ts';
import { percentile, printTable, timesOf } from './table.ts';

const columns = 20;
const boxes = Array.from({ length: 200 }, (_, index) => ({
  x: (index % columns) * 160 + (index % 7) * 11,
  y: Math.floor(index / columns) * 170 + (index % 5) * 13,
  width: 190,
  height: 190,
}));
const elk = new Elk();
const tidy = () => tidied(boxes, (graph) => elk.layout(graph));
const [first = 0] = await timesOf(1, tidy);
const later = await timesOf(10, tidy);

printTable('Tidying 200 parts', [
  { what: 'the first time, with the algorithm still cold', measured: first, unit: 'ms', atMost: 500 },
  { what: 'later, p95', measured: percentile(later, 0.95), unit: 'ms', atMost: 500 },
]);
