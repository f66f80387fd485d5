import { readFile } from '@/translation/exchange/read'

const read = (text: string) => readFile(new TextEncoder().encode(text))

const first = (
  units: string,
  root = 'xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"',
) =>
  read(
    `<xliff ${root}><file original="f" datatype="x" source-language="de" target-language="en"><body>${units}</body></file></xliff>`,
  )
const second = (units: string) =>
  read(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="en"><file id="f">${units}</file></xliff>`,
  )
const target = (text: string) =>
  first(`<trans-unit id="a"><source>x</source><target state="final">${text}</target></trans-unit>`)
    .rows[0]?.target

test('a proposal beside the translation does not change its state', () => {
  const { rows } = first(
    '<trans-unit id="a"><source>x</source><target state="translated">y</target>' +
      '<alt-trans><source>x</source><target state="new">z</target></alt-trans></trans-unit>',
  )
  expect(rows).toMatchObject([{ source: 'x', target: 'y', isDone: true }])
})

test.each([
  ['code within ph', 'a<ph id="1">&lt;br/&gt;</ph>b', 'a<1/>b'],
  ['bpt and ept', '<bpt id="1">&lt;b&gt;</bpt>a<ept id="1">&lt;/b&gt;</ept>', '<1>a</1>'],
  [
    'a pair that is joined by rid',
    '<bpt id="1" rid="7">[</bpt>a<ept id="2" rid="7">]</ept>',
    '<1>a</1>',
  ],
  ['bx and ex that are joined by rid', '<bx id="2" rid="9"/>a<ex id="3" rid="9"/>', '<2>a</2>'],
  ['it', '<it id="1" pos="open">[</it>a<it id="1" pos="close">]</it>', '<1>a</1>'],
  ['words between codes', '<ph id="1">[<!-- -->]</ph> a &amp; b', '<1/> a &amp; b'],
])('%s becomes a mark', (_, xml, text) => {
  expect(target(xml)).toBe(text)
})

test('words within code are not lost in silence', () => {
  const { rows } = first(
    '<trans-unit id="a"><source>x</source>\n<target><ph id="1">[<sub>alt</sub>]</ph></target></trans-unit>',
  )
  expect(rows[0]?.fault).toMatchObject({ fault: 'inlineElement', values: { name: 'sub' } })
})

test('one bad row does not hide the others', () => {
  const { rows } = second(
    '<unit id="a"><segment><source>x</source><target><b>y</b></target></segment></unit>' +
      '<unit id="c"><segment><source>x</source><target>z</target></segment></unit>',
  )
  expect(rows.map(({ fault, id }) => [id, fault !== undefined])).toEqual([
    ['a', true],
    ['c', false],
  ])
})

test('parts of a text are joined in the order that they state', () => {
  const { rows } = second(
    '<unit id="a">' +
      '<segment><source>A</source><target order="3">eins</target></segment>' +
      '<ignorable><source> </source></ignorable>' +
      '<segment><source>B</source><target order="1">zwei</target></segment></unit>',
  )
  expect(rows).toMatchObject([{ source: 'A B', target: 'zwei eins' }])
})

test('XLIFF 1.2 without a namespace is read', () => {
  const { rows } = first(
    '<trans-unit id="a"><source>x</source><target>y</target></trans-unit>',
    'version="1.2"',
  )
  expect(rows).toMatchObject([{ id: 'a', source: 'x', target: 'y' }])
})

test.each([
  ['semicolons', 'id;source-de;target-en;state\na;b;c;review\n'],
  [
    'the separator in a line of its own',
    'sep=;\r\nid;source-de;target-en;state\r\na;b;c;review\r\n',
  ],
  ['tabs', 'id\tsource-de\ttarget-en\tstate\na\tb\tc\treview\n'],
  ['names in capitals', 'ID,Source-de,Target-en,State\na,b,c,review\n'],
  ['another order', 'state,target-en,id,source-de\nreview,c,a,b\n'],
  ['rows of empty cells at the end', 'id,source-de,target-en,state\na,b,c,review\n,,,\n,,,\n'],
  ['more empty cells than the head', 'id,source-de,target-en,state\na,b,c,review,,\n'],
])('CSV with %s is read', (_, text) => {
  const { from, rows, to } = read(text)
  expect({ from, to }).toEqual({ from: 'de', to: 'en' })
  expect(rows).toMatchObject([{ id: 'a', source: 'b', target: 'c', isDone: true }])
})

test('lines of CSV count on below empty rows, text with breaks and the separator', () => {
  const { rows } = read('sep=,\nid,source-de,target-en\n,,\na,"b\nb",c\n\nd,e,f\n')
  expect(rows.map(({ id, line }) => [id, line])).toEqual([
    ['a', 4],
    ['d', 7],
  ])
})

test('CSV without a state brings drafts', () => {
  expect(read('id,source-de,target-en\na,b,c\n').rows).toMatchObject([{ isDone: false }])
})

test('PO is read without headers of our own', () => {
  const file = read('msgid ""\nmsgstr "Language: en_GB\\n"\n\nmsgctxt "a"\nmsgid "x"\nmsgstr "y"\n')
  expect(file).toMatchObject({ from: null, to: 'en_GB', exportedAt: null })
  expect(file.rows).toMatchObject([{ id: 'a', source: 'x', target: 'y', isDone: true }])
})

test('PO is read without any header', () => {
  expect(read('msgctxt "a"\nmsgid "x"\nmsgstr "y"\n')).toMatchObject({ from: null, to: null })
})

test('the same context twice in PO spoils one row alone', () => {
  const entry = (id: string) => `\nmsgctxt "${id}"\nmsgid "x"\nmsgstr "y"\n`
  const { rows } = read(
    `msgid ""\nmsgstr "Language: en\\n"\n${['a', 'b', 'a'].map(entry).join('')}`,
  )
  expect(rows.map(({ fault, id, line }) => [id, line, fault !== undefined])).toEqual([
    ['a', 12, true],
    ['b', 8, false],
  ])
})
