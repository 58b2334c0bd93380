/** Hands a file to the reader, as a download under a name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the address is freed once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
