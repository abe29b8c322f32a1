/// The style sheet of a report: light and dark, wide and narrow, screen and paper.
///
/// Every colour of text has a contrast of at least 4.5:1 with its ground (WCAG 2.2, 1.4.3), which a test computes.
enum HTMLStyle {
  static let text = """
    :root { color-scheme: light dark;
      --ground: #ffffff; --raised: #f4f6f8; --ink: #1c232b; --dim: #505b67; --line: #c3cad2; --link: #0b4f9e;
      --bad: #a4161a; --warn: #8a4600; --mid: #625a00; --fine: #1b5e3a;
      --s0: #8f1d2c; --s1: #c25a12; --s2: #e0b93a; --s3: #7fa8c9; --s4: #b9bec4;
      --on0: #ffffff; --on1: #ffffff; --on2: #1c232b; --on3: #1c232b; --on4: #1c232b; }
    @media (prefers-color-scheme: dark) { :root {
      --ground: #14181d; --raised: #1e242b; --ink: #e6eaee; --dim: #a9b4bf; --line: #47525e; --link: #8ec2ff;
      --bad: #ff9d97; --warn: #ffbf7d; --mid: #e8d66f; --fine: #90d8aa; } }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
    header, nav, main, footer { max-width: 90rem; margin: 0 auto; padding: 0 1rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 1.5rem 0 .5rem; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .25rem; padding-top: .5rem; border-top: 2px solid var(--line); }
    h3, caption { font-size: 1rem; font-weight: 600; text-align: left; margin: 1.25rem 0 .25rem; padding: .25rem 0; }
    h3 { margin-bottom: 0; }
    p { margin: .4rem 0; max-width: 60rem; overflow-wrap: anywhere; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -100rem; top: 0; padding: .5rem 1rem; background: var(--ground); }
    .skip:focus { left: 0; z-index: 1; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); border: 0; }
    nav ol { columns: 11rem; margin: .75rem 0; padding-left: 1.6rem; font-size: .95rem; }
    nav li { padding: .15rem 0; break-inside: avoid; }
    code { font: .92em ui-monospace, monospace; overflow-wrap: anywhere; }
    .question { color: var(--dim); font-style: italic; }
    .question span { font-style: normal; white-space: nowrap; margin-left: .75rem; }
    .empty, .none, footer { color: var(--dim); }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .75rem; margin: 1rem 0; }
    .figures div { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
    .figures dt { font-size: .9rem; }
    .figures dd { margin: 0; }
    .figures b { font-size: 1.7rem; line-height: 1.2; display: block; }
    .figures span { color: var(--dim); font-size: .85rem; }
    .incomplete { border-left: .3rem solid var(--warn); padding-left: .75rem; }
    .scroll { overflow-x: auto; margin: .5rem 0 1rem; }
    table { border-collapse: collapse; font-size: .88rem; min-width: 40%; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
    td, tbody th { max-width: 26rem; overflow-wrap: break-word; }
    td code, tbody th code { overflow-wrap: break-word; }
    .day { white-space: nowrap; }
    thead th { background: var(--raised); white-space: nowrap; }
    tbody th { font-weight: 500; }
    .wide { min-width: 13rem; }
    @media screen and (min-width: 48rem) { tbody th { position: sticky; left: 0; background: var(--ground); } }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    .grade { white-space: nowrap; font-weight: 600; }
    .bad { color: var(--bad); } .warn { color: var(--warn); } .mid { color: var(--mid); } .fine { color: var(--fine); }
    details { margin: 1rem 0; }
    summary { cursor: pointer; font-weight: 600; padding: .35rem 0; }
    figure { margin: 1.25rem 0 0; max-width: 46rem; }
    svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; }
    svg text { fill: var(--ink); } svg .title { font-weight: 600; font-size: 13px; }
    .axis { stroke: var(--line); }
    .s0 { fill: var(--s0); } .s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); } .s4 { fill: var(--s4); }
    svg rect { stroke: var(--ground); }
    svg .on0 { fill: var(--on0); } svg .on1 { fill: var(--on1); } svg .on2 { fill: var(--on2); }
    svg .on3 { fill: var(--on3); } svg .on4 { fill: var(--on4); }
    .l0, .l1 { fill: none; stroke-width: 2; } .l0 { stroke: var(--link); } .l1 { stroke: var(--warn); stroke-dasharray: 6 4; }
    .m0 { fill: var(--link); } .m1 { fill: var(--warn); }
    footer { margin: 2rem auto; font-size: .9rem; }
    @media print {
      @page { size: A4 landscape; margin: 12mm; }
      :root { color-scheme: light; --ground: #ffffff; --raised: #f4f6f8; --ink: #1c232b; --dim: #505b67; --line: #c3cad2;
        --link: #1c232b; --bad: #a4161a; --warn: #8a4600; --mid: #625a00; --fine: #1b5e3a; }
      body { font-size: 10pt; }
      header, nav, main, footer { max-width: none; padding: 0; }
      nav, .skip { display: none; }
      .page { break-before: page; }
      h2, h3, caption, .question { break-after: avoid; }
      tr, figure, .figures div, .short { break-inside: avoid; }
      .figures { grid-template-columns: repeat(6, 1fr); gap: 3mm; }
      summary { display: none; }
      thead { display: table-header-group; }
      .scroll { overflow: visible; }
      table { font-size: 7.5pt; width: 100%; }
      .many table { font-size: 6pt; }
      td code, .i { overflow-wrap: anywhere; }
      th, td { padding: 1.2mm; max-width: none; min-width: 0; }
      .many th, .many td { padding: .7mm; }
      .day, .grade, thead th { white-space: normal; }
      details::details-content { content-visibility: visible; display: block; height: auto; }
      a { text-decoration: none; }
      #sign-off td { height: 14mm; }
    }
    """
}
