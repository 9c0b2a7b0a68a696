import { type Dice, paragraph, sentence } from './words.ts';

/** Sections of about `bytes` in all; at least one paragraph. */
export function bodyOf(bytes: number, chance: Dice): string {
  if (bytes < 900) return `${paragraph(chance, bytes < 400 ? 2 : 5)}\n`;
  const sections: string[] = [];
  for (let length = 0; length < bytes; length += sections.at(-1)?.length ?? bytes)
    sections.push(section(sections.length, chance));
  return sections.join('\n');
}

function section(part: number, chance: Dice): string {
  const rows = Array.from({ length: 3 + chance.number(5) }, (_, row) => `| node-${row} | ${chance.number(900)} ms |`);
  const extra = chance.one([
    `\`\`\`sql\nselect id, state\nfrom jobs_${chance.number(99)}\nwhere locked_at < now() - interval '5 minutes';\n\`\`\``,
    `\`\`\`ts\nexport const limit = ${chance.number(500)};\nawait pool.query('select 1', { limit });\n\`\`\``,
    `\`\`\`bash\nkubectl get pods --namespace jobs | grep -c Running # ${chance.number(40)}\n\`\`\``,
    `| node | wait |\n| --- | ---: |\n${rows.join('\n')}`,
    `- ${sentence(chance)}\n- ${sentence(chance)}\n- ${sentence(chance)}`,
    `<Aside title="What the screen showed">\n\n${paragraph(chance, 2)}\n\n</Aside>`,
    `> ${paragraph(chance, 2)}`,
  ]);
  return `## ${sentence(chance).slice(0, -1)} (${part + 1})

${paragraph(chance, 5)} It said \`${chance.one(['timeout', 'refused', 'deadlock'])}\` **${chance.number(90)} times**.

${extra}

${paragraph(chance, 4)} See [the notes](https://example.com/notes/${chance.number(9999)}).
`;
}
