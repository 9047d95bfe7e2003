"""The floor: the smallest Django site with a session and a user, and the smallest save of one row."""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.urls import path
from django.utils import timezone

from thankyou import settings

SECRET_KEY = settings.SECRET_KEY
DATABASES = settings.DATABASES
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = __name__
USE_TZ = True
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]


def page(request: HttpRequest) -> HttpResponse:
    """A page that knows who is there; a POST saves one row, then goes back to it."""
    if request.method == "POST" and request.user.is_authenticated:
        get_user_model().objects.filter(pk=request.user.pk).update(last_login=timezone.now())
        return HttpResponseRedirect(request.path)
    return HttpResponse(f'{request.user}<input name="csrfmiddlewaretoken" value="{get_token(request)}">')


urlpatterns = [path("<path:anything>", lambda request, anything: page(request))]
