const lists = { idea: '.hypotheses > li > div', option: '.options > article' } as const;

/** Marks what the players chose in the lists that tell how it was. */
export function markPicks(drill: HTMLElement): void {
  for (const old of drill.querySelectorAll('.drill-pick')) old.remove();
  for (const [name, items] of Object.entries(lists)) {
    const input = drill.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`);
    const list = drill.querySelector(`[data-drill-picked="${name}"]`);
    const item = list?.querySelectorAll(items)[Number(input?.value) - 1];
    if (!item) continue;
    const mark = document.createElement('p');
    mark.className = 'drill-pick';
    mark.textContent = drill.dataset['yourPick'] ?? '';
    item.append(mark);
  }
}
