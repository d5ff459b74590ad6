/** Hands a file to the browser, which saves it where it saves downloads. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have taken it up first.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
