// swift-format-ignore-file
// Made from license-allowlist/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

/// The licence tables as shipped, one raw string each: parsed on first use.
enum DefaultLicensePolicy {
  static let tables = LicensePolicy.Tables(
    licenses: licenses, exceptions: exceptions, classifiers: classifiers, legacyNames: legacyNames,
    debianNames: debianNames, scopes: scopes)
  static let licenses = #"""
spdx_id	class	deprecated	asf_category	reason	successor
0BSD	A	no	-	OSADL compatible, not named by ASF	-
3D-Slicer-1.0	A	no	-	permissive, not named by ASF or OSADL	-
AAL	A	no	-	permissive, not named by ASF or OSADL	-
Abstyles	A	no	-	permissive, not named by ASF or OSADL	-
AdaCore-doc	A	no	-	permissive, not named by ASF or OSADL	-
Adobe-2006	A	no	-	permissive, not named by ASF or OSADL	-
Adobe-Display-PostScript	A	no	-	permissive, not named by ASF or OSADL	-
Adobe-Glyph	A	no	-	permissive, not named by ASF or OSADL	-
Adobe-Utopia	A	no	-	permissive, not named by ASF or OSADL	-
ADSL	A	no	-	permissive, not named by ASF or OSADL	-
Advanced-Cryptics-Dictionary	U	no	-	no source names it	-
AFL-1.1	A	no	-	permissive, not named by ASF or OSADL	-
AFL-1.2	A	no	-	permissive, not named by ASF or OSADL	-
AFL-2.0	A	no	-	OSADL compatible, not named by ASF	-
AFL-2.1	A	no	-	OSADL compatible, not named by ASF	-
AFL-3.0	A	no	A	ASF category A	-
Afmparse	A	no	-	permissive, not named by ASF or OSADL	-
AGPL-1.0	N	yes	-	network or service copyleft	AGPL-1.0-only
AGPL-1.0-only	N	no	-	network or service copyleft	-
AGPL-1.0-or-later	N	no	-	network or service copyleft	-
AGPL-3.0	N	yes	X	network or service copyleft	AGPL-3.0-only
AGPL-3.0-only	N	no	X	network or service copyleft	-
AGPL-3.0-or-later	N	no	X	network or service copyleft	-
Aladdin	G	no	-	strong copyleft	-
ALGLIB-Documentation	U	no	-	no source names it	-
AMD-newlib	A	no	-	permissive, not named by ASF or OSADL	-
AMDPLPA	A	no	-	permissive, not named by ASF or OSADL	-
AML	A	no	-	permissive, not named by ASF or OSADL	-
AML-glslang	A	no	-	permissive, not named by ASF or OSADL	-
AMPAS	A	no	-	permissive, not named by ASF or OSADL	-
ANTLR-PD	A	no	-	permissive, not named by ASF or OSADL	-
ANTLR-PD-fallback	A	no	-	public-domain, not named by ASF or OSADL	-
any-OSI	U	no	-	no source names it	-
any-OSI-perl-modules	U	no	-	no source names it	-
Apache-1.0	A	no	-	OSADL compatible, not named by ASF	-
Apache-1.1	A	no	A	ASF category A	-
Apache-2.0	A	no	A	ASF category A	-
APAFML	A	no	A	ASF category A	-
APL-1.0	N	no	-	network or service copyleft	-
App-s2p	A	no	-	permissive, not named by ASF or OSADL	-
APSL-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
APSL-1.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
APSL-1.2	L	no	-	weak copyleft, not named by ASF or OSADL	-
APSL-2.0	B	no	-	OSADL incompatible for copying, weak copyleft	-
Arphic-1999	G	no	-	strong copyleft	-
Artistic-1.0	A	no	-	OSADL compatible, not named by ASF	-
Artistic-1.0-cl8	L	no	-	weak copyleft, not named by ASF or OSADL	-
Artistic-1.0-Perl	A	no	-	OSADL compatible, not named by ASF	-
Artistic-2.0	A	no	-	OSADL compatible, not named by ASF	-
Artistic-dist	L	no	-	weak copyleft, not named by ASF or OSADL	-
Aspell-RU	A	no	-	permissive, not named by ASF or OSADL	-
ASWF-Digital-Assets-1.0	P	no	-	use-restricted (Free Restricted)	-
ASWF-Digital-Assets-1.1	P	no	-	use-restricted (Free Restricted)	-
atc-game	U	no	-	no source names it	-
Baekmuk	A	no	-	permissive, not named by ASF or OSADL	-
Bahyph	A	no	-	permissive, not named by ASF or OSADL	-
Barr	A	no	-	permissive, not named by ASF or OSADL	-
bcrypt-Solar-Designer	A	no	-	permissive, not named by ASF or OSADL	-
Beerware	A	no	-	permissive, not named by ASF or OSADL	-
Bitstream-Charter	A	no	-	permissive, not named by ASF or OSADL	-
Bitstream-Vera	A	no	A	ASF category A	-
BitTorrent-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
BitTorrent-1.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
blessing	A	no	-	OSADL compatible, not named by ASF	-
BlueOak-1.0.0	A	no	A	ASF category A	-
Boehm-GC	A	no	-	permissive, not named by ASF or OSADL	-
Boehm-GC-without-fee	A	no	-	permissive, not named by ASF or OSADL	-
BOLA-1.1	U	no	-	no source names it	-
Borceux	A	no	-	permissive, not named by ASF or OSADL	-
Brian-Gladman-2-Clause	A	no	-	permissive, not named by ASF or OSADL	-
Brian-Gladman-3-Clause	A	no	-	permissive, not named by ASF or OSADL	-
Brian-Gladman-3-Clause-no-conversion	U	no	-	no source names it	-
BSD-1-Clause	A	no	-	OSADL compatible, not named by ASF	-
BSD-2-Clause	A	no	A	ASF category A	-
BSD-2-Clause-Darwin	A	no	-	permissive, not named by ASF or OSADL	-
BSD-2-Clause-first-lines	A	no	-	permissive, not named by ASF or OSADL	-
BSD-2-Clause-FreeBSD	A	yes	-	permissive, not named by ASF or OSADL	BSD-2-Clause-Views
BSD-2-Clause-NetBSD	A	yes	-	permissive, not named by ASF or OSADL	BSD-2-Clause
BSD-2-Clause-Patent	A	no	-	OSADL compatible, not named by ASF	-
BSD-2-Clause-pkgconf-disclaimer	A	no	-	permissive, not named by ASF or OSADL	-
BSD-2-Clause-pos-unchanged	U	no	-	no source names it	-
BSD-2-Clause-Views	A	no	-	permissive, not named by ASF or OSADL	-
BSD-3-Clause	A	no	A	ASF category A	-
BSD-3-Clause-acpica	A	no	-	permissive, not named by ASF or OSADL	-
BSD-3-Clause-Attribution	A	no	-	permissive, not named by ASF or OSADL	-
BSD-3-Clause-Clear	A	no	-	permissive, not named by ASF or OSADL	-
BSD-3-Clause-flex	A	no	-	permissive, not named by ASF or OSADL	-
BSD-3-Clause-HP	A	no	-	permissive, not named by ASF or OSADL	-
BSD-3-Clause-LBNL	A	no	-	permissive, not named by ASF or OSADL	-
BSD-3-Clause-Modification	A	no	-	permissive, not named by ASF or OSADL	-
BSD-3-Clause-No-Military-License	P	no	-	use-restricted (Free Restricted)	-
BSD-3-Clause-No-Nuclear-License	P	no	-	use-restricted (Free Restricted)	-
BSD-3-Clause-No-Nuclear-License-2014	P	no	-	use-restricted (Free Restricted)	-
BSD-3-Clause-No-Nuclear-Warranty	P	no	-	use-restricted (Free Restricted)	-
BSD-3-Clause-Open-MPI	A	no	-	OSADL compatible, not named by ASF	-
BSD-3-Clause-OpenWebUI	U	no	-	no source names it	-
BSD-3-Clause-Sun	A	no	-	permissive, not named by ASF or OSADL	-
BSD-3-Clause-Tso	U	no	-	no source names it	-
BSD-4-Clause	L	no	X	sources disagree (advertising clause)	-
BSD-4-Clause-Shortened	A	no	-	permissive, not named by ASF or OSADL	-
BSD-4-Clause-UC	L	no	X	sources disagree (advertising clause)	-
BSD-4.3RENO	A	no	-	permissive, not named by ASF or OSADL	-
BSD-4.3TAHOE	A	no	-	OSADL compatible, not named by ASF	-
BSD-Advertising-Acknowledgement	A	no	-	permissive, not named by ASF or OSADL	-
BSD-ask-to-endorse	U	no	-	no source names it	-
BSD-Attribution-HPND-disclaimer	A	no	-	permissive, not named by ASF or OSADL	-
BSD-Inferno-Nettverk	A	no	-	permissive, not named by ASF or OSADL	-
BSD-Mark-Modifications	U	no	-	no source names it	-
BSD-Protection	G	no	-	strong copyleft	-
BSD-Source-alt-GPL	U	no	-	no source names it	-
BSD-Source-beginning-file	A	no	-	permissive, not named by ASF or OSADL	-
BSD-Source-Code	A	no	-	OSADL compatible, not named by ASF	-
BSD-Source-Code-no-disclaimer	U	no	-	no source names it	-
BSD-Systemics	A	no	-	permissive, not named by ASF or OSADL	-
BSD-Systemics-W3Works	A	no	-	permissive, not named by ASF or OSADL	-
BSL-1.0	A	no	A	ASF category A	-
Buddy	U	no	-	no source names it	-
Bugroff	U	no	-	no source names it	-
BUSL-1.1	P	no	X	use-restricted (Source-available)	-
bzip2-1.0.5	A	yes	-	OSADL compatible, not named by ASF	bzip2-1.0.6
bzip2-1.0.6	A	no	-	OSADL compatible, not named by ASF	-
C-UDA-1.0	P	no	-	use-restricted (Free Restricted)	-
CAL-1.0	N	no	-	network or service copyleft	-
CAL-1.0-Combined-Work-Exception	L	no	-	weak copyleft, not named by ASF or OSADL	-
Caldera	P	no	-	use-restricted (Free Restricted)	-
Caldera-no-preamble	A	no	-	permissive, not named by ASF or OSADL	-
CAPEC-tou	U	no	-	no source names it	-
Catharon	A	no	-	permissive, not named by ASF or OSADL	-
CATOSL-1.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
CC-BY-1.0	A	no	-	permissive, not named by ASF or OSADL	-
CC-BY-2.0	A	no	-	permissive, not named by ASF or OSADL	-
CC-BY-2.5	B	no	B	ASF category B	-
CC-BY-2.5-AU	A	no	-	permissive, not named by ASF or OSADL	-
CC-BY-3.0	B	no	B	ASF category B	-
CC-BY-3.0-AT	A	no	-	permissive, not named by ASF or OSADL	-
CC-BY-3.0-AU	A	no	-	permissive, not named by ASF or OSADL	-
CC-BY-3.0-DE	A	no	-	permissive, not named by ASF or OSADL	-
CC-BY-3.0-IGO	A	no	-	permissive, not named by ASF or OSADL	-
CC-BY-3.0-NL	A	no	-	permissive, not named by ASF or OSADL	-
CC-BY-3.0-US	A	no	-	permissive, not named by ASF or OSADL	-
CC-BY-4.0	B	no	B	ASF category B	-
CC-BY-NC-1.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-2.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-2.5	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-3.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-3.0-DE	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-3.0-IGO	P	no	X	use-restricted (assigned)	-
CC-BY-NC-4.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-ND-1.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-ND-2.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-ND-2.5	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-ND-3.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-ND-3.0-DE	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-ND-3.0-IGO	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-ND-4.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-1.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-2.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-2.0-DE	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-2.0-FR	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-2.0-UK	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-2.5	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-3.0	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-3.0-DE	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-3.0-IGO	P	no	X	use-restricted (Source-available)	-
CC-BY-NC-SA-4.0	P	no	X	use-restricted (Source-available)	-
CC-BY-ND-1.0	P	no	-	use-restricted (Source-available)	-
CC-BY-ND-2.0	P	no	-	use-restricted (Source-available)	-
CC-BY-ND-2.5	P	no	-	use-restricted (Source-available)	-
CC-BY-ND-3.0	P	no	-	use-restricted (Source-available)	-
CC-BY-ND-3.0-DE	P	no	-	use-restricted (Source-available)	-
CC-BY-ND-4.0	P	no	-	use-restricted (Source-available)	-
CC-BY-SA-1.0	L	no	-	library, share-alike or file copyleft, reviewed	-
CC-BY-SA-2.0	L	no	-	library, share-alike or file copyleft, reviewed	-
CC-BY-SA-2.0-UK	L	no	-	library, share-alike or file copyleft, reviewed	-
CC-BY-SA-2.1-JP	L	no	-	library, share-alike or file copyleft, reviewed	-
CC-BY-SA-2.5	L	no	B	library, share-alike or file copyleft, reviewed	-
CC-BY-SA-3.0	L	no	B	library, share-alike or file copyleft, reviewed	-
CC-BY-SA-3.0-AT	L	no	-	library, share-alike or file copyleft, reviewed	-
CC-BY-SA-3.0-DE	L	no	-	library, share-alike or file copyleft, reviewed	-
CC-BY-SA-3.0-IGO	L	no	-	library, share-alike or file copyleft, reviewed	-
CC-BY-SA-4.0	L	no	B	library, share-alike or file copyleft, reviewed	-
CC-PDDC	A	no	A	ASF category A	-
CC-PDM-1.0	A	no	A	ASF category A	-
CC-SA-1.0	L	no	-	library, share-alike or file copyleft, reviewed	-
CC0-1.0	A	no	A	ASF category A	-
CDDL-1.0	B	no	B	ASF category B	-
CDDL-1.1	B	no	B	ASF category B	-
CDL-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
CDLA-Permissive-1.0	A	no	-	permissive, not named by ASF or OSADL	-
CDLA-Permissive-2.0	A	no	-	permissive, not named by ASF or OSADL	-
CDLA-Sharing-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
CECILL-1.0	G	no	-	strong copyleft	-
CECILL-1.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
CECILL-2.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
CECILL-2.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
CECILL-B	A	no	-	permissive, not named by ASF or OSADL	-
CECILL-C	G	no	-	strong copyleft	-
CERN-OHL-1.1	A	no	-	permissive, not named by ASF or OSADL	-
CERN-OHL-1.2	A	no	-	permissive, not named by ASF or OSADL	-
CERN-OHL-P-2.0	A	no	-	permissive, not named by ASF or OSADL	-
CERN-OHL-S-2.0	G	no	-	strong copyleft	-
CERN-OHL-W-2.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
CFITSIO	A	no	-	permissive, not named by ASF or OSADL	-
check-cvs	A	no	-	permissive, not named by ASF or OSADL	-
checkmk	A	no	-	permissive, not named by ASF or OSADL	-
ClArtistic	L	no	-	weak copyleft, not named by ASF or OSADL	-
Clips	A	no	-	permissive, not named by ASF or OSADL	-
CMU-Mach	A	no	-	permissive, not named by ASF or OSADL	-
CMU-Mach-nodoc	A	no	-	permissive, not named by ASF or OSADL	-
CNRI-Jython	A	no	-	permissive, not named by ASF or OSADL	-
CNRI-Python	A	no	-	permissive, not named by ASF or OSADL	-
CNRI-Python-GPL-Compatible	A	no	-	permissive, not named by ASF or OSADL	-
COIL-1.0	A	no	-	permissive, not named by ASF or OSADL	-
Community-Spec-1.0	A	no	-	permissive, not named by ASF or OSADL	-
Condor-1.1	A	no	-	permissive, not named by ASF or OSADL	-
copyleft-next-0.3.0	G	no	-	strong copyleft	-
copyleft-next-0.3.1	G	no	-	strong copyleft	-
Cornell-Lossless-JPEG	A	no	-	permissive, not named by ASF or OSADL	-
CPAL-1.0	N	no	-	network or service copyleft	-
CPL-1.0	B	no	B	ASF category B	-
CPOL-1.02	P	no	X	use-restricted (Free Restricted)	-
Cronyx	A	no	-	permissive, not named by ASF or OSADL	-
Crossword	A	no	-	permissive, not named by ASF or OSADL	-
CryptoSwift	A	no	-	permissive, not named by ASF or OSADL	-
CrystalStacker	A	no	-	permissive, not named by ASF or OSADL	-
CUA-OPL-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
Cube	A	no	-	permissive, not named by ASF or OSADL	-
curl	A	no	-	OSADL compatible, not named by ASF	-
cve-tou	A	no	-	permissive, not named by ASF or OSADL	-
D-FSL-1.0	G	no	-	strong copyleft	-
DEC-3-Clause	A	no	-	permissive, not named by ASF or OSADL	-
diffmark	A	no	-	public-domain, not named by ASF or OSADL	-
DL-DE-BY-2.0	A	no	-	permissive, not named by ASF or OSADL	-
DL-DE-ZERO-2.0	A	no	-	permissive, not named by ASF or OSADL	-
DOC	A	no	A	ASF category A	-
DocBook-DTD	A	no	-	permissive, not named by ASF or OSADL	-
DocBook-Schema	A	no	-	permissive, not named by ASF or OSADL	-
DocBook-Stylesheet	A	no	-	permissive, not named by ASF or OSADL	-
DocBook-XML	A	no	-	permissive, not named by ASF or OSADL	-
Dotseqn	A	no	-	permissive, not named by ASF or OSADL	-
DRL-1.0	A	no	-	permissive, not named by ASF or OSADL	-
DRL-1.1	A	no	-	permissive, not named by ASF or OSADL	-
DSDP	A	no	-	permissive, not named by ASF or OSADL	-
dtoa	A	no	-	permissive, not named by ASF or OSADL	-
dvipdfm	A	no	-	permissive, not named by ASF or OSADL	-
ECL-1.0	A	no	-	OSADL compatible, not named by ASF	-
ECL-2.0	A	no	-	OSADL compatible, not named by ASF	-
eCos-2.0	W	yes	X	GPL with eCos-exception-2.0, permits linking: yes	GPL-2.0-or-later WITH eCos-exception-2.0
EFL-1.0	A	no	-	permissive, not named by ASF or OSADL	-
EFL-2.0	A	no	-	OSADL compatible, not named by ASF	-
eGenix	A	no	-	permissive, not named by ASF or OSADL	-
Elastic-2.0	P	no	-	use-restricted (Source-available)	-
Entessa	A	no	-	permissive, not named by ASF or OSADL	-
EPICS	A	no	-	permissive, not named by ASF or OSADL	-
EPL-1.0	B	no	B	ASF category B	-
EPL-2.0	B	no	B	ASF category B	-
ErlPL-1.1	B	no	B	ASF category B	-
ESA-PL-permissive-2.4	A	no	-	permissive, not named by ASF or OSADL	-
ESA-PL-strong-copyleft-2.4	G	no	-	strong copyleft	-
ESA-PL-weak-copyleft-2.4	L	no	-	weak copyleft, not named by ASF or OSADL	-
etalab-2.0	A	no	-	permissive, not named by ASF or OSADL	-
EUDatagrid	A	no	-	permissive, not named by ASF or OSADL	-
EUPL-1.0	L	no	-	library, share-alike or file copyleft, reviewed	-
EUPL-1.1	L	no	-	library, share-alike or file copyleft, reviewed	-
EUPL-1.2	L	no	-	library, share-alike or file copyleft, reviewed	-
Eurosym	L	no	-	weak copyleft, not named by ASF or OSADL	-
Fair	A	no	-	permissive, not named by ASF or OSADL	-
FBM	A	no	-	permissive, not named by ASF or OSADL	-
FDK-AAC	L	no	-	weak copyleft, not named by ASF or OSADL	-
FDK-MPEG-H	U	no	-	no source names it	-
Ferguson-Twofish	A	no	-	permissive, not named by ASF or OSADL	-
Frameworx-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
FreeBSD-DOC	A	no	-	permissive, not named by ASF or OSADL	-
FreeImage	L	no	-	weak copyleft, not named by ASF or OSADL	-
FSFAP	A	no	-	OSADL compatible, not named by ASF	-
FSFAP-no-warranty-disclaimer	A	no	-	permissive, not named by ASF or OSADL	-
FSFUL	A	no	-	OSADL compatible, not named by ASF	-
FSFULLR	A	no	-	OSADL compatible, not named by ASF	-
FSFULLRSD	A	no	-	permissive, not named by ASF or OSADL	-
FSFULLRWD	A	no	-	OSADL compatible, not named by ASF	-
FSL-1.1-ALv2	P	no	-	use-restricted (Source-available)	-
FSL-1.1-MIT	P	no	-	use-restricted (Source-available)	-
FTL	A	no	-	OSADL compatible, not named by ASF	-
Furuseth	A	no	-	permissive, not named by ASF or OSADL	-
fwlw	A	no	-	permissive, not named by ASF or OSADL	-
Game-Programming-Gems	A	no	-	permissive, not named by ASF or OSADL	-
GCR-docs	L	no	-	weak copyleft, not named by ASF or OSADL	-
GD	A	no	-	permissive, not named by ASF or OSADL	-
generic-xts	A	no	-	permissive, not named by ASF or OSADL	-
GFDL-1.1	L	yes	-	library, share-alike or file copyleft, reviewed	GFDL-1.1-only
GFDL-1.1-invariants-only	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.1-invariants-or-later	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.1-no-invariants-only	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.1-no-invariants-or-later	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.1-only	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.1-or-later	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.2	L	yes	-	library, share-alike or file copyleft, reviewed	GFDL-1.2-only
GFDL-1.2-invariants-only	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.2-invariants-or-later	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.2-no-invariants-only	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.2-no-invariants-or-later	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.2-only	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.2-or-later	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.3	L	yes	-	library, share-alike or file copyleft, reviewed	GFDL-1.3-only
GFDL-1.3-invariants-only	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.3-invariants-or-later	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.3-no-invariants-only	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.3-no-invariants-or-later	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.3-only	L	no	-	library, share-alike or file copyleft, reviewed	-
GFDL-1.3-or-later	L	no	-	library, share-alike or file copyleft, reviewed	-
Giftware	A	no	-	permissive, not named by ASF or OSADL	-
GL2PS	L	no	-	weak copyleft, not named by ASF or OSADL	-
Glide	G	no	-	strong copyleft	-
Glulxe	A	no	-	permissive, not named by ASF or OSADL	-
GLWTPL	A	no	-	permissive, not named by ASF or OSADL	-
gnuplot	L	no	-	weak copyleft, not named by ASF or OSADL	-
GPL-1.0	G	yes	X	strong copyleft	GPL-1.0-only
GPL-1.0+	G	yes	X	strong copyleft	GPL-1.0-or-later
GPL-1.0-only	G	no	X	strong copyleft	-
GPL-1.0-or-later	G	no	X	strong copyleft	-
GPL-2.0	G	yes	X	strong copyleft	GPL-2.0-only
GPL-2.0+	G	yes	X	strong copyleft	GPL-2.0-or-later
GPL-2.0-only	G	no	X	strong copyleft	-
GPL-2.0-or-later	G	no	X	strong copyleft	-
GPL-2.0-with-autoconf-exception	G	yes	X	GPL with Autoconf-exception-2.0, permits linking: no	GPL-2.0-only WITH Autoconf-exception-2.0
GPL-2.0-with-bison-exception	G	yes	X	GPL with Bison-exception-2.2, permits linking: no	GPL-2.0-only WITH Bison-exception-2.2
GPL-2.0-with-classpath-exception	W	yes	X	GPL with Classpath-exception-2.0, permits linking: yes	GPL-2.0-only WITH Classpath-exception-2.0
GPL-2.0-with-font-exception	G	yes	X	GPL with Font-exception-2.0, permits linking: no	GPL-2.0-only WITH Font-exception-2.0
GPL-2.0-with-GCC-exception	W	yes	X	GPL with GCC-exception-2.0, permits linking: yes	GPL-2.0-only WITH GCC-exception-2.0
GPL-3.0	G	yes	X	strong copyleft	GPL-3.0-only
GPL-3.0+	G	yes	X	strong copyleft	GPL-3.0-or-later
GPL-3.0-only	G	no	X	strong copyleft	-
GPL-3.0-or-later	G	no	X	strong copyleft	-
GPL-3.0-with-autoconf-exception	G	yes	X	GPL with Autoconf-exception-3.0, permits linking: no	GPL-3.0-only WITH Autoconf-exception-3.0
GPL-3.0-with-GCC-exception	W	yes	X	GPL with GCC-exception-3.1, permits linking: yes	GPL-3.0-only WITH GCC-exception-3.1
Graphics-Gems	A	no	-	permissive, not named by ASF or OSADL	-
gSOAP-1.3b	L	no	-	weak copyleft, not named by ASF or OSADL	-
gtkbook	A	no	-	permissive, not named by ASF or OSADL	-
Gutmann	A	no	-	permissive, not named by ASF or OSADL	-
HaskellReport	A	no	-	permissive, not named by ASF or OSADL	-
HDF5	A	no	-	permissive, not named by ASF or OSADL	-
hdparm	A	no	-	permissive, not named by ASF or OSADL	-
HIDAPI	A	no	-	permissive, not named by ASF or OSADL	-
Hippocratic-2.1	P	no	-	use-restricted (Free Restricted)	-
Hippocratic-3.0-core	P	no	-	use-restricted (assigned)	-
HP-1986	A	no	-	permissive, not named by ASF or OSADL	-
HP-1989	A	no	-	permissive, not named by ASF or OSADL	-
HPND	A	no	A	ASF category A	-
HPND-DEC	A	no	-	permissive, not named by ASF or OSADL	-
HPND-doc	A	no	-	permissive, not named by ASF or OSADL	-
HPND-doc-sell	A	no	-	permissive, not named by ASF or OSADL	-
HPND-export-US	A	no	-	permissive with an export notice	-
HPND-export-US-acknowledgement	A	no	-	permissive with an export notice	-
HPND-export-US-modify	A	no	-	permissive with an export notice	-
HPND-export2-US	A	no	-	permissive, not named by ASF or OSADL	-
HPND-Fenneberg-Livingston	A	no	-	permissive, not named by ASF or OSADL	-
HPND-INRIA-IMAG	A	no	-	permissive, not named by ASF or OSADL	-
HPND-Intel	A	no	-	permissive, not named by ASF or OSADL	-
HPND-Kevlin-Henney	A	no	-	permissive, not named by ASF or OSADL	-
HPND-Markus-Kuhn	A	no	-	permissive, not named by ASF or OSADL	-
HPND-merchantability-variant	A	no	-	permissive, not named by ASF or OSADL	-
HPND-MIT-disclaimer	A	no	-	permissive, not named by ASF or OSADL	-
HPND-Netrek	A	no	-	permissive, not named by ASF or OSADL	-
HPND-Pbmplus	A	no	-	permissive, not named by ASF or OSADL	-
HPND-sell-MIT-disclaimer-xserver	A	no	-	permissive, not named by ASF or OSADL	-
HPND-sell-regexpr	A	no	-	permissive, not named by ASF or OSADL	-
HPND-sell-variant	A	no	-	permissive, not named by ASF or OSADL	-
HPND-sell-variant-critical-systems	U	no	-	no source names it	-
HPND-sell-variant-MIT-disclaimer	A	no	-	permissive, not named by ASF or OSADL	-
HPND-sell-variant-MIT-disclaimer-rev	A	no	-	permissive, not named by ASF or OSADL	-
HPND-SMC	U	no	-	no source names it	-
HPND-UC	A	no	-	permissive, not named by ASF or OSADL	-
HPND-UC-export-US	A	no	-	permissive with an export notice	-
HTMLTIDY	A	no	-	permissive, not named by ASF or OSADL	-
hyphen-bulgarian	U	no	-	no source names it	-
IBM-pibs	A	no	-	OSADL compatible, not named by ASF	-
ICU	A	no	A	ASF category A	-
IEC-Code-Components-EULA	A	no	-	permissive, not named by ASF or OSADL	-
IJG	A	no	-	OSADL compatible, not named by ASF	-
IJG-short	A	no	-	permissive, not named by ASF or OSADL	-
ImageMagick	A	no	-	OSADL compatible, not named by ASF	-
iMatix	A	no	-	permissive, not named by ASF or OSADL	-
Imlib2	L	no	-	weak copyleft, not named by ASF or OSADL	-
Info-ZIP	A	no	-	OSADL compatible, not named by ASF	-
Informatica	U	no	-	no source names it	-
Inner-Net-2.0	A	no	-	permissive, not named by ASF or OSADL	-
InnoSetup	A	no	-	permissive, not named by ASF or OSADL	-
Intel	A	no	-	permissive, not named by ASF or OSADL	-
Intel-ACPI	A	no	-	permissive, not named by ASF or OSADL	-
Interbase-1.0	G	no	-	strong copyleft	-
IPA	B	no	B	ASF category B	-
IPL-1.0	B	no	B	ASF category B	-
ISC	A	no	A	ASF category A	-
ISC-Veillard	A	no	-	permissive, not named by ASF or OSADL	-
ISO-permission	U	no	-	no source names it	-
Jam	A	no	-	permissive, not named by ASF or OSADL	-
JasPer-2.0	A	no	-	OSADL compatible, not named by ASF	-
jove	A	no	-	permissive, not named by ASF or OSADL	-
JPL-image	P	no	-	use-restricted (Source-available)	-
JPNIC	A	no	-	permissive, not named by ASF or OSADL	-
JSON	P	no	X	use-restricted (Permissive)	-
Kastrup	A	no	-	permissive, not named by ASF or OSADL	-
Kazlib	A	no	-	permissive, not named by ASF or OSADL	-
Knuth-CTAN	A	no	-	permissive, not named by ASF or OSADL	-
LAL-1.2	G	no	-	strong copyleft	-
LAL-1.3	G	no	-	strong copyleft	-
Latex2e	A	no	-	permissive, not named by ASF or OSADL	-
Latex2e-translated-notice	A	no	-	permissive, not named by ASF or OSADL	-
Leptonica	A	no	-	permissive, not named by ASF or OSADL	-
LGPL-2.0	L	yes	X	library, share-alike or file copyleft, reviewed	LGPL-2.0-only
LGPL-2.0+	L	yes	X	library, share-alike or file copyleft, reviewed	LGPL-2.0-or-later
LGPL-2.0-only	L	no	X	library, share-alike or file copyleft, reviewed	-
LGPL-2.0-or-later	L	no	X	library, share-alike or file copyleft, reviewed	-
LGPL-2.1	L	yes	X	library, share-alike or file copyleft, reviewed	LGPL-2.1-only
LGPL-2.1+	L	yes	X	library, share-alike or file copyleft, reviewed	LGPL-2.1-or-later
LGPL-2.1-only	L	no	X	library, share-alike or file copyleft, reviewed	-
LGPL-2.1-or-later	L	no	X	library, share-alike or file copyleft, reviewed	-
LGPL-3.0	L	yes	X	library, share-alike or file copyleft, reviewed	LGPL-3.0-only
LGPL-3.0+	L	yes	X	library, share-alike or file copyleft, reviewed	LGPL-3.0-or-later
LGPL-3.0-only	L	no	X	library, share-alike or file copyleft, reviewed	-
LGPL-3.0-or-later	L	no	X	library, share-alike or file copyleft, reviewed	-
LGPLLR	L	no	-	library, share-alike or file copyleft, reviewed	-
Libpng	A	no	-	OSADL compatible, not named by ASF	-
libpng-1.6.35	A	no	-	permissive, not named by ASF or OSADL	-
libpng-2.0	A	no	-	OSADL compatible, not named by ASF	-
libselinux-1.0	A	no	-	public-domain, not named by ASF or OSADL	-
libtiff	A	no	-	OSADL compatible, not named by ASF	-
libutil-David-Nugent	A	no	-	permissive, not named by ASF or OSADL	-
LiLiQ-P-1.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
LiLiQ-R-1.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
LiLiQ-Rplus-1.1	G	no	-	strong copyleft	-
Linux-man-pages-1-para	L	no	-	weak copyleft, not named by ASF or OSADL	-
Linux-man-pages-copyleft	G	no	-	strong copyleft	-
Linux-man-pages-copyleft-2-para	L	no	-	weak copyleft, not named by ASF or OSADL	-
Linux-man-pages-copyleft-var	L	no	-	weak copyleft, not named by ASF or OSADL	-
Linux-OpenIB	A	no	-	permissive, not named by ASF or OSADL	-
LOOP	A	no	-	permissive, not named by ASF or OSADL	-
LPD-document	A	no	-	permissive, not named by ASF or OSADL	-
LPL-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
LPL-1.02	L	no	-	weak copyleft, not named by ASF or OSADL	-
LPPL-1.0	G	no	-	strong copyleft	-
LPPL-1.1	G	no	-	strong copyleft	-
LPPL-1.2	G	no	-	strong copyleft	-
LPPL-1.3a	G	no	-	strong copyleft	-
LPPL-1.3c	G	no	-	strong copyleft	-
lsof	A	no	-	permissive, not named by ASF or OSADL	-
Lucida-Bitmap-Fonts	A	no	-	permissive, not named by ASF or OSADL	-
LZMA-SDK-9.11-to-9.20	A	no	-	public-domain, not named by ASF or OSADL	-
LZMA-SDK-9.22	A	no	-	public-domain, not named by ASF or OSADL	-
Mackerras-3-Clause	A	no	-	permissive, not named by ASF or OSADL	-
Mackerras-3-Clause-acknowledgment	A	no	-	permissive, not named by ASF or OSADL	-
magaz	A	no	-	permissive, not named by ASF or OSADL	-
mailprio	A	no	-	permissive, not named by ASF or OSADL	-
MakeIndex	G	no	-	strong copyleft	-
man2html	A	no	-	permissive, not named by ASF or OSADL	-
Martin-Birgmeier	A	no	-	permissive, not named by ASF or OSADL	-
McPhee-slideshow	A	no	-	permissive, not named by ASF or OSADL	-
metamail	A	no	-	permissive, not named by ASF or OSADL	-
Minpack	A	no	-	OSADL compatible, not named by ASF	-
MIPS	A	no	-	permissive, not named by ASF or OSADL	-
MirOS	A	no	-	OSADL compatible, not named by ASF	-
MIT	A	no	A	ASF category A	-
MIT-0	A	no	-	OSADL compatible, not named by ASF	-
MIT-advertising	A	no	-	permissive, not named by ASF or OSADL	-
MIT-Click	A	no	-	permissive, not named by ASF or OSADL	-
MIT-CMU	A	no	A	ASF category A	-
MIT-enna	A	no	-	permissive, not named by ASF or OSADL	-
MIT-feh	A	no	-	permissive, not named by ASF or OSADL	-
MIT-Festival	A	no	-	permissive, not named by ASF or OSADL	-
MIT-Khronos-old	A	no	-	permissive, not named by ASF or OSADL	-
MIT-Modern-Variant	A	no	-	permissive, not named by ASF or OSADL	-
MIT-open-group	A	no	-	permissive, not named by ASF or OSADL	-
MIT-STK	U	no	-	no source names it	-
MIT-testregex	A	no	-	permissive, not named by ASF or OSADL	-
MIT-Wu	A	no	-	permissive, not named by ASF or OSADL	-
MITNFA	A	no	-	permissive, not named by ASF or OSADL	-
MMIXware	A	no	-	permissive, not named by ASF or OSADL	-
MMPL-1.0.1	U	no	-	no source names it	-
Motosoto	G	no	-	strong copyleft	-
MPEG-SSG	A	no	-	permissive, not named by ASF or OSADL	-
mpi-permissive	A	no	-	permissive, not named by ASF or OSADL	-
mpich2	A	no	-	permissive, not named by ASF or OSADL	-
MPL-1.0	B	no	B	ASF category B	-
MPL-1.1	B	no	B	ASF category B	-
MPL-2.0	B	no	B	ASF category B	-
MPL-2.0-no-copyleft-exception	B	no	B	ASF category B	-
mplus	A	no	-	permissive, not named by ASF or OSADL	-
MS-LPL	P	no	X	use-restricted (Permissive)	-
MS-PL	A	no	A	ASF category A	-
MS-RL	B	no	-	OSADL incompatible for copying, weak copyleft	-
MTLL	A	no	-	permissive, not named by ASF or OSADL	-
MulanPSL-1.0	A	no	-	permissive, not named by ASF or OSADL	-
MulanPSL-2.0	A	no	A	ASF category A	-
Multics	A	no	-	permissive, not named by ASF or OSADL	-
Mup	A	no	-	permissive, not named by ASF or OSADL	-
MVT-1.1	U	no	-	no source names it	-
NAIST-2003	A	no	-	permissive, not named by ASF or OSADL	-
NASA-1.3	L	no	-	weak copyleft, not named by ASF or OSADL	-
Naumen	A	no	-	permissive, not named by ASF or OSADL	-
NBPL-1.0	A	no	-	OSADL compatible, not named by ASF	-
NCBI-PD	A	no	-	public-domain, not named by ASF or OSADL	-
NCGL-UK-2.0	P	no	-	use-restricted (Free Restricted)	-
NCL	A	no	-	permissive, not named by ASF or OSADL	-
NCSA	A	no	A	ASF category A	-
Net-SNMP	A	yes	-	permissive, not named by ASF or OSADL	-
NetCDF	A	no	-	permissive, not named by ASF or OSADL	-
Newsletr	A	no	-	permissive, not named by ASF or OSADL	-
NGPL	L	no	-	weak copyleft, not named by ASF or OSADL	-
ngrep	A	no	-	permissive, not named by ASF or OSADL	-
NICTA-1.0	A	no	-	permissive, not named by ASF or OSADL	-
NIST-PD	A	no	-	public-domain, not named by ASF or OSADL	-
NIST-PD-fallback	A	no	-	permissive, not named by ASF or OSADL	-
NIST-PD-TNT	U	no	-	no source names it	-
NIST-Software	A	no	-	permissive, not named by ASF or OSADL	-
NLOD-1.0	A	no	-	permissive, not named by ASF or OSADL	-
NLOD-2.0	A	no	-	permissive, not named by ASF or OSADL	-
NLPL	A	no	-	public-domain, not named by ASF or OSADL	-
Nokia	L	no	-	weak copyleft, not named by ASF or OSADL	-
NOSL	L	no	-	weak copyleft, not named by ASF or OSADL	-
Noweb	L	no	-	weak copyleft, not named by ASF or OSADL	-
NPL-1.0	G	no	X	ASF category X	-
NPL-1.1	G	no	X	ASF category X	-
NPOSL-3.0	N	no	-	network or service copyleft	-
NRL	A	no	-	permissive, not named by ASF or OSADL	-
NTIA-PD	A	no	-	public-domain, not named by ASF or OSADL	-
NTP	A	no	-	OSADL compatible, not named by ASF	-
NTP-0	A	no	-	permissive, not named by ASF or OSADL	-
Nunit	A	yes	-	permissive, not named by ASF or OSADL	zlib-acknowledgement
O-UDA-1.0	A	no	-	permissive, not named by ASF or OSADL	-
OAR	A	no	-	permissive, not named by ASF or OSADL	-
OCCT-PL	L	no	-	weak copyleft, not named by ASF or OSADL	-
OCLC-2.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
ODbL-1.0	G	no	-	strong copyleft	-
ODC-By-1.0	A	no	-	permissive, not named by ASF or OSADL	-
OFFIS	A	no	-	permissive, not named by ASF or OSADL	-
OFL-1.0	B	no	B	ASF category B	-
OFL-1.0-no-RFN	B	no	B	ASF category B	-
OFL-1.0-RFN	B	no	B	ASF category B	-
OFL-1.1	B	no	B	ASF category B	-
OFL-1.1-no-RFN	B	no	B	ASF category B	-
OFL-1.1-RFN	B	no	B	ASF category B	-
OGC-1.0	A	no	-	OSADL compatible, not named by ASF	-
OGDL-Taiwan-1.0	A	no	-	permissive, not named by ASF or OSADL	-
OGL-Canada-2.0	A	no	-	permissive, not named by ASF or OSADL	-
OGL-UK-1.0	A	no	-	permissive, not named by ASF or OSADL	-
OGL-UK-2.0	A	no	-	permissive, not named by ASF or OSADL	-
OGL-UK-3.0	A	no	A	ASF category A	-
OGTSL	L	no	-	weak copyleft, not named by ASF or OSADL	-
OLDAP-1.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
OLDAP-1.2	L	no	-	weak copyleft, not named by ASF or OSADL	-
OLDAP-1.3	L	no	-	weak copyleft, not named by ASF or OSADL	-
OLDAP-1.4	L	no	-	weak copyleft, not named by ASF or OSADL	-
OLDAP-2.0	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.0.1	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.1	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.2	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.2.1	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.2.2	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.3	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.4	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.5	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.6	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.7	A	no	-	permissive, not named by ASF or OSADL	-
OLDAP-2.8	A	no	-	OSADL compatible, not named by ASF	-
OLFL-1.3	A	no	-	permissive, not named by ASF or OSADL	-
OML	A	no	-	permissive, not named by ASF or OSADL	-
OpenMDW-1.0	U	no	-	no source names it	-
OpenPBS-2.3	L	no	-	weak copyleft, not named by ASF or OSADL	-
OpenSSL	L	no	-	sources disagree (advertising clause)	-
OpenSSL-standalone	L	no	-	sources disagree (advertising clause)	-
OpenVision	A	no	-	permissive, not named by ASF or OSADL	-
OPL-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
OPL-UK-3.0	A	no	-	permissive, not named by ASF or OSADL	-
OPUBL-1.0	A	no	-	permissive, not named by ASF or OSADL	-
OSC-1.0	U	no	-	no source names it	-
OSET-PL-2.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
OSL-1.0	N	no	-	network or service copyleft	-
OSL-1.1	N	no	-	network or service copyleft	-
OSL-2.0	N	no	-	network or service copyleft	-
OSL-2.1	N	no	-	network or service copyleft	-
OSL-3.0	N	no	B	network or service copyleft	-
OSSP	U	no	-	no source names it	-
PADL	A	no	-	permissive, not named by ASF or OSADL	-
ParaType-Free-Font-1.3	U	no	-	no source names it	-
Parity-6.0.0	N	no	-	network or service copyleft	-
Parity-7.0.0	N	no	-	network or service copyleft	-
PDDL-1.0	A	no	-	public-domain, not named by ASF or OSADL	-
PHP-3.0	A	no	-	permissive, not named by ASF or OSADL	-
PHP-3.01	A	no	A	ASF category A	-
Pixar	A	no	-	permissive, not named by ASF or OSADL	-
pkgconf	A	no	-	permissive, not named by ASF or OSADL	-
Plexus	A	no	-	permissive, not named by ASF or OSADL	-
pnmstitch	A	no	-	permissive, not named by ASF or OSADL	-
PolyForm-Noncommercial-1.0.0	P	no	-	use-restricted (Source-available)	-
PolyForm-Small-Business-1.0.0	P	no	-	use-restricted (Source-available)	-
PostgreSQL	A	no	A	ASF category A	-
PPL	G	no	-	strong copyleft	-
PSF-2.0	A	no	A	ASF category A	-
psfrag	A	no	-	permissive, not named by ASF or OSADL	-
psutils	A	no	-	permissive, not named by ASF or OSADL	-
Python-2.0	A	no	A	ASF category A	-
Python-2.0.1	A	no	-	permissive, not named by ASF or OSADL	-
python-ldap	A	no	-	permissive, not named by ASF or OSADL	-
Qhull	A	no	-	OSADL compatible, not named by ASF	-
QPL-1.0	G	no	X	ASF category X	-
QPL-1.0-INRIA-2004	L	no	-	weak copyleft, not named by ASF or OSADL	-
radvd	A	no	-	permissive, not named by ASF or OSADL	-
Rdisc	A	no	-	permissive, not named by ASF or OSADL	-
RHeCos-1.1	G	no	-	strong copyleft	-
RPL-1.1	N	no	-	network or service copyleft	-
RPL-1.5	N	no	-	network or service copyleft	-
RPSL-1.0	N	no	-	network or service copyleft	-
RSA-MD	A	no	-	OSADL compatible, not named by ASF	-
RSCPL	L	no	-	weak copyleft, not named by ASF or OSADL	-
Ruby	B	no	B	ASF category B	-
Ruby-pty	A	no	-	permissive, not named by ASF or OSADL	-
SAX-PD	A	no	-	public-domain, not named by ASF or OSADL	-
SAX-PD-2.0	A	no	-	public-domain, not named by ASF or OSADL	-
Saxpath	A	no	-	OSADL compatible, not named by ASF	-
SCEA	A	no	-	permissive, not named by ASF or OSADL	-
SchemeReport	A	no	-	permissive, not named by ASF or OSADL	-
Sendmail	A	no	-	permissive, not named by ASF or OSADL	-
Sendmail-8.23	L	no	-	weak copyleft, not named by ASF or OSADL	-
Sendmail-Open-Source-1.1	A	no	-	permissive, not named by ASF or OSADL	-
SGI-B-1.0	P	no	-	use-restricted (Free Restricted)	-
SGI-B-1.1	A	no	-	permissive, not named by ASF or OSADL	-
SGI-B-2.0	A	no	-	OSADL compatible, not named by ASF	-
SGI-OpenGL	A	no	-	permissive, not named by ASF or OSADL	-
SGMLUG-PM	U	no	-	no source names it	-
SGP4	A	no	-	permissive, not named by ASF or OSADL	-
SHL-0.5	A	no	-	permissive, not named by ASF or OSADL	-
SHL-0.51	A	no	-	permissive, not named by ASF or OSADL	-
SimPL-2.0	G	no	-	strong copyleft	-
SISSL	P	no	-	use-restricted (Proprietary Free)	-
SISSL-1.2	P	no	-	use-restricted (Proprietary Free)	-
SL	A	no	-	permissive, not named by ASF or OSADL	-
Sleepycat	G	no	X	strong copyleft	-
SMAIL-GPL	G	no	-	strong copyleft	-
SMLNJ	A	no	A	ASF category A	-
SMPPL	L	no	-	weak copyleft, not named by ASF or OSADL	-
SNIA	G	no	-	strong copyleft	-
snprintf	A	no	-	permissive, not named by ASF or OSADL	-
SOFA	P	no	-	use-restricted (Proprietary Free)	-
softSurfer	A	no	-	permissive, not named by ASF or OSADL	-
Soundex	A	no	-	permissive, not named by ASF or OSADL	-
Spencer-86	A	no	-	OSADL compatible, not named by ASF	-
Spencer-94	A	no	-	permissive, not named by ASF or OSADL	-
Spencer-99	A	no	-	permissive, not named by ASF or OSADL	-
SPL-1.0	B	no	B	ASF category B	-
ssh-keyscan	A	no	-	permissive, not named by ASF or OSADL	-
SSH-OpenSSH	A	no	-	OSADL compatible, not named by ASF	-
SSH-short	A	no	-	OSADL compatible, not named by ASF	-
SSLeay-standalone	A	no	-	permissive, not named by ASF or OSADL	-
SSPL-1.0	P	no	X	use-restricted (Source-available)	-
StandardML-NJ	A	yes	A	ASF category A	SMLNJ
SugarCRM-1.1.3	G	no	-	strong copyleft	-
SUL-1.0	P	no	-	use-restricted (Free Restricted)	-
Sun-PPP	A	no	-	permissive, not named by ASF or OSADL	-
Sun-PPP-2000	A	no	-	permissive, not named by ASF or OSADL	-
SunPro	A	no	-	OSADL compatible, not named by ASF	-
SWL	A	no	-	permissive, not named by ASF or OSADL	-
swrule	A	no	-	permissive, not named by ASF or OSADL	-
Symlinks	A	no	-	public-domain, not named by ASF or OSADL	-
TAPR-OHL-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
TCL	A	no	-	OSADL compatible, not named by ASF	-
TCP-wrappers	A	no	-	OSADL compatible, not named by ASF	-
TekHVC	U	no	-	no source names it	-
TermReadKey	A	no	-	permissive, not named by ASF or OSADL	-
TGPPL-1.0	G	no	-	strong copyleft	-
ThirdEye	A	no	-	permissive, not named by ASF or OSADL	-
threeparttable	A	no	-	permissive, not named by ASF or OSADL	-
TMate	G	no	-	strong copyleft	-
TORQUE-1.1	L	no	-	weak copyleft, not named by ASF or OSADL	-
TOSL	G	no	-	strong copyleft	-
TPDL	A	no	-	permissive, not named by ASF or OSADL	-
TPL-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
TrustedQSL	A	no	-	permissive, not named by ASF or OSADL	-
TTWL	A	no	-	permissive, not named by ASF or OSADL	-
TTYP0	A	no	-	permissive, not named by ASF or OSADL	-
TU-Berlin-1.0	A	no	-	permissive, not named by ASF or OSADL	-
TU-Berlin-2.0	A	no	-	permissive, not named by ASF or OSADL	-
Ubuntu-font-1.0	B	no	B	ASF category B	-
UCAR	A	no	-	permissive, not named by ASF or OSADL	-
UCL-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
ulem	A	no	-	permissive, not named by ASF or OSADL	-
UMich-Merit	A	no	-	permissive, not named by ASF or OSADL	-
Unicode-3.0	A	no	-	OSADL compatible, not named by ASF	-
Unicode-DFS-2015	A	no	A	ASF category A	-
Unicode-DFS-2016	A	no	A	ASF category A	-
Unicode-TOU	P	no	-	use-restricted (Proprietary Free)	-
UnixCrypt	A	no	-	permissive, not named by ASF or OSADL	-
Unlicense	A	no	A	ASF category A	-
Unlicense-libtelnet	A	no	-	public-domain, not named by ASF or OSADL	-
Unlicense-libwhirlpool	A	no	-	public-domain, not named by ASF or OSADL	-
UnRAR	B	no	B	ASF category B	-
UPL-1.0	A	no	A	ASF category A	-
URT-RLE	L	no	-	weak copyleft, not named by ASF or OSADL	-
Vim	G	no	-	strong copyleft	-
Vixie-Cron	U	no	-	no source names it	-
VOSTROM	G	no	-	strong copyleft	-
VSL-1.0	A	no	-	permissive, not named by ASF or OSADL	-
W3C	A	no	A	ASF category A	-
W3C-19980720	A	no	-	OSADL compatible, not named by ASF	-
W3C-20150513	A	no	-	OSADL compatible, not named by ASF	-
w3m	A	no	-	permissive, not named by ASF or OSADL	-
Watcom-1.0	P	no	-	use-restricted (Proprietary Free)	-
Widget-Workshop	A	no	-	permissive, not named by ASF or OSADL	-
WordNet	U	no	-	no source names it	-
Wsuipa	A	no	-	permissive, not named by ASF or OSADL	-
WTFNMFPL	U	no	-	no source names it	-
WTFPL	A	no	A	ASF category A	-
wwl	A	no	-	permissive, not named by ASF or OSADL	-
wxWindows	W	yes	X	GPL with WxWindows-exception-3.1, permits linking: yes	GPL-2.0-or-later WITH WxWindows-exception-3.1
X11	A	no	A	ASF category A	-
X11-distribute-modifications-variant	A	no	-	permissive, not named by ASF or OSADL	-
X11-no-permit-persons	U	no	-	no source names it	-
X11-swapped	A	no	-	permissive, not named by ASF or OSADL	-
Xdebug-1.03	A	no	-	permissive, not named by ASF or OSADL	-
Xerox	A	no	-	permissive, not named by ASF or OSADL	-
Xfig	A	no	-	permissive, not named by ASF or OSADL	-
XFree86-1.1	A	no	-	OSADL compatible, not named by ASF	-
xinetd	A	no	-	permissive, not named by ASF or OSADL	-
xkeyboard-config-Zinoviev	A	no	-	permissive, not named by ASF or OSADL	-
xlock	A	no	-	permissive, not named by ASF or OSADL	-
Xnet	A	no	A	ASF category A	-
xpp	A	no	-	permissive, not named by ASF or OSADL	-
XSkat	A	no	-	permissive, not named by ASF or OSADL	-
xzoom	A	no	-	permissive, not named by ASF or OSADL	-
YPL-1.0	L	no	-	weak copyleft, not named by ASF or OSADL	-
YPL-1.1	G	no	-	strong copyleft	-
Zed	A	no	-	permissive, not named by ASF or OSADL	-
Zeeff	A	no	-	permissive, not named by ASF or OSADL	-
Zend-2.0	A	no	-	permissive, not named by ASF or OSADL	-
Zimbra-1.3	L	no	-	weak copyleft, not named by ASF or OSADL	-
Zimbra-1.4	L	no	-	weak copyleft, not named by ASF or OSADL	-
Zlib	A	no	A	ASF category A	-
zlib-acknowledgement	A	no	-	OSADL compatible, not named by ASF	-
ZPL-1.1	A	no	-	permissive, not named by ASF or OSADL	-
ZPL-2.0	A	no	A	ASF category A	-
ZPL-2.1	A	no	-	permissive, not named by ASF or OSADL	-
"""#
  static let exceptions = #"""
id	deprecated	permits_linking	applies_to	note
389-exception	no	limited	GPL-2.0	named interfaces only; plug-ins
Asterisk-exception	no	limited	GPL-2.0	only when shipped with Asterisk
Asterisk-linking-protocols-exception	no	limited	GPL-2.0	OpenSSL, OpenH323, UniMRCP, UW IMAP
Autoconf-exception-2.0	no	no	GPL-2.0	generated configure scripts are free of GPL
Autoconf-exception-3.0	no	no	GPL-3.0	generated configure scripts are free of GPL
Autoconf-exception-generic	no	no	GPL	file may take the licence of the program it builds
Autoconf-exception-generic-3.0	no	no	GPL-3.0	file may take the licence of the program it builds
Autoconf-exception-macro	no	no	GPL	output of the macro is free of GPL
Bison-exception-1.24	no	no	GPL	parser output is free of GPL
Bison-exception-2.2	no	no	GPL-2.0 GPL-3.0	parser output is free of GPL unless it is a parser generator
Bootloader-exception	no	yes	GPL	compiled bootloader files may be linked or embedded
CGAL-linking-exception	no	limited	GPL	CGAL library
Classpath-exception-2.0	no	yes	GPL-2.0	independent modules, any licence
Classpath-exception-2.0-short	no	yes	GPL	independent modules, any licence
CLISP-exception-2.0	no	limited	GPL-2.0	independent Lisp code that uses external symbols
cryptsetup-OpenSSL-exception	no	limited	GPL LGPL	OpenSSL
Digia-Qt-LGPL-exception-1.1	no	limited	LGPL-2.1	header material in object code
DigiRule-FOSS-exception	no	limited	GPL-2.0	listed FOSS licences only
eCos-exception-2.0	no	yes	GPL-2.0	templates, macros, inlines and linking
erlang-otp-linking-exception	no	limited	AGPL-3.0	Erlang/OTP runtime libraries
Fawkes-Runtime-exception	no	yes	GPL-2.0	classpath plus macros and inlines
FLTK-exception	no	yes	LGPL-2.0	static linking without LGPL duties
fmt-exception	no	-	MIT	waives notice in object code; base is permissive
Font-exception-2.0	no	no	GPL	documents that embed the font
freertos-exception-2.0	no	yes	GPL-2.0	independent modules through the API
GCC-exception-2.0	no	yes	GPL-2.0 LGPL-2.0	compiled file linked into other programs
GCC-exception-2.0-note	no	yes	GPL-2.0 LGPL-2.0	compiled file linked into other programs
GCC-exception-3.1	no	yes	GPL-3.0	runtime library with eligible compilation process
Gmsh-exception	no	limited	GPL-2.0	Netgen, METIS, OpenCASCADE, ParaView
GNAT-exception	no	yes	GPL-2.0 GPL-3.0	generics and linking
GNOME-examples-exception	no	-	CC-BY-SA-3.0	example code is free
GNU-compiler-exception	no	yes	LGPL GPL	files compiled with GCC
gnu-javamail-exception	no	yes	GPL	linking alone does not extend GPL
Google-Patent-WebM	no	-	BSD-3-Clause	patent grant; no linking effect
GPL-3.0-389-ds-base-exception	no	limited	GPL-3.0	OpenSSL
GPL-3.0-interface-exception	no	yes	GPL-3.0	through the named library interfaces
GPL-3.0-linking-exception	no	limited	GPL-3.0	named library only
GPL-3.0-linking-source-exception	no	limited	GPL-3.0	named library only; source needed
GPL-CC-1.0	no	no	GPL-2.0 LGPL-2.1	cure period on termination
GStreamer-exception-2005	no	limited	GPL	GStreamer plug-ins
GStreamer-exception-2008	no	limited	GPL	GStreamer plug-ins
harbour-exception	no	yes	GPL-2.0	linking alone does not extend GPL
i2p-gpl-java-exception	no	limited	GPL-2.0	proprietary Java runtime
Independent-modules-exception	no	yes	LGPL-2.0 GPL	independent modules, any licence
KiCad-libraries-exception	no	-	CC-BY-SA-4.0	designs made with the library data
kvirc-openssl-exception	no	limited	GPL-2.0	OpenSSL
LGPL-3.0-linking-exception	no	yes	LGPL-3.0	static or dynamic, without relinking duties
libpri-OpenH323-exception	no	limited	GPL-2.0	OpenH323
Libtool-exception	no	no	GPL LGPL	file may take the licence of the program built with Libtool
Linux-syscall-note	no	limited	GPL-2.0	user programs through system calls
LLGPL	no	yes	LGPL-2.1	Lisp reading of LGPL linking
LLVM-exception	no	-	Apache-2.0	base is permissive; removes GPL-2.0 conflict and notice in embedded object code
LZMA-exception	no	yes	CPL-1.0	linking without CPL
mif-exception	no	yes	GPL-2.0	templates, macros, inlines
mxml-exception	no	-	Apache-2.0	base is permissive; removes GPL-2.0 and LGPL-2.0 conflict
Nokia-Qt-exception-1.1	yes	limited	LGPL-2.1	header material in object code
OCaml-LGPL-linking-exception	no	yes	LGPL-2.0 LGPL-2.1	static or dynamic, without relinking duties
OCCT-exception-1.0	no	limited	LGPL-2.1	header material in object code
OpenJDK-assembly-exception-1.0	no	limited	GPL-2.0	designated Oracle modules
openvpn-openssl-exception	no	limited	GPL-2.0	OpenSSL
PCRE2-exception	no	-	BSD-3-Clause	binary notice does not pass down a chain
polyparse-exception	no	yes	LGPL-2.1	unmodified library, without relinking duties
PS-or-PDF-font-exception-20170817	no	no	AGPL-3.0	documents that embed the font
QPL-1.0-INRIA-2004-exception	no	limited	QPL-1.0	linking software not published is free of clause 6c
Qt-GPL-exception-1.0	no	no	GPL-3.0	output of Qt tools is free of GPL
Qt-LGPL-exception-1.1	no	limited	LGPL-2.1	header material in object code
Qwt-exception-1.0	no	yes	LGPL-2.1	static linking and subclassing without LGPL duties
romic-exception	no	yes	AGPL-3.0	linked code is not subject to AGPL
RRDtool-FLOSS-exception-2.0	no	limited	GPL-2.0	listed FOSS licences only
rsync-linking-exception	no	limited	GPL-3.0	OpenSSL and xxhash
SANE-exception	no	yes	GPL-2.0	linking alone does not extend GPL
SHL-2.0	no	-	Apache-2.0	hardware terms
SHL-2.1	no	-	Apache-2.0	hardware terms
Simple-Library-Usage-exception	no	yes	LGPL-2.1	binary works that use the library
Spelling-Provider-LGPL-exception	no	limited	LGPL-2.1	spelling providers
sqlitestudio-OpenSSL-exception	no	limited	GPL-3.0	OpenSSL
stunnel-exception	no	limited	GPL-2.0	LGPL software and OpenSSL
SWI-exception	no	yes	GPL LGPL	files compiled with a free compiler
Swift-exception	no	-	Apache-2.0	base is permissive; waives notice in embedded object code
Texinfo-exception	no	no	GPL-3.0	TeX output is free of GPL
u-boot-exception-2.0	no	limited	GPL-2.0	standalone applications through the jump table
UBDL-exception	no	no	GPL-2.0	unmodified binary redistribution
Universal-FOSS-exception-1.0	no	limited	GPL	OSI or FSF approved software with source
vsftpd-openssl-exception	no	limited	GPL-2.0	OpenSSL
WxWindows-exception-3.1	no	yes	LGPL-2.0 GPL-2.0	binary works that use the library
x11vnc-openssl-exception	no	limited	GPL-2.0	OpenSSL
"""#
  static let classifiers = #"""
classifier	spdx	note
License :: Aladdin Free Public License (AFPL)	Aladdin	-
License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication	CC0-1.0	-
License :: CeCILL-B Free Software License Agreement (CECILL-B)	CECILL-B	-
License :: CeCILL-C Free Software License Agreement (CECILL-C)	CECILL-C	-
License :: DFSG approved	-	generic; PEP 639: ambiguous or ignore
License :: Eiffel Forum License (EFL)	ambiguous: EFL-1.0|EFL-2.0	version not stated
License :: Free For Educational Use	-	PEP 639: may be LicenseRef-Proprietary; non-free
License :: Free For Home Use	-	PEP 639: may be LicenseRef-Proprietary; non-free
License :: Free To Use But Restricted	-	PEP 639: may be LicenseRef-Proprietary; non-free
License :: Free for non-commercial use	-	PEP 639: may be LicenseRef-Proprietary; non-free
License :: Freely Distributable	-	PEP 639: may be LicenseRef-Proprietary; terms unknown
License :: Freeware	-	PEP 639: may be LicenseRef-Proprietary; non-free
License :: GUST Font License 1.0	-	PEP 639: no SPDX id
License :: GUST Font License 2006-09-30	-	PEP 639: no SPDX id
License :: Netscape Public License (NPL)	ambiguous: NPL-1.0|NPL-1.1	version not stated
License :: Nokia Open Source License (NOKOS)	Nokia	-
License :: OSI Approved	-	generic parent; ignore when a child is present
License :: OSI Approved :: Academic Free License (AFL)	ambiguous: AFL-1.1|AFL-1.2|AFL-2.0|AFL-2.1|AFL-3.0	PEP 639: must not infer
License :: OSI Approved :: Apache Software License	ambiguous: Apache-1.1|Apache-2.0	PEP 639: must not infer; Apache-1.0 is not OSI approved
License :: OSI Approved :: Apple Public Source License	ambiguous: APSL-1.0|APSL-1.1|APSL-1.2|APSL-2.0	PEP 639: must not infer
License :: OSI Approved :: Artistic License	ambiguous: Artistic-1.0|Artistic-1.0-cl8|Artistic-1.0-Perl|Artistic-2.0	PEP 639: must not infer
License :: OSI Approved :: Attribution Assurance License	AAL	-
License :: OSI Approved :: BSD License	ambiguous: 0BSD|BSD-1-Clause|BSD-2-Clause|BSD-3-Clause|BSD-2-Clause-Patent|BSD-3-Clause-LBNL|BSD-4-Clause	PEP 639: must not infer; BSD-4-Clause is not OSI approved but is seen under it
License :: OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)	BlueOak-1.0.0	-
License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)	BSL-1.0	-
License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)	CECILL-2.1	-
License :: OSI Approved :: CMU License (MIT-CMU)	MIT-CMU	-
License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)	CDDL-1.0	-
License :: OSI Approved :: Common Public License	CPL-1.0	-
License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)	EPL-1.0	-
License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)	EPL-2.0	-
License :: OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)	ECL-2.0	-
License :: OSI Approved :: Eiffel Forum License	ambiguous: EFL-1.0|EFL-2.0	version not stated
License :: OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)	EUPL-1.0	-
License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)	EUPL-1.1	-
License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)	EUPL-1.2	-
License :: OSI Approved :: GNU Affero General Public License v3	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	PEP 639: must not infer
License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)	AGPL-3.0-or-later	-
License :: OSI Approved :: GNU Free Documentation License (FDL)	ambiguous: GFDL-1.1-only|GFDL-1.1-or-later|GFDL-1.2-only|GFDL-1.2-or-later|GFDL-1.3-only|GFDL-1.3-or-later	PEP 639: must not infer
License :: OSI Approved :: GNU General Public License (GPL)	ambiguous: GPL-1.0-or-later|GPL-2.0-only|GPL-2.0-or-later|GPL-3.0-only|GPL-3.0-or-later	PEP 639: must not infer; every candidate is ASF X
License :: OSI Approved :: GNU General Public License v2 (GPLv2)	ambiguous: GPL-2.0-only|GPL-2.0-or-later	PEP 639: must not infer; every candidate is ASF X
License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)	GPL-2.0-or-later	-
License :: OSI Approved :: GNU General Public License v3 (GPLv3)	ambiguous: GPL-3.0-only|GPL-3.0-or-later	PEP 639: must not infer; every candidate is ASF X
License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)	GPL-3.0-or-later	-
License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later	PEP 639: must not infer; every candidate is ASF X
License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)	ambiguous: LGPL-2.0-or-later|LGPL-2.1-or-later	PEP 639: must not infer; every candidate is ASF X
License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	PEP 639: must not infer; every candidate is ASF X
License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)	LGPL-3.0-or-later	-
License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later|LGPL-3.0-only|LGPL-3.0-or-later	PEP 639: must not infer; every candidate is ASF X
License :: OSI Approved :: Historical Permission Notice and Disclaimer (HPND)	HPND	-
License :: OSI Approved :: IBM Public License	IPL-1.0	-
License :: OSI Approved :: ISC License (ISCL)	ISC	-
License :: OSI Approved :: Intel Open Source License	Intel	deprecated classifier
License :: OSI Approved :: Jabber Open Source License	-	deprecated classifier; no SPDX id
License :: OSI Approved :: MIT License	MIT	PEP 639: not on its ambiguous list
License :: OSI Approved :: MIT No Attribution License (MIT-0)	MIT-0	-
License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)	-	deprecated classifier; no SPDX id
License :: OSI Approved :: MirOS License (MirOS)	MirOS	-
License :: OSI Approved :: Motosoto License	Motosoto	-
License :: OSI Approved :: Mozilla Public License 1.0 (MPL)	MPL-1.0	-
License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)	MPL-1.1	-
License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)	MPL-2.0	no-copyleft-exception variant cannot be seen
License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)	MulanPSL-2.0	-
License :: OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)	NASA-1.3	-
License :: OSI Approved :: Nethack General Public License	NGPL	-
License :: OSI Approved :: Nokia Open Source License	Nokia	-
License :: OSI Approved :: Open Group Test Suite License	OGTSL	-
License :: OSI Approved :: Open Software License 3.0 (OSL-3.0)	OSL-3.0	-
License :: OSI Approved :: PostgreSQL License	PostgreSQL	-
License :: OSI Approved :: Python License (CNRI Python License)	CNRI-Python	-
License :: OSI Approved :: Python Software Foundation License	ambiguous: PSF-2.0|Python-2.0|Python-2.0.1	not on the PEP 639 list; PSF-2.0 is the usual meaning; every candidate is permissive
License :: OSI Approved :: Qt Public License (QPL)	QPL-1.0	-
License :: OSI Approved :: Ricoh Source Code Public License	RSCPL	-
License :: OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)	OFL-1.1	-
License :: OSI Approved :: Sleepycat License	Sleepycat	-
License :: OSI Approved :: Sun Industry Standards Source License (SISSL)	ambiguous: SISSL|SISSL-1.2	deprecated classifier; OSI approved text is 1.1 (SISSL)
License :: OSI Approved :: Sun Public License	SPL-1.0	-
License :: OSI Approved :: The Unlicense (Unlicense)	Unlicense	-
License :: OSI Approved :: Universal Permissive License (UPL)	UPL-1.0	-
License :: OSI Approved :: University of Illinois/NCSA Open Source License	NCSA	-
License :: OSI Approved :: Vovida Software License 1.0	VSL-1.0	-
License :: OSI Approved :: W3C License	ambiguous: W3C|W3C-19980720|W3C-20150513	OSI page shows the 2002 and 2015 texts; every candidate is permissive
License :: OSI Approved :: X.Net License	Xnet	deprecated classifier
License :: OSI Approved :: Zero-Clause BSD (0BSD)	0BSD	-
License :: OSI Approved :: Zope Public License	ambiguous: ZPL-1.1|ZPL-2.0|ZPL-2.1	version not stated; every candidate is permissive
License :: OSI Approved :: zlib/libpng License	Zlib	-
License :: Other/Proprietary License	-	PEP 639: may be LicenseRef-Proprietary
License :: Public Domain	-	PEP 639: may be LicenseRef-Public-Domain; legally unclear
License :: Repoze Public License	-	no SPDX id; BSD-derived
"""#
  static let legacyNames = #"""
