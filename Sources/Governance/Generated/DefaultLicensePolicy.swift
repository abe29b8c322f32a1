// swift-format-ignore-file
// Made from license-allowlist/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

/// The licence tables as shipped, one raw string each: parsed on first use.
enum DefaultLicensePolicy {
  static let tables = LicensePolicy.Tables(
    licenses: licenses, exceptions: exceptions, classifiers: classifiers, legacyNames: legacyNames, scopes: scopes)
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
  static let version = #"""
2026-11-22
"""#
}
