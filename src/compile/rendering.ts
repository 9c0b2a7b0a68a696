import type { HastNode } from 'satteri';
import type { Heading, Segment } from '../model/body.ts';
import type { SegmentWriter } from './segment-writer.ts';

export type HastElement = Extract<HastNode, { type: 'element' }>;
export type HastTag = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What one body is rendered with, and what is noted on the way. */
export interface Rendering {
  readonly headingId: (text: string) => string;
  readonly highlight: (code: string, language: string) => string;
  /** From an address as written to a path below `content/`. */
  readonly imageFile: (address: string) => string;
  readonly headings: Heading[];
  readonly images: Set<string>;
  /** Renders what an element holds, into the same writer or as segments of their own. */
  readonly children: (nodes: readonly HastNode[], writer: SegmentWriter) => void;
  readonly segments: (nodes: readonly HastNode[]) => readonly Segment[];
}

export type Render<Node> = (node: Node, writer: SegmentWriter, rendering: Rendering) => void;
