import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

export interface TabItem {
  id: string;
  label: ReactNode;
  content: () => ReactNode;
}

interface Props {
  label: string;
  tabs: TabItem[];
  selected: string;
  onSelect: (id: string) => void;
}

/** Several views of one thing; which is open belongs to whoever uses it, best in the address. */
export function TabView({ label, tabs, selected, onSelect }: Props) {
  return (
    <Tabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        onSelect(String(key));
      }}
    >
      <TabList aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id}>
          {tab.id === selected && tab.content()}
        </TabPanel>
      ))}
    </Tabs>
  );
}
