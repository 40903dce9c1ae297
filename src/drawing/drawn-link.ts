/** A link of a drawing whose words, line and shapes are made when they are read; a class for the reason a drawn card is. */
import type { Box, PositionedLink } from '../layout/positioned-view.ts';
import type { LinkStyle, ViewLink } from '../view/view.ts';
import type { LinkDrawing, PathStep, Shape } from './drawing.ts';
import { drawLink, linkStyleNames } from './link.ts';
import { readableText } from './readable-text.ts';

/** What a link starts or ends at: its name, and its box where it is known. */
export interface LinkEnd {
  readonly name: string;
  readonly box: Box | null;
}

export class DrawnLink implements LinkDrawing {
  readonly route: PositionedLink;
  readonly #link: ViewLink;
  readonly #start: LinkEnd;
  readonly #end: LinkEnd;
  #drawing: LinkDrawing | null = null;

  constructor(link: ViewLink, route: PositionedLink, start: LinkEnd, end: LinkEnd) {
    this.#link = link;
    this.route = route;
    this.#start = start;
    this.#end = end;
  }

  get id(): string {
    return this.#link.id;
  }

  get style(): LinkStyle {
    return this.#link.style;
  }

  get dotted(): boolean {
    return this.#link.dotted;
  }

  get from(): string {
    return this.#link.from;
  }

  get to(): string {
    return this.#link.to;
  }

  get title(): string {
    const { style } = this.#link;
    return `${linkStyleNames[style]}: ${readableText(this.#start.name)} → ${readableText(this.#end.name)}`;
  }

  get line(): readonly PathStep[] {
    return this.#drawn().line;
  }

  get shapes(): readonly Shape[] {
    return this.#drawn().shapes;
  }

  #drawn(): LinkDrawing {
    this.#drawing ??= drawLink(this.#link, this.route, {
      from: this.#start.box,
      to: this.#end.box,
      title: this.title,
    });
    return this.#drawing;
  }
}
