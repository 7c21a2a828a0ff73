/** Gives a file to the person: the browser downloads it, the desktop app asks where it should go. */
export function handOver(bytes: Blob, fileName: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download reads the address after this call returns; a minute is ample for a local copy.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
