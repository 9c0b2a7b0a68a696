import type { Page } from 'playwright-core';

/** 1.6 Mbit/s down, 150 ms there and back. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** A quarter of this machine's speed. */
const slowdown = 4;

/** Makes a page as slow as a phone on a bad line; for the workers that it starts, the line is that of the page. */
export async function slowDown(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', network);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
