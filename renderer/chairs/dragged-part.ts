/** A figure dragged from the bench to a chair. Only its id travels: a name would be readable by whatever it is dropped on. */
import type { DragEvent } from 'react';
import type { Id } from '../../shared/model/records.ts';

const format = 'application/x-visavis-part';

export function dragPart(event: DragEvent, part: Id): void {
  event.dataTransfer.setData(format, part);
  event.dataTransfer.effectAllowed = 'move';
}

export const isDraggedPart = (event: DragEvent): boolean => event.dataTransfer.types.includes(format);

export function draggedPart(event: DragEvent): Id | null {
  const part = event.dataTransfer.getData(format);
  return part === '' ? null : part;
}
