"""The one settings file. Everything that differs between machines comes from the environment; the defaults are safe."""

from __future__ import annotations

from pathlib import Path

import environ

from thankyou import logs
from thankyou.database import kept
from thankyou.secret import kept_secret_key

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()

# Where the SQLite database and the generated secret key live.
DATA_DIR = Path(env.str("DATA_DIR", default=str(BASE_DIR / "var")))

DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env.str("SECRET_KEY", default="") or kept_secret_key(DATA_DIR / "secret_key")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# Behind TLS unless told otherwise: only a machine of one's own goes without (make run sets HTTPS=0).
HTTPS = env.bool("HTTPS", default=not DEBUG)

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "crispy_forms",
    "crispy_bootstrap5",
    "django_htmx",
    "formtools",
    "letters",
]

MIDDLEWARE = [
    "thankyou.health.health",
    "thankyou.logs.request_line",
    "django.middleware.security.SecurityMiddleware",
    "thankyou.middleware.closed_pages",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "letters.visitor.keep_guest",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "thankyou.urls"
WSGI_APPLICATION = "thankyou.wsgi.application"
ASGI_APPLICATION = "thankyou.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "letters.pages.visitor",
            ],
        },
    },
]
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"

DATABASES = {"default": kept(env.db("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'letters.sqlite3'}"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# In the database, so that several workers count the same attempts at a password. What is counted on every save is
# counted in each worker's memory instead: a write for each count would cost more than what it guards.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"},
    "counts": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 50_000}},
}

# Accounts: an e-mail address and a password. Without a mail server nothing is asked that only a mail could answer.
EMAIL_URL = env.str("EMAIL_URL", default="")
vars().update(env.email_url("EMAIL_URL", default="consolemail://"))
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="Thankyou <letters@localhost>")
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
ACCOUNT_ADAPTER = "letters.account_messages.Adapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory" if EMAIL_URL else "none"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = bool(EMAIL_URL)
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_FORMS = {
    "login": "letters.accounts.Login",
    "signup": "letters.accounts.Signup",
    "reset_password": "letters.accounts.ResetPassword",
    "reset_password_from_key": "letters.accounts.ResetPasswordKey",
    "change_password": "letters.accounts.ChangePassword",
    "reauthenticate": "letters.accounts.OnceMore",
    "confirm_email_verification_code": "letters.accounts.ConfirmAddress",
    "add_email": "letters.accounts.AddAddress",
}
ACCOUNT_LOGOUT_ON_GET = False
MFA_ADAPTER = "letters.safely.Adapter"
MFA_FORMS = {
    "authenticate": "letters.safely.Authenticate",
    "reauthenticate": "letters.safely.Reauthenticate",
    "activate_totp": "letters.safely.SetUpApp",
    "add_webauthn": "letters.safely.AddPasskey",
    "edit_webauthn": "letters.safely.NamePasskey",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = not EMAIL_URL
MFA_TOTP_ISSUER = "Thankyou"
MFA_TOTP_TOLERANCE = 1  # a clock may be half a minute off
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "letters"
ACCOUNT_LOGOUT_REDIRECT_URL = "home"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 8}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

# The web mailers a letter can be opened in; they move house now and then.
MAIL_HOSTS = {
    "gmail": env.str("GMAIL_HOST", default="mail.google.com"),
    "outlook": env.str("OUTLOOK_HOST", default="outlook.live.com"),
    "outlook_work": env.str("OUTLOOK_WORK_HOST", default="outlook.cloud.microsoft"),
}

# A guest's letters are reached through this session, and kept as long as it.
GUEST_DAYS = 30
SESSION_COOKIE_AGE = GUEST_DAYS * 24 * 60 * 60
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "letters.views_errors.csrf_failure"
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "same-origin"
if env.bool("BEHIND_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

# A section's texts add up to a few thousand characters; more than this is not a letter.
DATA_UPLOAD_MAX_MEMORY_SIZE = 512 * 1024
MOST_POSTED = 5 * 1024 * 1024  # a file of letters included; anything longer is refused unread

# Spelling and grammar beyond the coach's own rules; costs about 150 MB of memory and some ten milliseconds a letter.
PROOFREADING = env.bool("PROOFREADING", default=True)

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = env.str("TIME_ZONE", default="UTC")

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(BASE_DIR / "staticfiles")))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_ALLOW_ALL_ORIGINS = False

# Tracebacks on the terminal while developing; lines without anybody's words elsewhere.
LOGGING = {} if DEBUG else logs.LOGGING
