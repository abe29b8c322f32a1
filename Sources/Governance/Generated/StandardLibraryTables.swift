// swift-format-ignore-file
// Made from Sources/Tables/standard-library/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

/// The table of backports as shipped, a raw string: parsed on first use.
enum StandardLibraryTables {
  static let backports = #"""
name	since	replacement	source
aiocontextvars	3.7	contextvars	https://docs.python.org/3/library/contextvars.html
aiounittest	3.8	unittest.IsolatedAsyncioTestCase	https://docs.python.org/3/library/unittest.html
argparse	3.2	argparse	https://docs.python.org/3/library/argparse.html
async-exit-stack	3.7	contextlib.AsyncExitStack	https://docs.python.org/3/library/contextlib.html
async-generator	3.7	asynchronous generators and contextlib.asynccontextmanager	https://docs.python.org/3/library/contextlib.html
async-timeout	3.11	asyncio.timeout	https://docs.python.org/3/library/asyncio-task.html
asyncio	3.4	asyncio	https://docs.python.org/3/library/asyncio.html
asynctest	3.8	unittest.mock.AsyncMock and unittest.IsolatedAsyncioTestCase	https://docs.python.org/3/library/unittest.mock.html
backports-asyncio-runner	3.11	asyncio.Runner	https://docs.python.org/3/library/asyncio-runner.html
backports-cached-property	3.8	functools.cached_property	https://docs.python.org/3/library/functools.html
backports-csv	3.0	csv	https://docs.python.org/3/library/csv.html
backports-datetime-fromisoformat	3.11	datetime.datetime.fromisoformat	https://docs.python.org/3/library/datetime.html
backports-entry-points-selectable	3.10	importlib.metadata.entry_points	https://docs.python.org/3/library/importlib.metadata.html
backports-functools-lru-cache	3.2	functools.lru_cache	https://docs.python.org/3/library/functools.html
backports-lzma	3.3	lzma	https://docs.python.org/3/library/lzma.html
backports-shutil-get-terminal-size	3.3	shutil.get_terminal_size	https://docs.python.org/3/library/shutil.html
backports-shutil-which	3.3	shutil.which	https://docs.python.org/3/library/shutil.html
backports-ssl-match-hostname	3.4	ssl.SSLContext.check_hostname	https://docs.python.org/3/library/ssl.html
backports-statistics	3.4	statistics	https://docs.python.org/3/library/statistics.html
backports-strenum	3.11	enum.StrEnum	https://docs.python.org/3/library/enum.html
backports-tarfile	3.12	the extraction filters of tarfile	https://docs.python.org/3/library/tarfile.html
backports-tempfile	3.2	tempfile.TemporaryDirectory	https://docs.python.org/3/library/tempfile.html
backports-unittest-mock	3.3	unittest.mock	https://docs.python.org/3/library/unittest.mock.html
backports-weakref	3.4	weakref.finalize	https://docs.python.org/3/library/weakref.html
backports-zoneinfo	3.9	zoneinfo	https://docs.python.org/3/library/zoneinfo.html
backports-zstd	3.14	compression.zstd	https://docs.python.org/3/library/compression.zstd.html
cached-property	3.8	functools.cached_property	https://docs.python.org/3/library/functools.html
chainmap	3.3	collections.ChainMap	https://docs.python.org/3/library/collections.html
configparser	3.2	configparser	https://docs.python.org/3/library/configparser.html
contextlib2	3.10	contextlib	https://docs.python.org/3/library/contextlib.html
contextvars	3.7	contextvars	https://docs.python.org/3/library/contextvars.html
dataclasses	3.7	dataclasses	https://docs.python.org/3/library/dataclasses.html
enum34	3.4	enum	https://docs.python.org/3/library/enum.html
exceptiongroup	3.11	ExceptionGroup and except*	https://docs.python.org/3/library/exceptions.html
faulthandler	3.3	faulthandler	https://docs.python.org/3/library/faulthandler.html
funcsigs	3.3	inspect.signature	https://docs.python.org/3/library/inspect.html
functools32	3.2	functools	https://docs.python.org/3/library/functools.html
future	3.0	the language itself	https://docs.python.org/3/whatsnew/3.0.html
futures	3.2	concurrent.futures	https://docs.python.org/3/library/concurrent.futures.html
glob2	3.5	glob.glob(recursive=True)	https://docs.python.org/3/library/glob.html
graphlib-backport	3.9	graphlib	https://docs.python.org/3/library/graphlib.html
importlib-metadata	3.10	importlib.metadata	https://docs.python.org/3/library/importlib.metadata.html
importlib-resources	3.12	importlib.resources	https://docs.python.org/3/library/importlib.resources.html
ipaddress	3.3	ipaddress	https://docs.python.org/3/library/ipaddress.html
mock	3.8	unittest.mock	https://docs.python.org/3/library/unittest.mock.html
monotonic	3.3	time.monotonic	https://docs.python.org/3/library/time.html
ordereddict	3.1	collections.OrderedDict	https://docs.python.org/3/library/collections.html
pathlib	3.4	pathlib	https://docs.python.org/3/library/pathlib.html
pathlib2	3.6	pathlib	https://docs.python.org/3/library/pathlib.html
pickle5	3.8	pickle (protocol 5)	https://docs.python.org/3/library/pickle.html
pysha3	3.6	hashlib.sha3_256 and its siblings	https://docs.python.org/3/library/hashlib.html
python2-secrets	3.6	secrets	https://docs.python.org/3/library/secrets.html
pytz	3.9	zoneinfo	https://docs.python.org/3/library/zoneinfo.html
scandir	3.5	os.scandir	https://docs.python.org/3/library/os.html
selectors2	3.5	selectors	https://docs.python.org/3/library/selectors.html
selectors34	3.4	selectors	https://docs.python.org/3/library/selectors.html
shutilwhich	3.3	shutil.which	https://docs.python.org/3/library/shutil.html
singledispatch	3.4	functools.singledispatch	https://docs.python.org/3/library/functools.html
singledispatchmethod	3.8	functools.singledispatchmethod	https://docs.python.org/3/library/functools.html
six	3.0	the language itself	https://docs.python.org/3/whatsnew/3.0.html
statistics	3.4	statistics	https://docs.python.org/3/library/statistics.html
strenum	3.11	enum.StrEnum	https://docs.python.org/3/library/enum.html
subprocess32	3.5	subprocess	https://docs.python.org/3/library/subprocess.html
taskgroup	3.11	asyncio.TaskGroup	https://docs.python.org/3/library/asyncio-task.html
tomli	3.11	tomllib	https://docs.python.org/3/library/tomllib.html
trollius	3.4	asyncio	https://docs.python.org/3/library/asyncio.html
typed-ast	3.8	ast	https://docs.python.org/3/library/ast.html
typing	3.5	typing	https://docs.python.org/3/library/typing.html
unittest2	3.4	unittest	https://docs.python.org/3/library/unittest.html
zipp	3.8	zipfile.Path	https://docs.python.org/3/library/zipfile.html
"""#
}
