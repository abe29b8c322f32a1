// swift-format-ignore-file
// Made from Sources/Tables/module-names/ by `RECORD_GOLDEN=1 swift test --filter GeneratedFiles`; do not edit.

/// The tables of module names as shipped, one raw string each: parsed on first use.
enum ModuleNames {
  static let distributions = #"""
module	distribution	source
Bio	biopython	RECORD of biopython 1.88
BioSQL	biopython	RECORD of biopython 1.88
Crypto	pycryptodome	RECORD of pycryptodome 4.4.0
Cryptodome	pycryptodomex	RECORD of pycryptodomex 3.24.2
OpenGL	pyopengl	RECORD of pyopengl 3.1.10
OpenSSL	pyopenssl	RECORD of pyopenssl 26.4.0
PIL	pillow	RECORD of pillow 13.0.0
ansible	ansible-core	RECORD of ansible-core 2.19.14
ansible_test	ansible-core	RECORD of ansible-core 2.19.14
ansiblelint	ansible-lint	RECORD of ansible-lint 26.10.1
apiclient	google-api-python-client	RECORD of google-api-python-client 2.202.0
appconf	django-appconf	RECORD of django-appconf 1.2.0
argon2	argon2-cffi	RECORD of argon2-cffi 25.1.0
attr	attrs	RECORD of attrs 26.1.0
azure.mgmt.resource.resources	azure-mgmt-resource	RECORD of azure-mgmt-resource 26.0.0
azure.profiles	azure-common	RECORD of azure-common 1.1.28
azure.storage.filedatalake	azure-storage-file-datalake	RECORD of azure-storage-file-datalake 12.26.1
azure.storage.fileshare	azure-storage-file-share	RECORD of azure-storage-file-share 12.27.1
bpdb	bpython	RECORD of bpython 0.26
braces	django-braces	RECORD of django-braces 1.17.0
bs4	beautifulsoup4	RECORD of beautifulsoup4 4.15.0
bson	pymongo	RECORD of pymongo 4.20.1
classytags	django-classy-tags	RECORD of django-classy-tags 4.1.0
compressor	django-compressor	RECORD of django-compressor 4.6.0
corsheaders	django-cors-headers	RECORD of django-cors-headers 4.9.0
crispy_forms	django-crispy-forms	RECORD of django-crispy-forms 2.7
cronlog	python-crontab	RECORD of python-crontab 3.4.0
crontab	python-crontab	RECORD of python-crontab 3.4.0
crontabs	python-crontab	RECORD of python-crontab 3.4.0
cv2	opencv-python-headless	RECORD of opencv-python-headless 5.0.0.93
dateutil	python-dateutil	RECORD of python-dateutil 4.0.0
debian	python-debian	RECORD of python-debian 1.1.1
debug_toolbar	django-debug-toolbar	RECORD of django-debug-toolbar 8.0.0
decouple	python-decouple	RECORD of python-decouple 3.8
django_filters	django-filter	RECORD of django-filter 26.2
dns	dnspython	RECORD of dnspython 2.9.2
docx	python-docx	RECORD of python-docx 1.2.0
dogpile	dogpile-cache	RECORD of dogpile-cache 1.5.0
dotenv	python-dotenv	RECORD of python-dotenv 1.2.4
elftools	pyelftools	RECORD of pyelftools 0.33
engineio	python-engineio	RECORD of python-engineio 4.15.1
environ	django-environ	RECORD of django-environ 0.14.0
factory	factory-boy	RECORD of factory-boy 3.3.3
faiss	faiss-cpu	RECORD of faiss-cpu 1.15.1
formtools	django-formtools	RECORD of django-formtools 2.7
frontmatter	python-frontmatter	RECORD of python-frontmatter 1.3.0
git	gitpython	RECORD of gitpython 3.2.1
github	pygithub	RECORD of pygithub 2.10.0
google.analytics.admin_v1alpha	google-analytics-admin	RECORD of google-analytics-admin 0.30.2
google.analytics.admin_v1beta	google-analytics-admin	RECORD of google-analytics-admin 0.30.2
google.api.annotations_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.auth_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.backend_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.billing_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.client_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.config_change_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.consumer_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.context_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.control_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.distribution_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.documentation_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.endpoint_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.error_reason_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.field_behavior_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.field_info_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.http_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.httpbody_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.label_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.launch_stage_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.log_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.logging_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.metric_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.monitored_resource_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.monitoring_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.policy_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.quota_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.resource_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.routing_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.service_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.source_info_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.system_parameter_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.usage_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.api.visibility_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.cloud.batch_v1	google-cloud-batch	RECORD of google-cloud-batch 0.22.4
google.cloud.batch_v1alpha	google-cloud-batch	RECORD of google-cloud-batch 0.22.4
google.cloud.bigquery_storage_v1	google-cloud-bigquery-storage	RECORD of google-cloud-bigquery-storage 2.43.0
google.cloud.bigquery_storage_v1alpha	google-cloud-bigquery-storage	RECORD of google-cloud-bigquery-storage 2.43.0
google.cloud.bigquery_storage_v1beta	google-cloud-bigquery-storage	RECORD of google-cloud-bigquery-storage 2.43.0
google.cloud.bigquery_storage_v1beta2	google-cloud-bigquery-storage	RECORD of google-cloud-bigquery-storage 2.43.0
google.cloud.bigquery_v2	google-cloud-bigquery	RECORD of google-cloud-bigquery 3.47.0
google.cloud.bigtable_admin	google-cloud-bigtable	RECORD of google-cloud-bigtable 2.50.2
google.cloud.bigtable_admin_v2	google-cloud-bigtable	RECORD of google-cloud-bigtable 2.50.2
google.cloud.bigtable_v2	google-cloud-bigtable	RECORD of google-cloud-bigtable 2.50.2
google.cloud.client	google-cloud-core	RECORD of google-cloud-core 2.8.0
google.cloud.common_resources_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.cloud.compute_v1	google-cloud-compute	RECORD of google-cloud-compute 1.57.0
google.cloud.dlp_v2	google-cloud-dlp	RECORD of google-cloud-dlp 3.40.0
google.cloud.environment_vars	google-cloud-core	RECORD of google-cloud-core 2.8.0
google.cloud.exceptions	google-cloud-core	RECORD of google-cloud-core 2.8.0
google.cloud.extended_operations_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.cloud.kms_v1	google-cloud-kms	RECORD of google-cloud-kms 3.18.0
google.cloud.language_v1	google-cloud-language	RECORD of google-cloud-language 2.22.0
google.cloud.language_v1beta2	google-cloud-language	RECORD of google-cloud-language 2.22.0
google.cloud.language_v2	google-cloud-language	RECORD of google-cloud-language 2.22.0
google.cloud.location.locations_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.cloud.logging_v2	google-cloud-logging	RECORD of google-cloud-logging 3.17.0
google.cloud.monitoring_v3	google-cloud-monitoring	RECORD of google-cloud-monitoring 2.32.0
google.cloud.obsolete	google-cloud-core	RECORD of google-cloud-core 2.8.0
google.cloud.operation	google-cloud-core	RECORD of google-cloud-core 2.8.0
google.cloud.pubsub_v1	google-cloud-pubsub	RECORD of google-cloud-pubsub 2.44.0
google.cloud.redis_v1	google-cloud-redis	RECORD of google-cloud-redis 2.23.0
google.cloud.redis_v1beta1	google-cloud-redis	RECORD of google-cloud-redis 2.23.0
google.cloud.run_v2	google-cloud-run	RECORD of google-cloud-run 0.16.2
google.cloud.secretmanager	google-cloud-secret-manager	RECORD of google-cloud-secret-manager 2.32.0
google.cloud.secretmanager_v1	google-cloud-secret-manager	RECORD of google-cloud-secret-manager 2.32.0
google.cloud.secretmanager_v1beta1	google-cloud-secret-manager	RECORD of google-cloud-secret-manager 2.32.0
google.cloud.secretmanager_v1beta2	google-cloud-secret-manager	RECORD of google-cloud-secret-manager 2.32.0
google.cloud.spanner_admin_database	google-cloud-spanner	RECORD of google-cloud-spanner 3.71.0
google.cloud.spanner_admin_database_v1	google-cloud-spanner	RECORD of google-cloud-spanner 3.71.0
google.cloud.spanner_admin_instance	google-cloud-spanner	RECORD of google-cloud-spanner 3.71.0
google.cloud.spanner_admin_instance_v1	google-cloud-spanner	RECORD of google-cloud-spanner 3.71.0
google.cloud.spanner_dbapi	google-cloud-spanner	RECORD of google-cloud-spanner 3.71.0
google.cloud.spanner_v1	google-cloud-spanner	RECORD of google-cloud-spanner 3.71.0
google.cloud.speech_v1	google-cloud-speech	RECORD of google-cloud-speech 2.41.0
google.cloud.speech_v1p1beta1	google-cloud-speech	RECORD of google-cloud-speech 2.41.0
google.cloud.speech_v2	google-cloud-speech	RECORD of google-cloud-speech 2.41.0
google.cloud.tasks_v2	google-cloud-tasks	RECORD of google-cloud-tasks 2.26.0
google.cloud.tasks_v2beta2	google-cloud-tasks	RECORD of google-cloud-tasks 2.26.0
google.cloud.tasks_v2beta3	google-cloud-tasks	RECORD of google-cloud-tasks 2.26.0
google.cloud.version	google-cloud-core	RECORD of google-cloud-core 2.8.0
google.cloud.vision_helpers	google-cloud-vision	RECORD of google-cloud-vision 3.16.0
google.cloud.vision_v1	google-cloud-vision	RECORD of google-cloud-vision 3.16.0
google.cloud.vision_v1p1beta1	google-cloud-vision	RECORD of google-cloud-vision 3.16.0
google.cloud.vision_v1p2beta1	google-cloud-vision	RECORD of google-cloud-vision 3.16.0
google.cloud.vision_v1p3beta1	google-cloud-vision	RECORD of google-cloud-vision 3.16.0
google.cloud.vision_v1p4beta1	google-cloud-vision	RECORD of google-cloud-vision 3.16.0
google.gapic.metadata.gapic_metadata_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.logging.type.http_request_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.logging.type.log_severity_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.longrunning.operations_grpc	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.longrunning.operations_grpc_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.longrunning.operations_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.longrunning.operations_pb2_grpc	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.longrunning.operations_proto	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.longrunning.operations_proto_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.oauth2	google-auth	RECORD of google-auth 2.63.0
google.protobuf	protobuf	RECORD of protobuf 7.36.2
google.pubsub	google-cloud-pubsub	RECORD of google-cloud-pubsub 2.44.0
google.pubsub_v1	google-cloud-pubsub	RECORD of google-cloud-pubsub 2.44.0
google.rpc.code_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.rpc.context.attribute_context_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.rpc.context.audit_context_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.rpc.error_details_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.rpc.http_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.rpc.status_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.calendar_period_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.color_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.date_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.datetime_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.dayofweek_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.decimal_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.expr_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.fraction_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.interval_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.latlng_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.localized_text_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.money_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.month_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.phone_number_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.postal_address_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.quaternion_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
google.type.timeofday_pb2	googleapis-common-protos	RECORD of googleapis-common-protos 1.76.0
googleapiclient	google-api-python-client	RECORD of google-api-python-client 2.202.0
gridfs	pymongo	RECORD of pymongo 4.20.1
grpc	grpcio	RECORD of grpcio 1.85.3
hamcrest	pyhamcrest	RECORD of pyhamcrest 2.1.0
humps	pyhumps	RECORD of pyhumps 3.8.0
hydra	hydra-core	RECORD of hydra-core 1.3.8
isympy	sympy	RECORD of sympy 1.14.0
jose	python-jose	RECORD of python-jose 3.5.0
jwt	pyjwt	RECORD of pyjwt 2.15.1
kernprof	line-profiler	RECORD of line-profiler 5.1.0
keystoneclient	python-keystoneclient	RECORD of python-keystoneclient 6.0.0
libcloud	apache-libcloud	RECORD of apache-libcloud 3.9.1
markdown_it	markdown-it-py	RECORD of markdown-it-py 4.3.0
memcache	python-memcached	RECORD of python-memcached 1.62
model_utils	django-model-utils	RECORD of django-model-utils 5.0.0
moneyed	py-moneyed	RECORD of py-moneyed 3.0
mpl_toolkits.axes_grid1	matplotlib	RECORD of matplotlib 3.11.2
mpl_toolkits.axisartist	matplotlib	RECORD of matplotlib 3.11.2
mpl_toolkits.mplot3d	matplotlib	RECORD of matplotlib 3.11.2
multipart	python-multipart	RECORD of python-multipart 0.0.34
mypyc	mypy	RECORD of mypy 2.4.1
nacl	pynacl	RECORD of pynacl 1.6.2
opentelemetry.attributes	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.baggage	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.context	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.environment_variables	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.instrumentation.auto_instrumentation	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.bootstrap	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.bootstrap_gen	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.cidict	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.dependencies	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.distro	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.environment_variables	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.instrumentor	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.log_utils	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.propagators	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.sqlcommenter_utils	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.utils	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.instrumentation.version	opentelemetry-instrumentation	RECORD of opentelemetry-instrumentation 0.66b2
opentelemetry.metrics	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.propagate	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.propagators.composite	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.propagators.textmap	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.sdk.environment_variables	opentelemetry-sdk	RECORD of opentelemetry-sdk 1.45.2
opentelemetry.sdk.error_handler	opentelemetry-sdk	RECORD of opentelemetry-sdk 1.45.2
opentelemetry.sdk.metrics	opentelemetry-sdk	RECORD of opentelemetry-sdk 1.45.2
opentelemetry.sdk.resources	opentelemetry-sdk	RECORD of opentelemetry-sdk 1.45.2
opentelemetry.sdk.trace	opentelemetry-sdk	RECORD of opentelemetry-sdk 1.45.2
opentelemetry.sdk.util	opentelemetry-sdk	RECORD of opentelemetry-sdk 1.45.2
opentelemetry.sdk.version	opentelemetry-sdk	RECORD of opentelemetry-sdk 1.45.2
opentelemetry.semconv	opentelemetry-semantic-conventions	RECORD of opentelemetry-semantic-conventions 0.66b2
opentelemetry.trace	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.util.re	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.util.types	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
opentelemetry.version	opentelemetry-api	RECORD of opentelemetry-api 1.45.2
paho	paho-mqtt	RECORD of paho-mqtt 2.2.0
pdfminer	pdfminer-six	RECORD of pdfminer-six 20260107
picklefield	django-picklefield	RECORD of django-picklefield 3.4.0
playhouse	peewee	RECORD of peewee 4.5.3
png	pypng	RECORD of pypng 0.20220715.0
polymorphic	django-polymorphic	RECORD of django-polymorphic 4.11.7
pptx	python-pptx	RECORD of python-pptx 1.0.2
progressbar	progressbar2	RECORD of progressbar2 4.6.0
proto	proto-plus	RECORD of proto-plus 1.29.0
psycopg2	psycopg2-binary	RECORD of psycopg2-binary 2.9.13
pwiz	peewee	RECORD of peewee 4.5.3
py	pytest	RECORD of pytest 9.2.0
pylab	matplotlib	RECORD of matplotlib 3.11.2
pythonjsonlogger	python-json-logger	RECORD of python-json-logger 4.2.0
pyximport	cython	RECORD of cython 3.3.1
rapidjson	python-rapidjson	RECORD of python-rapidjson 1.25
readability	readability-lxml	RECORD of readability-lxml 0.9
requirements	requirements-parser	RECORD of requirements-parser 0.13.1
rest_framework	djangorestframework	RECORD of djangorestframework 3.18.3
rest_framework_simplejwt	djangorestframework-simplejwt	RECORD of djangorestframework-simplejwt 5.5.1
robot	robotframework	RECORD of robotframework 7.5
saml2	pysaml2	RECORD of pysaml2 7.5.5
saml2test	pysaml2	RECORD of pysaml2 7.5.5
sample_taggit	django-taggit	RECORD of django-taggit 6.1.0
sekizai	django-sekizai	RECORD of django-sekizai 4.1.0
serial	pyserial	RECORD of pyserial 3.5
shapefile	pyshp	RECORD of pyshp 3.1.6
skimage	scikit-image	RECORD of scikit-image 0.26.0
sklearn	scikit-learn	RECORD of scikit-learn 1.9.1
slugify	python-slugify	RECORD of python-slugify 9.2.0
socketio	python-socketio	RECORD of python-socketio 5.18.1
sorl	sorl-thumbnail	RECORD of sorl-thumbnail 13.4.0
sphinxcontrib.autohttp	sphinxcontrib-httpdomain	RECORD of sphinxcontrib-httpdomain 2.2.1
stdnum	python-stdnum	RECORD of python-stdnum 2.2
storages	django-storages	RECORD of django-storages 1.14.6
swiftclient	python-swiftclient	RECORD of python-swiftclient 4.11.0
taggit	django-taggit	RECORD of django-taggit 6.1.0
telegram	python-telegram-bot	RECORD of python-telegram-bot 22.8
treebeard	django-treebeard	RECORD of django-treebeard 7.0.3
usb	pyusb	RECORD of pyusb 1.3.1
websocket	websocket-client	RECORD of websocket-client 1.9.2
xdg	pyxdg	RECORD of pyxdg 0.28
xdist	pytest-xdist	RECORD of pytest-xdist 3.8.0
yaml	pyyaml	RECORD of pyyaml 6.0.4
zmq	pyzmq	RECORD of pyzmq 27.3.0
"""#
  static let standardLibrary = #"""
module	first_version	last_version
__future__	3.2	3.14
abc	3.2	3.14
aifc	3.2	3.12
annotationlib	3.14	3.14
antigravity	3.4	3.14
argparse	3.2	3.14
array	3.2	3.14
ast	3.2	3.14
asynchat	3.2	3.11
asyncio	3.4	3.14
asyncore	3.2	3.11
atexit	3.2	3.14
audioop	3.2	3.12
base64	3.2	3.14
bdb	3.2	3.14
binascii	3.2	3.14
binhex	3.2	3.10
bisect	3.2	3.14
builtins	3.2	3.14
bz2	3.2	3.14
cProfile	3.2	3.14
calendar	3.2	3.14
cgi	3.2	3.12
cgitb	3.2	3.12
chunk	3.2	3.12
cmath	3.2	3.14
cmd	3.2	3.14
code	3.2	3.14
codecs	3.2	3.14
codeop	3.2	3.14
collections	3.2	3.14
colorsys	3.2	3.14
compileall	3.2	3.14
compression	3.14	3.14
concurrent	3.2	3.14
configparser	3.2	3.14
contextlib	3.2	3.14
contextvars	3.7	3.14
copy	3.2	3.14
copyreg	3.2	3.14
crypt	3.2	3.12
csv	3.2	3.14
ctypes	3.2	3.14
curses	3.2	3.14
dataclasses	3.7	3.14
datetime	3.2	3.14
dbm	3.2	3.14
decimal	3.2	3.14
difflib	3.2	3.14
dis	3.2	3.14
distutils	3.2	3.11
doctest	3.2	3.14
dummy_threading	3.2	3.8
email	3.2	3.14
encodings	3.2	3.14
ensurepip	3.4	3.14
enum	3.4	3.14
errno	3.2	3.14
faulthandler	3.3	3.14
fcntl	3.2	3.14
filecmp	3.2	3.14
fileinput	3.2	3.14
fnmatch	3.2	3.14
formatter	3.2	3.9
fpectl	3.2	3.6
fractions	3.2	3.14
ftplib	3.2	3.14
functools	3.2	3.14
gc	3.2	3.14
genericpath	3.4	3.14
getopt	3.2	3.14
getpass	3.2	3.14
gettext	3.2	3.14
glob	3.2	3.14
graphlib	3.9	3.14
grp	3.2	3.14
gzip	3.2	3.14
hashlib	3.2	3.14
heapq	3.2	3.14
hmac	3.2	3.14
html	3.2	3.14
http	3.2	3.14
idlelib	3.4	3.14
imaplib	3.2	3.14
imghdr	3.2	3.12
imp	3.2	3.11
importlib	3.2	3.14
inspect	3.2	3.14
io	3.2	3.14
ipaddress	3.3	3.14
itertools	3.2	3.14
json	3.2	3.14
keyword	3.2	3.14
lib	3.9	3.9
lib2to3	3.2	3.12
linecache	3.2	3.14
locale	3.2	3.14
logging	3.2	3.14
lzma	3.3	3.14
macpath	3.2	3.7
macurl2path	3.4	3.6
mailbox	3.2	3.14
mailcap	3.2	3.12
marshal	3.2	3.14
math	3.2	3.14
mimetypes	3.2	3.14
mmap	3.2	3.14
modulefinder	3.2	3.14
msilib	3.2	3.12
msvcrt	3.2	3.14
multiprocessing	3.2	3.14
netrc	3.2	3.14
nis	3.2	3.12
nntplib	3.2	3.12
nt	3.10	3.14
ntpath	3.4	3.14
nturl2path	3.4	3.14
numbers	3.2	3.14
opcode	3.4	3.14
operator	3.2	3.14
optparse	3.2	3.14
os	3.2	3.14
ossaudiodev	3.2	3.12
parser	3.2	3.9
pathlib	3.4	3.14
pdb	3.2	3.14
pickle	3.2	3.14
pickletools	3.2	3.14
pipes	3.2	3.12
pkgutil	3.2	3.14
platform	3.2	3.14
plistlib	3.2	3.14
poplib	3.2	3.14
posix	3.2	3.14
posixpath	3.2	3.14
pprint	3.2	3.14
profile	3.2	3.14
pstats	3.2	3.14
pty	3.2	3.14
pwd	3.2	3.14
py_compile	3.2	3.14
pyclbr	3.2	3.14
pydoc	3.2	3.14
pydoc_data	3.4	3.14
pyexpat	3.4	3.14
queue	3.2	3.14
quopri	3.2	3.14
random	3.2	3.14
re	3.2	3.14
readline	3.2	3.14
reprlib	3.2	3.14
resource	3.2	3.14
rlcompleter	3.2	3.14
runpy	3.2	3.14
sched	3.2	3.14
secrets	3.6	3.14
select	3.2	3.14
selectors	3.4	3.14
shelve	3.2	3.14
shlex	3.2	3.14
shutil	3.2	3.14
signal	3.2	3.14
site	3.2	3.14
smtpd	3.2	3.11
smtplib	3.2	3.14
sndhdr	3.2	3.12
socket	3.2	3.14
socketserver	3.2	3.14
spwd	3.2	3.12
sqlite3	3.2	3.14
sre_compile	3.4	3.14
sre_constants	3.4	3.14
sre_parse	3.4	3.14
ssl	3.2	3.14
stat	3.2	3.14
statistics	3.4	3.14
string	3.2	3.14
stringprep	3.2	3.14
struct	3.2	3.14
subprocess	3.2	3.14
sunau	3.2	3.12
symbol	3.2	3.9
symtable	3.2	3.14
sys	3.2	3.14
sysconfig	3.2	3.14
syslog	3.2	3.14
tabnanny	3.2	3.14
tarfile	3.2	3.14
telnetlib	3.2	3.12
tempfile	3.2	3.14
termios	3.2	3.14
test	3.2	3.9
textwrap	3.2	3.14
this	3.4	3.14
threading	3.2	3.14
time	3.2	3.14
timeit	3.2	3.14
tkinter	3.2	3.14
token	3.2	3.14
tokenize	3.2	3.14
tomllib	3.11	3.14
trace	3.2	3.14
traceback	3.2	3.14
tracemalloc	3.4	3.14
tty	3.2	3.14
turtle	3.2	3.14
turtledemo	3.4	3.14
types	3.2	3.14
typing	3.5	3.14
unicodedata	3.2	3.14
unittest	3.2	3.14
urllib	3.2	3.14
uu	3.2	3.12
uuid	3.2	3.14
venv	3.3	3.14
warnings	3.2	3.14
wave	3.2	3.14
weakref	3.2	3.14
webbrowser	3.2	3.14
winreg	3.2	3.14
winsound	3.2	3.14
wsgiref	3.2	3.14
xdrlib	3.2	3.12
xml	3.2	3.14
xmlrpc	3.2	3.14
xxlimited	3.4	3.8
xxsubtype	3.4	3.11
zipapp	3.5	3.14
zipfile	3.2	3.14
zipimport	3.2	3.14
zlib	3.2	3.14
zoneinfo	3.9	3.14
"""#
}
