import { createContext, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Breadcrumb, type Crumb } from './Breadcrumb';

interface Props {
  title: string;
  crumbs?: Crumb[];
  action?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

/** Whether the one heading is there already, around what is being drawn. */
export const HasHeading = createContext(false);

let lastPath: string | null = null;
/** Where a heading went away while it had the focus: the page that takes its place goes on there. */
let leftAt: string | null = null;

/** The frame of every page: breadcrumb, the one heading, its main action on the right. */
export function Page({ title, crumbs = [], action, lead, children }: Props) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  useEffect(() => {
    // After moving on to another page, reading begins at its heading; who types already goes on.
    const isElsewhere = lastPath !== null && lastPath !== pathname;
    const types = document.activeElement instanceof HTMLInputElement;
    if ((isElsewhere || leftAt === pathname) && !types) heading.current?.focus();
    [lastPath, leftAt] = [pathname, null];
  }, [pathname]);
  useLayoutEffect(() => {
    const own = heading.current;
    return () => {
      if (own !== null && document.activeElement === own) leftAt = pathname;
    };
  }, [pathname]);
  return (
    <div className="page">
      <Breadcrumb crumbs={crumbs} here={title} />
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {action !== undefined && <div className="page-action">{action}</div>}
      </div>
      {lead !== undefined && <p className="lead">{lead}</p>}
      <HasHeading value={true}>{children}</HasHeading>
    </div>
  );
}
