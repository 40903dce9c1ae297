/**
 * A card of a drawing whose words and shapes are made when they are read: of a large chart, most are never seen from
 * near. A class, because ten thousand object literals with getters hold several times as much.
 */
import type { PositionedCard } from '../layout/positioned-view.ts';
import type { ViewCard, ViewDepartment } from '../view/view.ts';
import { type CardFrame, describeCard, drawCard } from './card.ts';
import { drawCardAt } from './card-at.ts';
import { type Detail, plainDetail } from './detail.ts';
import type { CardDrawing, Shape } from './drawing.ts';
import { readableText } from './readable-text.ts';

export interface CardSource {
  readonly card: ViewCard;
  readonly place: PositionedCard;
  readonly department: ViewDepartment | null;
  /** Where no band names the department, the card does. */
  readonly namesDepartment: boolean;
}

export class DrawnCard implements CardDrawing {
  readonly #card: ViewCard;
  readonly #place: PositionedCard;
  readonly #department: ViewDepartment | null;
  readonly #namesDepartment: boolean;
  #shapes: readonly Shape[] | null = null;

  constructor({ card, place, department, namesDepartment }: CardSource) {
    this.#card = card;
    this.#place = place;
    this.#department = department;
    this.#namesDepartment = namesDepartment;
  }

  get id(): string {
    return this.#card.id;
  }

  get x(): number {
    return this.#place.x;
  }

  get y(): number {
    return this.#place.y;
  }

  get width(): number {
    return this.#place.width;
  }

  get height(): number {
    return this.#place.height;
  }

  get title(): string {
    return readableText(this.#card.title);
  }

  get description(): string {
    return describeCard(this.#card, this.#department?.name ?? '');
  }

  get shapes(): readonly Shape[] {
    this.#shapes ??= drawCard(this.#card, this.#frame());
    return this.#shapes;
  }

  shapesAt(detail: Detail): readonly Shape[] {
    return detail === plainDetail ? this.shapes : drawCardAt(this.#card, this.#frame(), detail);
  }

  #frame(): CardFrame {
    return {
      width: this.#place.width,
      height: this.#place.height,
      department: this.#department?.index ?? 0,
      departmentName: this.#department?.name ?? '',
      namesDepartment: this.#namesDepartment && this.#department !== null,
    };
  }
}
