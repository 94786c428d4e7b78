import { defineComponent, Fragment, h } from 'vue';
import type { PropType, VNodeChild } from 'vue';
import { RouterLink } from 'vue-router';
import type { RouteLocationRaw } from 'vue-router';

export interface ListColumn {
  readonly key: string;
  readonly label: string;
  readonly align?: 'end';
  readonly wide?: boolean;
  readonly nowrap?: boolean;
}

export const columnClasses = ({ align, wide, nowrap }: ListColumn) => [align, { wide, nowrap }];

/** What the list says of any row: the same functions all its life, so that no row is drawn anew for their sake. */
export interface RowFaces {
  to(row: unknown): RouteLocationRaw | undefined;
  cell(row: unknown, key: string): VNodeChild;
  /** What stands under the row, over its whole width. */
  below(row: unknown): VNodeChild | undefined;
}

/** One row of a list, drawn anew only when it has something new to say: thousands may stand above it. */
export const DataListRow = defineComponent({
  name: 'DataListRow',
  props: {
    row: { type: Object as PropType<unknown>, required: true },
    columns: { type: Array as PropType<readonly ListColumn[]>, required: true },
    faces: { type: Object as PropType<RowFaces>, required: true },
  },
  setup(props) {
    function cell({ key }: ListColumn, first: boolean): VNodeChild {
      const { row, faces } = props;
      const to = first ? faces.to(row) : undefined;
      if (to === undefined) return faces.cell(row, key);
      const link = { to, class: 'list-link', 'data-row-link': '' };
      return h(RouterLink, link, { default: () => faces.cell(row, key) });
    }
    const line = () =>
      h(
        'tr',
        props.columns.map((column, index) =>
          h('td', { class: columnClasses(column), 'data-label': column.label }, [cell(column, index === 0)]),
        ),
      );
    return () => {
      const below = props.faces.below(props.row);
      if (below === undefined) return line();
      const whole = h('td', { colspan: props.columns.length }, [below]);
      return h(Fragment, [line(), h('tr', { class: 'below' }, [whole])]);
    };
  },
});
