export declare function satisfies(version: string, range: string): boolean;
export declare function commandLine(
  args: readonly string[],
  machine: { version: string; range: string; pinned: string; platform: string },
): string[] | undefined;
export declare function spawnLine(
  line: readonly string[],
  platform: string,
): { command: string; args: string[]; shell: boolean };
