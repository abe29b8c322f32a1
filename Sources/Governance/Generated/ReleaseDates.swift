// swift-format-ignore-file
// Made from Sources/Tables/end-of-life/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

/// The tables of releases as shipped, one raw string each: parsed on first use.
enum ReleaseDates {
  static let python = #"""
version	status	first_release	end_of_bugfix	end_of_life
1.6	end-of-life	2000-09-05	2000-09-05	2000-09-05
2.0	end-of-life	2000-10-16	2001-06-22	2001-06-22
2.1	end-of-life	2001-04-17	2002-04-09	2002-04-09
2.2	end-of-life	2001-12-21	2003-05-30	2003-05-30
2.3	end-of-life	2003-06-29	2008-03-11	2008-03-11
2.4	end-of-life	2004-11-30	2008-12-19	2008-12-19
2.5	end-of-life	2006-09-19	2011-05-26	2011-05-26
2.6	end-of-life	2008-10-01	2010-08-24	2013-10-29
2.7	end-of-life	2010-07-03	2020-01-01	2020-01-01
3.0	end-of-life	2008-12-03	2009-06-27	2009-06-27
3.1	end-of-life	2009-06-27	2011-06-11	2012-04-09
3.2	end-of-life	2011-02-20	2013-05-13	2016-02-20
3.3	end-of-life	2012-09-29	2014-03-08	2017-09-29
3.4	end-of-life	2014-03-16	2017-08-09	2019-03-18
3.5	end-of-life	2015-09-13	2017-08-08	2020-09-30
3.6	end-of-life	2016-12-23	2018-12-24	2021-12-23
3.7	end-of-life	2018-06-27	2020-06-27	2023-06-27
3.8	end-of-life	2019-10-14	2021-05-03	2024-10-07
3.9	end-of-life	2020-10-05	2022-05-17	2025-10-31
3.10	security	2021-10-04	2023-04-05	2026-10-01
3.11	security	2022-10-24	2024-04-24	2027-10-01
3.12	security	2023-10-02	2025-04-08	2028-10-01
3.13	bugfix	2024-10-07	2026-10-07	2029-10-01
3.14	bugfix	2025-10-07	2027-10-07	2030-10-01
3.15	prerelease	2026-10-01	2028-10-01	2031-10-01
3.16	feature	2027-10-06	2029-10-06	2032-10-01
"""#
  static let distributions = #"""
distribution	version	codename	release	end_of_life	end_of_long_term_support
debian	1.1	buzz	1996-06-17	1997-06-05	-
debian	1.2	rex	1996-12-12	1998-06-05	-
debian	1.3	bo	1997-06-05	1999-03-09	-
debian	2.0	hamm	1998-07-24	2000-03-09	-
debian	2.1	slink	1999-03-09	2000-10-30	-
debian	2.2	potato	2000-08-15	2003-06-30	-
debian	3.0	woody	2002-07-19	2006-06-30	-
debian	3.1	sarge	2005-06-06	2008-03-31	-
debian	4.0	etch	2007-04-08	2010-02-15	-
debian	5.0	lenny	2009-02-14	2012-02-06	-
debian	6.0	squeeze	2011-02-06	2014-05-31	2016-02-29
debian	7	wheezy	2013-05-04	2016-04-25	2018-05-31
debian	8	jessie	2015-04-26	2018-06-17	2020-06-30
debian	9	stretch	2017-06-17	2020-07-18	2022-06-30
debian	10	buster	2019-07-06	2022-09-10	2024-06-30
debian	11	bullseye	2021-08-14	2024-08-14	2026-08-31
debian	12	bookworm	2023-06-10	2026-07-11	2028-06-30
debian	13	trixie	2025-08-09	2028-08-09	2030-06-30
debian	14	forky	-	-	-
debian	15	duke	-	-	-
debian	-	sid	-	-	-
debian	-	experimental	-	-	-
ubuntu	4.10	warty	2004-10-20	2006-04-30	-
ubuntu	5.04	hoary	2005-04-08	2006-10-31	-
ubuntu	5.10	breezy	2005-10-12	2007-04-13	-
ubuntu	6.06 LTS	dapper	2006-06-01	2009-07-14	-
ubuntu	6.10	edgy	2006-10-26	2008-04-25	-
ubuntu	7.04	feisty	2007-04-19	2008-10-19	-
ubuntu	7.10	gutsy	2007-10-18	2009-04-18	-
ubuntu	8.04 LTS	hardy	2008-04-24	2011-05-12	-
ubuntu	8.10	intrepid	2008-10-30	2010-04-30	-
ubuntu	9.04	jaunty	2009-04-23	2010-10-23	-
ubuntu	9.10	karmic	2009-10-29	2011-04-30	-
ubuntu	10.04 LTS	lucid	2010-04-29	2013-05-09	-
ubuntu	10.10	maverick	2010-10-10	2012-04-10	-
ubuntu	11.04	natty	2011-04-28	2012-10-28	-
ubuntu	11.10	oneiric	2011-10-13	2013-05-09	-
ubuntu	12.04 LTS	precise	2012-04-26	2017-04-28	2019-04-26
ubuntu	12.10	quantal	2012-10-18	2014-05-16	-
ubuntu	13.04	raring	2013-04-25	2014-01-27	-
ubuntu	13.10	saucy	2013-10-17	2014-07-17	-
ubuntu	14.04 LTS	trusty	2014-04-17	2019-04-25	2024-04-25
ubuntu	14.10	utopic	2014-10-23	2015-07-23	-
ubuntu	15.04	vivid	2015-04-23	2016-02-04	-
ubuntu	15.10	wily	2015-10-22	2016-07-28	-
ubuntu	16.04 LTS	xenial	2016-04-21	2021-04-30	2026-04-23
ubuntu	16.10	yakkety	2016-10-13	2017-07-20	-
ubuntu	17.04	zesty	2017-04-13	2018-01-13	-
ubuntu	17.10	artful	2017-10-19	2018-07-19	-
ubuntu	18.04 LTS	bionic	2018-04-26	2023-05-31	2028-04-26
ubuntu	18.10	cosmic	2018-10-18	2019-07-18	-
ubuntu	19.04	disco	2019-04-18	2020-01-23	-
ubuntu	19.10	eoan	2019-10-17	2020-07-17	-
ubuntu	20.04 LTS	focal	2020-04-23	2025-05-29	2030-04-23
ubuntu	20.10	groovy	2020-10-22	2021-07-22	-
ubuntu	21.04	hirsute	2021-04-22	2022-01-20	-
ubuntu	21.10	impish	2021-10-14	2022-07-14	-
ubuntu	22.04 LTS	jammy	2022-04-21	2027-06-01	2032-04-21
ubuntu	22.10	kinetic	2022-10-20	2023-07-20	-
ubuntu	23.04	lunar	2023-04-20	2024-01-25	-
ubuntu	23.10	mantic	2023-10-12	2024-07-11	-
ubuntu	24.04 LTS	noble	2024-04-25	2029-05-31	2034-04-25
ubuntu	24.10	oracular	2024-10-10	2025-07-10	-
ubuntu	25.04	plucky	2025-04-17	2026-01-15	-
ubuntu	25.10	questing	2025-10-09	2026-07-09	-
ubuntu	26.04 LTS	resolute	2026-04-23	2031-05-29	2036-04-23
ubuntu	26.10	stonking	2026-10-15	2027-07-15	-
"""#
}
