/** Lets figures that are moved by a command glide to their places, unless less motion is wanted (the style sheet knows). */

const glide = 450;

export function moveGently(move: () => void): void {
  const { classList } = window.document.documentElement;
  classList.add('gliding');
  move();
  setTimeout(() => classList.remove('gliding'), glide);
}
