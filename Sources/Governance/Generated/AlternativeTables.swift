// swift-format-ignore-file
// Made from Sources/Tables/alternatives/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

/// The table of alternatives as shipped, a raw string: parsed on first use.
enum AlternativeTables {
  static let alternatives = #"""
name	kind	standard_library	reason
aiohttp	HTTP client	urllib.request	no async, no pooling of connections
alive-progress	progress	-	-
appdirs	folders of the user	-	platformdirs is its successor
apscheduler	scheduling	sched	no times of day, no store
argon2-cffi	password hashes	hashlib.scrypt	another function
arrow	dates	datetime	no humanised output, no parser of free text
asyncpg	PostgreSQL driver	-	-
attrs	classes of data	dataclasses	no validators, no converters
authlib	JSON web tokens	-	-
backoff	retries	-	-
bcrypt	password hashes	hashlib.scrypt	another function
beautifulsoup4	HTML	html.parser	no tree, no selectors
blessed	colours	curses	no colours by name
boltons	iterators	itertools, functools	-
bottle	web framework	http.server	not for production
cachetools	caches	functools.lru_cache	no expiry by time
cattrs	validation	dataclasses	no conversion
cchardet	guessing encodings	-	-
celery	task queue	queue	within one process only
cerberus	validation	-	-
chardet	guessing encodings	-	-
charset-normalizer	guessing encodings	-	-
chevron	templates	string.Template	no sections
click	command line	argparse	no decorators, no nested groups by functions
cloudpickle	serialisation	pickle	no functions and closures
colorama	colours	-	escape codes work on Windows 10 and newer
configobj	settings	configparser	no nested sections
cryptography	cryptography	hashlib, hmac, secrets	hashes and random numbers only
cyclopts	command line	argparse	no types from annotations
defusedxml	XML	xml.etree.ElementTree	no protection from entities
delegator-py	processes	subprocess	-
delorean	dates	datetime	no parser of free text
dill	serialisation	pickle	no functions and closures
diskcache	caches	dbm	no expiry
distro	system facts	platform	platform.freedesktop_os_release gives the file
django	web framework	http.server	not for production
docopt	command line	argparse	no parser made of the help text
dramatiq	task queue	queue	within one process only
dynaconf	settings	configparser	no layers
environs	settings	os.environ	no types, no file of variables
falcon	web framework	http.server	not for production
fastapi	web framework	http.server	not for production
fasteners	locks on files	fcntl	not on Windows
filelock	locks on files	fcntl	not on Windows
fire	command line	argparse	no command made of an object
flask	web framework	http.server	not for production
frozendict	immutable mappings	types.MappingProxyType	not hashable
funcy	iterators	itertools, functools	no pipelines
future	Python 2 and 3	-	a project for Python 3 alone needs none
html5lib	HTML	html.parser	no tree, no repair
httplib2	HTTP client	urllib.request	no caching, no pooling of connections
httpx	HTTP client	urllib.request	no async, no pooling of connections, no HTTP/2
huey	task queue	queue	within one process only
immutables	immutable mappings	types.MappingProxyType	not hashable
jinja2	templates	string.Template	no loops, no conditions, no escaping
joblib	parallel work	concurrent.futures	no caching on disk
jsonschema	validation	-	-
jwcrypto	JSON web tokens	-	-
loguru	logging	logging	no sinks by one call, no colours
lxml	XML	xml.etree.ElementTree	no XPath beyond a part, no schemas
mako	templates	string.Template	no loops, no conditions
marshmallow	validation	dataclasses	no validation, no schemas
maya	dates	datetime	no parser of free text
mock	test doubles	unittest.mock	-
more-itertools	iterators	itertools	the recipes of the documentation have to be copied
msgspec	JSON	json	slower, no validation
mysql-connector-python	MySQL driver	-	-
mysqlclient	MySQL driver	-	-
niquests	HTTP client	urllib.request	no async, no pooling of connections, no HTTP/2
nose	tests	unittest	no discovery of functions
nose2	tests	unittest	no plugins
orjson	JSON	json	slower, no dataclasses and datetimes
packaging	versions	-	-
passlib	password hashes	hashlib.scrypt	no formats of hashes
path	paths	pathlib	no copying and removing of trees by methods
pathlib2	paths	pathlib	-
peewee	object-relational mapping	sqlite3	SQLite only, no mapping
pendulum	dates	datetime	no durations in calendar units
pg8000	PostgreSQL driver	-	-
platformdirs	folders of the user	-	-
plumbum	processes	subprocess	no pipes by operators
pony	object-relational mapping	sqlite3	SQLite only, no mapping
portalocker	locks on files	fcntl	not on Windows
prettytable	tables of text	-	-
progressbar2	progress	-	-
psutil	system facts	os	no facts of other processes
psycopg	PostgreSQL driver	-	-
psycopg2	PostgreSQL driver	-	-
psycopg2-binary	PostgreSQL driver	-	-
pycryptodome	cryptography	hashlib, hmac, secrets	hashes and random numbers only
pycurl	HTTP client	urllib.request	no pooling of connections, no other protocols
pydantic	validation	dataclasses	no validation, no conversion
pydantic-settings	settings	os.environ	no types, no validation
pyjwt	JSON web tokens	-	-
pymysql	MySQL driver	-	-
pynacl	cryptography	hashlib, hmac, secrets	hashes and random numbers only
pytest	tests	unittest	no fixtures by arguments, no plain assert
pytest-mock	test doubles	unittest.mock	no fixture of pytest
python-dateutil	dates	datetime	no recurrences, no parser of free text
python-decouple	settings	os.environ	no types, no file of variables
python-dotenv	settings	os.environ	no file of variables
python-jose	JSON web tokens	-	-
python-rapidjson	JSON	json	slower
pytz	time zones	zoneinfo	from Python 3.9; needs tzdata on Windows
pyyaml	YAML	-	-
rapidjson	JSON	json	slower
requests	HTTP client	urllib.request	no pooling of connections, no sessions
retry	retries	-	-
retrying	retries	-	-
rich	colours	-	-
rq	task queue	queue	within one process only
ruamel-yaml	YAML	-	-
sanic	web framework	http.server	not for production
schedule	scheduling	sched	no times of day
selectolax	HTML	html.parser	no tree, no selectors
semver	versions	-	-
sh	processes	subprocess	no commands as functions
shortuuid	unique ids	uuid	no short text
simplejson	JSON	json	no exact decimals by an option
six	Python 2 and 3	-	a project for Python 3 alone needs none
sortedcontainers	sorted containers	bisect	insertion into a list is linear
sqlalchemy	object-relational mapping	sqlite3	SQLite only, no mapping
starlette	web framework	http.server	not for production
strictyaml	YAML	-	-
structlog	logging	logging	no structured events
tabulate	tables of text	-	-
tenacity	retries	-	-
termcolor	colours	-	a few escape codes do
texttable	tables of text	-	-
toml	TOML	tomllib	reads only, from Python 3.11
tomli	TOML	tomllib	from Python 3.11
tomli-w	TOML	-	-
tomlkit	TOML	tomllib	reads only, keeps no layout
toolz	iterators	itertools, functools	no pipelines
tornado	web framework	http.server	not for production
tortoise-orm	object-relational mapping	sqlite3	SQLite only, no mapping
tqdm	progress	-	-
treq	HTTP client	urllib.request	no Twisted
typer	command line	argparse	no types from annotations
ujson	JSON	json	slower
ulid-py	unique ids	uuid	no order by time before Python 3.14
urllib3	HTTP client	urllib.request	no pooling of connections, no retries
voluptuous	validation	-	-
watchdog	watching files	-	-
watchfiles	watching files	-	-
websocket-client	WebSocket	-	-
websockets	WebSocket	-	-
wsproto	WebSocket	-	-
xdg	folders of the user	-	-
xmltodict	XML	xml.etree.ElementTree	no dictionaries
"""#
}
