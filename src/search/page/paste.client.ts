const longestPaste = 4000;

/**
 * A box of one line would join the words at line ends: they become spaces. `done` gets the text as it was pasted, with
 * its line ends, and the number of its lines.
 */
export function listenForPaste(input: HTMLInputElement, done: (text: string, lines: number) => void): void {
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    if (lines.length < 2 && text.length <= longestPaste) return;
    event.preventDefault();
    const kept = lines.join(' ').slice(0, longestPaste);
    input.setRangeText(kept, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    done(kept, lines.length);
  });
}
