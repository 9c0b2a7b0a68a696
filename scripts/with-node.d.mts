export declare function satisfies(version: string, range: string): boolean;
export declare function commandLine(
  args: readonly string[],
  machine: { version: string; range: string; pinned: string; platform: string },
): string[] | undefined;
