/** What PostCSS hands to a plugin, as far as it is used here. */
interface Sheet {
  readonly source?: { readonly input: { readonly file?: string } };
  walkDecls(each: (declaration: Declaration) => void): void;
}

interface Declaration {
  readonly prop: string;
  value: string;
  remove(): void;
}

/**
 * A sheet that stands alone needs no names for what it says once: the colours of the palette and what is read in one
 * place are written out there, and custom properties that nothing there reads are left out. Such a sheet ends in `deck.css`.
 */
export const leanTokens = () => ({
  postcssPlugin: 'tollgate-lean-tokens',
  OnceExit(sheet: Sheet) {
    if (!/[\\/]deck\.css(?:\?|$)/.test(sheet.source?.input.file ?? '')) return;
    writeOut(sheet, (value) => colour.test(value));
    while (leaveOut(sheet) > 0);
    const reads = readsIn(sheet);
    writeOut(sheet, (value, name) => reads.get(name) === 1 && !value.includes('var('));
    leaveOut(sheet);
  },
});

const colour = /^#[0-9a-f]{3,8}$/;

/** Only what has one value, wherever it is read. */
function writeOut(sheet: Sheet, isWorthIt: (value: string, name: string) => boolean): void {
  const values = new Map<string, string>();
  sheet.walkDecls(({ prop, value }) => {
    const isOnly = prop.startsWith('--') && !values.has(prop);
    values.set(prop, isOnly && isWorthIt(value, prop) ? value : '');
  });
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /var\((--[\w-]+)\)/g,
      (reference, name) => values.get(name) || reference,
    );
  });
}

/** Of those that are left out, others may have been the only readers. */
function leaveOut(sheet: Sheet): number {
  const read = readsIn(sheet);
  let left = 0;
  sheet.walkDecls((declaration) => {
    if (!declaration.prop.startsWith('--') || read.has(declaration.prop)) return;
    declaration.remove();
    left += 1;
  });
  return left;
}

function readsIn(sheet: Sheet): ReadonlyMap<string, number> {
  const reads = new Map<string, number>();
  sheet.walkDecls(({ value }) => {
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) reads.set(name, (reads.get(name) ?? 0) + 1);
  });
  return reads;
}
