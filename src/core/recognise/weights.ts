/**
 * Every number that recognition weighs or bounds something by, with its reason. Likenesses and shares go from 0 to 1;
 * what is added to a likeness or a score is small beside it. `npm run calibrate` shows how much each matters.
 */
export const weights = {
  /** Two headings as words (words.ts). */
  words: {
    /** A word with a slip of the pen still says what it is, but less than the word itself. */
    typo: 0.85,
    /** From so many letters on a word may hold two slips; shorter ones become other words (target, karget). */
    twoTyposFrom: 8,
    /** Shorter words have no slips: «kab» and «kas» are two words. */
    typoFrom: 4,
    /** Equal letters in another division (words split or glued) say nearly what equal words say. */
    byLetters: 0.97,
    /** Any two long headings of these forms share half their letter pairs: below this they say little … */
    pairsTell: 0.75,
    /** … and count only so much. */
    fewPairs: 0.6,
    /** Headings of more different length are no print of one another, whatever letters they share. */
    lengthsAlike: 0.45,
    /** Missing words of the model weigh so much more than words added to it: agencies add, seldom leave out. */
    recallOverPrecision: 0.6,
    /** No heading of a form is half as long; what follows is no part of it. */
    longest: 400,
  },

  /** Whether a text is a heading at all (heading-words.ts). */
  heading: {
    /** Likeness from which a text reads like a heading: names of programs reach 0.7, headings with a slip 0.75. */
    alike: 0.72,
    /** Headings with a list inside are judged by their beginning, which is what names the column: of longer texts … */
    judgedUpTo: 240,
    /** … so many letters. */
    beginning: 120,
    /** More words than any heading has; sentences of a report have more. */
    wordsAtMost: 26,
    /** From this share of length on letter pairs can reach `alike` at all. */
    lettersFrom: 0.55,
    /** Letter pairs reach `pairsTell` only where so many single letters agree. */
    lettersShared: 0.74,
  },

  /** Rows that head a table (heading-block.ts). */
  block: {
    /** The tallest heading of the forms (E.81) has four rows; one more where a group was added. */
    rowsAtMost: 5,
    /** Two different headings in a row begin to look for a block … */
    seedHeadings: 2,
    /** … and three in the block make one: two stand in many a list. */
    headingsAtLeast: 3,
    /** One cell of so many may be mistyped beyond knowing, or be a figure. */
    mistypedOneOf: 3,
    /** A figure among so many texts is a slip; rows of data hold one beside every second text. */
    textsForOneFigure: 2,
    /** A row of so many column numbers ends the heading above it, whatever stands between. */
    numbersEndHeading: 4,
    /** A row that heads nothing holds longer texts than this; names of programs do. */
    mistypedUpTo: 40,
    /** A sub-heading is short. */
    subHeadingUpTo: 160,
    /** A cell of more letters is a paragraph. */
    textUpTo: 260,
    /** Years that stand for themselves over a column. */
    firstYear: 1990,
    lastYear: 2100,
    /** K and Rp in turn under the column numbers: two pairs at least. */
    splitsAtLeast: 4,
    /** So many halves, a pair of K and Rp among them, make it the habit of the sheet. */
    halvesAtLeast: 3,
    /** A merge that reaches further below the heading is no part of it. */
    mergeBelow: 2,
    /** A merge of more rows is a frame, not a group of headings. */
    mergedRows: 12,
    /** A heading that covers more columns is a group whose sub-headings are missing. */
    mergedColumns: 8,
  },

  /** The row of column numbers (column-numbers.ts). */
  numbers: {
    /** The longest form has 27 columns; agencies that split them reach 40. */
    highest: 40,
    textUpTo: 40,
    /** One stranger among so many numbers: a label, a number torn beyond knowing. */
    strangerOneOf: 6,
    /** Columns that changed places took their numbers with them: a step back is a step too. */
    stepBack: -3,
    /** Columns left out: a step of so many. */
    stepAhead: 4,
    /** Share of the steps that must be such: stray figures under a heading go up and down. */
    stepping: 0.6,
    /** Number rows begin at 1, or with the first columns cut off. */
    beginsAtMost: 4,
  },

  /** One heading against one column of a form (match-layout.ts). */
  column: {
    /** Below this a heading and a column have nothing to do with each other. */
    fits: 0.5,
    /** Agencies print up to eight years of a column that the form repeats. */
    copiesAtMost: 8,
    /** A column near its place in the form; half the difference between two headings that are alike. */
    place: 0.08,
    /** The printed number agrees. */
    number: 0.12,
    /** … and decides, in the reading that goes by the numbers. */
    numberDecides: 1,
    /** Funds with a column each under one heading: their sum is what the form asks for. */
    sum: 0.1,
    /** A pair that fits is worth something, however much speaks against it. */
    least: 0.01,
    /** Copies are taken from left to right. */
    copy: 0.001,
    /** Group and own heading written into one cell. */
    flat: 0.96,
    /** A column that the form groups, without its group. */
    groupMissing: 0.82,
    /** Of a grouped column the own heading says more than the group, which its neighbours share. */
    ownInGroup: 0.58,
    groupAbove: 0.42,
    /** A heading under a group of the agency's own … */
    strangeGroup: 0.93,
    /** … and the two read as one. */
    strangeGroupJoined: 0.95,
    /** The official wording (the first) wins over others that fit alike: so much for each place … */
    wording: 0.015,
    /** … and no more than this. */
    wordingAtMost: 0.06,
    /** Numbers fill in for headings that tell nothing where so many are there … */
    numbersAtLeast: 3,
    /** … and this share of them agrees with the form. */
    numbersAgree: 0.7,
    /** A heading mistyped beyond knowing still has so much of what it was. */
    mistyped: 0.35,
    /** A free place of the form between two columns that were found. */
    byPlace: 0.2,
    /** Content that speaks so much against a place keeps a column from it: names where amounts should be. */
    contentAgainst: -0.12,
    /** A year stands over the column: it is rather one that the form repeats. */
    dated: 0.1,
    /** A column of the form that would be left out speaks against an order that leaves it out. */
    leftOut: 0.05,
    /** One column is rather the whole than one half of it. */
    half: -0.03,
    /** A heading that is so nearly alike may be this column as well, if the order of the form says so. */
    asGood: 0.1,
    /** Columns that a form may do without come after those it has. */
    optionalPlace: -0.1,
  },

  /** What the first rows of a column hold, for and against it being such a column (column-profile.ts). */
  content: {
    /** Enough to tell codes from names from amounts. */
    sample: 60,
    /** From here on a bare number is an amount in rupiah, not a target. */
    rupiahFrom: 10_000,
    /** A column is one of amounts when so much of it is: rows of rupiah may stand between rows without. */
    mostlyRupiah: 0.4,
    /** Longer texts are sentences (names, indicators), shorter ones labels. */
    sentenceFrom: 18,
    fundUpTo: 60,
    kodeForKode: 0.18,
    amountOrTextForKode: -0.2,
    rupiahForRupiah: 0.15,
    textForRupiah: -0.25,
    textForName: 0.15,
    figuresForName: -0.25,
    fundForFund: 0.18,
    rupiahForFund: -0.2,
    figureForKinerja: 0.05,
    textForKinerja: -0.1,
    percentForPercent: 0.12,
    otherForPercent: -0.1,
    figureForNomor: 0.05,
    otherForNomor: -0.2,
    rupiahForOther: -0.1,
  },

  /** A heading against a whole form (best-layout.ts). */
  form: {
    /** From this on a heading is taken for a form's: strangers with shared words (RKA, inventories) stay below 0.5. */
    recognised: 0.62,
    columnsAtLeast: 3,
    matchedAtLeast: 2,
    /** From this on a title is one of the form's … */
    titleAlike: 0.6,
    /** … and speaks for it by as much as one column of ten. */
    title: 0.1,
    /** «Tabel T-C.33» above the table. */
    label: 0.12,
    /** The label of another form: agencies copy labels, so it is no more than half of its own. */
    otherLabel: -0.05,
    /** A changed plan is of a form that is changed: of another one its pairs of columns are none. */
    notChanged: -0.1,
    /** A column is missing that the form cannot do without. */
    incomplete: -0.25,
    /** A form that only its title tells, without it: named as like it, never recognised. */
    untitled: 0.6,
    /** … if so many of its columns are there: two or three are those of any list. */
    untitledRoles: 4,
  },

  /** Headings that are told by one thing alone (joined-headings.ts, next-year.ts). */
  special: {
    /** «Kode» over its parts, «Target» twice: a wrong answer joins columns, so more than `alike`. */
    readsLike: 0.85,
  },

  /** Title and next table (title.ts, next-table.ts). */
  title: {
    linesAtMost: 10,
    /** Lines looked at beyond them: empty ones count too. */
    emptyLinesLookedAt: 4,
    emptyBetween: 2,
    /** A line with more cells is a row. */
    cellsAtMost: 4,
    /** From this on lines above a heading are a title that begins a table of its own. */
    begins: 0.75,
    /** A title stands no further above its heading. */
    rowsAbove: 12,
    /** A heading with this share of the own headings is the own heading, printed again. */
    sameHeadings: 0.6,
    /** … if it has this share of its columns. */
    sameColumns: 0.7,
  },

  /** The rows of a table (data-rows.ts). */
  rows: {
    /** After more empty rows than this only a row that is surely one of the table goes on with it. */
    gap: 3,
    /** More empty rows than this end a table. */
    wideGap: 8,
    /** A row of so many cells, … */
    kindsAtLeast: 3,
    /** … this share of them of a kind that its column held before, goes on with the table after a gap. */
    sameKinds: 0.8,
    /** How many rows on a row is looked for that fills the table's columns … */
    ahead: 4,
    /** … further where a lone name is one of many. */
    aheadOfKnown: 8,
    /** How far back a row of the same shape is looked for. */
    lookedBack: 60,
    /** Share of the columns that a rich row fills. */
    rich: 0.3,
    /** Share of the texts of a row that the heading must have for it to be the heading printed again. */
    repeated: 0.7,
    /** How many rows the head of a page may take above the heading that is printed again. */
    pageHead: 6,
  },

  /** Tables side by side (column-bands.ts). */
  bands: {
    /** More bands than this are columns with gaps, and too many ways to group them. */
    atMost: 7,
    rowsLookedAt: 400,
  },

  /** What is listed as not read (unread.ts). */
  unread: {
    /** Fewer rows or columns are a note, a signature, a list of two things. */
    rows: 3,
    columns: 3,
    /** Share of a form's headings that makes a likeness worth saying. */
    headings: 0.4,
    /** … if the whole comes this near: budget prints and lists of codes stay below. */
    near: 0.56,
    /** A title that reads somewhat like the form's counts so much towards it. */
    title: 0.2,
    /** Rows go on from a table when so many columns hold something in both … */
    sharedColumns: 3,
    /** … of fewer rows than `rows`, so many … */
    sharedByFew: 5,
    /** … this share of its columns is filled … */
    filledColumns: 0.6,
    /** … of a sheet that its name calls the next page a smaller one … */
    filledOnNextPage: 0.3,
    sharedOnNextPage: 2,
    /** … and this share of those in both holds the same kind of thing. */
    agreeing: 0.75,
    /** … or this share is figures in both, or words in both. */
    figuresAgreeing: 0.9,
    /** What a column mostly holds: of amounts beside empty words still amounts. */
    mostOfColumn: 0.4,
  },

  /** The table's own arithmetic (equations.ts). */
  equations: {
    /** A printed ratio is rounded, often to whole percent. */
    percentPoints: 0.6,
    /** A printed sum is rounded in its last digit. */
    slack: 0.001,
    /** Fewer rows prove nothing. */
    rowsAtLeast: 3,
    /** A reading under which so much more of the equations hold is the right one, whatever the headings say. */
    better: 0.25,
  },

  /** The planned year (plan-year.ts). */
  year: {
    /** On a tie with the columns the title decides. */
    title: 1.05,
  },
};
