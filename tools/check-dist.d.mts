export function problemsIn(code: string): string[]
export function checkDist(): Promise<{ looked: number; problems: string[] }>
