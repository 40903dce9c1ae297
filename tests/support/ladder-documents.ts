/** A few short documents with one of everything that the app shows: what tests of the app read. */

export const documentsText: Readonly<Record<string, string>> = {
  'sales/guide.md': `---
title: "Guide"
---

## Levels

### Junior Guide

The Junior Guide reports to the [Manager, Guides](/job-families/sales/guide/#manager-guides).

#### Junior Guide Job Grade

The Junior Guide is a grade 5.

#### Junior Guide Responsibilities

- Walk **small** groups to the lake
- Keep the map current

#### Junior Guide Requirements

- Knows the paths by heart
- Speaks with strangers, as the [charter](https://example.com/charter) asks

### Senior Guide

The Senior Guide reports to the [Manager, Guides](/job-families/sales/guide/#manager-guides).

#### Senior Guide Job Grade

The Senior Guide is a grade 7.

#### Senior Guide Responsibilities

- Extends the Junior Guide responsibilities
- Lead groups across the glacier

#### Senior Guide Requirements

- Extends the Junior Guide requirements
- Has crossed the glacier in winter

### Manager, Guides

The Manager, Guides reports to the [Chief Ranger](/job-families/sales/chief-ranger/).

#### Manager, Guides Job Grade

The Manager, Guides is a grade 8.

#### Manager, Guides Requirements

- Has led guides for two seasons

## Performance Indicators

- Groups that come back

## Career Ladder

The next step in the Guide job family is to move to the [Lake Warden](/job-families/lake/warden/) job family.
`,
  'lake/warden.md': `---
title: "Lake Warden"
---

The Lake Warden looks after the lake.

## Responsibilities

- Count the boats every evening

## Requirements

- Swims well

## Career Ladder

The next step in the Lake Warden job family is not yet defined.
`,
};
