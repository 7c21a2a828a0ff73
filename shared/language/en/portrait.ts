/** What a part is shown as. */
export const portrait = {
  title: 'Shown as',
  as: { figure: 'figure', drawing: 'drawing', picture: 'picture' },
  /** Where there is none yet. */
  yet: { figure: 'figure', drawing: 'draw…', picture: 'choose…' },
  draw: 'Draw it by hand',
  choose: 'Choose a picture…',
  erase: 'Erase the picture for good…',
  pictureHint:
    'A picture can be pasted or dropped here, too. It is drawn anew: nothing the camera wrote into it is kept.',
  drawTitle: 'Draw {{name}}',
  sheet: 'Sheet to draw on',
  sheetHint: 'The arrow keys lead the pen, Space puts it down and lifts it.',
  pen: 'Pen',
  pens: { fine: 'fine', middle: 'middle', broad: 'broad' },
  ink: 'Ink',
  takeBack: 'Take the last stroke back',
  clear: 'An empty sheet',
} as const;
