/** A day of the calendar, `2026-03-03`. Days compare as text. */
export type Day = string;

export const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of days of a month, which counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is `year-month-day` and that day exists. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (dayForm.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
