/// Distributions that programs use without importing them: commands, servers, plug-ins, drivers, and what other distributions load if it is there.
enum UseWithoutImport {
  private static let names: Set<String> = [
    // Servers and their parts
    "gunicorn", "uvicorn", "hypercorn", "daphne", "granian", "waitress", "uwsgi", "gevent", "eventlet",
    "greenlet", "uvloop", "httptools", "websockets", "wsproto", "meinheld", "supervisor", "honcho", "circus",
    // Commands
    "alembic", "ansible", "ansible-core", "awscli", "celery", "flower", "invoke", "fabric", "jupyter",
    "jupyterlab", "notebook", "ipykernel", "ipython", "nbconvert", "streamlit", "prefect", "setuptools",
    "wheel", "pip", "uv", "build", "twine", "pre-commit", "mkdocs", "sphinx", "nodeenv", "dbt-core", "yt-dlp",
    // Drivers
    "psycopg", "psycopg-binary", "psycopg-c", "psycopg2", "psycopg2-binary", "asyncpg", "aiosqlite",
    "mysqlclient", "pymysql", "aiomysql", "asyncmy", "mysql-connector-python", "mariadb", "oracledb",
    "cx-oracle", "pyodbc", "pymssql", "duckdb-engine", "redis", "hiredis", "pymongo", "clickhouse-driver",
    "snowflake-sqlalchemy", "sqlalchemy-bigquery", "sqlalchemy-redshift", "pyhive", "trino", "dnspython",
    // What others load if it is there
    "aiodns", "argon2-cffi", "bcrypt", "bottleneck", "brotli", "brotlicffi", "cchardet", "certifi",
    "chardet", "charset-normalizer", "colorama", "cryptography", "cython", "email-validator", "et-xmlfile",
    "fastparquet", "fsspec", "gcsfs", "grpcio", "h2", "html5lib", "itsdangerous", "jinja2", "kaleido",
    "libsass", "lxml", "lz4", "markdown", "matplotlib", "msgpack", "numba", "numexpr", "odfpy", "openpyxl",
    "orjson", "pandas", "pillow", "protobuf", "psutil", "pyarrow", "pygments", "pyopenssl", "pysocks",
    "python-dotenv", "python-multipart", "python-snappy", "pytz", "pyxlsb", "pyyaml", "rich", "s3fs", "scipy",
    "sentencepiece", "setproctitle", "simplejson", "tables", "tabulate", "tiktoken", "tokenizers", "torch",
    "tzdata", "ujson", "watchdog", "watchfiles", "whitenoise", "xlrd", "xlsxwriter", "zstandard",
    "accelerate", "safetensors", "pywin32", "pyreadline3", "blinker", "asgiref", "channels-redis",
    "django-redis", "typing-extensions", "importlib-metadata", "importlib-resources",
  ]
  private static let beginnings = [
    "pytest-", "flake8-", "pylint-", "sphinx-", "sphinxcontrib-", "mkdocs-", "types-", "django-", "drf-",
    "djangorestframework-", "wagtail-", "flask-", "jupyter-", "jupyterlab-", "nbclient", "apache-airflow",
    "dbt-", "opentelemetry-", "keyring", "poetry-", "hatch-", "setuptools-", "kedro-", "llama-index-",
    "langchain-", "nvidia-", "pyobjc-", "ipython-", "celery-", "sqlalchemy-", "fsspec-", "gunicorn-",
    "uvicorn-", "trac-", "plone-", "collective-", "zope-", "products-", "tensorflow-", "torch-", "xstatic-",
  ]
  private static let endings = ["-stubs", "-plugin", "-plugins", "-theme", "-binary", "-cli", "-data"]

  static func isKnown(of name: PackageName) -> Bool {
    names.contains(name.text) || beginnings.contains(where: name.text.hasPrefix)
      || endings.contains(where: name.text.hasSuffix)
  }
}