free_text	spdx	note
0BSD	0BSD	-
2-Clause BSD	BSD-2-Clause	-
2-Clause BSD License	BSD-2-Clause	-
3-BSD	BSD-3-Clause	-
3-Clause BSD	BSD-3-Clause	-
3-Clause BSD License	BSD-3-Clause	-
Academic Free License	ambiguous: AFL-1.1|AFL-1.2|AFL-2.0|AFL-2.1|AFL-3.0	-
Academic Free License (AFL)	ambiguous: AFL-1.1|AFL-1.2|AFL-2.0|AFL-2.1|AFL-3.0	-
Academic Free License 3.0	AFL-3.0	-
Affero GPL	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
AFL	ambiguous: AFL-1.1|AFL-1.2|AFL-2.0|AFL-2.1|AFL-3.0	-
AFL 3.0	AFL-3.0	-
AFL-3.0	AFL-3.0	-
AGPL	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
AGPL 3.0	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
AGPL v3	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
AGPL v3+	AGPL-3.0-or-later	-
AGPL-3	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
AGPL-3.0	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
AGPL-3.0+	AGPL-3.0-or-later	-
AGPL-3.0-or-later	AGPL-3.0-or-later	-
AGPLv3	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
AGPLv3+	AGPL-3.0-or-later	-
AL2	Apache-2.0	-
All Rights Reserved	-	proprietary
ALv2	Apache-2.0	-
Apache	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
Apache 1.1	Apache-1.1	-
Apache 2	Apache-2.0	-
Apache 2 License	Apache-2.0	-
Apache 2.0	Apache-2.0	-
Apache 2.0 License	Apache-2.0	-
Apache 2.0 or MIT	MIT OR Apache-2.0	slash read as OR by Rust habit
Apache 2.0 with LLVM exceptions	Apache-2.0 WITH LLVM-exception	-
Apache Licence	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
Apache Licence 2.0	Apache-2.0	-
Apache License	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
Apache License (2.0)	Apache-2.0	-
Apache License (v2.0)	Apache-2.0	-
Apache License 1.1	Apache-1.1	-
Apache License 2	Apache-2.0	-
Apache License 2.0	Apache-2.0	-
Apache License 2.0 (Apache-2.0)	Apache-2.0	-
Apache License v2	Apache-2.0	-
Apache License v2.0	Apache-2.0	-
Apache License v2.0 with LLVM Exceptions	Apache-2.0 WITH LLVM-exception	-
Apache License Version 2.0	Apache-2.0	-
Apache License, 2.0	Apache-2.0	-
Apache License, Version 2	Apache-2.0	-
Apache License, Version 2.0	Apache-2.0	-
Apache License, Version 2.0 (Apache-2.0)	Apache-2.0	-
Apache License, Version 2.0 (the "License")	Apache-2.0	-
Apache Software	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
Apache Software License	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
Apache Software License (Apache-2.0)	Apache-2.0	-
Apache Software License 1.1	Apache-1.1	-
Apache Software License 2.0	Apache-2.0	-
Apache Software License v2	Apache-2.0	-
Apache Software License, Version 2.0	Apache-2.0	-
Apache V2	Apache-2.0	-
Apache v2.0	Apache-2.0	-
Apache-2	Apache-2.0	-
Apache-2.0	Apache-2.0	-
Apache-2.0 license	Apache-2.0	-
Apache-2.0 OR BSD-2-Clause	Apache-2.0 OR BSD-2-Clause	packaging
Apache-2.0 OR BSD-3-Clause	Apache-2.0 OR BSD-3-Clause	cryptography
Apache-2.0 with Commons Clause	-	source-available or no single SPDX id
Apache-2.0 WITH LLVM-exception	Apache-2.0 WITH LLVM-exception	-
Apache-2.0/MIT	MIT OR Apache-2.0	slash is not SPDX; OR by Rust habit
Apache-style	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
Apache2	Apache-2.0	-
Apache2.0	Apache-2.0	-
ApacheV2	Apache-2.0	-
APL2	Apache-2.0	-
APLv2	Apache-2.0	-
Artistic	ambiguous: Artistic-1.0|Artistic-1.0-Perl|Artistic-2.0	-
Artistic 2.0	Artistic-2.0	-
Artistic License	ambiguous: Artistic-1.0|Artistic-1.0-Perl|Artistic-2.0	-
Artistic License 2.0	Artistic-2.0	-
Artistic-2.0	Artistic-2.0	-
Artistic/GPL	Artistic-1.0-Perl OR GPL-1.0-or-later	Perl 5 terms
ASF License	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
ASL	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
ASL 1.1	Apache-1.1	-
ASL 2	Apache-2.0	-
ASL 2.0	Apache-2.0	-
ASLv2	Apache-2.0	-
BEER-WARE	Beerware	-
Beerware	Beerware	-
Berkeley Software Distribution	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
Blue Oak Model License	BlueOak-1.0.0	-
BlueOak-1.0.0	BlueOak-1.0.0	-
Boost	BSL-1.0	-
Boost License	BSL-1.0	-
Boost Software License	BSL-1.0	-
Boost Software License 1.0	BSL-1.0	-
Boost Software License 1.0 (BSL-1.0)	BSL-1.0	-
BSD	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD (2-clause)	BSD-2-Clause	-
BSD (3 clause)	BSD-3-Clause	-
BSD (3-clause)	BSD-3-Clause	-
BSD 2 Clause	BSD-2-Clause	-
BSD 2-Clause	BSD-2-Clause	-
BSD 2-Clause "Simplified" License	BSD-2-Clause	-
BSD 2-Clause License	BSD-2-Clause	-
BSD 3 Clause	BSD-3-Clause	-
BSD 3-Clause	BSD-3-Clause	-
BSD 3-Clause "New" or "Revised" License	BSD-3-Clause	-
BSD 3-Clause License	BSD-3-Clause	-
BSD 3-Clause or Apache-2.0	Apache-2.0 OR BSD-3-Clause	cryptography
BSD 4 Clause	BSD-4-Clause	ASF X; ORT 2026-08 maps BSD 4-clause to BSD-3-Clause
BSD 4-Clause	BSD-4-Clause	ASF X; ORT 2026-08 maps BSD 4-clause to BSD-3-Clause
BSD Licence	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD License	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD License (3-Clause)	BSD-3-Clause	-
BSD License 3-Clause	BSD-3-Clause	-
BSD New	BSD-3-Clause	-
BSD or Apache License, Version 2.0	ambiguous: BSD-2-Clause OR Apache-2.0|BSD-3-Clause OR Apache-2.0	packaging 2-clause, cryptography 3-clause; Apache branch decides
BSD style	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD style license	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD Three Clause License	BSD-3-Clause	-
BSD Zero Clause	0BSD	-
BSD, see LICENSE	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD-0-Clause	0BSD	-
BSD-2	BSD-2-Clause	-
BSD-2-Clause	BSD-2-Clause	-
BSD-2-Clause or Apache-2.0	Apache-2.0 OR BSD-2-Clause	packaging
BSD-3	BSD-3-Clause	-
BSD-3-Clause	BSD-3-Clause	-
BSD-3-Clause License	BSD-3-Clause	-
BSD-3-Clause OR Apache-2.0	Apache-2.0 OR BSD-3-Clause	cryptography
BSD-3-Clause-Clear	BSD-3-Clause-Clear	-
BSD-4-Clause	BSD-4-Clause	ASF X; ORT 2026-08 maps BSD 4-clause to BSD-3-Clause
BSD-derived	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD-like	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD-style	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD-style license	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
BSD2	BSD-2-Clause	-
BSD3	BSD-3-Clause	-
BSD_3_clause	BSD-3-Clause	-
BSL	ambiguous: BSL-1.0|BUSL-1.1	Boost or Business Source; ASF A or X
BSL 1.1	BUSL-1.1	Boost has no 1.1; ASF X
BSL-1.0	BSL-1.0	-
Business Source License	BUSL-1.1	-
Business Source License 1.1	BUSL-1.1	-
BUSL-1.1	BUSL-1.1	-
CC BY	ambiguous: CC-BY-2.5|CC-BY-3.0|CC-BY-4.0	version not stated; candidates ASF B
CC BY 4.0	CC-BY-4.0	-
CC BY-NC 4.0	CC-BY-NC-4.0	ASF X
CC BY-NC-ND 4.0	CC-BY-NC-ND-4.0	ASF X
CC BY-NC-SA 4.0	CC-BY-NC-SA-4.0	ASF X
CC BY-SA 4.0	CC-BY-SA-4.0	-
CC-BY	ambiguous: CC-BY-2.5|CC-BY-3.0|CC-BY-4.0	version not stated; candidates ASF B
CC-BY-4.0	CC-BY-4.0	-
CC-BY-NC-4.0	CC-BY-NC-4.0	ASF X
CC-BY-NC-ND-4.0	CC-BY-NC-ND-4.0	ASF X
CC-BY-NC-SA-4.0	CC-BY-NC-SA-4.0	ASF X
CC-BY-SA-4.0	CC-BY-SA-4.0	-
CC0	CC0-1.0	-
CC0 1.0	CC0-1.0	-
CC0 1.0 Universal	CC0-1.0	-
CC0 1.0 Universal (CC0 1.0) Public Domain Dedication	CC0-1.0	-
CC0-1.0	CC0-1.0	-
CDDL	ambiguous: CDDL-1.0|CDDL-1.1	both ASF B
CDDL 1.0	CDDL-1.0	-
CDDL-1.0	CDDL-1.0	-
CECILL	ambiguous: CECILL-1.0|CECILL-1.1|CECILL-2.0|CECILL-2.1	-
CeCILL v2.1	CECILL-2.1	-
CECILL-2.1	CECILL-2.1	-
CECILL-B	CECILL-B	-
CECILL-C	CECILL-C	-
Clear BSD License	BSD-3-Clause-Clear	-
Closed source	-	proprietary
CMU License	MIT-CMU	Pillow
CNRI Python License	CNRI-Python	-
Commercial	-	proprietary
Common Development and Distribution License 1.0	CDDL-1.0	-
Commons Clause	-	source-available or no single SPDX id
Copyright	-	no licence stated; UNLICENSED is not Unlicense
Copyright (c) All rights reserved	-	proprietary
Creative Commons Attribution 4.0	CC-BY-4.0	-
Creative Commons Attribution 4.0 International	CC-BY-4.0	-
Creative Commons Attribution-NonCommercial 4.0 International	CC-BY-NC-4.0	ASF X
Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International	CC-BY-NC-SA-4.0	ASF X
Creative Commons Attribution-ShareAlike 4.0	CC-BY-SA-4.0	-
Creative Commons Zero	CC0-1.0	-
curl	curl	-
Custom	-	no licence stated; UNLICENSED is not Unlicense
Do What The F*ck You Want To Public License	WTFPL	-
Dual License	-	read LICENSE; python-dateutil is Apache-2.0 AND BSD-3-Clause by file date
Dual-licensed	-	read LICENSE; python-dateutil is Apache-2.0 AND BSD-3-Clause by file date
DWTFYWTPL	WTFPL	-
Eclipse Distribution License - v 1.0	BSD-3-Clause	-
Eclipse Distribution License v1.0	BSD-3-Clause	-
Eclipse Public License	ambiguous: EPL-1.0|EPL-2.0	both ASF B
Eclipse Public License 1.0	EPL-1.0	-
Eclipse Public License 2.0	EPL-2.0	-
Eclipse Public License v 2.0	EPL-2.0	-
Eclipse Public License v1.0	EPL-1.0	-
Eclipse Public License v2.0	EPL-2.0	-
EDL-1.0	BSD-3-Clause	-
Elastic License	-	source-available or no single SPDX id
Elastic License 2.0	Elastic-2.0	-
Elastic-2.0	Elastic-2.0	-
ELv2	Elastic-2.0	-
EPL	ambiguous: EPL-1.0|EPL-2.0	both ASF B
EPL 1.0	EPL-1.0	-
EPL 2.0	EPL-2.0	-
EPL-1.0	EPL-1.0	-
EPL-2.0	EPL-2.0	-
EPL-2.0 OR BSD-3-Clause	EPL-2.0 OR BSD-3-Clause	paho-mqtt
EPL/EDL	ambiguous: EPL-1.0 OR BSD-3-Clause|EPL-2.0 OR BSD-3-Clause	paho-mqtt
EPLv1	EPL-1.0	-
EPLv2	EPL-2.0	-
EUPL	ambiguous: EUPL-1.0|EUPL-1.1|EUPL-1.2	-
EUPL 1.2	EUPL-1.2	-
EUPL v1.2	EUPL-1.2	-
EUPL-1.2	EUPL-1.2	-
European Union Public Licence	ambiguous: EUPL-1.0|EUPL-1.1|EUPL-1.2	-
European Union Public Licence 1.2 (EUPL 1.2)	EUPL-1.2	-
Expat	MIT	-
Expat (MIT)	MIT	-
Expat License	MIT	-
Free	-	no licence stated; UNLICENSED is not Unlicense
FreeBSD	ambiguous: BSD-2-Clause|BSD-2-Clause-Views	both permissive
FreeBSD License	ambiguous: BSD-2-Clause|BSD-2-Clause-Views	both permissive
Freeware	-	no licence stated; UNLICENSED is not Unlicense
General Public License	ambiguous: GPL-1.0-or-later|GPL-2.0-only|GPL-2.0-or-later|GPL-3.0-only|GPL-3.0-or-later	every candidate ASF X
GNU	ambiguous: GPL-1.0-or-later|GPL-2.0-only|GPL-2.0-or-later|GPL-3.0-only|GPL-3.0-or-later	every candidate ASF X
GNU Affero General Public License	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
GNU Affero General Public License v3	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
GNU Affero General Public License v3 or later (AGPLv3+)	AGPL-3.0-or-later	-
GNU Affero General Public License v3.0	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
GNU AGPL	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
GNU AGPL v3	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
GNU AGPLv3	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	only or later not stated; ASF X
GNU General Public License	ambiguous: GPL-1.0-or-later|GPL-2.0-only|GPL-2.0-or-later|GPL-3.0-only|GPL-3.0-or-later	every candidate ASF X
GNU General Public License (GPL)	ambiguous: GPL-1.0-or-later|GPL-2.0-only|GPL-2.0-or-later|GPL-3.0-only|GPL-3.0-or-later	every candidate ASF X
GNU General Public License v2	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GNU General Public License v2 (GPLv2)	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GNU General Public License v2 or later (GPLv2+)	GPL-2.0-or-later	-
GNU General Public License v3	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GNU General Public License v3 (GPLv3)	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GNU General Public License v3 or later (GPLv3+)	GPL-3.0-or-later	-
GNU General Public License v3.0	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GNU GPL	ambiguous: GPL-1.0-or-later|GPL-2.0-only|GPL-2.0-or-later|GPL-3.0-only|GPL-3.0-or-later	every candidate ASF X
GNU GPL 3	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GNU GPL v2	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GNU GPL v2 or later	GPL-2.0-or-later	-
GNU GPL v3	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GNU GPL v3 or later	GPL-3.0-or-later	-
GNU GPLv2	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GNU GPLv3	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GNU Lesser General Public License	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later|LGPL-3.0-only|LGPL-3.0-or-later	every candidate ASF X
GNU Lesser General Public License (LGPL)	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later|LGPL-3.0-only|LGPL-3.0-or-later	every candidate ASF X
GNU Lesser General Public License 2.1	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	only or later not stated; ASF X; LGPL-2.1 is the deprecated id of -only
GNU Lesser General Public License v2 or later (LGPLv2+)	ambiguous: LGPL-2.0-or-later|LGPL-2.1-or-later	2.0 and 2.1 both called v2; ASF X
GNU Lesser General Public License v3	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
GNU Lesser General Public License v3 (LGPLv3)	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
GNU Lesser General Public License v3 or later (LGPLv3+)	LGPL-3.0-or-later	-
GNU Lesser General Public License, Version 3	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
GNU LGPL	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later|LGPL-3.0-only|LGPL-3.0-or-later	every candidate ASF X
GNU LGPL 2.1	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	only or later not stated; ASF X; LGPL-2.1 is the deprecated id of -only
GNU LGPL v3	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
GNU LGPL v3+	LGPL-3.0-or-later	-
GNU LGPLv3	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
GNU Library or Lesser General Public License (LGPL)	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later|LGPL-3.0-only|LGPL-3.0-or-later	every candidate ASF X
GPL	ambiguous: GPL-1.0-or-later|GPL-2.0-only|GPL-2.0-or-later|GPL-3.0-only|GPL-3.0-or-later	every candidate ASF X
GPL 2	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GPL 2.0	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GPL 3	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GPL 3.0	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GPL License	ambiguous: GPL-1.0-or-later|GPL-2.0-only|GPL-2.0-or-later|GPL-3.0-only|GPL-3.0-or-later	every candidate ASF X
GPL v2	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GPL v2 or later	GPL-2.0-or-later	-
GPL v2+	GPL-2.0-or-later	-
GPL v3	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GPL v3 or commercial	ambiguous: GPL-3.0-only OR LicenseRef-Commercial|GPL-3.0-or-later OR LicenseRef-Commercial	PyQt; commercial branch needs a purchase
GPL v3 or later	GPL-3.0-or-later	-
GPL v3+	GPL-3.0-or-later	-
GPL-2	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GPL-2+	GPL-2.0-or-later	-
GPL-2.0+	GPL-2.0-or-later	-
GPL-2.0-or-later	GPL-2.0-or-later	-
GPL-3	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GPL-3+	GPL-3.0-or-later	-
GPL-3.0	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GPL-3.0+	GPL-3.0-or-later	-
GPL-3.0-or-later	GPL-3.0-or-later	-
GPL2	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GPL2 w/ CPE	GPL-2.0-only WITH Classpath-exception-2.0	ASF X
GPL2+	GPL-2.0-or-later	-
GPL3	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GPL3+	GPL-3.0-or-later	-
GPLv2	ambiguous: GPL-2.0-only|GPL-2.0-or-later	only or later not stated; ASF X
GPLv2 or later	GPL-2.0-or-later	-
GPLv2 with classpath exception	GPL-2.0-only WITH Classpath-exception-2.0	ASF X
GPLv2+	GPL-2.0-or-later	-
GPLv2+CE	GPL-2.0-only WITH Classpath-exception-2.0	ASF X
GPLv3	ambiguous: GPL-3.0-only|GPL-3.0-or-later	only or later not stated; ASF X; GPL-3.0 is the deprecated id of -only
GPLv3 / Commercial	ambiguous: GPL-3.0-only OR LicenseRef-Commercial|GPL-3.0-or-later OR LicenseRef-Commercial	PyQt; commercial branch needs a purchase
GPLv3 or later	GPL-3.0-or-later	-
GPLv3+	GPL-3.0-or-later	-
Historical Permission Notice and Disclaimer	HPND	-
Historical Permission Notice and Disclaimer (HPND)	HPND	-
HPND	HPND	-
http://opensource.org/licenses/BSD-3-Clause	BSD-3-Clause	-
http://opensource.org/licenses/MIT	MIT	-
http://www.apache.org/licenses/LICENSE-2.0	Apache-2.0	-
http://www.apache.org/licenses/LICENSE-2.0.html	Apache-2.0	-
http://www.opensource.org/licenses/mit-license.php	MIT	-
https://opensource.org/licenses/BSD-2-Clause	BSD-2-Clause	-
https://opensource.org/licenses/BSD-3-Clause	BSD-3-Clause	-
https://opensource.org/licenses/MIT	MIT	-
https://www.apache.org/licenses/LICENSE-2.0	Apache-2.0	-
https://www.apache.org/licenses/LICENSE-2.0.txt	Apache-2.0	-
ICU	ICU	-
ICU License	ICU	-
Intel Simplified Software License	-	no SPDX id; ASF X; used by mkl and intel-openmp
Internal use only	-	proprietary
ISC	ISC	-
ISC License	ISC	-
ISC License (ISCL)	ISC	-
ISCL	ISC	-
JSON	JSON	ASF X
JSON License	JSON	ASF X
Lesser GPL	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later|LGPL-3.0-only|LGPL-3.0-or-later	every candidate ASF X
LGPL	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later|LGPL-3.0-only|LGPL-3.0-or-later	every candidate ASF X
LGPL 2.1	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	only or later not stated; ASF X; LGPL-2.1 is the deprecated id of -only
LGPL 2.1+	LGPL-2.1-or-later	ASF X
LGPL 3	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
LGPL 3.0	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
LGPL License	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later|LGPL-3.0-only|LGPL-3.0-or-later	every candidate ASF X
LGPL v2	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later	ASF X
LGPL v2+	ambiguous: LGPL-2.0-or-later|LGPL-2.1-or-later	2.0 and 2.1 both called v2; ASF X
LGPL v2.1	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	only or later not stated; ASF X; LGPL-2.1 is the deprecated id of -only
LGPL v2.1 or later	LGPL-2.1-or-later	ASF X
LGPL v3	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
LGPL v3+	LGPL-3.0-or-later	-
LGPL with exceptions	ambiguous: LGPL-2.1-or-later|LGPL-3.0-or-later	psycopg2 classic; exception text not on the SPDX list
LGPL with exceptions or ZPL	LGPL-3.0-or-later OR ZPL-2.1	psycopg2 1.x text
LGPL-2	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later	ASF X
LGPL-2.1	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	only or later not stated; ASF X; LGPL-2.1 is the deprecated id of -only
LGPL-2.1+	LGPL-2.1-or-later	ASF X
LGPL-2.1-or-later	LGPL-2.1-or-later	ASF X
LGPL-3	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
LGPL-3.0+	LGPL-3.0-or-later	-
LGPL-3.0-or-later	LGPL-3.0-or-later	-
LGPL/MIT	ambiguous: LGPL-2.1-or-later OR MIT|LGPL-3.0-or-later OR MIT	-
LGPL2	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later	ASF X
LGPL2+	ambiguous: LGPL-2.0-or-later|LGPL-2.1-or-later	2.0 and 2.1 both called v2; ASF X
LGPL3	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
LGPLv2	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later	ASF X
LGPLv2 or later	ambiguous: LGPL-2.0-or-later|LGPL-2.1-or-later	2.0 and 2.1 both called v2; ASF X
LGPLv2+	ambiguous: LGPL-2.0-or-later|LGPL-2.1-or-later	2.0 and 2.1 both called v2; ASF X
LGPLv2.1	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	only or later not stated; ASF X; LGPL-2.1 is the deprecated id of -only
LGPLv2.1+	LGPL-2.1-or-later	ASF X
LGPLv3	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	only or later not stated; ASF X
LGPLv3 or later	LGPL-3.0-or-later	-
LGPLv3+	LGPL-3.0-or-later	-
LICENSE	-	no licence stated; UNLICENSED is not Unlicense
License :: OSI Approved :: Apache Software License	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
License :: OSI Approved :: BSD License	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
License :: OSI Approved :: MIT License	MIT	-
LICENSE.md	-	no licence stated; UNLICENSED is not Unlicense
LICENSE.txt	-	no licence stated; UNLICENSED is not Unlicense
LicenseRef-NVIDIA-Proprietary	-	proprietary
LicenseRef-Proprietary	-	proprietary
Microsoft Public License	MS-PL	-
MIT	MIT	-
MIT (Expat)	MIT	-
MIT (X11)	ambiguous: MIT|X11	both permissive; ASF A
MIT -or- Apache License 2.0	MIT OR Apache-2.0	slash read as OR by Rust habit
MIT and PSF-2.0	MIT AND PSF-2.0	-
MIT Licence	MIT	-
MIT License	MIT	-
MIT License (http://opensource.org/licenses/MIT)	MIT	-
MIT License (MIT)	MIT	-
MIT License, see LICENSE file	MIT	-
MIT Licensed	MIT	-
MIT No Attribution	MIT-0	-
MIT No Attribution License	MIT-0	-
MIT or Apache License, Version 2.0	MIT OR Apache-2.0	slash read as OR by Rust habit
MIT OR Apache-2.0	MIT OR Apache-2.0	slash read as OR by Rust habit
MIT style	ambiguous: MIT|MIT-0|MIT-CMU|X11	similar text, not the text
MIT, see LICENSE	MIT	-
MIT-0	MIT-0	-
MIT-CMU	MIT-CMU	Pillow
MIT-derived	ambiguous: MIT|MIT-0|MIT-CMU|X11	similar text, not the text
MIT-License	MIT	-
MIT-like	ambiguous: MIT|MIT-0|MIT-CMU|X11	similar text, not the text
MIT-style	ambiguous: MIT|MIT-0|MIT-CMU|X11	similar text, not the text
MIT/Apache	MIT OR Apache-2.0	slash is not SPDX; OR by Rust habit
MIT/Apache-2.0	MIT OR Apache-2.0	slash is not SPDX; OR by Rust habit
MIT/Expat	MIT	-
MIT/X11	ambiguous: MIT|X11	both permissive; ASF A
MIT/X11 License	ambiguous: MIT|X11	both permissive; ASF A
Modified BSD	BSD-3-Clause	-
Modified BSD License	BSD-3-Clause	-
Mozilla	ambiguous: MPL-1.0|MPL-1.1|MPL-2.0	every candidate ASF B
Mozilla Public License	ambiguous: MPL-1.0|MPL-1.1|MPL-2.0	every candidate ASF B
Mozilla Public License 1.1	MPL-1.1	-
Mozilla Public License 1.1 (MPL 1.1)	MPL-1.1	-
Mozilla Public License 2.0	MPL-2.0	-
Mozilla Public License 2.0 (MPL 2.0)	MPL-2.0	-
Mozilla Public License v2.0	MPL-2.0	-
Mozilla Public License Version 2.0	MPL-2.0	-
Mozilla Public License, Version 2.0	MPL-2.0	-
MPL	ambiguous: MPL-1.0|MPL-1.1|MPL-2.0	every candidate ASF B
MPL 1.1	MPL-1.1	-
MPL 1.1/GPL 2.0/LGPL 2.1	MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later	usual tri-licence
MPL 2.0	MPL-2.0	-
MPL tri-license	MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later	usual tri-licence
MPL v2	MPL-2.0	-
MPL-2	MPL-2.0	-
MPL-2.0	MPL-2.0	-
MPL-2.0 AND MIT	MPL-2.0 AND MIT	tqdm
MPL/GPL/LGPL	MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later	usual tri-licence
MPL2	MPL-2.0	-
MPL2.0	MPL-2.0	-
MPLv2	MPL-2.0	-
MPLv2.0	MPL-2.0	-
MPLv2.0, MIT Licences	MPL-2.0 AND MIT	tqdm
MS-PL	MS-PL	-
Mulan PSL v2	MulanPSL-2.0	-
MulanPSL-2.0	MulanPSL-2.0	-
Multi-licensed	-	read LICENSE; python-dateutil is Apache-2.0 AND BSD-3-Clause by file date
Multiple licenses	-	read LICENSE; python-dateutil is Apache-2.0 AND BSD-3-Clause by file date
N/A	-	no licence stated; UNLICENSED is not Unlicense
NAIST	NAIST-2003	-
NAIST License	NAIST-2003	-
NCSA	NCSA	-
NCSA License	NCSA	-
New BSD	BSD-3-Clause	-
New BSD License	BSD-3-Clause	-
NewBSD	BSD-3-Clause	-
No License	-	no licence stated; UNLICENSED is not Unlicense
None	-	no licence stated; UNLICENSED is not Unlicense
Not licensed	-	no licence stated; UNLICENSED is not Unlicense
null	-	no licence stated; UNLICENSED is not Unlicense
NVIDIA Proprietary Software	-	proprietary
ODbL	ODbL-1.0	-
ODbL-1.0	ODbL-1.0	-
OFL	OFL-1.1	-
OFL-1.1	OFL-1.1	-
Old BSD	BSD-4-Clause	ASF X; ORT 2026-08 maps BSD 4-clause to BSD-3-Clause
Open Source	-	no licence stated; UNLICENSED is not Unlicense
OpenSSL	OpenSSL	-
OpenSSL License	OpenSSL	-
Original BSD	BSD-4-Clause	ASF X; ORT 2026-08 maps BSD 4-clause to BSD-3-Clause
OSI Approved	-	no licence stated; UNLICENSED is not Unlicense
OSI Approved :: MIT License	MIT	-
Other	-	no licence stated; UNLICENSED is not Unlicense
Other/Proprietary License	-	proprietary
Perl Artistic License	ambiguous: Artistic-1.0|Artistic-1.0-Perl|Artistic-2.0	-
Perl license	Artistic-1.0-Perl OR GPL-1.0-or-later	Perl 5 terms
PIL license	ambiguous: HPND|MIT-CMU	Pillow declared HPND, later MIT-CMU
PIL Software License	ambiguous: HPND|MIT-CMU	Pillow declared HPND, later MIT-CMU
Placed in the public domain	-	no SPDX id; PEP 639 LicenseRef-Public-Domain
PolyForm Noncommercial	-	source-available or no single SPDX id
PolyForm Shield	-	source-available or no single SPDX id
PostgreSQL	PostgreSQL	-
PostgreSQL License	PostgreSQL	-
Proprietary	-	proprietary
Proprietary License	-	proprietary
PSF	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
PSF and MIT	PSF-2.0 AND MIT	-
PSF License	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
PSF License Version 2	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
PSF-2.0	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
PSF2	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
PSFL	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
Public Domain	-	no SPDX id; PEP 639 LicenseRef-Public-Domain
PublicDomain	-	no SPDX id; PEP 639 LicenseRef-Public-Domain
Python	ambiguous: PSF-2.0|Python-2.0|CNRI-Python	every candidate permissive
Python License	ambiguous: PSF-2.0|Python-2.0|CNRI-Python	every candidate permissive
Python License (CNRI Python License)	CNRI-Python	-
Python License 2.0	Python-2.0	-
Python Software Foundation	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
Python Software Foundation License	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
Python Software Foundation License 2.0	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
Python Software Foundation License Version 2	PSF-2.0	the short forms are usual names of PSF-2.0; Python-2.0 is the whole stack
Python-2.0	Python-2.0	-
Python-style	ambiguous: PSF-2.0|Python-2.0|CNRI-Python	every candidate permissive
Released under the MIT license	MIT	-
Revised BSD	BSD-3-Clause	-
Revised BSD License	BSD-3-Clause	-
Riverbank Commercial License or GPL v3	ambiguous: GPL-3.0-only OR LicenseRef-Commercial|GPL-3.0-or-later OR LicenseRef-Commercial	PyQt; commercial branch needs a purchase
Ruby	Ruby	-
Ruby's	Ruby	-
Same as Perl	Artistic-1.0-Perl OR GPL-1.0-or-later	Perl 5 terms
Same as Python	ambiguous: PSF-2.0|Python-2.0|CNRI-Python	every candidate permissive
See LICENSE	-	no licence stated; UNLICENSED is not Unlicense
See LICENSE file	-	no licence stated; UNLICENSED is not Unlicense
Server Side Public License	SSPL-1.0	-
SIL OFL 1.1	OFL-1.1	-
SIL Open Font License 1.1	OFL-1.1	-
SIL Open Font License 1.1 (OFL-1.1)	OFL-1.1	-
Simplified BSD	BSD-2-Clause	-
Simplified BSD License	BSD-2-Clause	-
SSPL	SSPL-1.0	-
SSPL-1.0	SSPL-1.0	-
Standard PIL License	ambiguous: HPND|MIT-CMU	Pillow declared HPND, later MIT-CMU
TBD	-	no licence stated; UNLICENSED is not Unlicense
TCL	TCL	-
Tcl/Tk	TCL	-
The Apache License	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated; 1.1 and 2.0 are ASF A, 1.0 is not named
The Apache License 2.0	Apache-2.0	-
The Apache License, Version 2.0	Apache-2.0	-
The Apache Software License, Version 2.0	Apache-2.0	-
THE BEER-WARE LICENSE	Beerware	-
The BSD 3-Clause License	BSD-3-Clause	-
The BSD License	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	2- and 3-clause are ASF A; 4-clause is ASF X
The ISC License	ISC	-
The MIT License	MIT	-
The MIT License (MIT)	MIT	-
The Unlicense	Unlicense	-
The Unlicense (Unlicense)	Unlicense	-
TODO	-	no licence stated; UNLICENSED is not Unlicense
Two-clause BSD	BSD-2-Clause	-
Unicode License v3	Unicode-3.0	-
Unicode-3.0	Unicode-3.0	-
Universal Permissive License	UPL-1.0	-
Universal Permissive License (UPL)	UPL-1.0	-
University of Illinois/NCSA Open Source License	NCSA	-
UNKNOWN	-	no licence stated; UNLICENSED is not Unlicense
Unlicence	Unlicense	-
Unlicense	Unlicense	-
UNLICENSED	-	no licence stated; UNLICENSED is not Unlicense
UPL	UPL-1.0	-
UPL-1.0	UPL-1.0	-
Various	-	no licence stated; UNLICENSED is not Unlicense
Vim	Vim	-
Vim License	Vim	-
W3C	W3C	-
W3C License	W3C	-
W3C Software License	W3C	-
WTFPL	WTFPL	-
WTFPL v2	WTFPL	-
X11/MIT	ambiguous: MIT|X11	both permissive; ASF A
Your choice of MIT or Apache License 2.0	MIT OR Apache-2.0	slash read as OR by Rust habit
Zero-Clause BSD	0BSD	-
Zlib	Zlib	-
zlib license	Zlib	-
zlib/libpng	Zlib	-
zlib/libpng License	Zlib	-
Zope Public License	ambiguous: ZPL-1.1|ZPL-2.0|ZPL-2.1	-
Zope Public License 2.0	ZPL-2.0	-
Zope Public License 2.1	ZPL-2.1	-
ZPL	ambiguous: ZPL-1.1|ZPL-2.0|ZPL-2.1	-
ZPL 2.0	ZPL-2.0	-
ZPL 2.1	ZPL-2.1	-
ZPL 2.1 license	ZPL-2.1	-
ZPL-2.1	ZPL-2.1	-
"""#
  static let debianNames = #"""
name	spdx	note
expat	MIT	copyright-format 1.0
mit	MIT	used for Expat
public-domain	LicenseRef-Public-Domain	copyright-format 1.0
pd	LicenseRef-Public-Domain	used for public-domain
artistic	Artistic-1.0-Perl	/usr/share/common-licenses/Artistic
perl	GPL-1.0-or-later OR Artistic-1.0-Perl	copyright-format 1.0: the terms of Perl itself
apache	ambiguous: Apache-1.0|Apache-1.1|Apache-2.0	version not stated
bsd	ambiguous: BSD-2-Clause|BSD-3-Clause|BSD-4-Clause	clauses not stated
bsd-2	BSD-2-Clause	used for BSD-2-clause
bsd-3	BSD-3-Clause	used for BSD-3-clause
bsd-4	BSD-4-Clause	used for BSD-4-clause
bsd-4-clause-uc	BSD-4-Clause-UC	used
cc0	CC0-1.0	used for CC0-1.0
boost-1.0	BSL-1.0	used for BSL-1.0
gpl	ambiguous: GPL-1.0-or-later|GPL-2.0-only|GPL-2.0-or-later|GPL-3.0-only|GPL-3.0-or-later	version not stated
lgpl	ambiguous: LGPL-2.0-or-later|LGPL-2.1-only|LGPL-2.1-or-later|LGPL-3.0-only|LGPL-3.0-or-later	version not stated
agpl	ambiguous: AGPL-1.0-or-later|AGPL-3.0-only|AGPL-3.0-or-later	version not stated
gfdl	ambiguous: GFDL-1.1-or-later|GFDL-1.2-or-later|GFDL-1.3-or-later	version not stated
gfdl-niv	ambiguous: GFDL-1.1-no-invariants-or-later|GFDL-1.2-no-invariants-or-later|GFDL-1.3-no-invariants-or-later	version not stated
python	Python-2.0	copyright-format 1.0
qpl	QPL-1.0	copyright-format 1.0
w3c	W3C	copyright-format 1.0
zope	ambiguous: ZPL-1.1|ZPL-2.0|ZPL-2.1	version not stated
lppl	ambiguous: LPPL-1.0|LPPL-1.1|LPPL-1.2|LPPL-1.3a|LPPL-1.3c	version not stated
mpl	ambiguous: MPL-1.0|MPL-1.1|MPL-2.0	version not stated
openssl	OpenSSL	used
"""#
  static let scopes = #"""
profile	class	runtime	extra	group	build	container	vendored	container-os
apache-default	A	ok	ok	ok	ok	note	note	ok
apache-default	B	note	note	ok	ok	note	block	note
apache-default	L	review	note	ok	ok	review	block	note
apache-default	W	review	note	ok	ok	review	block	note
apache-default	G	block	review	note	note	block	block	note
apache-default	N	block	block	note	note	block	block	note
apache-default	P	block	block	review	review	block	block	review
apache-default	U	block	review	note	note	block	block	note
asf-strict	A	ok	ok	ok	ok	note	note	ok
asf-strict	B	note	note	ok	ok	note	block	note
asf-strict	L	block	note	ok	ok	review	block	note
asf-strict	W	block	note	ok	ok	review	block	note
asf-strict	G	block	review	note	note	block	block	note
asf-strict	N	block	block	note	note	block	block	note
asf-strict	P	block	block	review	review	block	block	review
asf-strict	U	block	review	note	note	block	block	note
osadl-strict	A	ok	ok	ok	ok	note	note	ok
osadl-strict	B	block	note	ok	ok	note	block	note
osadl-strict	L	review	note	ok	ok	review	block	note
osadl-strict	W	review	note	ok	ok	review	block	note
osadl-strict	G	block	review	note	note	block	block	note
osadl-strict	N	block	block	note	note	block	block	note
osadl-strict	P	block	block	review	review	block	block	review
osadl-strict	U	block	review	note	note	block	block	note
"""#
  static let texts = #"""
sha256	spdx	source
73d025733668e0f53d36940b387a46d9af72723d05b55a673e550115f35805d8	0BSD	SPDX
4f235e123f121668bf3c528a3a50d3c5fec4516de17f932e808571110dcc7df7	3D-Slicer-1.0	SPDX
20e78835eef0eb02957310bdf164aed799c103bed00bc17a50ecfad31f1aafc5	AAL	SPDX
c66d4ae0c82bf2c23ebe61fd9a756e694e67905829f07b81b1562e5f05e772b9	Abstyles	SPDX
d4bf5386a8607c51767577812ffeb768e987eb2134944a13db9861f178daa27f	AdaCore-doc	SPDX
1d8a27599655c1e4179d8e31b7580737e19731ae5a8439589c7a9c2ee2993333	Adobe-2006	SPDX
4de3b24ffb6b898c9b68ed443cf0a6e1a8b125ec4ec52ea5bec9ba341f28eac2	Adobe-Display-PostScript	SPDX
6f3838d1f758f6223ffa55b9682151b31ea505c1b2b7ad7f8fff27bb43136497	Adobe-Glyph	SPDX
908b60ed28c139d514e9aa074511adb104c23ec3c1023950d4301fcf855ea92f	Adobe-Utopia	SPDX
d3fcfab43175c32737c75ccdc779f0e39054b539648d01b613b48e7999582005	ADSL	SPDX
c71ff89be06b46a6cfea5dc2add08aa846878dcd96155eb774e63006fdec447b	Advanced-Cryptics-Dictionary	SPDX
7148b9b97dfa3222b969d572a41ab8b4a138dfa170e6178fa3ef3a4f4422a127	AFL-1.1	SPDX
4f1a9e2c27cbefd2082cd21a9162f81efc3de98c696ba7eee3359c1b10ed6879	AFL-1.2	SPDX
4eb653902d16e949ac4a1412314ac84ec9d539fb0480bc824928cb9efda16a3c	AFL-2.0	SPDX
d406f95495ea219a613c4c8a26f871cc2939793dfdb72bc4c9bc03f8d4f54d8f	AFL-2.1	SPDX
c9f9aead101068772b506a4dbe3acf55286ba4a361c060ac6a915a9c134e5d2e	AFL-3.0	SPDX
d48a8d5fbfc81594b45c75fd488342120d8c9e8e3ff5b2326796e0cafa117e41	Afmparse	SPDX
b43bd6d709a6b8a6d0c40c53f686ffd7dab0d236c7bf43d436a4801779c02aa4	ambiguous: AGPL-1.0-only|AGPL-1.0-or-later	SPDX
a68af0888c6f5f77af7a6d1dc98bec76cd8096ae4db4b1e60b2949d55b8caafa	AGPL-3.0-only	SPDX, notice
108a5a714364d5b58f8e7b95721ecd1314748b9241d2da21dd7bf4773d989dda	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	SPDX, terms alone
51101e150cf2fd9a4eee1dd27b221b764ca1c559741b3e09b55ea26bfa139c8d	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	identify 2.6.20
7ce0d0bbc076b894e496314fe1341690aeb0958266616a6106550474c6acfb79	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	SPDX
dbb26ed42182b761e8e56abcf26c8de5296b8fd59ed871c8d30822052f0b67b8	ambiguous: AGPL-3.0-only|AGPL-3.0-or-later	SPDX, terms alone
013358a5b2fdb8af14e28b3b354133ab41d67be603bebadeeb7079838d05f9f5	AGPL-3.0-or-later	SPDX, notice
a78d673b719976e62f021476b95da2e7d97db7a5f8659a471c07977d875a2f8a	Aladdin	SPDX
6c851b3bc6a9e7513ad562db1555656e51a4ae8c89fa4e6e9413ffd544975463	ALGLIB-Documentation	SPDX
751b95537662e5b5a426138daebf45ae0d59ff0aa74c48e27d7abfd0d384b7dc	AMD-newlib	SPDX
c8cb11ee84492b5d8b2de732038a1bae91c8503da4f4f8128b60694914a2d147	AMDPLPA	SPDX
0eb69f7033e03b2bc193cd43b56f78f26d11def5910ab82d91418a3ca81d209d	AML	SPDX
c54bc6d6494c810c0acf9e259e9cc7647f698adaa08fa5d2f7b48b8c4098e4fd	AML-glslang	SPDX
f85a85991e27a552030cb9989aaf31a49c2e678ed4732f4a7c1e7ed9daa15d8b	AMPAS	SPDX
72587be527f31df8457475a4711d137a2536b5dd018a54548c8c0094e20a1ab3	ANTLR-PD	SPDX
53a4cd60e7c5e625478da4e430d801ec9b060f10c87aac3d3c33aa5901f63ba8	ANTLR-PD-fallback	SPDX
40c0e23a982a60f90a01426511e41ba69fd4159943b54549162d1de818956a14	any-OSI-perl-modules	SPDX
70a9c7846d907515d71394392803763418489caaee66a5afcb045d1a7ca59b96	Apache-1.0	SPDX
e37ba99a12717dd4fbfb72d6ff3c1b8e35f41254e928505127886ab775f8ea17	Apache-1.1	SPDX
004ba69e3a69c57c109dbdab5f9fb5674fd38cdc91bb3abfaee920a42fbf560c	Apache-2.0	pandas 3.1.1
040b61954e78af92e8980da862dfb004f354d0842ca168ef15a87c8a9109e22c	Apache-2.0	SPDX, terms alone
390254dece917dff4ecc9c516ecc7aeaba8a121177561e57fef2192c8105afbe	Apache-2.0	SPDX, terms alone
4070d9de3675bb7dfdcb67c2187a1fdac5da4f3cc76ed30b9a7dd3a6aa3c7c1a	Apache-2.0	SPDX, notice
be8d6946ecd5a8dace0ca6fcab616903e8ed1dbe867f7bb86e88686a64691a1b	Apache-2.0	SPDX
e580ca8c94d713d82f22ddf26e71c34ce31e445bc2cd77b40c9cf844fda42bc1	APAFML	SPDX
180fbbd7490611ecf5863d5ae6f9fdc31aa933927f6a4735f6ab9392f7ef2153	APL-1.0	SPDX
e5ea3c7b2bf76f99b657f35a54d58db618d19123da91749952d34fbcfff7577b	App-s2p	SPDX
4b5ed45261523ff3b106c30abea5b4977ec13efd321778761e018d74b2907117	APSL-1.0	SPDX
d5057624e00ca70bfc7140d62bd2908523081fe5bc251272cb7a722d2696656c	APSL-1.1	SPDX
cb90ed428cf76d0d7a8f453842817ffb2f7cd622f9d091605311e5210f54a692	APSL-1.2	SPDX
2f13b7066acbab2f278c0a67ae8b9f81a044e9b3768d98ec2156618a4392eeb8	APSL-2.0	SPDX
abb58b361519ed6759e83849ce959429035544c1e0a60bab028b5b3ca1a0cd52	APSL-2.0	SPDX, notice
6495c3930efb15eab1870d4a97d1c8309252907fe4c932d96c26f55203f279d6	Arphic-1999	SPDX
d2e7043db214ea7a7e1ed5eaf7dbd4d077056b8357022358ebe7bcbf32c61d91	Artistic-1.0	SPDX
8b9c980c658299ba4a7e4565e3cf96c9801d87178855ff7e61e1309f391be8b1	Artistic-1.0-cl8	SPDX
b06eda62b7e0c69e6f8a5960610095b69349654af941a79eca834edcd5e64e49	Artistic-1.0-Perl	SPDX
9f11dc17a44bd7c87618e210249a3a66657aea0221aae175772cecdca7e687dc	Artistic-2.0	SPDX
ca52afdaae070abd22fe7a52cd258af84527bf24430572e1742dd6eb1f80ad14	Artistic-dist	SPDX
88543ace897eba4e90cbf44651f8f3063f2631b287870a35cd0f670d5295264c	Aspell-RU	SPDX
8af6f8c5741c9f095b497c0e60c87c6dded263025083b0aadb8d7354ab3c3a4a	ASWF-Digital-Assets-1.0	SPDX
d2753b4537aa017f25d984e45b1658f8c3c54c224de036ccd31fea05bd5524b2	ASWF-Digital-Assets-1.1	SPDX
c73560dea8062b3295a0c0bcff060e1c548d1da79b6e479038cbceb742c8309c	Baekmuk	SPDX
abebb879d2d273105f3689f9f942d1ad655fa6412ed46e1eeaea9bb43dca5394	Bahyph	SPDX
a9850b9bc6c2ea3fad6fc4fa5e3cf8aabbfaf88db76765ca7037a960a1d29e36	Barr	SPDX
e3d4f5d0b9d52e04d6706fb17b28c28f73474a288275e788e3a98f6bd79213e0	bcrypt-Solar-Designer	SPDX
49f899264ab10301fe6f77bad52594b6eb3bd1e561e3ad2dd5925bf67c8a5ff1	Beerware	SPDX
68c339b11fc8e87685a0adbd5bab67c75f2a04e1250df5a30ede26ba31c46696	Bitstream-Charter	SPDX
008df43871f10aa8c3c83b48fc6d6d231ecbaf78194b2f17539d937bd9cf47ef	Bitstream-Vera	SPDX
5ebbd9618cb8c453f1f777f5cacfb2e7a82b718f14fb809a4a3700973b67f70a	BitTorrent-1.0	SPDX
7d00c9cd276ef929b6422b9c8ff183334783516588795e62c785872fb70fceeb	BitTorrent-1.0	SPDX, notice
7de01dba0d38df7f8ce52cec9bdba7a526ee4a397fab81e74582347b374c8e74	BitTorrent-1.1	SPDX
ad5217b414d9da98a5ce4030ba7efd26074c8c28c3416a79d2ee86a00da29235	BitTorrent-1.1	SPDX, notice
9deba8b24dba8b97ecd86d62866894bfb775b4aa913c1e8426ba82c1531f4538	blessing	SPDX
9d112ef603d3207d4e033c8a2a46961291832b2ee49b6047ca349781c7898a95	BlueOak-1.0.0	SPDX
997c429b60ff5d759cfd1a4c222bd2a47273527c0a43dd6954c20d31611652f7	Boehm-GC	SPDX
1ad17d5cf4ec1bd475fcc70fa505d3f2e7bc519c43c19adf32f7259d1de89470	Boehm-GC-without-fee	SPDX
e92a5a009d504db2d0952a0a7ecec54c8d95cf0a4f7ecfff185128419b08bc24	BOLA-1.1	SPDX
b48067376d7bf3edb622ea182267750477a7520ee2e4206a5ca962696bbb5ec7	Borceux	SPDX
8ea5430a303c87ea06467da1c5e5d732be59365265149cf2b5ad38137d1a1d4d	Brian-Gladman-2-Clause	SPDX
2de0855bb93ce138bc54750052c56e06250a2b5e15b79bed769c528248877763	Brian-Gladman-3-Clause	SPDX
6334f7d34e7631b5cc873532b7fbed8356d16fd6f6911810996159777de9ed27	BSD-1-Clause	SPDX
fd0ad3b700184692cbb784accb0a0c07da669851b06353d096636a566134b3ee	BSD-2-Clause	SPDX
7dd9d08189d8b68f93dce857fb811db9aea841af6a66d4bc6d211ebae10a2bcf	BSD-2-Clause-Darwin	SPDX
226f05b96117d56cab10b6b4bcb58a957692dd469ca41c0a357ce68c9452ccd4	BSD-2-Clause-first-lines	SPDX
b48c101698ba29d4bff180dc5ebddf6750281f470ba73e06ef42b4248f39b6dd	BSD-2-Clause-Patent	SPDX
4f15f481b5180a490bfbd602e13557300ecb49ed64495bf184e052392d8e610e	BSD-2-Clause-pkgconf-disclaimer	SPDX
5285c6e117e1758a992707acb4138140887ee026562b940022005575ec9cbda7	BSD-2-Clause-Views	SPDX
270c7bad29ba0a684958b26c1b191d9e8e3216042f37c5f9968a583b00e33781	BSD-3-Clause	colorama 0.4.6
610fc0ac89b9ef6c8019d159b7df37979ec705d8513ba8c923d7089ef59a07e1	BSD-3-Clause	SPDX
a75489beb0fb38293aebfdb4173e3f8c011c4564e7686285b760a63c53afa5c4	BSD-3-Clause	click_plugins 1.1.1.2
7510d3b3e2a5a7ae4fe0f089c37d0a00fd21a5fd25d697b0fb2bd323d38c3d69	BSD-3-Clause-acpica	SPDX
45f5711f1bde5e807abb2483099c488f63451404a7e1ea08e140694a964901fd	BSD-3-Clause-Attribution	SPDX
6ee67ee0142cbfaa2d41ffe912d3cf8ff2aa30f20cb3f7d40fae36cfbb02eb3a	BSD-3-Clause-Clear	SPDX
d25cf86ebdd9d2c2cde49703885e82f16bcdad5c44c89e91d80b2fbfe3e451ca	BSD-3-Clause-flex	SPDX
ec4369757e9f78e5742de3a02bbd9b9bdcd8a74bf913280c4dd4f8789459f49b	BSD-3-Clause-HP	SPDX
62fba50a34558c16bc153c18d0425d8430eb1debafe85dc7eead111ae3ab032a	BSD-3-Clause-LBNL	SPDX
ab7370ad479d55c9d99e562ecc728dd504b766e098663e501be36c20ade4ffbc	BSD-3-Clause-Modification	SPDX
f71b23ef152e3b9be5a2e9cd22611126422a527ba05144ea03caf13198eed015	BSD-3-Clause-No-Military-License	SPDX
7d0bac42af84879a693662934f2e75f1e654b88a486bfbe6e90a07430cb9f2ae	BSD-3-Clause-No-Nuclear-License	SPDX
111aa0cb11eae37ba5812f0d2ef5bb4badba7b349c4c0e4b670d89dcccc6a56a	BSD-3-Clause-No-Nuclear-License-2014	SPDX
b14c8a545c35e60c9bb0a7e1185434958035c925367b5818ab32698a3af6b7c1	BSD-3-Clause-No-Nuclear-Warranty	SPDX
2e25db0106d9fa2c6effe5bd69d6c8b183c95b14230896cc898d8e42fe54b3bd	BSD-3-Clause-Open-MPI	SPDX
aa221a987925cf24f5005c7886dfa020341173a07ae4c406c62eb967d4cf3d4a	BSD-3-Clause-Sun	SPDX
b52aeebd7e21149eb6dab04d7b5a5b2f7aeda829978ab37617c64a8fd04a3cbc	BSD-3-Clause-Tso	SPDX
289172d001425f4ebd30451f1e921d3f14df5a6e51bb68841c3bb85605f0520e	BSD-4-Clause	SPDX
a018bccbe1b1729a8b1b0aa34fb9ccbee726b8e1ce205aefd39ad7b6b61bac98	BSD-4-Clause-Shortened	SPDX
0057e187afa66bf8115cc8ce573f33b30ea873a53edd7c3e80a6faf6435ad7f6	BSD-4-Clause-UC	SPDX
94a45df01db5bd176c3f496f5132466c87a5ac9fa4c4d4981871333896ec7741	BSD-4.3RENO	SPDX
4680868d449823ce8a49339ce7d0a47058f79795ca94d2670d28fd0daa4204b8	BSD-4.3TAHOE	SPDX
996d420d523e547646b64494c7b8beb94cb506adf24eb51285e4a75b55fad360	BSD-Advertising-Acknowledgement	SPDX
567accbdfab73258ec6da2f301587969132ad5ab145ba87bcbacb04e3c5933ee	BSD-Attribution-HPND-disclaimer	SPDX
79a0231127c6093e2cdfdff7caf6e3b91ce9b0c0dc33b1bd4e27eeada372442c	BSD-Inferno-Nettverk	SPDX
f5e0ce35b6ee05cbe71c25517566e7bf815a673e2f8f4b206ec88356380606aa	BSD-Mark-Modifications	SPDX
eaf822e9abba2cd91caf05ea79a0d487ce0c6454af987fbec6a1c9b0e7e5ee74	BSD-Protection	SPDX
b1aff193e3f867198aee4cfa0f83694093a2cba747b5ce05056ad17c6a712903	BSD-Source-beginning-file	SPDX
d7859f9dd784b6ff73213dd80d358237dc39e14d147f4d73aa40f17a99e90f79	BSD-Source-Code	SPDX
a28130b495054e11157c1a5f29d1fb73a98ae7648b0f22933185487e3a5b6d88	BSD-Systemics	SPDX
ef6b1a5192a7af8d4943b5f1eaebe01d1a00322c53d2415e10960d3c2e275c26	BSD-Systemics-W3Works	SPDX
620ee3414d4b665363833dddcb5632bf75adf2c7d304b9635ce0b463e2408446	BSL-1.0	SPDX
bf68da19e5ecc8bd698fc8ecab5d1fe0a9d430b11ffc2fdc8ff75e43a1371597	Buddy	SPDX
85fd2817bba4d437f23b48b636f241c5d91b6c1504a102019fce9e4c01752fc0	BUSL-1.1	SPDX, notice
c0abeaffd2574116338629349742ce86b932844a0d7eac4dbe39b445b840926c	BUSL-1.1	SPDX
1334da5a8fb12823730d89ff3fc6bd39b8cb62938750d3edd75c5025f0cb072f	bzip2-1.0.6	SPDX
7bbbdd6c144c2a34a011947ca852cce078e74f3a335f9a42d5d6e594a0f63583	C-UDA-1.0	SPDX
21d638c60ef98945e2c38e133b283a825175c555ebb61ce16b2c20b44368e920	ambiguous: CAL-1.0|CAL-1.0-Combined-Work-Exception	SPDX
d4591dec443e46379e140a6f1430402e4583f9a1803a1c1e351bfb494fb07b84	Caldera	SPDX
59bdc736562330a4ddc7e333137c0f028e8e8b32a876005b16e2bd4e70ab5154	Caldera-no-preamble	SPDX
9e1a9822271fc66e12c29dbece4d75b8137979412bd73b40968ce16085654518	CAPEC-tou	SPDX
b7356f27288afd57379443205c03dc1996aa8e95594f8589591025ef71a4e8a4	Catharon	SPDX
65d13af6dced230c1bd330c60ae255e83fbd924d6669aa232fb89341ad099477	CATOSL-1.1	SPDX
6971cc9ebe83fb93a493aa3cb0ebcbee4e9f8ab3da7028dec1fdf24e414d0e47	CC-BY-1.0	SPDX
122b17d43cc8dd26d19190869671268ea47679725e9d600a89b5d69a078bd56d	CC-BY-2.0	SPDX
cf12873f5ef824e08f19ad8963bb9863c99183f72dd960b736c7fee9626ddd8b	CC-BY-2.5	SPDX
0c58dcbdfdb818dc98e7050c77cc6cd1372d8a746a0602e85c52140b9ce52e80	CC-BY-2.5-AU	SPDX
626653d162c88a2b58058f80e16ecc136abf0d58eb89e4c328d1c95ce404ff72	CC-BY-3.0	SPDX
4cd4e76393d26be3eab4b2aab3bb057e807bd7d9be31ee92b0e2825acb61b970	CC-BY-3.0-AT	SPDX
f5f70d755e3c96db46f670d297477488def100ff1a478a390d5a7457ae8b1043	CC-BY-3.0-AU	SPDX
26a971f1f9f183c2b2ad213f07662e446937ff30e5ab7aebbd19799d6027b5de	CC-BY-3.0-DE	SPDX
da30d5d1634da788eeabcb1769edb6af877c6f973940b572f97671a9e8e533b4	CC-BY-3.0-IGO	SPDX
6c6b4cde4594aae0a93a1a837a7d0dad1a3840de04efc73b868bba97d0481c22	CC-BY-3.0-NL	SPDX
0c03b62a11ec50d3fee05a79b1f77bfdcca7dbddcc20b136ea90548ede436c18	CC-BY-3.0-US	SPDX
c6b83a2af4eccb5dc2be7c3127eac7b07f05ef684d434fbb4089d4047e2a7bf8	CC-BY-4.0	SPDX
e66309d4b5cfab8ba0d7edc75f13a86a44f85d95d78f59eebc9bb59080d0fa74	CC-BY-4.0	identify 2.6.20
e98ef7a8408f6e87c1e97543c5117e34104d226ab56e7bafac6823bc5588aaf1	CC-BY-NC-1.0	SPDX
198cebede851173e2bf650e45487e504fb86ea889734ba3cf8319a1c0d4f6cd6	CC-BY-NC-2.0	SPDX
2006a93f2eb72f9b5eaa084bc32286f5d4aeb2f0693d5fae1d79e534f8827c0f	CC-BY-NC-2.5	SPDX
5cc3526d6d8552967483d22cdb4b1c984796e54cf0ab56b2e7f79fbe631318cb	CC-BY-NC-3.0	SPDX
4f43e6dce78eb9a0bc9847253ec4b25d34af8baad8711e0c6514048472438df7	CC-BY-NC-3.0-DE	SPDX
5bbd706885ef7ad116992182d225c039380c81ee73764c573eb453baa0229cfe	CC-BY-NC-4.0	SPDX
7cf85fdaad1132075126b0db9b5127f85c134875baf5f19b33b4c8c1c2dadd03	CC-BY-NC-ND-1.0	SPDX
84591d258b4fad9ab94bdb29c2f3a784c5d04212ac7b60a87ac8b35fd2332027	CC-BY-NC-ND-2.0	SPDX
d8799cdc6633bc1246156bd9e4ff4b5ec246214cb1c786874700dd8f56b52c66	CC-BY-NC-ND-2.5	SPDX
7875a63fb018340d7721a243867607def084c2d13af19f7b4443486d676f8b10	CC-BY-NC-ND-3.0	SPDX
2a24333e19dacd56a9da2374e8dc845ba8e597200498cd267630224f4d826fbb	CC-BY-NC-ND-3.0-DE	SPDX
4361192d730acef53cad5c10b2159e848edf98c323586f05a9bd12f15fe19222	CC-BY-NC-ND-3.0-IGO	SPDX
a733c60e00e81628545b2215b79fe1e86df3bd9c8c45b38c8f985caad60e2214	CC-BY-NC-ND-4.0	SPDX
a05135c7e2c9de29f4cb7e722f25d1a82f540c785313427a96190a64a5021c1e	CC-BY-NC-SA-1.0	SPDX
ce17876ac032be3d7af7d208854b394858d1c77b11978075f64c6918ff40852f	CC-BY-NC-SA-2.0	SPDX
c38acd8462cc6c3590fb43cf6a8e9b75ecea4aa68da0c3988d92e84aeb11290c	CC-BY-NC-SA-2.0-DE	SPDX
282946dc5909ec570d655cd2f0330b5eedece052127703d71687f2dcf47e69ef	CC-BY-NC-SA-2.0-FR	SPDX
7c4da469aa5d9992ce49016ed03185cf9fcfdbc4c94ff8612dc058eff88cb483	CC-BY-NC-SA-2.0-UK	SPDX
370733ac4f7332a478d7edda74d366d7ac37dadea368c04a7588f915fc8c8878	CC-BY-NC-SA-2.5	SPDX
b895eacd0b0468206cc59246150e3f2ee2a16c7dd835fb5a8684a9031796951d	CC-BY-NC-SA-3.0	SPDX
6720bde2e5089fefe278874b4b91b2583e7b73655daae7e4e0bb39335c32af13	CC-BY-NC-SA-3.0-DE	SPDX
6f88bf04f9af944ade102ce5170063460fefea530b9e08377cbce765742284c1	CC-BY-NC-SA-3.0-IGO	SPDX
1460ed9fbe2e560e930d82bc6127db186dd4207c4247dfbb92d76a9611b79d1b	CC-BY-NC-SA-4.0	SPDX
20859edfea0a457f85f40844d5fcd1c3f5352630469238e9bbd3fcc25878cfe7	CC-BY-ND-1.0	SPDX
196ff763b998e008e3e5f193f77ec3facdf0f106de19681035fc7860d2ac91dc	CC-BY-ND-2.0	SPDX
92502403bc269b23f3c6c5630d7228cacd3cdc7ea15c7d0d812af13e48ca384c	CC-BY-ND-2.5	SPDX
d4fd8996914301bfc5dcd39541e0eee38d327dda999d42414a65ca2bc0bd0139	CC-BY-ND-3.0	SPDX
ba8a7a7867ca5baf8674809308ffb8280c79c4285777f2492b86ebe476822848	CC-BY-ND-3.0-DE	SPDX
1ce99afa3ab9d9922148adbc58ba8ad2cf80904a6a7de19fc2fe51ec78d9c4b5	CC-BY-ND-4.0	SPDX
0fd2053e61df07d5421b5783425e8991bd405eaabc5854b878197c43b8a0d283	CC-BY-SA-1.0	SPDX
d6a50e4d81760152c4ef2efd958f862c4a5125dda6324bf2ae70723eb5ad5798	CC-BY-SA-2.0	SPDX
4950d7838ed6c283ab7ba565ef79dbe06064dd96ab9b37628c5430469139a293	CC-BY-SA-2.0-UK	SPDX
a683a50e8312d3ec3ea448783d507610a3efdcbda510affddd1053a4381db29e	CC-BY-SA-2.1-JP	SPDX
45a3309fd4cd5a9d1e4cdf9de25f163175b2084122a18cf644d847ab096c94eb	CC-BY-SA-2.5	SPDX
8b7897a027c5aa3d3df3987c4ab8ddf37a18db1d5e3a94d0a5639fd64ae39ab8	CC-BY-SA-3.0	SPDX
c413650dd3cc7644d88bd973df80d9424c329067e0bb35e68f3c033927e7d46e	CC-BY-SA-3.0-AT	SPDX
76d429248664a3e1af8cea79ee2d2d30b6f5e0ac65cd30d1bfe87e9a6ee9dc0a	CC-BY-SA-3.0-DE	SPDX
6a2930c6dce5ab83c0b3d08c95c9488962b8801fa1b7e27614145ce5fce3fdec	CC-BY-SA-3.0-IGO	SPDX
92091a99ed7dc39aad6073b6861bf8103bdfec08f359cb0a321d336b77dd1816	CC-BY-SA-4.0	SPDX
fcef045d76de31f6002dd7fa67f326b617c8ae56ac8aaa292ad2be38c68db715	CC-BY-SA-4.0	identify 2.6.20
e071037a4ca90838e4214bb05c757b091c254dd6b5feb75c4eaaf6656ddcec18	CC-PDDC	SPDX
852d51621f34029b98982d4ead82fad1e5a25cb90648cb93117d11be057e9f57	CC-PDM-1.0	SPDX
95ba9840c6309ec4aab94db1a24dd412d0ccac90e8e123b5d8f287fb7116ea54	CC-SA-1.0	SPDX
55567114535a05345fe5a88aa7fb12edcc713ec7bc96ab925a707de52a8b61c1	CC0-1.0	identify 2.6.20
c42ab7b16e8ea532000da512d60765b0ce41328b5a44e124a70dfbb0fc12c182	CC0-1.0	SPDX
c12fa5e494e60668e11caf5721e50ae5375ee7bcec73eef2461e7abf329dadc6	CDDL-1.0	SPDX
7389aeae5688d2e992e76a4566e207877ce5c4d89f8ac16ce440578b7dae1e9e	CDDL-1.1	SPDX
45fe5c02b6e63f3a3404d539a316014498d26492506c0cbe642b1f83609d4fcd	CDL-1.0	SPDX
2f0ff283a69c656ee0116fe78fdd075b702225d55672273621bd6059ec44a530	CDLA-Permissive-1.0	SPDX
0a068636c438be645e0d80d880cf1a7104970a68599f5b56dc08b58d5a97c737	CDLA-Permissive-2.0	SPDX
e6daaacd6ed4c95b7f005d0e992adda6876d4303973f98c9e0e6745e877cd78d	CDLA-Sharing-1.0	SPDX
298ee041fdd8a86803508206136f8b63d5450bd0b759355a35711e896752efec	CECILL-1.0	SPDX
c753dac28a821c519067bd0ab6e4f6936a982e6a3eca8188185e524024f97de4	CECILL-1.1	SPDX
356ead25866745c30eec9258bd3da5fcb2ab90701e383c708fbdea40e42c55ec	CECILL-2.0	SPDX
58832f8c6b21869190d22fba6eb8d009be3dba2435d59a456a6350ef63dd82dd	CECILL-2.1	SPDX
68c299337bb32429b48092e28cc6502cd0fff1629b0044d4339337dba0368afa	CECILL-B	SPDX
69546288a6f4fbb29670e413fc2e28e1c957a0dd7c63471206ee7e098abcaa8a	CECILL-C	SPDX
4eb744e0e17cc5be34147f04db3e90ed3dd46423a8baf8f586592316ddac8e07	CERN-OHL-1.1	SPDX
dab80e8009eed2dbfb2bf4809b44cc8b499bbcd93f97b059f7a880d57b1fcacd	CERN-OHL-1.2	SPDX
b7de53f8afb059b642cebf467655f3a470b83b4f6da06c9d912dbc527c72d33e	CERN-OHL-P-2.0	SPDX
ca8ae83ffd23074922edb58147a8fa398c2c8b9c8efbc132a3f82dad66a32d5e	CERN-OHL-S-2.0	SPDX
20e4c478364a3138dec315ea9ad4db0b7555f5d865f3365ad50ab04434e42704	CERN-OHL-W-2.0	SPDX
d7eda9200c3cae4e96ae20297b3a09d5a0a6967237c482198a20dd0112a191dd	CFITSIO	SPDX
65b753db2feb32c9e5a6551e961a1a17f9908948c07f2aada91a3f68e76b8858	checkmk	SPDX
f36d025c59885b7d00146a22dd610ee95698dd3d24b3295a06478236b467e6c9	ClArtistic	SPDX
a6d6b35bfcb9389e762286da461d7da26e6e1f82f8e61400cfb4c48181546123	Clips	SPDX
f6768491ac8c3cf83e8581fcb0812dcc74a479ef52221357c035535647dbdca9	CMU-Mach	SPDX
a8415594b8f388af70dc8b3e4bba5cee1cb2f4fa23a2e74e6036a8805f8a56fc	CMU-Mach-nodoc	SPDX
cc73a4e44beb2a5b1e3ea61ed7faae39afc4eca506b8e32222c60bbb1ac7c7db	CNRI-Jython	SPDX
23d3ba2984f9c63e11406c2c8938acb58daf739afffedeacdf353c0dfdd5ff32	CNRI-Python	SPDX
d7d61fead53cbcc12e60d1d770a9c9a0a3422cac8ad44b63923c8bb42abf0ba4	CNRI-Python-GPL-Compatible	SPDX
9ff4c89cf8c30c8f49d6d423f97a7024d32b4e4e7ac6274621344b25da834ef0	COIL-1.0	SPDX
19fb40f49e0c77b78818b70e17bfd831b9c036f0fa3fa14149a33fa3ea412dbd	Community-Spec-1.0	SPDX
76f41aac806c69ca52611aeb5fcfc34f927e65bb59b9cb709fbc96118f2b09d5	Condor-1.1	SPDX
7e6f03629227c621c03e28da765245d138a65c261eed8917915b83ff77d550f7	copyleft-next-0.3.0	SPDX
2ba5be963bb28a44aedff021250e883a3206e6c9bda314b33036314f2f55a852	copyleft-next-0.3.1	SPDX
09a58a7fdc2b214a368c8f02f7d107d3a4a9252a1780e9b6f3f6ce7bbaa44499	Cornell-Lossless-JPEG	SPDX
579e75f582e42a93d2d2fcb7c5cfd7166989d962eab7784dc03318a768698519	CPAL-1.0	SPDX, notice
58d7cb1aaeb6a6de382540a42bf46d44b491e9472f56733c916e53cbc7ad5ec9	CPAL-1.0	SPDX
ae7f79c98c20dd6281c5e82a43507977f9006a49a12452f95487208ac1f815f8	CPL-1.0	SPDX
ef511f893036bc485da01a910c0e886e5edac33e4bea000ab08917b5b6ca8cbc	CPOL-1.02	SPDX
9c77defaebedff784c02ea4adafe06e033fb444f0f406c0d7c84b35bd15cad46	Cronyx	SPDX
80989fb092a2326cab01e35cf742d2eeec1557b8bf4ed05e336e6c5f12c0c475	Crossword	SPDX
6046866e80f18adb0058e20557eefa9561e90d9874b3d4c400675e74cce8ae78	CryptoSwift	SPDX
2495c49e3bb7b0d07b90f71b43e4bf9c0c3c860af5b1813148948dc53304f8e1	CrystalStacker	SPDX
ae13140756917a08110ab009fa39e4605b4747436cb30b2d3d7bb4dc2407658b	CUA-OPL-1.0	SPDX, notice
edb92a0bef6db82305d04ace6dc3a91d8d26fb74dabe0337c0f023ae8958d908	CUA-OPL-1.0	SPDX
fdb215f96b07696a9a46f158b0df2c5ad2286e25ba0b30dc766307f46e9b5974	Cube	SPDX
fb171b565f5aebcebf9addf0d7dd97e643dbaf6f21ad1e3603f109f933385ed3	curl	SPDX
fcccf46284c48039206fafdc77b3377e36b4b5bde3e5fc7fa337402dc04dc522	cve-tou	SPDX
268d88c58ac4343ad342ec4d969685d79118cf94cb618f9c273329df854584a1	D-FSL-1.0	SPDX
371d8295e9401b4cc6399a43081fd797999a94a6d81bd12b527384c11afde424	DEC-3-Clause	SPDX
b710b5b9db7c55427e257f25530427a43097348a78698ac5fd7a725db69fe64e	DL-DE-BY-2.0	SPDX
08de91e2d21f25126a7784b67be7fe13ccfec8f45ae03c0dede71207bb84e769	DL-DE-ZERO-2.0	SPDX
20b3e8ab6d8ac8a8e5f7ce54d009d4b959885097e618928b6a92d5ed25f73f03	DOC	SPDX
d8e07e0130860701f95fe6c4c6f2d782b5060f188b08cc423a57dcf496f00205	DocBook-DTD	SPDX
bab73c4a2dcf7d6b193718cf4b935e4743446fd2fd0d8b33a3b0aa8a803626d8	DocBook-Schema	SPDX
70516f399160041b653e2b595ff6abd29955b33bc3901f0dd22ca2c58e029b29	DocBook-Stylesheet	SPDX
1987158c23863c37f5a59290cc0b03f46043fd1c0dc8ef75fe63f18da3ee30d4	DocBook-XML	SPDX
dbf097d6585f4bba776e61f9e9d01b007e80ab82ed52fd7fbbba4f194cb1e61d	Dotseqn	SPDX
8df13a6ff7eeb1ee34daad988147b264e59c3f2f790ea7317aab3de9cb2669fe	DRL-1.0	SPDX
48fc58e398fa05227cea50e6ae29907c12298c3df88b30a9b94ee61d981236fd	DRL-1.1	SPDX
2e5fcc7c75eac3ba43327e4a6ebb44e6f2596378ddd82e4accbc50635144c262	DSDP	SPDX
4de5e4a61077b78b2258bcc602fd7b6580a38aacfc836438670b3e6cdea80e79	dtoa	SPDX
4862db989df1f138615316f5f6593aff5e0e067775f7d944a5b4c2b4c57364d4	dvipdfm	SPDX
d6dc9522567336f99003871dba37570a7a86fade5609812076b44f0542e5550b	ECL-1.0	SPDX
0cdbe4a28963ef8b4c2113826c9619bfcb30cdc40ac5e5189500f7f447ab9a64	ECL-2.0	identify 2.6.20
55f28e5087ada18f7798ef531010705fffee94e6ad01ac144803c9e1569ff3b2	ECL-2.0	SPDX
baefdf584244a2021e357b9979e80b32f9d323b59b3fac40924f8294969d7e6c	ECL-2.0	SPDX, notice
f4445f76d4fca876a760d34a959a15f0da0cc7ed42a15ff8631fb5bdbd0db2b4	ECL-2.0	SPDX, terms alone
f98a6d7003ccdc4d2a56797f66829113e0b48f0dcf9c9927c758f7e3c8fcbf92	ECL-2.0	SPDX, terms alone
96dbc8bfec08ce3b479ddd8c2cd2f2394b3c232c5d83e8a28b85935c121b6945	EFL-1.0	SPDX
4157a869ab6e789439ae1cc5198f5b500fb397d6e54423f11d72d42b7acb3945	EFL-2.0	SPDX
15da20b8c2111b28412fb3ecdd23a63e940d8f35fb9a3dcd7250eb14509ed793	eGenix	SPDX
38e797fa7a65451d817848d9de449affe1d203cc1019dd23692db6f86b970cf3	Elastic-2.0	SPDX
b14de7ee2ae9ef7badc37c1cca1a5c2475ce5e2f4c26f761678c89b90d5c8e88	Entessa	SPDX
33cf7d503bc7e1ce5c985668315bebe942608b6c909b9752a032b98db8ff0177	EPICS	SPDX
3e97841e4968310f7df1058ad72d007817f5b78485718a63a812d4ba423c8240	EPL-1.0	SPDX
1aa28a7b43deb70dcb1fc4b49eeb10b74afbd13ea209ea7e53f5fc59028e1172	EPL-2.0	SPDX
f5a3e4876300f86c8016075f636e7f435f5d4ac10af0750ef7f7ab9162e62dc7	EPL-2.0	identify 2.6.20
52ec7b1015f6f1dd482aec735f947107efceed22c649fed80f2290e375804304	ErlPL-1.1	SPDX
af920fec4ffd392f4f97da1adae3dc7bbca9267abe70ac619df571ccc452fa4d	ESA-PL-permissive-2.4	SPDX
657307501075f655964881637406f3351712fc54ad2a95dec11f605540807769	ESA-PL-strong-copyleft-2.4	SPDX
d98da97daed552bcb1b1eaf5b875e21cbddb3bc84bf5167bb4ab2e91f7f3944e	ESA-PL-weak-copyleft-2.4	SPDX
b2839c10d96fb03fbb5d1da42273c5dbdb102f258a827b2df9c66eb535458055	etalab-2.0	SPDX
8acb029bd40bfb68599be0185fc2f79a2acfe3e8f7da85874121c96ab53776d9	EUDatagrid	SPDX
99477e5f033a7f3b636efded2507247c8078cbf9b3173217e96485235a4830aa	EUPL-1.0	SPDX
3cda79975254ba5876b126cc64dc6af1e5d1206a3a269b0a524a6dce7f1219b9	EUPL-1.1	identify 2.6.20
ae9f09101861ea562e48c3009edf1f23fb84e9ffe887b9b1973188a5ee5fe1b3	EUPL-1.1	SPDX
ac89c67c41605495046c12563fc285ae9f4ebbaa0c9b2eed3befbeeb2b337a27	EUPL-1.2	identify 2.6.20
c0312de46c4934b0232098ec9c654cbaa4a736d51a7762ea9ddb4d5b06ae7ca4	EUPL-1.2	SPDX
317f845c7df4363dd03d3f3ca9827af356c57a90f4db453a390ccbf3da54f330	Eurosym	SPDX
e7a309085e10dcacf6e2d1aeaaf90a160aeeec14e2ec80e2d093e6d94f063538	Fair	SPDX
a9e02ff7f7044e37c741adc86cfdcc98db9383b0ff4064ac2c8a51c85932b335	FBM	SPDX
29c558bd84be273b44f56f064c04131c8e3195cfe06a1c7c2479f54bb4aa0dc8	FDK-AAC	SPDX
62e795466e9d95e8ec00204650608561f7b45cc89f48b103100c74127c195f44	Ferguson-Twofish	SPDX
88bc9169d7bce9f299dc032312d22c3f26cdff839fcdd29c9f18049fbcb5e5da	Frameworx-1.0	SPDX
f07466557a9b46a4dce45cf4e8e2b54d8d69a322ff201e0271618128c1b9f736	FreeBSD-DOC	SPDX
2a695f61ac38119b16f274b9f7df3f570d56e1d9afffdf101ea3d39dbc2ecee3	FreeImage	SPDX
83f0a3922ebb595067cf6331c723ca068a8018348f49fab264509ef99e300a65	FSFAP	SPDX
13ee61830db02a5e64c5c0325ddd41fe5a0e59fa55f4ec7bd7df6cb76cc8dbcf	FSFAP-no-warranty-disclaimer	SPDX
89faaf9b33d54d7cc5385e108b8567bd1fbce1ea9cfa515565b23247fa9357d4	FSFULLR	SPDX
126240ae6aa25915bb3612992d569bf33ae88ea9bd171ea67c4592b60511ad97	FSFULLRSD	SPDX
f5af95143d7cf2291b4f721144876c5bc20e1dc5de0a845afb8a7afe34ee1527	FSFULLRWD	SPDX
c242875fa15c2226cc0fd920ec290b6c2ab9bf73e2e4a8306a9053f8f865acb0	FSL-1.1-ALv2	SPDX
603749bb448c7c05b0f810c9853b22c4e070b430be10596cc6fb1237841d91a8	FSL-1.1-MIT	SPDX
f5600e34aa719a4551f371f6d85e2d8af0c26986c13e376cba43100940265113	FTL	SPDX
8f8877621ad18c3268c40a13acdc203a52013927a1659313839e8811f9dcdcfe	Furuseth	SPDX
0bb4a19a08067259372fa8900c5eaf42085e9f58b97992fc90c2e3b0a8c0ad1b	fwlw	SPDX
2f9427768c0b44df78b60b0ffd01c92f362c1a70267a067d51081aceb2471825	Game-Programming-Gems	SPDX
63ba4ebcc31482e7a6b9bcc357c8737bc4edaf694e8848ff3dd04ae53af64c0f	GCR-docs	SPDX
5c83ffa5b295a729890d328bae235ebd116d4b45bd3ef78d101d62ef2edb0ce5	GD	SPDX
7a099c2b798357704ff1079f2d6201406d04eab2ca22de250442142f72009bd2	generic-xts	SPDX
6434efe40746fcccbb11c543eb16a9f4578a60cc28cd6d40b62ac6f0935b61ad	ambiguous: GFDL-1.1-invariants-only|GFDL-1.1-invariants-or-later|GFDL-1.1-no-invariants-only|GFDL-1.1-no-invariants-or-later|GFDL-1.1-only|GFDL-1.1-or-later	SPDX
ebd87fbc4881ea072a8f6f9169032ab695cc7b5738409a1f435e8bec5c6fdd39	ambiguous: GFDL-1.2-invariants-only|GFDL-1.2-invariants-or-later|GFDL-1.2-no-invariants-only|GFDL-1.2-no-invariants-or-later|GFDL-1.2-only|GFDL-1.2-or-later	SPDX
06e0bbc93dab8365f3d6098b8f5a98a32e1239858acaa85be6a69e215f9ae26f	ambiguous: GFDL-1.2-only|GFDL-1.2-or-later	Debian base-files 12.4
976a607bbf7569f0b525e4efd712d8a3ea9c7c559245acd6b4bc9ce7bffeaf32	ambiguous: GFDL-1.3-invariants-only|GFDL-1.3-invariants-or-later|GFDL-1.3-no-invariants-only|GFDL-1.3-no-invariants-or-later|GFDL-1.3-only|GFDL-1.3-or-later	SPDX
80aa4380e44b1753421a5744e9d96fd3158d5886788aa5dfd516dd1bfb622368	ambiguous: GFDL-1.3-only|GFDL-1.3-or-later	Debian base-files 12.4
9fd1feab0c27006e63eb5870f2c1465002bfb6db4a84b9a2a841368609f40884	Giftware	SPDX
4755b6753406a3b27578697f88818e706d752a6c6058540a4c4e21f38f605d71	GL2PS	SPDX
72bf404673cbe1e7921f68b5ec1fe20ab05ebd22c74bb11d9f2e391781b86afa	Glide	SPDX
3cffca66e6d96a4474336ad7c77e6b0a8127b030bdc2775b43992cfe255c17c6	Glulxe	SPDX
9e8e069c6634b131d5df86f3becf7b7068b51f1f8c2cc8f8e78458010a787255	GLWTPL	SPDX
f22d08655fd232c1892baa7681589b2ce714e901156a1b4e790761a89f6caba0	gnuplot	SPDX
c088cb86424d7bd42939a77f5b9f199f5f51f214aebf774e89938b8327b6ecbc	GPL-1.0-only	SPDX, notice
49abfce900cc2e5a0f465c8b2ac89fdc21de8864a0f0dfd02b539fac0a9ab7a5	ambiguous: GPL-1.0-only|GPL-1.0-or-later	SPDX, terms alone
5394e44852fc2151d24eeaf6c77d6ff49f425d47f31c4317c182d83bf931eee3	ambiguous: GPL-1.0-only|GPL-1.0-or-later	SPDX
5a85f8ebf155c9d88a56953d9aafb0905896839ceb430fb2d27b3992c926c811	ambiguous: GPL-1.0-only|GPL-1.0-or-later	SPDX, terms alone
c6134d039d17add84242474f04c8339ee2bc5715987b6a5a27230c1755f548fa	ambiguous: GPL-1.0-only|GPL-1.0-or-later	Debian base-files 12.4
03cd08f273b8f4187d9ebdc2f943d023c748ed21084f5f18f59d7f95ae7a99c0	GPL-1.0-or-later	SPDX, notice
44f44588b84ed607eb95ee6615766412c78d367657108b84f41e429b67abd129	GPL-2.0-only	SPDX, notice
04c93b0d0039d0470e4ec1f58180e0d1c714c65e0fbefcd9868b705c8e0c3418	ambiguous: GPL-2.0-only|GPL-2.0-or-later	identify 2.6.20
7965b19767c82e65e18fd491d58321f17f9a0809bac40a3639d821faa6172ced	ambiguous: GPL-2.0-only|GPL-2.0-or-later	pyphen 0.18.1
925513c657edf20dc4249df8fdf6e7d028701933f70e581443df09ed61c60705	ambiguous: GPL-2.0-only|GPL-2.0-or-later	SPDX
a750ab2d076137b0e4dc77238fa830bada0d8d6f895c6a971645327ea4a1f6e0	ambiguous: GPL-2.0-only|GPL-2.0-or-later	fuzzywuzzy 0.18.0
b21e17f92f5b1e27a47d7d168ea9697f33b5907f6a6bd6873812b71f67d2314f	ambiguous: GPL-2.0-only|GPL-2.0-or-later	pylint 4.1.4
d4429fce4edbb904cafcccf6e4c79736ce7749da1a0ab49c59c2b7557936bfc2	ambiguous: GPL-2.0-only|GPL-2.0-or-later	SPDX, terms alone
feb1aac06d2de6d9c10732cc6bc0dd9e12b142a2685e998dac5bd4109819ecbd	ambiguous: GPL-2.0-only|GPL-2.0-or-later	SPDX, terms alone
eb6d9f6832150ce9d2660923f71b3454d26a5995a460b81af9cbb2b3be28bf1f	GPL-2.0-or-later	SPDX, notice
b5cfac737ef758d54fe4168fa70b3bee2669a3589c2eecf8567fa480fbba4522	GPL-3.0-only	SPDX, notice
146f7c296c59ffb707e2361847a87c5bfdd5fa4107cafb32ce1f291b103dbe04	ambiguous: GPL-3.0-only|GPL-3.0-or-later	SPDX, terms alone
37709c409c6eab00bd61f5c241b29eb31bc1ee06af75af0ff4d1faec23e2cc3c	ambiguous: GPL-3.0-only|GPL-3.0-or-later	html2text 2025.4.15
496202df16d33df6f102b21e0ce022dc10e9ebcbc1dc5f62231979524b692119	ambiguous: GPL-3.0-only|GPL-3.0-or-later	SPDX
5d9e95e0e504381570a38c6d994bdf875b0de306ffe4d4e3c150cd641b78c65c	ambiguous: GPL-3.0-only|GPL-3.0-or-later	leidenalg 0.12.0
7e1b0027e4d0fdff6df425f43232eed57762d3c58cf4726316339b2ffcbef127	ambiguous: GPL-3.0-only|GPL-3.0-or-later	identify 2.6.20
daab9c0f6588c5bded2435e1f2d0d4fbf20539b47b0c42d9c2e6b686a7876707	ambiguous: GPL-3.0-only|GPL-3.0-or-later	SPDX, terms alone
aeb43b2cfd40bedb2891a7b8515c26a60946d4ce610cc2efecef2a9103fee979	GPL-3.0-or-later	SPDX, notice
fdbcfddce071a2c205efe382ae4f6866d4e46abe62f75c38aaec57b33e140b65	Graphics-Gems	SPDX
a8a0d80777cf074afc5e2e118185a2b8d78d95dadd97b1a43265853ce609f62e	gSOAP-1.3b	SPDX
cbbbeab6998899139b0744ff2af21aff11d763faf5e9fd9943a0e2b9b92a3772	gtkbook	SPDX
5f3edfeff40d0155739e855b313236ea7bb295dfc2c19925d45c0df17f332a5b	Gutmann	SPDX
c48b842a7726eb95a1df35ad97f35a5c6fa18cafd68dd13b7bcef4d5e3f4c753	HaskellReport	SPDX
29f398ff25d84f7bce90772bec5a5cd9330ffe17b10efea90e57ae037dfbdbcb	HDF5	SPDX
ebadbe9af55591df4d7aa59fe200818d2db1fb24b68c744f5f32b7b4682a48ab	hdparm	SPDX
70eaec661ccf60206ce39e4982e9ebb0224158a83957f4a4513eaef617b8fdc2	HIDAPI	SPDX
7b2ffcbfcc5254b886413e942e2122147c0f90be4d8734dca1035d07db6147a8	Hippocratic-2.1	SPDX
0cd68d7aed9b8d40d68cbb0c6b9a1d0acbb113cb41529349860e1f1e72f876f3	HP-1986	SPDX
698e74bd4ffd809ef9071863071a80b5ba7c7b56593eee02a3ad6dc86fcec6ad	HP-1989	SPDX
488c86a8c562b190f0d9de67d290d0f550756ea6171765af6e6051eddc87b678	HPND	SPDX
56b4d9334583625d0fbea66e7a61b244ac5d24c3a24855daa78ce53693525a70	HPND-DEC	SPDX
070f9d72a0da83f4e06f430156d3f1561559813ebee216b8a125366b457fc944	HPND-doc	SPDX
f1556d702d1fad83308a4ed84d4635d0a8a79b40e6e103e5a224f76c594fefcc	HPND-doc-sell	SPDX
673550200549d0715ad56eee3f7fb9323918f57e9d4246a9d48a6ed56007cb5d	HPND-export-US	SPDX
b1fc8e8d405d0adcc9f1ed05c13187bb67c95a7701f26e3661fd184773e8e903	HPND-export-US-acknowledgement	SPDX
627ef7f848b14b238502b8898ded46c895d76ec12406e41b53242282fa9e133f	HPND-export-US-modify	SPDX
778ab1d1ae24492cd736701b9487aa43b8822e933c9dd31651275c045e9a9035	HPND-export2-US	SPDX
643dc0abad1cd1b29f4fb2e65e17b97a80a2cb6c2785718c41928360a3d60fe7	HPND-Fenneberg-Livingston	SPDX
1d26afa90d7785feeebe54e755fa2422d773b1757902791b68a9749c2d79262a	HPND-INRIA-IMAG	SPDX
56d6602c5c2638353b6ef5e0066e63b07b2fe1e27d1c685962ec7434aefe6d89	HPND-Intel	SPDX
d14ef391f7a2176b031d036027dcc24c67c7dfaa1ba23a834694fb55dc452387	HPND-Kevlin-Henney	SPDX
53992d69b755607bc9d07d616b1b30cd2f8eb653c4cf89bf12879d25de180fc5	HPND-Markus-Kuhn	SPDX
1cb63ddf36acb628e2cab258422f15cfec16881df34090b48f1058b0ddf792a3	HPND-merchantability-variant	SPDX
76dab133dd9baa8773b59a655180aacf01bc21aa8b5a8095df38ec4979c8b90e	HPND-MIT-disclaimer	SPDX
62ebcb25167b72277cfe813738da62afc490b2ceabcb82479973db54feef6142	HPND-Netrek	SPDX
f302cfe387dab0e2efd53a73f2f7a5d447942c5269e51822259f14a1c29688b3	HPND-Pbmplus	SPDX
f65110bdf0883c56e3ddb4412a23206ed8bde1d860dd5d8a205cdbcdb15059c3	HPND-sell-MIT-disclaimer-xserver	SPDX
67088f990ddea53f7c66ae9929ccde444cae2d752df0a237ae1860040a7a1555	HPND-sell-regexpr	SPDX
99896f7b64bd73d4985e21a293ecb608a4cebbd011f347e8473888227f59f525	HPND-sell-variant	SPDX
518aacdfbd2a4ad69d34155006aca75e9a89b2bb6860247aa4dd186594cfb41b	HPND-sell-variant-critical-systems	SPDX
dcc1bc9d9aca755a20750892abfa7c539a3e9cce29924a928636bb2eb963af44	HPND-sell-variant-MIT-disclaimer	SPDX
f536e9d443c96c21b44cebe765db5129f29e733dc0ec111110b6e62726d09d63	HPND-sell-variant-MIT-disclaimer-rev	SPDX
06d0d1a07a2a5476480bdbfc84c67ab199d5ef7d2eab1f3a672b524b196309a5	HPND-SMC	SPDX
2913fe1b93e6714abd0020d2917e04a64132507ed22a525b17fbfbc8da58963c	HPND-UC	SPDX
409e1c9bf3f15dbd7a4a73d58d4a7bfa6365c14e7593e79e6c04c0ad12dbd2f8	HPND-UC-export-US	SPDX
b73e18089707354e40735081d39267ec277e682cc3f599287c58c771470f9783	HTMLTIDY	SPDX
f13a7566628291dd9f191409be8f3e86cb99b5d7a11bee156ca9afec463048ca	hyphen-bulgarian	SPDX
7ab236c798291ae22b3c3568f856ebf0030440da2c3a37b180ed1e1124ef1fde	IBM-pibs	SPDX
906af391cabd170234897eae391991786c1c687f2ac4907a6ff92ac9d72b294c	ICU	SPDX
57f088076dbf26b666aac73ae635ce7b109e552669d11f01885a94a7c5ac7bea	IEC-Code-Components-EULA	SPDX
f1da3c2446425e559a9b11623a8a90ae5eab5ad5406d04f318f2defd312b7e97	IJG	SPDX
2a0866d4926470931c4006cdcf80afc7b78877ef9f91e41ab2e5f97ec363718f	IJG-short	SPDX
46e8df0c1e5296a59467d0a45b7ad3325196fab80289b90b8db4e6b46fcc194f	ImageMagick	SPDX
61ae40c498f788ba45a4572ff2f6e76920713e3c0ab30df43bd89e62413bfc76	iMatix	SPDX
d2a5b9a51615b5bdf778a99de0e930913792ec0c3b4d775a5a3340d4a623ed53	Imlib2	SPDX
2ba2fa2fdc277b3d6ce7724ea3a955c602f176ed32ea5a691cd85c101d8e2f81	Info-ZIP	SPDX
cfd8d13546d1385aee6e6ddddeeab1f020ab6f929fc6d79557ce9650b111add9	Inner-Net-2.0	SPDX
9dabbe74f254b521ef088f6b84ed4793e1aead7f9c7185842820235d15b3c809	InnoSetup	SPDX
0779180a7584a62d17c6810f3676511d74f331aa1fd0ec77e671d5e9baa08419	Intel	SPDX
0e6444af71aa5f491d3d3c87840bd49940305a772079f5cca743dab38fb77dfb	Intel-ACPI	SPDX
4f36154f19205cd18cc66f33a5556f68e22466fdfb1bb1781652d4d2abba1662	Interbase-1.0	SPDX, notice
aec7a88258dc2d2c6a21418140754cfcd1d61f076fff028116ddd4ef71489e7f	Interbase-1.0	SPDX
eb5ef9fa7917140397de9e69be8601692f48bce6e4cd36cf8cab54e778357298	IPA	SPDX
bc9f31b5914a56db2f1551512c8550ea561f8255edcd7aa116a806e93fae854e	IPL-1.0	SPDX
607f08c4f02a8c0479327b41f1de5e87fff9026f8e38007e44d019fb774a189b	ISC	SPDX
6dc3d36a3191d9c699231e4625d607725dc214d57520959e424401c9d6f553a7	ISC	resolvelib 1.2.1
cfbe3e57ea8b61f0ae9b6e741f4c7f9dfa977b116c5ab7991919ee528bc1684d	ISC-Veillard	SPDX
e419cdd4772067374dad4afb6665cc4f0c49ec468b11a9e13e697971408ba364	ISO-permission	SPDX
f76ff0c48dbc336484221e3b0e9a7a5a737469935f88269c4805b87388dd47ca	Jam	SPDX
865fa2fe02a7f6ef5db86672963609ef5d7864ac76a3170353941fcd6c3f92d2	JasPer-2.0	SPDX
9b696dff77a623650ca64890581364b086acdabeca1a759e7949ae0a0e77ba3f	jove	SPDX
91f65659202f764cb163c96631f125dfc121a756e00dde044f23a54a2d18ac23	JPL-image	SPDX
c8a3c21b856311144ac0b8a8d33f620d4b505d2f19a040d1bbef322ac2eec254	JPNIC	SPDX
67cb06853db76bd415f08269a7ac37545ef73454b211b9182cdef9d2d76bed8e	JSON	SPDX
15e256d8f4bad0e281c526e51d45c9c530d4e0ce00d420b2f16c36f9f343bbc2	Kazlib	SPDX
e72a18ccd3a3bb338554131dff22b57ad4f42a5593060bb0a7ae89543bcfd82a	Knuth-CTAN	SPDX
d2437e3deda099fe33aa68392f7e9cca6dec6e92e2ab2c841515a2eca3b6a811	LAL-1.2	SPDX
afc218b4d49fd9f623f797a8777e9669ca37ea27ba420abbab7fd4ee0f46dc76	LAL-1.3	SPDX
531d8145da5ed4071eaba54fc103e3ccbc59e91ecf0c90db4b63461393330935	Latex2e	SPDX
137996d6b8472ba440ed92b6f888e3730702037ea9842148fdad8655abb3afe4	Latex2e-translated-notice	SPDX
fd473f39ecead3f220724d70e0cc71664da8c5f400631e1ab6d2dea46f88a0de	Leptonica	SPDX
d10286ce98bf4128e335e761593ced5c4ccf7b03711c105e53a8092037581675	LGPL-2.0-only	SPDX, notice
306672b98b115c331662ee263d64a197ff1d598198354b0a908c130fadde1823	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later	Debian base-files 12.4
7846f94e422686e76257a39c9f702cd5e319bf924bd6beea39a97f48710b587a	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later	SPDX, terms alone
8e9888c8d3137fee7c880ab82296cb3b119c5760f93f04059c1add273c8999be	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later	SPDX
b419d66311e34be1f1a7898492574c3f20c30ca47a5b55c8b8b2a259e5fd4790	ambiguous: LGPL-2.0-only|LGPL-2.0-or-later	SPDX, terms alone
25f46eea18f3626383dccd57982a68cc44edf681088962d115ab2676b9e172cc	LGPL-2.0-or-later	SPDX, notice
914b6a7d3e8d26c3a35d4e15632efbff265f99cd45fe31e48aed22cc2f686f48	LGPL-2.1-only	SPDX, notice
140f3abd0d7d033dd2f4f19ad3c90923a3be777cda6a447b27a77f6ac5dcf1a6	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	SPDX
1ab04bbe87e4c6cb4b25d5ef4f7ed75a201d927694a1185c7f8992e148368dc5	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	paramiko 5.1.0
67d3d79b6247b5b92ebeb772066b9ae62da1d5f4255d4d2cbf3364c91345af82	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	pyphen 0.18.1
7be27b07df9fa551aee5f9b8433bdaa0a0bd53c0ddc6f7857f32614811ff5a94	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	SPDX, terms alone
c316a745c1e5f3be83d6be0254deab815380de8c5705e6ae71904f43f5499515	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	SPDX, terms alone
ecc427435f089554d25542970fc18b945428d9d2bed7934dc57cb9110b10123f	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	astroid 4.3.4
f8d2ae0df179f926ee2726bfb8647328a9a46300c40dd80f670d083237ede822	ambiguous: LGPL-2.1-only|LGPL-2.1-or-later	identify 2.6.20
6e1415b4f422e4f7df93f24e70762e52838223ac33d2237bb3aeb17c9047ed22	LGPL-2.1-or-later	SPDX, notice
39ffc427e8b4f2de608612580cae552c75ddf4ef3baa495f98d4f49c2ebfa7db	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	SPDX, terms alone
931252479d0620e37ea86415388e8d6fb1fd0de5180e23c866fbd253e24880e2	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	SPDX, terms alone
ca7af1ee6f5d5502f98e060e68bd84706f2aaf396813cd7aaf7936def4f9f7a9	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	identify 2.6.20
eae857ab7bdf29ec51814646d0da9d24fda87afb896ac4f2edd21e9bcb07f551	ambiguous: LGPL-3.0-only|LGPL-3.0-or-later	SPDX
6477e8c8a92b354e9a6bae4f5adda1af696477032a3b55bdd6f15b7de1ea8687	LGPLLR	SPDX
679324da3d87ba243143d2bb37b2e73d775ca996e381f65197ccb0ae779b75c5	LGPLLR	SPDX, terms alone
437fb691ecfb3ecd8450a7d05b2d94ce1235f2736c108c372ece880045269704	Libpng	SPDX
ea2e425975f063dce6f8aefb13212c388a539e6ca5bd8cc707782c7cc401a68d	libpng-1.6.35	SPDX
f4270a2ac1c760818125b524ca302c9434b65ce9fcb986b37934f2ebe2293526	libpng-2.0	SPDX
6c9faaaf36a56bd65c6a4b3d8370ba3fd7325d67ee555e218b3ee33a2d28bc99	libselinux-1.0	SPDX
4dc99319783a1f0f5e247d12932e264f567eeebad862fa2bc7c0ca7d52958e58	libtiff	SPDX
416ca2cf6e4f3861bd09919bc7533fde6db1b3d0932e33bdd9ce9e9370d33d0e	libutil-David-Nugent	SPDX
f36db26c0b7933f736dffdd8f97a2da464b6f5f262d6a62ad32db64c0aade965	LiLiQ-P-1.1	SPDX
781b6a3c90786dfdec30e9c5600f10b92bfb9dc46f35574c22fe6891defc51d2	LiLiQ-R-1.1	SPDX
263a0a7cfe2f8e9ffb7fa6c286bc2bb7ba647a63e6b0cd81318b20374a06438d	LiLiQ-Rplus-1.1	SPDX
64ccaeefa071aadf1055ba2af4ddca32d8b1bba43193442839e4953dd17e6eb9	Linux-man-pages-1-para	SPDX
898e617f6d49eeace52fdfdae53020f72be65eea7716fed2db33f4fbe8612feb	Linux-man-pages-copyleft	SPDX
8de46d166d7408ce8bc43fffb76d80cf0e27800d4b3a1e6ce375747e9ad43369	Linux-man-pages-copyleft-2-para	SPDX
47f23a3c1fc9796d76e43b32333260e27a37631051e1548a69df44216eb89591	Linux-man-pages-copyleft-var	SPDX
d7a6c3b009822156f78d63ef9cad4d3544ffe6e40dc9c356844b7c65081cb06a	Linux-OpenIB	SPDX
dd292d127e9a2ed50df6d66d373db5924f5014871ef3efadc7806777eea49a80	LOOP	SPDX
91ea6894ed86f7457db75ce321576cda9ce3d62ad8464374a1cf26d873b972a5	LPD-document	SPDX
5f55073147725dd54aabc0941b92d8f55e54acd08c6ab73dabfe9e44ccc13e14	LPL-1.0	SPDX
42168b74422e82836a72aea7dd818d12620c0ffff98e19946e91bfe0744d8194	LPL-1.02	SPDX
57509ac88dab109ca340c5bbb3f02a9125c6bb5076e060af028d21d3685d3af7	LPPL-1.0	SPDX, notice
d9fa9044c753a9a9f5b67f4242bb4d38107311ad2308c256e248d20e7146eb0a	LPPL-1.0	SPDX
a1da494e93df3b8cdf0b4b402dfd2611ab02f4f763e3de932542c115e1258216	LPPL-1.1	SPDX
d9af2c2b492a667d2655fb31752baf038927a0a7918904419dba149d9ca9975a	LPPL-1.1	SPDX, notice
73b177a3b733786d51cda5dadbd0fd2bf5cd0fa13e2317077a7d9aaf7ff08a82	LPPL-1.2	SPDX, notice
a1a06764fa95149257b0c9e5b5bf1ec360c246767ea7e10a5c4584a8798a71b4	LPPL-1.2	SPDX
6a5a60c7891b33ce5dee6ba1d267f8cd51ec532b4884abca24f23837d61e24af	LPPL-1.3a	SPDX
9f3cd49d74fb10c0bd820304fd7f801add8cd73c4a32be77e9fbe330ebee819b	LPPL-1.3a	SPDX, notice
29a213d33d4cec78de54921e3d630091b8eee4c9a82b6e9cdf848958d88d52d6	LPPL-1.3c	SPDX
46a1b12cd5551b73b10c0bdb0888aae9b75084bf0d1f5d600f4c927d1727ae21	LPPL-1.3c	identify 2.6.20
efbc48fbf45107cfde37397927b1d6d9951d6879ce55ea85cafc261f59d12427	LPPL-1.3c	SPDX, notice
f4dfe90c125b21dcde47676c823db9a09a218d76bc3ae29b4797ab65ecc52184	lsof	SPDX
e8ca347b070e4f528a28433794579ac0bd2b2038ffe715e140828ef8e8c72423	Lucida-Bitmap-Fonts	SPDX
d071e3d3a0443dac25875388d56f350f7a0343dc180aadfb5ce1d1a78f6137fd	LZMA-SDK-9.11-to-9.20	SPDX
de1c7303230ccb8dd6da2e55044a49c69e3e1c5ce182db03b3f0e91506acde74	LZMA-SDK-9.22	SPDX
c40f692aa5779d355cbf41dfa3b3c711beb38ab2ad9048bbd1b1223c9dc018ce	Mackerras-3-Clause	SPDX
1b6bb9a417306a782b790c37f1b74fa122554489a48951c9f95df4fd4555099c	Mackerras-3-Clause-acknowledgment	SPDX
13bb6ead0f8272645604e7d29e8b8391e7d210e8a765a34aee49d3ff8169b342	magaz	SPDX
d2d73c46b84639068e71f203a58f7374ce6cd4ac21a2d4ea7ec16c64e0355f01	mailprio	SPDX
3c696778bcdf74dc676ba23dc6d85c251afa3855829f80b574f1409cc4f8a2a8	MakeIndex	SPDX
c0302ae742d57b7d4ddbe6bd2dc3d8c94352af537e861d590cad1c214d3538e3	man2html	SPDX
b272ff6654de8fb7832fe7ebd3866089039f86d8441d86c198a1f9680a7e2c01	Martin-Birgmeier	SPDX
40a7d49d59060b456007fa57f5fc2d6b0ff6f3e30d413621ba83faac17912d92	McPhee-slideshow	SPDX
241992c687ce818d872c0cf092a85078905ad7b658ea07d03ffb24abc16be3b0	metamail	SPDX
b9437d4aa0b51da2c64a8e0fe0b9f37fb8c47dd0687f72b989e5e3fbfffcf6d4	Minpack	SPDX
a2193a073dfc61abc7df7a427e3d30a235c3719d0e795539eca211cbd3e60f05	MIPS	SPDX
7aa36b3926cbdfb109ffb2628a93b7c2374afb8e20fd16e9515f3a1577d3f260	MirOS	SPDX
aa9626e471f65dbcb5d97dd168d16f67e8f3696c4a817adbcd1d7c8a663307d5	MIT	SPDX
a0f72ac084c59d1e693a870dfb7b0a242bf718228c284f3eb8ae19edd47b62a1	MIT-0	SPDX
570b0c0bd3712294c879caa007bc3c5a1a4edbe96192cedf3a6c19274ab3621b	MIT-advertising	SPDX
bb8bda0263fd250a83514b5e2d3006a6f948069d026d3fec5f460e656c2dc28b	MIT-Click	SPDX
259148e02ec1bf354b3d6f41ef0453fae4577c10ec944b67fe236db4a188e385	MIT-CMU	SPDX
6b0dea526f0ae20038c2d03c34ba352fbbeb4ccef14d78077be4ee0a91da1a08	MIT-enna	SPDX
7a1b76693ba143b9a05de7dd4e7ceabbccdf8d9bdab18e441090bf1d880b8d70	MIT-feh	SPDX
a5054b461639ca542bc06d7ee8ba3eb1b42ceace361ed3bf282cca2b82c9ae36	MIT-Festival	SPDX
32bf6cd01b07e61df0fdcdca83720f4d75214e657259b7302360323c49f49c19	MIT-Khronos-old	SPDX
22c75b64532210f07c7d57c5aafe6ba3b0cbfb8ab6692ede485864f98e24d543	MIT-Modern-Variant	SPDX
e21590b73155f35ee61fb50d1e9d09b0794485959021cd5026728a0401fa657d	MIT-open-group	SPDX
c13203f50e5bf010363ed9d1e9e44d23620985830b8863badb41466937d0463a	MIT-STK	SPDX
1c0fcd7e3f0c85c20e081798c6615e226a0b47a3ee1ed2130d3d0900f79d62cc	MIT-testregex	SPDX
dd379af83de2e4ee40241bcb75df1d72c3363f868a15f35581d0f23296bbfbd8	MIT-Wu	SPDX
310a958c039ed3a4e988b519a68e9d16bb59ef986f16e72ab1d014ea98feaee2	MITNFA	SPDX
31ba531fc2e88bd80c7878713f79f1216a93e4d0614abee3519f68d61067b43a	MMIXware	SPDX
3dbb64f3a2d86bf13cbfc6270e7fb1cc87d27df73c6ca7ea85d00e86efe16fa4	MMPL-1.0.1	SPDX
79c2f774565e3cddf98deb969f77d19d9ce43e5c5a44ff9db75e4877bf40395f	Motosoto	SPDX
bdc4b90942a41241d9de73118bf629b3e70a2e0ee6a2bd94075d382221ab4689	MPEG-SSG	SPDX
5d1d4e0a4f421044451c9bef20e0318d4fa83c290b2fd78932fa0a815d055107	mpi-permissive	SPDX
c65881c00cdef3850b1f66db714386e7dad217b0e4b0cc72aef392b62e0a99f3	mpich2	SPDX
5dc4af76195b968199b03f93fc1c1f240732e06871729c93db576630df818198	MPL-1.0	SPDX, notice
ed74f748a7bef9a5301d6c42ebf602713b70556cce48983eccf73c4958fd6695	MPL-1.0	SPDX
0e57b1043c9d98f331dc33afb8474d855ce144cf36921d6c3fb29eccbd7c5b84	MPL-1.1	SPDX
564e05abb4e906d3095376cdd47d4a362982dcd478ed85549238feed6b6a4da0	MPL-1.1	Debian base-files 12.4
8a069fd8b419ac5b8ab369f5d53303b062b61b17d191bc3eaf5dc91f7582e4de	MPL-1.1	SPDX, notice
acb0bece3dc447740b87a4db23e0d425157552e4a33f273241a94444c2368900	MPL-2.0	SPDX, notice
8dce888cb942d93cebeb8e0fea8afac43e084f54254ac4d9b99cfde68a62468b	ambiguous: MPL-2.0|MPL-2.0-no-copyleft-exception	SPDX
98e3ea565a43c67ccec450d5a22293a1b4eba35905f088187171860e0fb2aa1c	MPL-2.0-no-copyleft-exception	SPDX, notice
87b95e8d123ab86a62fc264f99bfe72bfa1f53df97f6f593ee35b757a1a4f266	mplus	SPDX
977ee9cc7b6f60a7daced3b77af0e5f472429f63c59e3cb19cb61256f9fe6176	MS-LPL	SPDX
a2660f5558b5ae9368e8e5e9459db5333cddc6734cb14663c1a113cd6ed11f11	MS-PL	SPDX
c35e444116c2c026d0107a444c0319f852f4871861937b1e1205447651a5253d	MS-RL	SPDX
39512d9dc16931c8870cd9c93e2ba5731c5123494358d770946625713e36d3c6	MTLL	SPDX
4817f2be3d7b4b828532044e66fe9d8476bd6d1e8ae8b25f90828ab44a160580	MulanPSL-1.0	SPDX, notice
84c86fc0b833ea3c88efa48d17abf43e4129bb2bc33699eb147b4edaf933534f	MulanPSL-1.0	SPDX
0df260050f909a02035d0fcfb8de80d8dcfd331e71bda298146b93fcd6a4c751	MulanPSL-2.0	SPDX
886515346177744b2e24c7f74907363e08529c32721e54f109db51b5b555832e	MulanPSL-2.0	SPDX, notice
66fde4b69702c67a74f0d42fcddfa67f4e7a9c0dec3203abd686dfa3d8eadd43	Multics	SPDX
9e508a913267029b68ad4be7e963697f7f47476b83fa1d8986cdcf145ec2e5f1	Mup	SPDX
7f3d02ce482a14a589f3d1c37c042c2428023c138816a3f303b6228e8c362d63	NAIST-2003	SPDX
aacf84b61aeea0b9750b22ae92667d436038efea440d7b232fe213c6d67b1717	NASA-1.3	SPDX
9048d11393de57909ee48994b3fe33112632ef7707165d4dd5b6e32116268b7b	Naumen	SPDX
96445933cbd7a2c86805165b09e02df4e53e6768537b5a91a04bbbaf5ddb6915	NBPL-1.0	SPDX
6a2e512ad71c639c0e789b6cf2a4e5497aa38a7ec2b1235b06782f6e5131f150	NCBI-PD	SPDX
47b0f6cb2c4a6acfc068c947dc135bc34659692dfd7361c4d1041aa02203edec	NCGL-UK-2.0	SPDX
cf065f9577d8b80352a37d6c463deabc3a971f4b57f8f9e6bcc24c57ca91a9cd	NCL	SPDX
2cb3400a7ff5900937e3568de3ea734da539e386012d4f1302a66d0f2c777691	NCSA	SPDX
5f84c415640da0cf1e43a49b10df7ff1b58de4269c4046cbb6749a7ad82f65e6	NCSA	identify 2.6.20
de04a8a5418d1e069d9348f9b9e05a6a73d43d5b60460f6df3974232965abe0e	NetCDF	SPDX
05c1ae22735c3f0881917744d65242b9052cd1a3501e1ea6096d7b432c36f2b0	Newsletr	SPDX
b4f08f6816f60770ef2d450da96cc31e2bab6732dfeeed9ae09cc357beef950f	NGPL	SPDX
47cbddb30859179cdcbd443ef7b429f671895a5ec5b3975dfaac495a35fc452e	ngrep	SPDX
bcc76737db55daec9d3c4437aa309a8cf51678d77c405dc399045a29e1584d82	NICTA-1.0	SPDX
8338e26485240f8dbd090a05101b0abd931793c02a4931bb4fb6e0ae7cfc5d15	NIST-PD	SPDX
122dfbeef0f605696efb6f60cf23272753015857510ca149d70a5891e0f47bf0	NIST-PD-fallback	SPDX
f37398b1a32964f83371eec2840ace3d7fef782e01834c396fcbaeababd59026	NIST-PD-TNT	SPDX
5ad93e17b03ae65d9597fb66283fccd15ab055ca2d449b6ea9010beb8f01fb33	NIST-Software	SPDX
9284eab4487dd80eae3330f47e3763f9e25c9f028bfb1a69b6faded1cf5d45bd	NLOD-1.0	SPDX
d9153265b035e345eb7e6b78cc8a2fb1ec98d3287f603947cefb58254e215b8d	NLOD-2.0	SPDX
1bebfe2dd251849dc2dd7dfffa38dda11712d439a06ba1048f7c4f352ba98ca2	NLPL	SPDX
9e71f45d848ca36b6a557ba3a2b39e396f1c396149afbff064ab5fff93256504	Nokia	SPDX
abf327223b7f3238a5a2ef325d1a86bff0aebeafbbca9511c6c424c2a2173813	NOSL	SPDX
b58fa9ba9a243895a8ef88bbda4fc04d771cc359883ef9ff97fb838c27a10d86	Noweb	SPDX
7ac1a6edff1c869a7fd53552d72a8c8f07f8fcbda28aab4a83975bd0cf9666a2	NPL-1.0	SPDX
4caaaf98f8b6b2373cf8c8e1e7edf4757be20372ff3b8c15d9051ac5724c51ca	NPL-1.1	SPDX
8a2ebcc123b11ecc52331132b4c402ae02f50502b0c359ca39289af66a98b881	NPOSL-3.0	SPDX
48a3547065d196bd0b2556b01e3f42c871eb67ebf3f0e09e470ea4d3a19834bc	NRL	SPDX
ce7c82ff9751abf405245c81fdf099e6042de541f1fc05c49c62c217c78a8c9b	NTIA-PD	SPDX
e5fc0815323a46b94a847753dfbe43ddab55f8209f78ef928c52594e1f080d7a	NTP	SPDX
00362069bf27a34f3e93a27921efb9e07a401a9021e4730fc410a1953e5391e5	NTP-0	SPDX
f500733b60edd01b8ae308466f680ff7ed41123ca7195c3bb02aa174bb958b2e	O-UDA-1.0	SPDX
5e4d345d9fededd1e4c0696df9e587195c44e072cfc899d6bd7e6ad3bb2f076f	OAR	SPDX
5f7190529bea1fc39c4d5942368392f2c172188d782fdb73d44d9a4496070f29	OCCT-PL	SPDX
9cbda529ca6b643acd7c6b6a5554f3a83069052b293e104f06d54b42feaa9b5e	OCLC-2.0	SPDX
2fee20eb2db7c40b664279fb5f69d571be31eeb9a7087193806990ce3b4d69c1	ODbL-1.0	SPDX
41d337398472ecc08dfacb59e1b73cc47051babba7dfccb1f1c37dc214f3d50b	ODC-By-1.0	SPDX
7448fcf26cc54893da88f853ad64bc69250c08d4b75874a155c433e011afe544	OFFIS	SPDX
adbf89d2321fb4a94e54116dfe70546f67a0aaea5f805cdfd13209fb10c3e894	ambiguous: OFL-1.0|OFL-1.0-RFN|OFL-1.0-no-RFN	SPDX
e70b36e722d9ccca91ea563a36373b26a892b8256d7bc8a22ddb3a77fbebbe13	OFL-1.1	identify 2.6.20
633a2acc6f3132fc03e75f4abd7c5748efaaa2c87278d2c510e4ad434663d0da	ambiguous: OFL-1.1|OFL-1.1-RFN|OFL-1.1-no-RFN	SPDX
132dd128c37e2e8af0aff9474e1c3a7c38e43e3029842bcfb370da87e492251e	OGC-1.0	SPDX
7420aee971744aa58021ea6443d08c3f7a1381a14d7b0a67d3625210ed27eb60	OGDL-Taiwan-1.0	SPDX
80da6ff08d84ba16f686494032b2dc0951dc404c3a65973ba6efb3007db433c7	OGL-Canada-2.0	SPDX
dfe7a4d4f5a52a9bc7621fbc52f4d5d8ad1d51f8f0e87d97f8a82329c0064784	OGL-UK-1.0	SPDX
0079d521dab9e06a8c26da4aad2678cab43790e45f5b81cf7b5e726af11d88e8	OGL-UK-2.0	SPDX
cf7808af9b871e226071ea7b2c021991e82f2ad4fcdbe181382558f1341613f8	OGL-UK-3.0	SPDX
0432f45604dc1b8450dcc9c248be18398ce21f1d0e8c6dee5e2b5223b1b24187	OGTSL	SPDX
3f8170c7d3227454c9c982771bbf8012c677045498be305192702298a3ac4730	OLDAP-1.1	SPDX
627f272f3d7a2993006f55dac07283598f26f6bea07e709d87d9035213488799	OLDAP-1.2	SPDX
2d4391c6f6bfe26df297f595353ab31cc36bbcc7f764d9c53f3922211c61618d	OLDAP-1.3	SPDX
ae0c31e8066dbac1a24ff688b03fa051d0bd4fe3e30b28412cd059ac26aaef86	OLDAP-1.4	SPDX
763bc84493bd4aef5eecf56d3c4bfc9281de2a5c842c6fe17c44f7821ec6443d	OLDAP-2.0	SPDX
8246e7f523b3a48bef79cb39271d5ebe7abb075881f7ceb1e96eb6f86a673a82	OLDAP-2.0.1	SPDX
74ce59574eb45572a73dd2e75a0c7708a748ce1cf24cbf3734ee17c98ec5e61f	OLDAP-2.1	SPDX
bd2c320ccee14bee9a74c58d90b001c243477b6fffd91b40df526e7aa0196f72	OLDAP-2.2	SPDX
9994291669caf5c9e8f8d37fb0ed5d1ba075b9631efec3f19a2a740eb3fa4240	OLDAP-2.2.1	SPDX
7a776c8bf094ba93fbeac6e1789bd4c9d9b3658447f34a479755842d60bc4b7b	OLDAP-2.2.2	SPDX
bf211fa4831dc239c438d4f95d43407cc7895f1e766c6eab50e1ab4b74004442	OLDAP-2.3	SPDX
4db1796b6d78cabd9ef14204387675a2c5a525e5295d060319f219c0b6220428	OLDAP-2.4	SPDX
851405eefad843c42a2769e77c28ec214b2b61f41ad32d05a6c3d4882413eaad	OLDAP-2.5	SPDX
58f13557efc02bf2459cae65559f686efc419accb810af12dd8815e76f23e279	OLDAP-2.6	SPDX
65b470a7030b6a69fb84429d02660a466d6675d3924c1817cb7085c2fa675680	OLDAP-2.7	SPDX
e19c9443bac12bb6d7f4340adf651c28768bfa8a4e027a09f27293132a9df3da	OLDAP-2.8	SPDX
3d9e66ce108756081fbd6b8efa9c4d8d011ed0f58d23a574b05d1e97682bef15	OLFL-1.3	SPDX
a012fdb43407db462276842ea27fbc00580c262669d2f4c6164e5e14a7d1482c	OLFL-1.3	SPDX, terms alone
c6415697ce9fbc27b434931fcb68be36c745093a33781baeed4a9a21674fc02a	OML	SPDX
12a2e7072d666a23225968beb3bb574f46f9d7e7de17f1488af0c55407b511b3	OpenMDW-1.0	SPDX
9946ceab29d9c25f8975d3c51551ba4235dcaf47309cb0db9486ab9d8b6663fb	OpenPBS-2.3	SPDX
51025dc0ab4496471c9526dda89fe21901168d03c1af4446bf88075addcf91cc	OpenSSL	SPDX
36a4749b15e27000c4c96835ab87f0a785bdbea1522439cc7d06af05825dea34	OpenSSL-standalone	SPDX
b6b3a6fde72e9b4146270966bc8d3c6ab858f78fe2901710e1fe5452c10411f6	OpenVision	SPDX
95e9d3ca4ad2a9b2f00946c0d774a7c9eb2be054537b6ed6728127828f185e46	OPL-1.0	SPDX
0d4c3eee154703e48bcc9ad648a1c8703fcc27d586b63fdfd4056019ab103ae1	OPL-UK-3.0	SPDX
b053ddcae92b2c155781cf85a0fe3e601f09d13de7da52ec4bb292a19566aa1b	OPUBL-1.0	SPDX
95cbeb549715f1bb031e9e28d5065836956e328b92e7d1ba958f124f81f2dc50	OSC-1.0	SPDX
a7903edd0da4824e8ef61275908efc80a1c2623f1322f57759dbb7ac6a16e020	OSET-PL-2.1	SPDX
99797e4e387b73244e19526cf35bc9eff3ee8f5297ad4f21693ec60328171fbb	OSL-1.0	SPDX
61de4014387f54480ef1bdb5f4a5dfe5e8efd9641e57325369874e016c602d0e	OSL-1.1	SPDX
183c6af26de62091e926736a165472f72020272c292cbef7d56d45ddd9902ff3	OSL-2.0	SPDX
80ebc364e7fa00fa25c9059515a1e5c132b6c1bed1f820ca0d2d5c13f139f812	OSL-2.1	SPDX
0006b9f868c694d231604894ce4855a4081f61d6d0fd17cb6c6a3fa54218f629	OSL-3.0	SPDX
1798bea3d31c91c2a212eb84f5b68c7f89f81ec571632f51314ad739eaac205b	OSL-3.0	identify 2.6.20
a5dcf233689ba35feb2dda4f748dcd5fea3047d54bc966f819480acb2c17ed01	OSSP	SPDX
4a9fae9edfa02762864d91ce5c6149300bc91c6a9f88f88a4b1e33c684c33ef0	PADL	SPDX
92a96fd82472c380094d7c5fa8a2dc961250185cc49135ea932e85413f08eb5d	ParaType-Free-Font-1.3	SPDX
eba92038846a413e8c70ce6ec0e55a565dd477daeef939ae8640467209a32a08	Parity-6.0.0	SPDX
5c29c1e04b7e49de44445b7b68fe7653dd5cc6d2f3157ca47165aaf6d7d8777f	Parity-7.0.0	SPDX
dddb2ee23c0d75671d35463359dbb345220b3a8d2000159ae70becf5fe11ab3a	PDDL-1.0	SPDX
d2a865534d921fae78203db9d0c81427678e5cdb3af5596a486116f4541be8a2	PHP-3.0	SPDX
bbeae489a65bd7d0e347507f3c80471e49e5493dc3fadbcdd305b9d0d990242e	PHP-3.01	SPDX
070690f18267b59d71f739629ec3f90486c63a8ae13dcd13bfcceddf02d18434	Pixar	SPDX, notice
5ea7929b1be9d19995c8238d639410c653f8d8028bb5258c28ef792012319ad3	Pixar	SPDX
25d0e1ccc6452b15005568ed722da57531b184ffe082be987a01ec4d2bc0d3ea	pkgconf	SPDX
08456b84c0d9f33e4a4d3d14a0a9a321278da27da34986100f40809941417eb3	Plexus	SPDX
cca928583863dee634c0dedf3bf4389d1dd5294469642ef5d46204657afa84e7	pnmstitch	SPDX
7aa23851731729eca8a7406260bcbd989e65d857f67dc8cee3df408faee45d13	PolyForm-Noncommercial-1.0.0	SPDX
5d1abb660abb191378ea946bbc267451dae0fa25ceb18433413df832fc2f6523	PolyForm-Small-Business-1.0.0	SPDX
e77b201b02ccda5fc729363a25e04f530c769949d3a0293031946b639d272a6a	PostgreSQL	SPDX
438a10efb140b60f18217644b068c1bc19daf4ee6b0e5d7b8f8566b868872d42	PPL	SPDX
d4704cb6242c1be9e69d5889031a570776c91071d298efb340c0621407afbd9c	PSF-2.0	SPDX
7471baabca8fca2bd086f9981acc26a8cb119c31c55eee94836288ba3ab26d66	psfrag	SPDX
c2556c1e96e26c32c2c82bef64f33306f689968125a7fdcfe09905d430268ede	psutils	SPDX
df15ef9e0c3f5b7855018432d743d3836f9daf90cdd5a11bfd6a1231f3f1b6a5	Python-2.0	SPDX
96b1b9f9f73c33c832cf3f347a4f05cab025195e47eddb0899e4de8829ebbca2	Python-2.0.1	SPDX
6a86b1355ee5d18ec594988248e4e255014805de7d593d82949ba1c256c8a83a	python-ldap	SPDX
ece7df617afb103b267ab39076c99e1c01680f38b5c4cbc31498b226c0e9ddfe	Qhull	SPDX
b99ec0a62388f28fd251864126bda7e2696ea840fc2a95de24487a53dedb421e	QPL-1.0	SPDX
53ef169a2943753fb7afdc0dd249504bfed56da6d5c846abc35d7abebff83cae	QPL-1.0-INRIA-2004	SPDX
a615f182f90724ab45eb61be09dc42cd0607a098436dc2027d3d8c7391191222	radvd	SPDX
f20670d9cd0a7dd7ca89c6b8521379bea487d43b61eecf2986c5d5f8404dda84	Rdisc	SPDX
cffc47dbd2b4dc7a036ca859ef37aa63a15f36b92e13be911ef4b8f568231dc8	RHeCos-1.1	SPDX
0cfc236b3a06b1046e1b701361b111235eb19bddc349fe809ebb5745b599fcb1	RPL-1.1	SPDX
6c3f0a92b7b1c256ea1bb734c98e10e0047d6c942747972e424819310c7b8809	RPL-1.5	SPDX
1db82517cebfde8b53a3164baf44eeb6c992298d5b3d43a43805d5f6bd2e77a6	RPSL-1.0	SPDX
55ca52bf3fc13da47bd8d4bdf9619458919ae7f7d758a0fce9a85d7a03d2191c	RPSL-1.0	SPDX, notice
7a6051292041b2303b0c8d979018c2fa3fa51984e86ad6be65a84c5639f0061a	RSA-MD	SPDX
251caf08c6dcd37f3fff55cc6cfd0348a2d1c1c3b8619d35ab293641f3792224	RSCPL	SPDX
4f2c729eda637f8b42d587fb770fdf22926e8f2885941a9c51df47fe04e288ab	Ruby	SPDX
01c318566aca22f20612b9963b007f215caa39dccdc3aeb572b77016afdc63a6	Ruby-pty	SPDX
ef4922b44be551f7228c312a5bf7a57170ae5f93adce123bc8b6a326e8ebf447	SAX-PD	SPDX
efde7d34e65d776d85f02a9b0daa72214f3d7f0eafb86b511c1da6653b60f201	SAX-PD-2.0	SPDX
91c36860006179fcf5f88840def771a8ac7ea9815d68297ec399d8192c588f63	Saxpath	SPDX
23ec99c3fc5ace46b322785d686ed29e350f626202916be65227dd66b61b681a	SCEA	SPDX
db655a2187845a58ae6a1034b894aa4c26d59dcf46d32508cf234fbfc26cf2b1	SCEA	SPDX, notice
16202b030e55f8ce42eda14b81116dc85765e8f5797d52f2481e43819bdf8bdb	SchemeReport	SPDX
e0dc41f3a449fb0ef28e08d5712a4dab21332785c7cbcc9a410730db382e8681	Sendmail	SPDX
311fea365342e09fac477c284eb331a2c0a26de512df2fd77dc6769fba09e891	Sendmail-8.23	SPDX
e60009dc87cd8120790f4365de88c125446e87daa22dddad62d9089ccadf5869	Sendmail-Open-Source-1.1	SPDX
5adccddd48bac4cfff110ed2bc8da4ea896fbe8e6d26be0bd95ed25ff6ff8570	SGI-B-1.0	SPDX
67764b26de3a183116b9e2c3d1d69f703c9b55e9808cae8b5adcf232becea08e	SGI-B-1.0	SPDX, notice
2eaafa2e5f13a3b916f451611fc695290ebbf8908473d43c743847198893e27e	SGI-B-1.1	SPDX
f0cf51302981f2430858fd19866c918ae9560c5cfc55173651c3b8152304f8e3	SGI-B-1.1	SPDX, notice
59d1642025ff81e10779fe4bb25e2266e9a3a5b9860733ca13884be761301af4	SGI-B-2.0	SPDX
05e60b7a2586f4623fdd5f71564506944a9b104c63545c0bd9f56e4d84876097	SGI-OpenGL	SPDX
931c786cb90da51b6c4df6b3ad4ed82583bab754fe9979f2ea3e01bd46349b6e	SGMLUG-PM	SPDX
53814fd6993cf1e59615f5af3e161491d8e925029f03c1f4c72645c524c703d2	SGP4	SPDX
1e2bf7bdd3f8b6a79ad0b810a1bcd292b952299d9d948e7652d3cec27ff67381	SHL-0.5	SPDX, terms alone
8230ea19ca6a180ef4214758e0682e2ae325ee7f836d8ef51984f4339a9297a9	SHL-0.5	SPDX, terms alone
99c1f0ac3e9196fc4919a5e1e59097dd66a8c14ceef753ac4ff972fdda883174	SHL-0.5	SPDX
0eaa67e3656178771f0b2dff6ffbb203f440189db654d800b45daaad16366ba5	SHL-0.51	SPDX, terms alone
16417ddb5248256badbdc2dece39c6d6a340ddc48f14a4fc990320d915afd525	SHL-0.51	SPDX, terms alone
9dc5a07f24239cd9aaa6c4d368729fd8907fc772b7049361640f14b1df1c6c12	SHL-0.51	SPDX
cdbd55aaa384563e206cec302f9cf749587248ec858e1e95d9e5fa800abe0f06	SimPL-2.0	SPDX
2a4c642214eb4dba49edab94689c86e3177a2b2629227de822c05d2c39b64090	SISSL	SPDX
535591a35d5acef14784717519adea4732069615391e6fdf1d880070ce708e90	SISSL	SPDX, notice
19699975a97bbd883ec7c299cc78c580bd477e443b0ddb70ceedfaa1e84acd44	SISSL-1.2	SPDX, notice
ac4c9ee3d669fd94469685e63a50ddb68bcc343e3b23200c7a4950c3868527df	SISSL-1.2	SPDX
24f3478dc64cfa8f66e8208de25c86c8887988c93b7c3dcc72d8fc13ca1af4c5	SL	SPDX
b9bf2dea09b0285c1672a1fec9b77726898994e8cec793caf5132e751984249f	Sleepycat	SPDX
c747f438e35a87fefee86c0c4cb0a377bf830e55c70770e5c842470f1908cd0e	SMAIL-GPL	SPDX
2a98792ee30377acf9bfa947a894c0c2be06524eb3d11ebfe8b8ea7e7f841087	SMLNJ	SPDX
1380b37e40aface42bafa16f4e73e531fd0a6ed5d319438e5822bf1734f20283	SMPPL	SPDX
8d550aaa70e35781409d5a50a86aba5daa005c3b45c73e2e2608180a460d8a2d	SNIA	SPDX
f79bfb997c0be539c8a35d5388254d65250c0b584367068f08942b0faee0eb95	snprintf	SPDX
52fc3eb266f079293f73efc3843a1187d0c3b221ef74ada64b98368461cbf95e	SOFA	SPDX
809142d51cc89bac0ab529147362c2a23e64d12f5382375534b9083e7927bf87	softSurfer	SPDX
deee2a8ee4532f020f22039680f912a018438cd6fea9e29c4ba3787461e9fe47	Soundex	SPDX
94957ee19c156c508b1b2bd67c815c25e59e8137a85231a7977cd3dc0227af6c	Spencer-86	SPDX
d817b292e74a82d45c759e0c327622252f2a0d40fdb0eda3a213843ccbd143f5	Spencer-94	SPDX
5394b65aea6939f0ca07aebb498f89db021f502b7122d75ded88bd58b78ddb6a	Spencer-99	SPDX
15f820409f85a05d927896c2a45354f38cbf7fdd9aaab9000e26a00ec5bdcb54	SPL-1.0	SPDX
4e79f13dead5707aec3812ec06460b3c128d9141e7f0b63760f2458b89ef5f84	SPL-1.0	SPDX, notice
bc189caf3bd01c947cda238cee5f2151207e502d829ffff2447e6ae8ce9f8254	ssh-keyscan	SPDX
29b5ce7031bd00882d08c14a896acf0403aa56abf7fb994df1ffe86047956e1d	SSH-OpenSSH	SPDX
6031a824dd5060d96137c8dd56078ed5489be757b2c9622a1a3f8d088f981209	SSH-short	SPDX
ecb205aa61c3a4da176c6f8a08157875875c81c44aebb00ab3807ad35010e08d	SSLeay-standalone	SPDX
2d20a40fb427e8e1bd04a6bdfaef8ec13f825860d0506ea1fb89788560ade939	SSPL-1.0	SPDX, terms alone
53bae909505fac8eea092cd39db7b7d4172b56c113d290a70aa2ec767d83dd9e	SSPL-1.0	SPDX
d16640b6444a1c80e9bfd49074a5b61879d37fc9ee03502ccc7ded7ed41e67ae	SSPL-1.0	SPDX, notice
ead292019d84f7d99e2f4dd7535eaf104dd923cdce1b090997581f3166aff579	SugarCRM-1.1.3	SPDX
9762eb62eb2b335eec2897a0174279bfd0edccc8528ce893d396db7a5d2ca437	SUL-1.0	SPDX
3174eb52643c7127d804ee2e6a4b2168a23fc40dbeb552bae99f28d972871c46	Sun-PPP	SPDX
f0264f1c233710095b38fe17e6b30f4e74e35fea8d63c593339ecee0d33744d2	Sun-PPP-2000	SPDX
9cd66feaf5c2a36e66d43b8325b8cdfdd524863b04464f455506a3aa6c2282c0	SunPro	SPDX
61f830db41b9b7e94aa8fc3b0a3f6bd097b8fa5b6d811be5d89ba57bb70a34aa	SWL	SPDX
d699f2202b647386acc2a4dec07a6584c27c70f1c280330dc2b617a0d261e7b5	swrule	SPDX
c056dfdbdfe10c446bf7918b642da3a0dae9262dada1d9555603ff35e7008363	Symlinks	SPDX
3cd85137444d2b89a576f1f449b2d39d0308a635b3902a02f6374e72063ffc0f	TAPR-OHL-1.0	SPDX
034810786c445f01ca5ccba4ed253973d82da2e50785de0b667ee0811c33c937	TCL	SPDX
38c5a82c8e2226b22bd0b9bb6b16a2edc699f191b10fee993a3b07f7c6cbd98e	TCP-wrappers	SPDX
5ff4ed58fbe34701672da6ce8a144657750936d5dbfaf173838a9c3b0849fba9	TekHVC	SPDX
e9030f0b29f60757f151ba8dd9b6ab8d2a6284a402a769470ef7e1f9a2937133	TGPPL-1.0	SPDX
3094ea7fd3fe9bbe5d2681754aa0f86949f447d7bf4938a1926c5e4f606f31a4	ThirdEye	SPDX
3cfbdca09a52b836e1a76879174d69a85be0328351b206102668fbac76929382	threeparttable	SPDX
70e46818a51e48af223d50df070c72bac03b03ca3b56eaf6733a6791148b63b6	TMate	SPDX
3e4327a573181b4241b4452d4505af7c0833d0b8eddceaade428bf9b9d372d99	TORQUE-1.1	SPDX
9ccbf99357278689fa6bac1c6f7d28b99fb6a5af54053e544b2b1cd62c330960	TOSL	SPDX
29214fb3db193ff49681c8d03286b4d0513e6f52f8146145563289537d26ec2c	TPDL	SPDX
69617c43be24baf02a2de67e9f906d4c3ad7f12c7385ea6def520d0e7216e758	TPL-1.0	SPDX
eb1f2f7fab4cc1bb6a9f650ee239e36c1b2324edac7c9bc28fbf2ad82be7c493	TPL-1.0	SPDX, notice
d980faa4b05e2fca232503536b4c28cfe495db30ec90acffd451ffd786cd107e	TrustedQSL	SPDX
a3ca9a79bec1ded0fa823f98d6a11a66b12f73f50bec9931ebc1397d56d0b3f5	TTWL	SPDX
9bbe9caa0873aa248671fc8943cc4959c83e9e854f950ab721a794790a36471a	TTYP0	SPDX
645536b7b49570344a61747099c1454fa18cfc6ec29dfff0ef5474631d320480	TU-Berlin-1.0	SPDX
4109b856e4795ff6fa5708202ab9fe1d80673471cf9835f762f7a4b06f326d66	TU-Berlin-2.0	SPDX
bb2d56ce72e3e98a07a52de751114238f20882dfab5a102f0cd80bb2518e0ba6	Ubuntu-font-1.0	SPDX
695c26a436a30f6711fa8dc573806033e2021c8a48f5c28be8a979dcae10f38a	UCAR	SPDX
faa6a2c942b42837354ff744a828e8d7e91b59d227bb8a97d5d9cb153efe87ab	UCL-1.0	SPDX
c4392aa2ee32c8274920f1033044ed4c8fc6c7e6e9beef1a32f45ad185514083	ulem	SPDX
e013726b11049313dedd40b5e3523e2ae4b86421ef2743ce3c2af7ac7f57f7bb	UMich-Merit	SPDX
4bb3117c65f36e3c77a54c546cca06f74d09f8a3e46d5176c794ad4cb73db0c3	Unicode-3.0	SPDX
cbf5b8e746357bde5696a2d35c517e881d498e97b74f13b076a038d179976a9f	Unicode-DFS-2015	SPDX
32fb4a8ec84485174498ed3416964bf816d1b619dc12c89f6cff39a7ce292b1e	Unicode-DFS-2016	SPDX
0f15f0bb078e15705267110d23bf44bacf0b0da8c49694fcc6403f433380c6d1	Unicode-TOU	SPDX
e770214d57f65d0bb98e299e914f703146c8dceca425aa97696e15003849b66c	UnixCrypt	SPDX
1e1388890dd40a72cf1d8e952051d5a981ddeb5038d3ea7d97128c392d7e4f30	Unlicense	SPDX
c65c7d29735e28b2ace04e4f2fd625701c75ca4ea0077ed0cc45c5961b9c15f3	Unlicense-libtelnet	SPDX
67b6033b84e7e6c199e579ddf6d2163212c6f3c539d24db11d1c1a56f6f926c6	Unlicense-libwhirlpool	SPDX
b0b06bc917014e8cd22580105b454906e8018220d060b6880e4b1e9427766596	UnRAR	SPDX
2760f236a407b6b7b764aa5b58d9ed607617785dc17c738883dee325d105d5a7	UPL-1.0	identify 2.6.20
c9ac20ca511b6df4a63dacde7a67ab25188fa73d0ed0f068c1bacf059de133c4	UPL-1.0	SPDX
61ee9b0d7d980481e7163bb303b4fad8d5d8d74f64ef9ad2b147febad1bec0b6	URT-RLE	SPDX
e4c221f7ef79255d28ba200f8dc29b6bd5b4f85148d2405e096ec3a606101c19	Vim	SPDX
5c5a956ae663bef1466d6fde41bd342a6c4b42dfdce4c1865085c44c6a11a4d6	Vixie-Cron	SPDX
4babf46e211731d574292f8a465201c903b0d5b9956ed5569b6dcb749dd65ac6	VOSTROM	SPDX
39438dd9193427f947de358564d741b756ddb5d0f6f3325a05485d7c9fa466c2	VSL-1.0	SPDX
26de580dc230295deecfcc2472f66fb1b8d6ac478865a8ac908ea18fd37c08bf	W3C	SPDX
744571bc970858144a62aea90c91d2538d37ad3de99f4f0fda35738d0b15b7c0	W3C	SPDX, notice
4ecf0b5e82b5573fedcfd760fa242c55aa7c66e23ef626380cbf4d90cf7d99a3	W3C-19980720	SPDX
39da24cf6c694cefb39b6ece04493a5d80adb294f0dbd4145e15a23e35757540	W3C-20150513	SPDX
45a6991ef147d0815701050382679065c8ac8dd0ba78935685de7eb43c0d949f	W3C-20150513	SPDX, notice
feaf052ee286fd4f0675fbfb16c2b21ba3da4424c816090c674760635a3b2738	w3m	SPDX
102ad57596bf3ff1a2097127f5b31ee73b8dc46cbe69fb24cb37481281f5d5b7	Watcom-1.0	SPDX
3892fb6d36d66cfa6521092d522218c685d5f120437cf875aa7123827aa9b4d6	Widget-Workshop	SPDX
188196fa28d4e5dcd170c871e22681279e9cd709f9e5a135fbb59b0dd411f65a	WordNet	SPDX
47eb30dbf5bbcb3d36369f4395c791f3eb131847bde5dda7325c770804896506	Wsuipa	SPDX
1edbb2461b0a3e5370825d5bf8e940c65881e44f781ea1402b3fd337ace5e27e	WTFNMFPL	SPDX
70d4027f3e036d05c8cbde9f24002b87d42806d3f063780a69770b0ab472443d	WTFPL	SPDX
fd1046b11f69577af3dae07f95334913ab6be3ed2b00094cfccd8cd21abefe43	wwl	SPDX
782fdd3bc6c9b87567eecf0092361c7770cc9098259ed1f8edd267c77ba5654a	X11	SPDX
0c5e9caff834cfd8890260d9ddcb8d5df4efca09818e080dccc92ba3301784ac	X11-distribute-modifications-variant	SPDX
6676822d80964a8b25cc21abe35bdd20cfd2c5651dc6c83650eec354d63a0b80	X11-no-permit-persons	SPDX
2971767873fe71c50a01ecd694baec5450f22d8245ca812db5eb084f0127a0d1	X11-swapped	SPDX
a42c387d19b23f74f9e9275a1db053476ba50c1cb0086b60ccf811970f02f43d	Xdebug-1.03	SPDX
40ca6e66876a4593726c485778c73f1ccb2de19e6f4bdf0c29829dd9c306cb91	Xerox	SPDX
648e0bd96130e1f93e77ef9f7228c4d548f7c4893c1bba62f33274b919591883	Xfig	SPDX
bbab09cb110b066cf22eefcd3d23864918fd236ea8ac7cfd21ecd3551ef8d7d6	XFree86-1.1	SPDX
4d4d408d8e9371937d3846c0752578b40b64de727016f5b63fefa06d534827c4	xinetd	SPDX
6815a21d2fde67c84d3c9c37454d6b4f9974c6880a5edaf9947da5f4e4ba047d	xkeyboard-config-Zinoviev	SPDX
cba55b0561f9c521a89d5612cf1676578caee95c96850a9c61b63a2db585fc54	xlock	SPDX
15b1180ddca1095923177af6372f2a51f69661bc60ccaf72c0928afb7f5855c6	Xnet	SPDX
8d678cedbc0993e82977138e484cd4ab40c74f05ce4ca0937c7c9a39a200aa01	xpp	SPDX
0bd5c5a31ace20ee963086a61d7840a21f429d74d3c27073b9cb0f78caa8f33a	XSkat	SPDX
da9fe19a811396d8b82b6d2830515bac6ca5efa50a6cd1be69cbff9c088a7bb9	xzoom	SPDX
9ca4b5e06c3134d29671ed160eb5daf5052c4c6825a3f0a6553edcb5b410e3a3	YPL-1.0	SPDX
dd49e2ecf6e68bec7cf7be33cf88c6d6d15b330aea7d21e0895ef175c94536d8	YPL-1.1	SPDX
606abd74509fede59044ac9f8454b087027fd2d5b96ec386c33cfd2b55b7b62b	Zed	SPDX
a071ec93d86e7a806e317b0a77137c31b3a32fbee8a438d282137a9c424594a7	Zeeff	SPDX
9483017af226e501b90578c74de8a4a1670b8fded7c8313643553bc7f6812fb6	Zend-2.0	SPDX
ae49827a0f9887a2c460eef490a9dda8400c776195784e22421f0a64ae267629	Zimbra-1.3	SPDX
70906a5e6389cc8f60e0b93dd9546fe07db774e5be39a4353d91f21c5533829f	Zimbra-1.4	SPDX
0ce9f49aa108aea4af58ead934c08366d57418c5737f9d3617827e9343b48291	Zlib	identify 2.6.20
9ddc78a5797b5008d488969fd959f4281a97821e07ddc5d19ca9c163fdbeeb73	Zlib	SPDX
2643563ff573200813430a379d3ce0e50992bfea1a04196c4cc08899cde2df63	zlib-acknowledgement	SPDX
8b753bf687ecf928c3aa52e319d1fea154eaa84698647483f60b9fbd597825df	ZPL-1.1	SPDX
57d690f11456217b89cf4b9259373dde5ed7cf7ba491dd986cb0d510f2a553fb	ZPL-2.0	SPDX
b6a88fcd01d083752cc9e805f640fb71bcea405ff5a2f99ae418ad0c073c6ede	ZPL-2.1	SPDX
"""#
  static let version = #"""
2026-11-22
"""#
}
